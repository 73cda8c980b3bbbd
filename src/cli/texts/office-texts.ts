import type { Text } from '../../core/text/text.ts';

export const officeCommandTexts = {
  auditUsage: {
    ja: '使い方: bin/shirube audit verify [--municipality コード] [--head 番号:ハッシュ] [--data フォルダ] [--language ja|en]\n  履歴の記録が書き換えられていないかを確かめ、最後の記録の番号とハッシュを出します。\n  それを別の場所に控えておき、次回 --head に渡すと、末尾の切り取りと全体の書き直しも分かります。\n  終了コード: 0 確かめた / 1 改ざんの跡がある / 2 使い方の誤り',
    en: 'Usage: bin/shirube audit verify [--municipality CODE] [--head NO:HASH] [--data FOLDER] [--language ja|en]\n  Checks that no record of the history was tampered with, and prints the last entry’s number and hash.\n  Keep that elsewhere and pass it as --head the next time: then a cut end or a rewritten chain shows too.\n  Exit code: 0 it holds / 1 it does not / 2 wrong usage',
  },
  headInvalid: {
    ja: '--head の「{detail}」は読めません。audit verify が出した「番号:ハッシュ」を指定してください。',
    en: '“{detail}” of --head cannot be read. Give the NO:HASH that audit verify printed.',
  },
  headNeedsCode: {
    ja: '--head は1つの団体のものです。--municipality も指定してください。',
    en: '--head belongs to one municipality. Give --municipality too.',
  },
  auditHolds: {
    ja: '{name}（{code}）: {count}件の記録は全て、書かれた時のままです。',
    en: '{name} ({code}): all {count} entries are as they were written.',
  },
  auditBroken: { ja: '{name}（{code}）: {fault}', en: '{name} ({code}): {fault}' },
  nothingToVerify: {
    ja: '確かめる記録がありません。',
    en: 'There are no records to verify.',
  },
  setupUsage: {
    ja: '使い方: bin/shirube setup --municipality コード [--name 名称] --login ログイン名 --display-name 氏名 [--data フォルダ] [--language ja|en]\n  市町村と最初の管理者を登録します。パスワードは標準入力の1行目から読みます（画面には出ません）。\n  続けて、又は同時に: [--plan 計画のファイル] [--departments 課と部.csv] [--posts 異動一覧.csv] [--reason 理由] [--by 名前] [--yes] [--dry-run]\n  計画はJSONか、PDFから取り出したテキストです。--dry-run は、計画と表が何を変えるかを示し、何も書きません。\n  パスワードを忘れた管理者へ: bin/shirube setup --municipality コード --link ログイン名\n  終了コード: 0 完了 / 1 入れられない / 2 使い方の誤り / 4 確認されていない（その手順からは何も書いていません）',
    en: 'Usage: bin/shirube setup --municipality CODE [--name NAME] --login LOGIN --display-name NAME [--data FOLDER] [--language ja|en]\n  Enters a municipality and its first administrator. The password is read from the first line of standard input.\n  Then, or together: [--plan PLAN_FILE] [--departments TABLE.csv] [--posts TRANSFERS.csv] [--reason TEXT] [--by NAME] [--yes] [--dry-run]\n  The plan is JSON or the text of a PDF. --dry-run shows what plan and tables would change, and writes nothing.\n  For an administrator who forgot the password: bin/shirube setup --municipality CODE --link LOGIN\n  Exit code: 0 done / 1 cannot be entered / 2 wrong usage / 4 not confirmed (nothing was written from that step on)',
  },
  askPassword: {
    ja: 'パスワードを入力してください（12文字以上）: ',
    en: 'Type a password (at least 12 characters): ',
  },
  setUpDone: {
    ja: '{name}（{code}）と管理者 {login} を登録しました。サインイン: /office/{code}/sign-in',
    en: '{name} ({code}) and its administrator {login} are entered. Sign in at /office/{code}/sign-in',
  },
  thereAlready: {
    ja: '団体コード {code} には利用者がいます。管理者の画面で続けてください。',
    en: 'Code {code} has accounts already. Go on from the administrator’s pages.',
  },
  notSetUp: {
    ja: '団体コード {code} はまだ登録されていません。先に --login と --display-name で最初の管理者を登録してください。',
    en: 'Code {code} is not entered yet. First enter its administrator with --login and --display-name.',
  },
  noPlan: {
    ja: '課は計画に属します。先に bin/shirube load か setup --plan で計画を入れてください。',
    en: 'Departments belong to the plan. Load it first with bin/shirube load, or with setup --plan.',
  },
  departmentsProposed: {
    ja: '課が{added}件加わり、{changed}件の部が改まります。',
    en: '{added} departments would be added, the divisions of {changed} revised.',
  },
  transfersProposed: {
    ja: '異動が{changes}件反映されます。',
    en: '{changes} changes of posts would be carried out.',
  },
  planReason: { ja: '初期設定の計画', en: 'plan of the set-up' },
  departmentsDone: {
    ja: '課を{added}件加え、{changed}件の部を改めました。',
    en: '{added} departments added, the divisions of {changed} revised.',
  },
  transfersDone: { ja: '異動を{changes}件反映しました。', en: '{changes} changes of posts carried out.' },
  tableFaulty: {
    ja: '{file} に誤りが{count}件あります。何も書いていません。',
    en: '{file} has {count} errors. Nothing was written.',
  },
  tableLine: { ja: '  {line}行目: {problem}', en: '  line {line}: {problem}' },
  wholeTable: { ja: '  表全体: {problem}', en: '  whole table: {problem}' },
  linkMade: {
    ja: '{login} が新しいパスワードを1回だけ設定できるリンクです（{until} まで）: /office/{code}/password/{token}',
    en: 'With this link {login} can choose a password, once, until {until}: /office/{code}/password/{token}',
  },
  unknownLogin: {
    ja: 'ログイン名 {login} の人がいません。',
    en: 'There is nobody with the login name {login}.',
  },
  transferReason: { ja: '初期設定の異動一覧', en: 'transfers of the set-up' },
  departmentReason: { ja: '初期設定の課の一覧', en: 'departments of the set-up' },
} as const satisfies Record<string, Text>;
