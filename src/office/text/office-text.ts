import type { Text } from '../../core/text/text.ts';

/** Words of the frame and of several pages. */
export const officeText = {
  productName: { ja: 'しるべ', en: 'Shirube' },
  office: { ja: '職員の画面', en: 'Office' },
  skip: { ja: '本文へ移動', en: 'Skip to main content' },
  fictional: {
    ja: '架空の市です。人物も内容も、実在の自治体のものではありません。',
    en: 'A made-up city: neither the people nor the contents belong to a real municipality.',
  },
  demo: {
    ja: '体験用のサインインです。本番では使えません。',
    en: 'Signed in for a demonstration. This does not exist in production.',
  },
  mainPages: { ja: '主なページ', en: 'Main pages' },
  otherLanguage: { ja: 'English', en: '日本語' },
  signedInAs: { ja: '{name} さん', en: '{name}' },
  rounds: { ja: '照会', en: 'Rounds' },
  plan: { ja: '計画', en: 'Plan' },
  opinions: { ja: '意見と対応', en: 'Opinions' },
  publication: { ja: '公表', en: 'Publication' },
  cityFacts: { ja: '市の設定', en: 'The city' },
  account: { ja: '自分の登録', en: 'My account' },
  accounts: { ja: '利用者', en: 'Accounts' },
  transfers: { ja: '異動', en: 'Transfers' },
  audit: { ja: '履歴', en: 'History' },
  publicSite: { ja: '公開サイト', en: 'Public site' },
  signOut: { ja: 'サインアウト', en: 'Sign out' },
  signIn: { ja: 'サインイン', en: 'Sign in' },
  problem: { ja: '入力を確かめてください', en: 'Please check what you entered' },
  noneYet: { ja: 'なし', en: 'none' },
  whole: { ja: '市全体', en: 'whole city' },
} as const satisfies Record<string, Text>;

export const signInText = {
  title: { ja: 'サインイン', en: 'Sign in' },
  loginName: { ja: 'ログイン名', en: 'Login name' },
  password: { ja: 'パスワード', en: 'Password' },
  refused: {
    ja: 'ログイン名かパスワードが違います。大文字と小文字、全角と半角を確かめてください。忘れたときは、管理者に再設定のリンクを頼んでください。',
    en: 'The login name or the password is wrong. Check capitals and full-width letters. If you forgot it, ask an administrator for a link.',
  },
  blocked: {
    ja: '続けて間違えたため、{time} まで受け付けません。',
    en: 'After too many wrong tries, nothing is accepted until {time}.',
  },
  needed: { ja: '続けるにはサインインしてください。', en: 'Please sign in to go on.' },
  signedOut: { ja: 'サインアウトしました。', en: 'You are signed out.' },
  stillSignedOn: {
    ja: '市の統合認証には、まだサインインしています。共用の端末では、そちらからもサインアウトしてください。',
    en: 'You are still signed in to the city’s single sign-on. On a shared machine, sign out there too.',
  },
  signOnOut: { ja: '市の統合認証からもサインアウト', en: 'Sign out of the single sign-on too' },
  signOn: { ja: '市の統合認証でサインイン', en: 'Sign in with the city’s single sign-on' },
  orPassword: { ja: 'ログイン名とパスワードで', en: 'With login name and password' },
  demoTitle: { ja: '役割を選んで試す', en: 'Try it in a role' },
  demoLead: {
    ja: '架空の市の人として、パスワードなしで入れます。',
    en: 'Enter as one of the made-up city’s people, without a password.',
  },
  demoButton: { ja: '{role}として入る', en: 'Enter as {role}' },
  chooseCity: { ja: '自治体を選ぶ', en: 'Choose the municipality' },
  noCity: {
    ja: 'まだ設定されていません。サーバーの画面に表示された設定用のアドレスを開いてください。',
    en: 'Nothing is set up yet. Open the set-up address that the server printed.',
  },
} as const satisfies Record<string, Text>;

