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
  'mail-set-twice': {
    ja: 'メールの設定が重なっています。SHIRUBE_SMTP_URL と {detail} は、どちらか一方だけにしてください。',
    en: 'The mail server is set twice. Give either SHIRUBE_SMTP_URL or {detail}.',
  },
  'mail-url-invalid': {
    ja: '{detail} を読めません。smtp://利用者:パスワード@mail.example.jp:587 の形で指定してください（記号は %40 のように書きます）。',
    en: '{detail} cannot be read. Give it as smtp://user:password@mail.example.jp:587 (signs as %40).',
  },
  'mail-host-missing': {
    ja: 'メールサーバーの名前がありません。{detail} を指定するか、SHIRUBE_SMTP_ で始まる設定を全て消してください（メールなしで動きます）。',
    en: 'The mail server has no name. Give {detail}, or take away all settings that begin with SHIRUBE_SMTP_ (then there is no mail).',
  },
  'mail-port-invalid': {
    ja: 'SHIRUBE_SMTP_PORT の「{detail}」は使えません。1から65535までの整数を指定してください。',
    en: '“{detail}” of SHIRUBE_SMTP_PORT cannot be used. Give a whole number from 1 to 65535.',
  },
  'mail-encryption-invalid': {
    ja: 'SHIRUBE_SMTP_TLS の「{detail}」は使えません。starttls、tls、none のどれかを指定してください（smtps:// と 465番では none は使えません）。',
    en: '“{detail}” of SHIRUBE_SMTP_TLS cannot be used. Give starttls, tls or none (none goes neither with smtps:// nor with port 465).',
  },
  'mail-password-exposed': {
    ja: 'メールサーバー {detail} へのパスワードが、暗号化されずに送られます。SHIRUBE_SMTP_TLS を starttls か tls にするか、ログインなしで使ってください。',
    en: 'The password for the mail server {detail} would go out in plain text. Set SHIRUBE_SMTP_TLS to starttls or tls, or use no login.',
  },
  'mail-login-incomplete': {
    ja: 'メールサーバーの利用者名とパスワードが揃っていません: {detail}',
    en: 'User and password for the mail server go together: {detail} is incomplete.',
  },
  'mail-sender-invalid': {
    ja: 'SHIRUBE_SMTP_FROM の「{detail}」は差出人に使えません。しるべ <shirube@city.example.jp> の形で、1つだけ指定してください。',
    en: '“{detail}” of SHIRUBE_SMTP_FROM cannot be the sender. Give one, as Shirube <shirube@city.example.jp>.',
  },
  'mail-file-unreadable': {
    ja: 'メールの設定が示すファイル {detail} を読めないか、空です。場所と権限を確かめてください。',
    en: 'The file {detail} that the mail settings name cannot be read or is empty. Check its place and its permissions.',
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
