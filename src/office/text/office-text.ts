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
  publication: { ja: '公表', en: 'Publication' },
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

export const accountText = {
  title: { ja: '自分の登録', en: 'My account' },
  loginName: { ja: 'ログイン名', en: 'Login name' },
  mail: { ja: 'メール', en: 'Mail' },
  posts: { ja: '役割', en: 'Posts' },
  noPosts: {
    ja: '今日の役割はありません。異動の反映がまだなら、管理者に伝えてください。',
    en: 'You hold no post today. If a transfer is not entered yet, please tell an administrator.',
  },
  role: { ja: '役割', en: 'Role' },
  place: { ja: '所属', en: 'Place' },
  from: { ja: 'いつから', en: 'From' },
  until: { ja: 'いつまで', en: 'Until' },
  untilFurther: { ja: '当分の間', en: 'until further notice' },
  today: { ja: '今日', en: 'today' },
  sessions: { ja: 'サインイン中の端末', en: 'Sessions' },
  device: { ja: '端末', en: 'Browser' },
  address: { ja: 'アドレス', en: 'Address' },
  began: { ja: 'サインイン', en: 'Signed in' },
  seen: { ja: '最後の操作', en: 'Last seen' },
  thisOne: { ja: 'この端末', en: 'this one' },
  everywhere: { ja: '全ての端末からサインアウト', en: 'Sign out everywhere' },
  changed: { ja: 'パスワードを変えました。', en: 'The password is changed.' },
} as const satisfies Record<string, Text>;

export const accountsText = {
  title: { ja: '利用者', en: 'Accounts' },
  lead: {
    ja: '{count}人。役割は今日のものです。追加と異動は「異動」の表で行います。',
    en: '{count} people, with the posts of today. People are added and moved with the table of transfers.',
  },
  name: { ja: '氏名', en: 'Name' },
  left: { ja: '{date} まで', en: 'until {date}' },
  link: { ja: 'パスワード再設定のリンク', en: 'Link for a new password' },
  linkFor: { ja: '{name} さんの再設定リンクを発行する', en: 'Make a link for {name}' },
  makeLink: { ja: '発行する', en: 'Make a link' },
  linkTitle: { ja: '再設定のリンク', en: 'Link for a new password' },
  linkLead: {
    ja: '{name} さん（{login}）に渡してください。{time} まで、1回だけ使えます。この画面を閉じると二度と表示されません。',
    en: 'Hand this to {name} ({login}). It can be used once, until {time}, and is not shown again.',
  },
  back: { ja: '利用者へ戻る', en: 'Back to the accounts' },
} as const satisfies Record<string, Text>;

export const transferText = {
  title: { ja: '異動', en: 'Transfers' },
  lead: {
    ja: '異動の一覧（CSV）を選ぶと、まず何が変わるかを示します。確かめてから反映します。',
    en: 'Choose a table of transfers (CSV). You first see what would change, and then carry it out.',
  },
  file: { ja: '異動一覧のファイル（CSV）', en: 'Table of transfers (CSV)' },
  look: { ja: '何が変わるかを見る', en: 'See what would change' },
  template: { ja: '書き方の見本（CSV）', en: 'A sample of the table (CSV)' },
  howTitle: { ja: '表の書き方', en: 'How the table is written' },
  faultyTitle: { ja: '直すところが{count}件あります', en: '{count} things to correct' },
  faultyLead: {
    ja: '何も変わっていません。表を直して、もう一度選んでください。',
    en: 'Nothing has changed. Correct the table and choose it again.',
  },
  line: { ja: '行', en: 'Line' },
  column: { ja: '列', en: 'Column' },
  problem: { ja: '誤りと直し方', en: 'What is wrong, and what to do' },
  wholeTable: { ja: '全体', en: 'all' },
  proposedTitle: { ja: '次のように変わります（{count}件）', en: 'What will change ({count})' },
  proposedLead: { ja: 'まだ何も変わっていません。', en: 'Nothing has changed yet.' },
  person: { ja: '人', en: 'Person' },
  what: { ja: '内容', en: 'Change' },
  added: { ja: '利用者に加わる', en: 'is added' },
  ends: { ja: '{date} が最後の日', en: 'last day {date}' },
  takes: { ja: '{post}に就く（{date} から）', en: 'takes {post} from {date}' },
  leaves: { ja: '{post}を離れる（{date} まで）', en: 'leaves {post}, last day {date}' },
  reason: { ja: '理由（履歴に残ります）', en: 'Reason (kept in the history)' },
  reasonDefault: { ja: '人事異動', en: 'transfer of staff' },
  apply: { ja: 'この内容で反映する', en: 'Carry it out' },
  applied: { ja: '{count}件を反映しました。', en: '{count} changes are carried out.' },
  overtaken: {
    ja: 'その間に他の更新がありました。何も変えていません。内容を確かめて、もう一度反映してください。',
    en: 'Something else was changed meanwhile, so nothing was done. Look again and carry it out.',
  },
  noFile: { ja: 'ファイルを選んでください。', en: 'Choose a file.' },
} as const satisfies Record<string, Text>;

