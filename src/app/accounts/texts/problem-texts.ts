import type { Text } from '../../../core/text/text.ts';
import type { DepartmentProblem } from '../import-departments.ts';
import { longestPassword, shortestPassword } from '../password-rules.ts';
import type { SetUpProblem } from '../set-up.ts';
import type { TransferProblemCode } from '../transfers/transfer-problem.ts';
import type { TransferColumn } from '../transfers/transfer-table.ts';

/* What is wrong and what to do, for the screens and the command line. `{found}` is what stands there. */

export const setUpProblemTexts: Readonly<Record<SetUpProblem, Text>> = {
  'too-short': {
    ja: `パスワードは${shortestPassword}文字以上にしてください。いくつかの言葉をつなげると、長くても覚えやすくなります。`,
    en: `The password needs at least ${shortestPassword} characters. A few words in a row are long and easy to remember.`,
  },
  'too-long': {
    ja: `パスワードは${longestPassword}文字以内にしてください。`,
    en: `The password may have at most ${longestPassword} characters.`,
  },
  guessable: {
    ja: 'よく使われる言葉や並び、名前や市名、日付が元のパスワードで、推測されます。関係のない言葉をいくつかつなげてください。',
    en: 'The password is made of common words, sequences, names or dates and can be guessed. Join a few unrelated words.',
  },
  'not-repeated': {
    ja: '2つの欄のパスワードが違います。同じものを入力してください。',
    en: 'The two passwords differ. Type the same one twice.',
  },
  'same-as-before': {
    ja: '今のパスワードと同じです。別のパスワードにしてください。',
    en: 'This is the present password. Choose another one.',
  },
  'login-name-invalid': {
    ja: 'ログイン名は、半角の英小文字、数字、. _ - @ + の2〜64文字にしてください。',
    en: 'A login name has 2 to 64 small letters, digits and the signs . _ - @ +.',
  },
  'display-name-missing': { ja: '氏名を入力してください。', en: 'Give the person’s name.' },
  'name-missing': { ja: '市町村の名称を入力してください。', en: 'Give the municipality’s name.' },
};

export const transferColumnTexts: Readonly<Record<TransferColumn, Text>> = {
  kind: { ja: '区分', en: 'kind' },
  loginName: { ja: 'ログイン名', en: 'login name' },
  displayName: { ja: '氏名', en: 'name' },
  mail: { ja: 'メール', en: 'mail' },
  role: { ja: '役割', en: 'role' },
  division: { ja: '部', en: 'division' },
  department: { ja: '課', en: 'department' },
  theme: { ja: 'テーマ', en: 'theme' },
  date: { ja: '日付', en: 'date' },
};

