import type { Text } from '../../../core/text/text.ts';
import type { AccountProblemCode } from '../editing/account-problem.ts';

/** What is wrong with a change of one account, and what to do. `{found}` is what stands there, or a day. */
export const accountProblemTexts: Readonly<Record<AccountProblemCode, Text>> = {
  'login-name-invalid': {
    ja: 'ログイン名は、半角の英小文字、数字、. _ - @ + の2〜64文字にしてください。',
    en: 'A login name has 2 to 64 small letters, digits and the signs . _ - @ +.',
  },
  'login-name-taken': {
    ja: 'ログイン名「{found}」は、ほかの人が使っています。別の名前にしてください。',
    en: 'The login name “{found}” belongs to somebody else. Choose another one.',
  },
  'display-name-missing': { ja: '氏名を入力してください。', en: 'Give the person’s name.' },
  'mail-invalid': {
    ja: 'メールアドレス「{found}」を確かめてください。なければ空にします。',
    en: 'Check the mail address “{found}”. Leave it empty where there is none.',
  },
  'role-missing': { ja: '役割を選んでください。', en: 'Choose a role.' },
  'department-missing': {
    ja: 'この役割には課が要ります。所属に課を選んでください。',
    en: 'This role needs a department. Choose one as the place.',
  },
  'division-missing': {
    ja: '部長には部が要ります。所属に部を選んでください。部がなければ、先に「課と部」の表を入れてください。',
    en: 'A division head needs a division. Choose one as the place; where there is none, load the table of departments first.',
  },
  'theme-missing': {
    ja: 'テーマ担当にはテーマが要ります。所属にテーマを選んでください。',
    en: 'A theme coordinator needs a theme. Choose one as the place.',
  },
  'place-unfit': {
    ja: 'この役割の所属は、市全体か課です。選び直してください。',
    en: 'This role belongs to the whole city or to a department. Choose one of them.',
  },
  'date-missing': { ja: '最初の日を入力してください。', en: 'Give the first day.' },
  'date-unreadable': {
    ja: '日付「{found}」を読み取れません。2027-04-01 や 令和9年4月1日 のように書いてください。',
    en: 'The date “{found}” cannot be read. Write it like 2027-04-01 or 令和9年4月1日.',
  },
  'ends-before-it-begins': {
    ja: '最後の日が、最初の日（{found}）より前です。日付を確かめてください。',
    en: 'The last day lies before the first ({found}). Check the dates.',
  },
  'post-held-already': {
    ja: 'この人は、その期間に同じ役割に就いています。役割か日付を確かめてください。',
    en: 'The person holds this post in that time already. Check the role and the dates.',
  },
  'post-unknown': {
    ja: 'この役割はありません。画面を読み込み直してください。',
    en: 'There is no such post. Load the page again.',
  },
  'kept-by-sign-on': {
    ja: 'この役割は、市の統合認証のグループに従います。グループの側で変えてください。',
    en: 'This post follows a group of the single sign-on. Change it there.',
  },
  'no-administrator': {
    ja: 'このままでは {found} に管理者がいなくなります。先に次の管理者を決めてください。',
    en: 'There would be no administrator on {found}. Make somebody else one first.',
  },
  'reason-missing': { ja: '理由を書いてください。', en: 'Give a reason.' },
};
