import type { Text } from '../../../core/text/text.ts';
import type { MailFailureCode } from '../../ports/mailer.ts';

/** Why a mail did not go out, and what to do about it. */
export const mailFailureTexts: Readonly<Record<MailFailureCode, Text>> = {
  'address-invalid': {
    ja: 'メールアドレスの形になっていません。「利用者」で直してください。',
    en: 'This is no mail address. Correct it under “Accounts”.',
  },
  'address-refused': {
    ja: 'メールサーバーがこの宛先を受け付けません。「利用者」のアドレスを確かめてください。',
    en: 'The mail server does not take this recipient. Check the address under “Accounts”.',
  },
  'mail-refused': {
    ja: 'メールサーバーがこのメールを受け付けません。情報システムの担当に、サーバーの返事を見せてください。',
    en: 'The mail server does not take this mail. Show its answer to whoever runs it.',
  },
  'try-later': {
    ja: 'メールサーバーが今は受け付けません。しばらく置いて、もう一度送ってください。',
    en: 'The mail server does not take it now. Send it again in a while.',
  },
  'server-unreachable': {
    ja: 'メールサーバーにつながりません。サーバーの名前とポート（SHIRUBE_SMTP_…）、サーバーが動いていることを確かめてください。',
    en: 'The mail server cannot be reached. Check its name and port (SHIRUBE_SMTP_…) and that it is running.',
  },
  'server-silent': {
    ja: 'メールサーバーが返事をしません。しばらく置いて、もう一度送ってください。続くときは、間の防火壁を確かめてください。',
    en: 'The mail server does not answer. Try again in a while; if it goes on, check the firewall in between.',
  },
  'server-busy': {
    ja: 'メールサーバーが混み合っています。しばらく置いて、もう一度送ってください。',
    en: 'The mail server is busy. Send again in a while.',
  },
  'sign-in-refused': {
    ja: 'メールサーバーがログインを受け付けません。利用者名とパスワードのファイル（SHIRUBE_SMTP_USER、SHIRUBE_SMTP_PASSWORD_FILE）を確かめてください。',
    en: 'The mail server refuses the login. Check its user and password file (SHIRUBE_SMTP_USER, SHIRUBE_SMTP_PASSWORD_FILE).',
  },
  'encryption-failed': {
    ja: 'メールサーバーと暗号化して話せません。証明書（SHIRUBE_SMTP_CA_FILE）と暗号化の方式（SHIRUBE_SMTP_TLS）を確かめてください。',
    en: 'The connection to the mail server cannot be encrypted. Check its certificate (SHIRUBE_SMTP_CA_FILE) and SHIRUBE_SMTP_TLS.',
  },
  'sender-refused': {
    ja: 'メールサーバーがこの差出人を受け付けません。SHIRUBE_SMTP_FROM を確かめてください。',
    en: 'The mail server does not take this sender. Check SHIRUBE_SMTP_FROM.',
  },
  'outcome-unknown': {
    ja: '送信の途中でつながりが切れました。届いているかもしれません。相手に確かめてから、もう一度送ってください。',
    en: 'The connection broke while it was sent, so it may have arrived. Ask the recipient before you send again.',
  },
};

export const deliveryTexts = {
  sent: { ja: '送りました', en: 'sent' },
  wouldBeSent: { ja: '送れる見込みです（送っていません）', en: 'would be sent (nothing was)' },
  notTried: {
    ja: '送っていません。メールサーバーの問題を解決してから、もう一度送ってください。',
    en: 'Not tried. Send it again when the trouble with the mail server is over.',
  },
  overtaken: {
    ja: '文面を見たあとで内容が変わったため、送っていません。もう一度、文面を確かめてください。',
    en: 'Not sent: something changed after the preview. Please look at the mail again.',
  },
  nobody: {
    ja: 'メールアドレスのある人がいません。「利用者」で登録するか、紙で渡してください。',
    en: 'Nobody there has a mail address. Add one under “Accounts”, or hand it out on paper.',
  },
  answer: { ja: 'サーバーの返事: {detail}', en: 'The server said: {detail}' },
} as const satisfies Record<string, Text>;