export const transferProblemTexts: Readonly<Record<TransferProblemCode, Text>> = {
  'table-broken': {
    ja: 'CSVの引用符が閉じていません。この行の " を確かめてください。',
    en: 'A quotation mark of the CSV is not closed. Look at the " in this line.',
  },
  'column-missing': {
    ja: '「{found}」の列がありません。見出しの行に加えてください。',
    en: 'There is no column “{found}”. Add it to the line of heads.',
  },
  'no-lines': {
    ja: '見出しの下に行がありません。異動を1行に1件ずつ書いてください。',
    en: 'There is nothing under the heads. Write one transfer a line.',
  },
  'kind-unknown': {
    ja: '区分「{found}」は使えません。新規、着任、離任、異動、退職のどれかにしてください。',
    en: '“{found}” is no kind. Write new, takes, leaves, moves or retires.',
  },
  'login-name-missing': {
    ja: 'ログイン名が空です。誰のことか書いてください。',
    en: 'The login name is empty. Say who it is.',
  },
  'login-name-invalid': {
    ja: 'ログイン名「{found}」は使えません。半角の英小文字、数字、. _ - @ + の2〜64文字にしてください。',
    en: '“{found}” cannot be a login name. Use 2 to 64 small letters, digits and . _ - @ +.',
  },
  'login-name-taken': {
    ja: 'ログイン名「{found}」の人が既にいます。同じ人なら区分を「異動」か「着任」に、別の人なら名前を変えてください。',
    en: 'Somebody has the login name “{found}”. For the same person write moves or takes; else choose another name.',
  },
  'login-name-unknown': {
    ja: 'ログイン名「{found}」の人がいません。綴りを確かめるか、初めての人なら区分を「新規」にしてください。',
    en: 'There is nobody with the login name “{found}”. Check the spelling, or write new for a new person.',
  },
  'display-name-missing': {
    ja: '新規の人の氏名が空です。氏名を書いてください。',
    en: 'A new person needs a name.',
  },
  'display-name-differs': {
    ja: '「{found}」の人の氏名が登録と違います。ログイン名が別の人のものでないか確かめ、同じ人なら氏名を空にしてください。',
    en: 'The name differs from the one known for “{found}”. Check whose login name it is; leave the name empty if it is the same person.',
  },
  'mail-invalid': {
    ja: 'メール「{found}」はアドレスの形ではありません。直すか、空にしてください。',
    en: '“{found}” is no mail address. Correct it, or leave it empty.',
  },
  'role-missing': {
    ja: '役割が空です。担当者、課長、部長、企画担当などを書いてください。',
    en: 'The role is empty. Write reporter, approver, division-head, coordinator or another.',
  },
  'role-unknown': {
    ja: '役割「{found}」はありません。担当者、課長、部長、企画担当、テーマ担当、二次評価者、外部評価者、監査担当、閲覧者、管理者のどれかにしてください。',
    en: 'There is no role “{found}”. Use reporter, approver, division-head, coordinator, theme-coordinator, second-assessor, external-reviewer, auditor, viewer or administrator.',
  },
  'department-missing': {
    ja: 'この役割には課が要ります。課の名前を書いてください。',
    en: 'This role needs a department. Give its name.',
  },
  'department-unknown': {
    ja: '課「{found}」は計画の課の一覧にありません。名前を確かめてください。',
    en: 'There is no department “{found}” in the plan. Check its name.',
  },
  'division-missing': {
    ja: '部長には部が要ります。部の名前を書いてください。',
    en: 'A division head needs a division. Give its name.',
  },
  'division-unknown': {
    ja: '部「{found}」に属する課がありません。名前を確かめるか、先に課と部の表を入れてください。',
    en: 'No department belongs to a division “{found}”. Check its name, or load the table of departments first.',
  },
  'theme-missing': {
    ja: 'テーマ担当にはテーマが要ります。デジタル化か脱炭素化と書いてください。',
    en: 'A theme coordinator needs a theme: digital or decarbonisation.',
  },
  'theme-unknown': {
    ja: 'テーマ「{found}」はありません。デジタル化か脱炭素化にしてください。',
    en: 'There is no theme “{found}”. Use digital or decarbonisation.',
  },
  'date-unreadable': {
    ja: '日付「{found}」を読み取れません。2027-04-01 や 令和9年4月1日 のように書いてください。',
    en: 'The date “{found}” cannot be read. Write it like 2027-04-01 or 令和9年4月1日.',
  },
  'post-held-already': {
    ja: '「{found}」はこの役割に既に就いています。この行を除いてください。',
    en: '“{found}” holds this post already. Take the line out.',
  },
  'post-not-held': {
    ja: '「{found}」はその日にこの役割に就いていません。役割、課、日付を確かめてください。',
    en: '“{found}” does not hold this post on that day. Check role, department and date.',
  },
  'ends-before-it-begins': {
    ja: '「{found}」の役割は、この日より後に始まります。日付を確かめてください。',
    en: 'A post of “{found}” begins after this day. Check the date.',
  },
  'no-administrator': {
    ja: 'このままでは {found} に管理者がいなくなります。次の管理者の着任を同じ表に加えてください。',
    en: 'There would be no administrator on {found}. Add the next one to the same table.',
  },
};

export const departmentProblemTexts: Readonly<Record<DepartmentProblem['code'], Text>> = {
  'column-missing': {
    ja: '「課」と「部」の列が要ります。見出しの行を確かめてください。',
    en: 'The columns 課 (department) and 部 (division) are needed. Check the line of heads.',
  },
  'department-missing': { ja: '課の名前が空です。', en: 'The department has no name.' },
  'department-twice': { ja: '同じ課が2行あります。1行にしてください。', en: 'The department stands twice.' },
};
