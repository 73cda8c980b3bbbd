import type { Text } from '../../core/text/text.ts';

export const remindTexts = {
  usage: {
    ja: `使い方: bin/shirube remind コード [--due-within 日数 | --all] [--round r1] [--every 日数] [--by ログイン名]
                           [--dry-run] [--data フォルダ] [--language ja|en]
  受付中の照会で、期限を過ぎた項目のある課などに、督促のメールを送ります。毎日の自動実行（cron）に使えます。
  --due-within 日数   期限まであとその営業日数のところにも送ります
  --all               残りがある全てに送ります
  --round r1          この照会だけ（なければ、受付中の全て）
  --every 日数        前回の督促からその営業日数がたったところだけに送ります（なければ 1）
  --by ログイン名     この企画担当の名で送り、記録します（1人しかいなければ要りません）
  --dry-run           何も送らず、記録も残さず、送る文面を標準出力に出します
  --language          案内とメールの言語（メールは、指定しなければ日本語）
  閉庁日には何も送りません。メールサーバーは SHIRUBE_SMTP_… で、リンクの先は SHIRUBE_ORIGIN で指定します。
  終了コード: 0 送った、または送る相手がない / 1 送れなかったものがある / 2 使い方の誤り`,
    en: `Usage: bin/shirube remind CODE [--due-within DAYS | --all] [--round r1] [--every DAYS] [--by LOGIN]
                          [--dry-run] [--data FOLDER] [--language ja|en]
  Reminds by mail, in open rounds, those with items past their due date. Made for a daily job (cron).
  --due-within DAYS  also those whose items are due within so many business days
  --all              everybody with open items
  --round r1         this round only (else all open ones)
  --every DAYS       only those whose last reminder lies so many business days back (1 by default)
  --by LOGIN         in the name of this coordinator, who is recorded (not needed where there is only one)
  --dry-run          sends and records nothing, and prints the mails on standard output
  --language         of the messages and of the mails (which are in Japanese by default)
  Nothing is sent on days that the city hall is closed. SHIRUBE_SMTP_… name the mail server, SHIRUBE_ORIGIN where links lead.
  Exit code: 0 sent, or nobody to remind / 1 some could not be sent / 2 wrong usage`,
  },
  daysInvalid: {
    ja: '{option} の「{detail}」は使えません。0から60までの整数を指定してください。',
    en: '“{detail}” of {option} cannot be used. Give a whole number from 0 to 60.',
  },
  bothChoices: {
    ja: '--due-within と --all は、どちらか一方だけにしてください。',
    en: 'Give either --due-within or --all.',
  },
  roundInvalid: {
    ja: '--round の「{detail}」は照会の番号ではありません。r1 のように指定してください。',
    en: '“{detail}” of --round is no round. Give it as r1.',
  },
  noMail: {
    ja: 'メールサーバーが設定されていないため、送れません（SHIRUBE_SMTP_HOST と SHIRUBE_SMTP_FROM）。文面だけ見るには --dry-run を、紙で渡すには画面の「督促」を使ってください。',
    en: 'Nothing can be sent: no mail server is set (SHIRUBE_SMTP_HOST and SHIRUBE_SMTP_FROM). To see the mails use --dry-run; to print them, the page “Reminders”.',
  },
  notASender: {
    ja: '{detail} は、今日、督促できる企画担当ではありません。異動のあとは --by を改めてください。',
    en: '{detail} is no coordinator today. After a transfer, change --by.',
  },
  nobody: { ja: '督促できる企画担当がいません。', en: 'There is no coordinator who may remind.' },
  several: {
    ja: '企画担当が何人かいます（{detail}）。誰の名で送るかを --by で指定してください。',
    en: 'There are several coordinators ({detail}). Say with --by in whose name to send.',
  },
  unknownCity: { ja: '団体コード {code} は登録されていません。', en: 'Code {code} is not entered.' },
  noRound: { ja: '受付中の照会はありません。', en: 'No round is open.' },
  unknownRound: {
    ja: '照会 {detail} はないか、受付中ではありません。',
    en: 'Round {detail} is not there or not open.',
  },
  closedDay: {
    ja: '照会 {round}: 今日（{day}）は閉庁日のため、送りません。',
    en: 'Round {round}: nothing is sent today ({day}), a day on which the city hall is closed.',
  },
  nothing: { ja: '照会 {round}: 督促するところはありません。', en: 'Round {round}: nobody to remind.' },
  line: { ja: '  {name}　{mail}: {result}', en: '  {name} {mail}: {result}' },
  summary: {
    ja: '照会 {round}: {sent}通を送りました。送れなかったもの {failed}件。',
    en: 'Round {round}: {sent} sent, {failed} not sent.',
  },
  dryRunSummary: {
    ja: '照会 {round}: 送れる見込み {sent}通、送れないもの {failed}件。何も送っていません。',
    en: 'Round {round}: {sent} would be sent, {failed} would not. Nothing was sent.',
  },
  heading: { ja: '宛先: {to}\n件名: {subject}', en: 'To: {to}\nSubject: {subject}' },
} as const satisfies Record<string, Text>;
