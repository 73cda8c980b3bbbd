import type { Text } from '../../core/text/text.ts';

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
  endOne: { ja: 'サインアウトする', en: 'Sign out' },
  endThat: { ja: '{agent} からサインアウトする', en: 'Sign out: {agent}' },
  oneEnded: { ja: '選んだ端末からサインアウトしました。', en: 'That session is ended.' },
  act: { ja: '操作', en: 'Action' },
  everywhere: { ja: '全ての端末からサインアウト', en: 'Sign out everywhere' },
  changed: { ja: 'パスワードを変えました。', en: 'The password is changed.' },
} as const satisfies Record<string, Text>;

export const accountsText = {
  title: { ja: '利用者', en: 'Accounts' },
  lead: {
    ja: '{count}人。役割は今日のものです。大勢の追加と異動は「異動」の表で、一人ずつなら氏名から変えられます。',
    en: '{count} people, with the posts of today. Many are added and moved with the table of transfers; one is changed by way of the name.',
  },
  name: { ja: '氏名', en: 'Name' },
  left: { ja: '{date}まで', en: 'until {date}' },
  link: { ja: 'パスワード再設定のリンク', en: 'Link for a new password' },
  linkFor: { ja: '{name} さんの再設定リンクを発行する', en: 'Make a link for {name}' },
  makeLink: { ja: '発行する', en: 'Make a link' },
  linkTitle: { ja: '再設定のリンク', en: 'Link for a new password' },
  linkLead: {
    ja: '{name} さん（{login}）に渡してください。{time} まで、1回だけ使えます。この画面を閉じると二度と表示されません。',
    en: 'Hand this to {name} ({login}). It can be used once, until {time}, and is not shown again.',
  },
  add: { ja: '利用者を1人加える', en: 'Add one person' },
  departments: { ja: '課と部', en: 'Departments and divisions' },
  back: { ja: '利用者へ戻る', en: 'Back to the accounts' },
} as const satisfies Record<string, Text>;

/** The themes that a post or a project may bear. */
export const themeText = {
  digital: { ja: 'デジタル化', en: 'digitalisation' },
  decarbonisation: { ja: '脱炭素化', en: 'decarbonisation' },
} as const satisfies Record<string, Text>;
