import type { Text } from '../../core/text/text.ts';

/** Words of the page on which a plan, or a new version of it, is loaded. */
export const planLoadText = {
  title: { ja: '計画の取込み', en: 'Loading the plan' },
  lead: {
    ja: '計画のファイルを選ぶと、まず中身と、今の計画から変わるところを示します。確かめてから取り込みます。前の内容は全て残ります。',
    en: 'Choose a file with the plan. You first see what is in it and what it changes, and then load it. Nothing of what was there before is lost.',
  },
  now: { ja: '今の計画', en: 'The plan as it is' },
  none: { ja: 'まだ計画がありません。', en: 'There is no plan yet.' },
  edition: { ja: '{year}年度版', en: 'edition {year}' },
  editions: { ja: '入っている年度版', en: 'Editions' },
  file: { ja: '計画のファイル', en: 'File with the plan' },
  fileHint: {
    ja: '計画のPDFから取り出したテキスト（.txt）か、計画ファイル（.json）。4MBまで。',
    en: 'The text that was extracted from the plan’s PDF (.txt), or a plan file (.json). Up to 4 MB.',
  },
  look: { ja: '中身を見る', en: 'See what is in it' },
  noFile: { ja: 'ファイルを選んでください。', en: 'Choose a file.' },
  faultyTitle: { ja: 'このファイルは取り込めません', en: 'This file cannot be loaded' },
  nothingChanged: { ja: '何も変わっていません。', en: 'Nothing has changed.' },
  jsonFaulty: {
    ja: '計画ファイルに誤りが{count}件あります。直して、もう一度選んでください。',
    en: 'The plan file has {count} errors. Correct it and choose it again.',
  },
  incomplete: {
    ja: '文書が途中で切れているか、読み取れない部分があります。元の文書から取り出し直すか、bin/shirube read で計画ファイルにし、足りない部分を補ってから選んでください。',
    en: 'The document is cut off, or parts of it could not be read. Extract it anew, or turn it into a plan file with bin/shirube read, fill in what is missing, and choose that.',
  },
  planFaulty: {
    ja: '計画に直すべき誤りが{count}件あります。直して、もう一度選んでください。',
    en: 'The plan has {count} errors. Correct them and choose the file again.',
  },
  line: { ja: '{line}行目: {text}', en: 'line {line}: {text}' },
  more: { ja: 'ほか{count}件', en: 'and {count} more' },
  same: {
    ja: '今の計画と同じです。取り込むものはありません。',
    en: 'It is the same as the plan that is there. There is nothing to load.',
  },
  first: { ja: '{edition}として入ります。', en: 'It becomes the {edition}.' },
  newEdition: {
    ja: '新しい年度版（{edition}）として入ります。前の年度版はそのまま残ります。現行より新しい版は準備中になり、「計画の版」で承認した日から現行になります。',
    en: 'It becomes a new {edition}. The earlier editions stay as they are. One later than the one in force is in preparation until it is approved under “Editions”.',
  },
  changed: { ja: '今の{edition}を改めます。', en: 'It revises the present {edition}.' },
  previewTitle: { ja: '取り込む内容', en: 'What would be loaded' },
  previewLead: { ja: 'まだ何も変わっていません。', en: 'Nothing has changed yet.' },
  counts: { ja: '数', en: 'Counts' },
  kind: { ja: '種類', en: 'Kind' },
  before: { ja: '今', en: 'Now' },
  after: { ja: '取り込んだ後', en: 'Then' },
  contents: { ja: '戦略と施策', en: 'Strategies and measures' },
  measureCounts: {
    ja: '指標{indicators}・取組{initiatives}',
    en: '{indicators} indicators, {initiatives} initiatives',
  },
  differences: { ja: '今の計画との違い（{count}件）', en: 'What changes ({count})' },
  placesOnly: {
    ja: '内容は同じで、文書の中の位置（ページと行）だけが変わります。',
    en: 'The contents are the same; only their places in the document (page and lines) change.',
  },
  notices: { ja: '確かめていただきたい点（{count}件）', en: 'Points to look at ({count})' },
  noNotices: { ja: '気になる点はありません。', en: 'There is nothing to look at in particular.' },
  doubtTitle: {
    ja: '文書の後ろが切れているかもしれません',
    en: 'The end of the document may be cut off',
  },
  doubtAgree: {
    ja: '元の文書と比べ、計画の全体であると確かめました',
    en: 'I have compared it with the original: it is the whole plan',
  },
  doubtMissing: {
    ja: '計画の全体であると確かめたら、印を付けてください。何も変わっていません。',
    en: 'When you have made sure that it is the whole plan, tick the box. Nothing has changed.',
  },
  reason: { ja: '理由（履歴に残ります）', en: 'Reason (kept in the history)' },
  reasonDefault: { ja: '「{file}」を取り込んだ', en: '“{file}” was loaded' },
  reasonMissing: {
    ja: '理由を書いてください。何も変わっていません。',
    en: 'Give a reason. Nothing has changed.',
  },
  apply: { ja: 'この内容で取り込む', en: 'Load it' },
  overtaken: {
    ja: 'その間に他の更新がありました。何も変えていません。下の内容を確かめて、もう一度取り込んでください。',
    en: 'Something else was changed meanwhile, so nothing was done. Look again and load it.',
  },
  loaded: {
    ja: '取り込みました（変更{no}）。公開サイトには、次に公表するまで出ません。',
    en: 'Loaded (change {no}). The public site shows it with the next publication.',
  },
  departments: { ja: '課と部の表', en: 'Table of departments' },
} as const satisfies Record<string, Text>;
