import type { Text } from '../../core/text/text.ts';

export const setUpText = {
  title: { ja: '初期設定', en: 'Set-up' },
  lead: {
    ja: '市町村と、最初の管理者を登録します。続けて、計画、課と部、職員を入れます。',
    en: 'Enter the municipality and its first administrator. The plan, the departments and the people come next.',
  },
  code: { ja: '全国地方公共団体コード（6桁）', en: 'Local government code (six digits)' },
  name: { ja: '市町村の名称', en: 'Name of the municipality' },
  loginName: { ja: '管理者のログイン名', en: 'The administrator’s login name' },
  displayName: { ja: '管理者の氏名', en: 'The administrator’s name' },
  submit: { ja: '登録して次へ', en: 'Enter and go on' },
  codeInvalid: {
    ja: '団体コードが正しくありません。6桁の数字で、最後の1桁は検査数字です。{hint}',
    en: 'The code is wrong. It has six digits; the last one is a check digit. {hint}',
  },
  codeHint: { ja: '{expected} ではありませんか。', en: 'Did you mean {expected}?' },
  thereAlready: {
    ja: 'この市町村には利用者がいます。サインインしてください。',
    en: 'This municipality has accounts. Please sign in.',
  },
  steps: { ja: '初期設定の手順', en: 'Steps of the set-up' },
  done: { ja: '済み', en: 'done' },
  here: { ja: '今ここ', en: 'you are here' },
  next: { ja: '次へ: {step}', en: 'Next: {step}' },
  city: { ja: '市町村と管理者', en: 'Municipality and administrator' },
  plan: { ja: '計画', en: 'Plan' },
  departments: { ja: '課と部', en: 'Departments and divisions' },
  transfers: { ja: '職員と役割', en: 'People and posts' },
  progressLead: {
    ja: '途中で閉じても、済んだところまで残ります。サインインすれば続きからできます。',
    en: 'What is done stays done. You can leave, sign in again and go on from there.',
  },
  finishedLead: {
    ja: '初期設定は終わりました。どの手順も、後からいつでもやり直せます。',
    en: 'The set-up is finished. Every step can be taken again at any time.',
  },
  step: { ja: '手順', en: 'Step' },
  stands: { ja: '今の状態', en: 'How it stands' },
  planNone: { ja: 'まだ入っていません', en: 'not loaded yet' },
  planThere: { ja: '{edition}年度版', en: 'edition {edition}' },
  departmentsNone: { ja: '計画の後で入れます', en: 'comes after the plan' },
  departmentsThere: {
    ja: '{departments}課。うち部が分かっているもの{inDivisions}',
    en: '{departments} departments, {inDivisions} of them in a division',
  },
  people: { ja: '{people}人', en: '{people} people' },
  signOnNote: {
    ja: '市の統合認証を使う場合、職員はサインインしたときに加わるので、表は要りません（docs/signing-in.md）。',
    en: 'With the city’s single sign-on people are added as they sign in, and no table is needed (docs/signing-in.md).',
  },
  whereTitle: { ja: 'ここから先', en: 'Where to go from here' },
  toPublish: { ja: '計画を公表する', en: 'Publish the plan' },
  toRounds: { ja: '照会を準備する', en: 'Prepare a round' },
  toAccounts: { ja: '利用者を確かめる', en: 'Look at the accounts' },
  toAudit: { ja: 'ここまでの履歴を見る', en: 'See the history so far' },
  toPublicSite: {
    ja: '公開サイトを見る（公表するまでは空です）',
    en: 'See the public site (empty until you publish)',
  },
} as const satisfies Record<string, Text>;
