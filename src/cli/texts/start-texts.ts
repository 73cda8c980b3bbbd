import type { Text } from '../../core/text/text.ts';

/** Why a server does not start, and what to do about it. `{…}` are filled in. */
export const startProblems = {
  'option-unknown': {
    ja: 'オプション {detail} は使えません。使えるもの: --port 番号、--host アドレス、--data フォルダ、--origin https://…、--no-sample（start のみ）',
    en: 'Option {detail} cannot be used. There are: --port NUMBER, --host ADDRESS, --data FOLDER, --origin https://…, --no-sample (start only)',
  },
  'port-invalid': {
    ja: 'ポート番号 {detail} は使えません。0から65535までの整数を --port か PORT で指定してください。',
    en: 'Port {detail} cannot be used. Give a whole number from 0 to 65535 with --port or PORT.',
  },
  'origin-invalid': {
    ja: '公開アドレス {detail} は使えません。https://plan.example.jp のように、末尾に何も付けずに指定してください。',
    en: 'Public address {detail} cannot be used. Give it as https://plan.example.jp, with nothing behind.',
  },
  'port-taken': {
    ja: 'ポート {detail} は他のプログラムが使っています。そのプログラムを止めるか、--port で別の番号を指定してください。',
    en: 'Port {detail} is used by another program. Stop that program, or give another number with --port.',
  },
  'port-forbidden': {
    ja: 'ポート {detail} を使う権限がありません。1024以上の番号を --port で指定してください（80や443は前段のプロキシに任せます）。',
    en: 'Port {detail} is not permitted. Give a number from 1024 up with --port (leave 80 and 443 to a proxy in front).',
  },
  'host-unknown': {
    ja: 'アドレス {detail} はこの機械にありません。--host に、この機械のアドレス（全てなら 0.0.0.0）を指定してください。',
    en: 'Address {detail} is not one of this machine. Give one that is (0.0.0.0 for all) with --host.',
  },
  'data-not-writable': {
    ja: 'データのフォルダ {detail} に書き込めません。持ち主と権限、ディスクの空きを確かめるか、--data で別のフォルダを指定してください。',
    en: 'The data folder {detail} cannot be written to. Check its owner, its permissions and the space on the disk, or give another folder with --data.',
  },
  'store-locked': {
    ja: 'データベース {detail} には他のプログラムが書き込み中です。復元や読み込みの作業が終わってから、もう一度実行してください。今回は何も書いていません。',
    en: 'Another program is writing to the database {detail}. Run this again when the restore or the load has ended. Nothing was written this time.',
  },
  'store-newer': {
    ja: 'データベース {detail} は、これより新しい版の「しるべ」のものです。新しい版に入れ替えるか、控えから戻してください。データには触れていません。',
    en: 'The database {detail} belongs to a newer version of Shirube. Install the newer version, or restore a backup. Nothing was touched.',
  },
  'store-unreachable': {
    ja: 'データベース {detail} につながりません。DATABASE_URL の宛先、名前、パスワードと、データベースが動いていることを確かめてください。',
    en: 'The database {detail} cannot be reached. Check host, name and password in DATABASE_URL, and that the database is running.',
  },
  'store-damaged': {
    ja: 'データベース {detail} を読めません。壊れているか、「しるべ」のものではありません。控えから戻すには: bin/shirube restore 控えのファイル',
    en: 'The database {detail} cannot be read: it is damaged, or not one of Shirube. To restore a backup: bin/shirube restore FILE',
  },
  'sign-on-unreadable': {
    ja: '統合認証の設定を読めません: {detail}',
    en: 'The settings of the single sign-on cannot be read: {detail}',
  },
  'sign-on-needs-origin': {
    ja: '統合認証には公開アドレスが要ります。--origin https://… を指定してください（設定: {detail}）。',
    en: 'The single sign-on needs the public address. Give it with --origin https://… (settings: {detail}).',
  },
  'proxies-invalid': {
    ja: 'SHIRUBE_PROXIES の「{detail}」は使えません。前段のプロキシの数（0から9）を指定してください。',
    en: '“{detail}” of SHIRUBE_PROXIES cannot be used. Give the number of proxies in front (0 to 9).',
  },
  'sample-unreadable': {
    ja: '見本 {detail} を読めません。「しるべ」のファイルを入れ直すか、--no-sample を付けて始めてください。',
    en: 'The sample {detail} cannot be read. Install the files of Shirube again, or start with --no-sample.',
  },
} as const satisfies Record<string, Text>;

export type StartProblemCode = keyof typeof startProblems;

/** Why a server does not start. `detail` is what it is about: an option, a port, a file. */
export type StartProblem = { readonly code: StartProblemCode; readonly detail: string };

export const startMessages = {
  loadingSample: { ja: '見本のデータを入れています…', en: 'Loading the sample …' },
  portMoved: {
    ja: 'ポート {wanted} は使われているので、{port} を使います。',
    en: 'Port {wanted} is taken, so {port} is used.',
  },
  ready: {
    ja: 'しるべを始めました。ブラウザーで開いてください: {address}',
    en: 'Shirube is running. Open in a browser: {address}',
  },
  howToStop: { ja: '終わるには Ctrl+C を押してください。', en: 'Press Ctrl+C to stop.' },
  nothingPublished: {
    ja: '公表された計画はまだありません。公表されると、再起動しなくても表示されます。',
    en: 'No plan is published yet. It will show as soon as one is, without a restart.',
  },
  setUp: {
    ja: '利用者がまだいません。次のアドレスを開いて、最初の管理者を登録してください（1回だけ使えます）: {address}',
    en: 'Nobody has an account yet. Open this address, once, to enter the first administrator: {address}',
  },
  stopped: { ja: 'しるべを終えました。', en: 'Shirube has stopped.' },
} as const satisfies Record<string, Text>;
