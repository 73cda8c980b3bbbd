import type { Text } from '../../core/text/text.ts';

/** Words of the page on which an administrator changes one account. */
export const personText = {
  nameTitle: { ja: '氏名とメール', en: 'Name and mail' },
  nameEdit: { ja: '氏名とメールを変える', en: 'Change name and mail' },
  displayName: { ja: '氏名', en: 'Name' },
  mail: { ja: 'メール（なければ空）', en: 'Mail (empty where there is none)' },
  state: { ja: '状態', en: 'State' },
  active: { ja: '使えます', en: 'can sign in' },
  activeUntil: { ja: '{date}まで使えます', en: 'can sign in until {date}' },
  ended: { ja: '{date}で終わりました', en: 'ended on {date}' },
  locked: {
    ja: '続けて間違えたため、{time}までサインインできません',
    en: 'too many wrong tries: nothing is accepted until {time}',
  },
  way: { ja: 'サインインの方法', en: 'Way of signing in' },
  byPassword: { ja: 'パスワード', en: 'password' },
  noPassword: { ja: 'まだパスワードがありません', en: 'no password yet' },
  bySignOn: { ja: '市の統合認証', en: 'the city’s single sign-on' },
  byDemo: { ja: '体験用（パスワードなし）', en: 'demonstration, without a password' },
  posts: { ja: '役割', en: 'Posts' },
  noPosts: { ja: '役割はまだありません。', en: 'There are no posts yet.' },
  termEdit: { ja: '日付を改める', en: 'Change the days' },
  termEditOf: { ja: '{post}の日付を改める', en: 'Change the days of {post}' },
  calledOff: { ja: '取りやめ', en: 'called off' },
  future: { ja: 'これから', en: 'to come' },
  past: { ja: '終了', en: 'past' },
  keptBySignOn: { ja: '統合認証のグループに従います', en: 'follows a group of the single sign-on' },
  addPost: { ja: '役割を加える', en: 'Add a post' },
  role: { ja: '役割', en: 'Role' },
  choose: { ja: '選んでください', en: 'Choose' },
  place: { ja: '所属', en: 'Place' },
  placeHint: {
    ja: '担当者と承認者は課、部長は部、テーマ担当はテーマを選びます。ほかの役割は市全体か課です。',
    en: 'Reporters and approvers belong to a department, division heads to a division, theme coordinators to a theme; all others to the whole city or a department.',
  },
  departments: { ja: '課', en: 'Departments' },
  divisions: { ja: '部', en: 'Divisions' },
  themes: { ja: 'テーマ', en: 'Themes' },
  from: { ja: '最初の日', en: 'First day' },
  until: { ja: '最後の日（決まっていなければ空）', en: 'Last day (empty: until further notice)' },
  untilHint: {
    ja: 'まだ始まっていない役割は、始まる前の日にすると取りやめになります。',
    en: 'A post that has not begun is called off by a day before its first.',
  },
  reason: { ja: '理由（履歴に残ります）', en: 'Reason (kept in the history)' },
  save: { ja: '変える', en: 'Change' },
  sessions: { ja: 'サインイン中の端末', en: 'Sessions' },
  noSessions: {
    ja: '今はどの端末からもサインインしていません。',
    en: 'Nobody is signed in to this account now.',
  },
  endSessions: { ja: '端末からサインアウトさせる', en: 'End sessions' },
  which: { ja: 'どの端末か', en: 'Which' },
  allOfThem: { ja: '全ての端末', en: 'all sessions' },
  endSessionsSubmit: { ja: 'サインアウトさせる', en: 'End' },
  unlock: { ja: '試行の停止を解く', en: 'Lift the block' },
  unlockLead: {
    ja: '本人であることを確かめてから解いてください。パスワードを忘れたのなら、再設定のリンクを渡します。',
    en: 'Make sure that it is the person. Who forgot the password needs a link for a new one.',
  },
  password: { ja: 'パスワード', en: 'Password' },
  makeLink: { ja: 'パスワード再設定のリンクを発行する', en: 'Make a link for a new password' },
  linkHint: {
    ja: 'リンクは1回だけ使え、今日の勤務時間のうちに切れます。使われるまで、今のパスワードのままです。',
    en: 'The link can be used once and expires within a working day. The present password holds until it is used.',
  },
  endTitle: { ja: '利用の終わり', en: 'End of the account' },
  endEdit: { ja: '利用を終える日を決める', en: 'Set the last day' },
  endLead: {
    ja: '最後の日の後はサインインできません。役割もその日で終わります。記録と履歴は残ります。',
    en: 'Nobody signs in after the last day, and all posts end with it. What the person did stays on record.',
  },
  last: { ja: '最後の日（空にすると、終わりを取り消します）', en: 'Last day (empty takes the end back)' },
  newTitle: { ja: '利用者を1人加える', en: 'Add one person' },
  newLead: {
    ja: '加えた後、パスワードを決めるリンクを発行して、本人に渡します。大勢のときは「異動」の表が早道です。',
    en: 'Afterwards you make a link with which the person chooses a password. For many people the table of transfers is quicker.',
  },
  loginHint: {
    ja: '半角の英小文字、数字、. _ - @ + の2〜64文字。職員番号など。後から変えられません。',
    en: '2 to 64 small letters, digits and . _ - @ +, such as the staff number. It cannot be changed later.',
  },
  addSubmit: { ja: '加える', en: 'Add' },
  history: { ja: 'この人の履歴', en: 'History of this person' },
} as const satisfies Record<string, Text>;

/** What was done to an account, said on its page afterwards. */
export const personDoneText = {
  added: {
    ja: '加えました。パスワード再設定のリンクを発行して、本人に渡してください。',
    en: 'The person is added. Make a link for the password and hand it over.',
  },
  name: { ja: '氏名とメールを変えました。', en: 'Name and mail are changed.' },
  post: { ja: '役割を加えました。', en: 'The post is added.' },
  term: { ja: '役割の日付を改めました。', en: 'The days of the post are changed.' },
  end: { ja: '利用の終わりを変えました。', en: 'The end of the account is changed.' },
  sessions: { ja: 'サインアウトさせました。', en: 'The sessions are ended.' },
  unlock: { ja: '試行の停止を解きました。', en: 'The block is lifted.' },
  none: {
    ja: '既に終わっていました。何も変えていません。',
    en: 'It had ended already. Nothing was changed.',
  },
  same: { ja: '今と同じです。何も変えていません。', en: 'It is the same as now. Nothing was changed.' },
} as const satisfies Record<string, Text>;

export type PersonDone = keyof typeof personDoneText;