export const signOnText = {
  'no-post': {
    ja: '市の統合認証では本人と確かめられましたが、しるべの役割に結び付くグループに入っていません。管理者に相談してください。',
    en: 'The single sign-on knows you, but none of your groups is tied to a post here. Please ask an administrator.',
  },
  'name-taken': {
    ja: '同じログイン名の利用者が既にいて、結び付けられません。管理者に相談してください。',
    en: 'Somebody else has this login name here, so it cannot be tied to you. Please ask an administrator.',
  },
  'not-active': {
    ja: 'この利用者の利用期間は終わっています。管理者に相談してください。',
    en: 'This account’s time is over. Please ask an administrator.',
  },
  failed: {
    ja: '統合認証から戻れませんでした。もう一度、最初からサインインしてください。',
    en: 'The single sign-on did not lead back here. Please sign in again from the start.',
  },
  unreachable: {
    ja: '統合認証につながりません。しばらくしてからもう一度試すか、ログイン名とパスワードで入ってください。',
    en: 'The single sign-on cannot be reached. Try again later, or use login name and password.',
  },
} as const satisfies Record<string, Text>;

export const passwordText = {
  title: { ja: 'パスワードを変える', en: 'Change the password' },
  chooseTitle: { ja: '新しいパスワードを決める', en: 'Choose a new password' },
  old: { ja: '今のパスワード', en: 'Present password' },
  fresh: { ja: '新しいパスワード', en: 'New password' },
  repeated: { ja: '新しいパスワード（確認のためもう一度）', en: 'New password, once more' },
  hint: {
    ja: '12文字以上。文字の種類は問いません。関係のない言葉をいくつかつなげると、長くても覚えやすくなります。',
    en: 'At least 12 characters of any kind. A few unrelated words in a row are long and easy to remember.',
  },
  submit: { ja: 'このパスワードにする', en: 'Set this password' },
  wrongOld: { ja: '今のパスワードが違います。', en: 'The present password is wrong.' },
  voidTitle: { ja: 'このリンクは使えません', en: 'This link cannot be used' },
  voidLead: {
    ja: '使い終わったか、期限が切れたか、新しいリンクが発行されています。管理者に新しいリンクを頼んでください。',
    en: 'It was used, it has expired, or a newer one was made. Please ask an administrator for another.',
  },
  forWhom: { ja: '{name} さん（{login}）のパスワードです。', en: 'The password of {name} ({login}).' },
  ends: {
    ja: '変えると、ほかの端末のサインインは全て終わります。',
    en: 'All other sessions end when you change it.',
  },
} as const satisfies Record<string, Text>;

/** Pages that say why there is nothing else. */
export const noticeText = {
  'not-found': {
    title: { ja: 'ページがありません', en: 'There is no such page' },
    lead: {
      ja: 'アドレスが変わったか、間違っているようです。',
      en: 'The address has changed or is mistaken.',
    },
  },
  'not-allowed': {
    title: { ja: 'この画面は使えません', en: 'You may not use this page' },
    lead: {
      ja: '今日のあなたの役割では、この操作はできません。必要なら管理者に相談してください。',
      en: 'None of your posts today includes this. Please ask an administrator if you need it.',
    },
  },
  'form-expired': {
    title: { ja: '送信を確かめられませんでした', en: 'The form could not be accepted' },
    lead: {
      ja: '画面を開いてから時間がたったか、別の画面でサインインし直しています。何も変わっていません。画面を開き直して、もう一度送ってください。',
      en: 'The page is too old, or you signed in again elsewhere. Nothing has changed. Open the page again and send it once more.',
    },
  },
  'too-large': {
    title: { ja: '送られたものが大きすぎます', en: 'What was sent is too large' },
    lead: {
      ja: '受け取れる大きさを超えています。ファイルを確かめてください。何も変わっていません。',
      en: 'It is larger than what is taken here. Check the file. Nothing has changed.',
    },
  },
} as const satisfies Record<string, { readonly title: Text; readonly lead: Text }>;