export const auditText = {
  title: { ja: '履歴', en: 'History' },
  lead: {
    ja: '誰が、いつ、どこから、何を、なぜ変えたか。新しい順です。記録は前の記録とハッシュでつながり、書き換えると分かります。',
    en: 'Who changed what, when, from where and why, the newest first. Each entry is bound to the one before by a hash, so tampering shows.',
  },
  head: { ja: '最後の記録', en: 'Last entry' },
  headHint: {
    ja: 'この行を別の場所に控えておくと、後の確認（bin/shirube audit verify --head）で末尾の切り取りも分かります。',
    en: 'Keep this line elsewhere: bin/shirube audit verify --head then also finds an end that was cut off.',
  },
  filter: { ja: '絞り込む', en: 'Filter' },
  kind: { ja: '種類', en: 'Kind' },
  anyKind: { ja: '全て', en: 'all' },
  person: { ja: '人', en: 'Person' },
  anyone: { ja: '全員', en: 'anybody' },
  from: { ja: 'この日から', en: 'From' },
  until: { ja: 'この日まで', en: 'Until' },
  show: { ja: '表示する', en: 'Show' },
  no: { ja: '番号', en: 'No.' },
  when: { ja: 'いつ', en: 'When' },
  who: { ja: '誰が', en: 'Who' },
  where: { ja: 'どこから', en: 'From where' },
  what: { ja: '何を', en: 'What' },
  why: { ja: 'なぜ', en: 'Why' },
  commandLine: { ja: 'サーバーの操作', en: 'command line' },
  nobody: { ja: '（登録のない名前）', en: '(an unknown name)' },
  csv: { ja: 'この内容をCSVで', en: 'These entries as CSV' },
  older: { ja: 'さらに前', en: 'Older entries' },
  none: { ja: '当てはまる記録はありません。', en: 'No entry meets these conditions.' },
} as const satisfies Record<string, Text>;

export const setUpText = {
  title: { ja: '初期設定', en: 'Set-up' },
  lead: {
    ja: '市町村と、最初の管理者を登録します。利用者は後で異動の表から加えます。',
    en: 'Enter the municipality and its first administrator. People are added later by the table of transfers.',
  },
  code: { ja: '全国地方公共団体コード（6桁）', en: 'Local government code (six digits)' },
  name: { ja: '市町村の名称', en: 'Name of the municipality' },
  loginName: { ja: '管理者のログイン名', en: 'The administrator’s login name' },
  displayName: { ja: '管理者の氏名', en: 'The administrator’s name' },
  submit: { ja: '登録する', en: 'Enter' },
  codeInvalid: {
    ja: '団体コードが正しくありません。6桁の数字で、最後の1桁は検査数字です。{hint}',
    en: 'The code is wrong. It has six digits; the last one is a check digit. {hint}',
  },
  codeHint: { ja: '{expected} ではありませんか。', en: 'Did you mean {expected}?' },
  thereAlready: {
    ja: 'この市町村には利用者がいます。サインインしてください。',
    en: 'This municipality has accounts. Please sign in.',
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
      ja: 'ファイルは2MBまでです。何も変わっていません。',
      en: 'A file may have 2 MB. Nothing has changed.',
    },
  },
} as const satisfies Record<string, { readonly title: Text; readonly lead: Text }>;
