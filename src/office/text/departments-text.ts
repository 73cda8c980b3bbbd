import type { Text } from '../../core/text/text.ts';

/** Words of the page on which departments are put under divisions. */
export const departmentsText = {
  title: { ja: '課と部', en: 'Departments and divisions' },
  lead: {
    ja: '課とその部の表（CSV）を選ぶと、まず何が変わるかを示します。表にない課は、そのまま残ります。',
    en: 'Choose a table of departments and their divisions (CSV). You first see what would change. A department that it leaves out stays as it is.',
  },
  file: { ja: '課と部の表（CSV）', en: 'Table of departments (CSV)' },
  fileHint: {
    ja: '1行目に「課」と「部」の見出し。下の表を書き出して、部を書き足すのが早道です。',
    en: 'The first line has the heads 課 (department) and 部 (division). The quickest way is to download the table below and fill in the divisions.',
  },
  look: { ja: '何が変わるかを見る', en: 'See what would change' },
  noPlan: {
    ja: '課は計画に属します。先に計画を取り込んでください。',
    en: 'Departments belong to the plan. Load the plan first.',
  },
  toPlan: { ja: '計画の取込みへ', en: 'Go to the plan' },
  noFile: { ja: 'ファイルを選んでください。', en: 'Choose a file.' },
  faultyTitle: { ja: '直すところが{count}件あります', en: '{count} things to correct' },
  faultyLead: {
    ja: '何も変わっていません。表を直して、もう一度選んでください。',
    en: 'Nothing has changed. Correct the table and choose it again.',
  },
  faultyLine: { ja: '{line}行目: {problem}', en: 'line {line}: {problem}' },
  proposedTitle: { ja: '次のように変わります', en: 'What will change' },
  proposedLead: {
    ja: 'まだ何も変わっていません。そのまま残る課は{same}件です。',
    en: 'Nothing has changed yet. {same} departments stay as they are.',
  },
  nothing: { ja: '変わるところはありません。', en: 'Nothing would change.' },
  added: { ja: '加わる課（{count}件）', en: 'New departments ({count})' },
  changed: { ja: '部が変わる課（{count}件）', en: 'Departments whose division changes ({count})' },
  addedOne: { ja: '{department}（{division}）', en: '{department} ({division})' },
  changedOne: { ja: '{department}: {before} → {after}', en: '{department}: {before} → {after}' },
  noDivision: { ja: '部なし', en: 'no division' },
  reason: { ja: '理由（履歴に残ります）', en: 'Reason (kept in the history)' },
  reasonDefault: { ja: '課と部の一覧', en: 'table of departments' },
  reasonMissing: {
    ja: '理由を書いてください。何も変わっていません。',
    en: 'Give a reason. Nothing has changed.',
  },
  apply: { ja: 'この内容で反映する', en: 'Carry it out' },
  applied: {
    ja: '課を{added}件加え、{changed}件の部を改めました。',
    en: '{added} departments added, the divisions of {changed} revised.',
  },
  overtaken: {
    ja: 'その間に他の更新がありました。何も変えていません。内容を確かめて、もう一度反映してください。',
    en: 'Something else was changed meanwhile, so nothing was done. Look again and carry it out.',
  },
  present: { ja: '今の課（{count}件）', en: 'The departments as they are ({count})' },
  department: { ja: '課', en: 'Department' },
  division: { ja: '部', en: 'Division' },
  download: { ja: 'この表を書き出す（CSV）', en: 'Download this table (CSV)' },
} as const satisfies Record<string, Text>;
