import type { EditProblemCode } from '../../core/editions/edited.ts';
import type { EditionState } from '../../core/editions/edition.ts';
import type { LineageKind } from '../../core/editions/lineage.ts';
import type { Text } from '../../core/text/text.ts';

/** Words of the pages on which the next edition is prepared. */
export const editionsText = {
  short: { ja: '計画の版', en: 'Editions' },
  title: { ja: '実施計画の版', en: 'Editions' },
  lead: {
    ja: '次の年度の実施計画を、いまの計画のそばで準備し、承認した日付から切り替えます。準備中の内容は、公表にも照会にも出ません。',
    en: 'Prepare next year’s edition beside the current one, and switch to it on the day for which it is approved. What is in preparation is neither published nor asked about.',
  },
  edition: { ja: '{year}版', en: 'Edition of {year}' },
  state: { ja: '状態', en: 'State' },
  years: { ja: '対象年度', en: 'Years' },
  from: { ja: '適用', en: 'In force' },
  fromDay: { ja: '{day} から', en: 'from {day}' },
  sinceLoaded: { ja: '取込みの時から', en: 'since it was loaded' },
  noDay: { ja: '未定', en: 'not decided' },
  changes: { ja: '前の版からの変更', en: 'Changes' },
  changeCount: { ja: '{count}件', en: '{count}' },
  firstEdition: { ja: '最初の版', en: 'first edition' },
  approver: { ja: '承認', en: 'Approved by' },
  approvedBy: { ja: '{by}（{at}）', en: '{by} ({at})' },
  none: { ja: '－', en: '–' },
  noEditions: {
    ja: 'まだ計画がありません。「計画」で取り込んでください。',
    en: 'There is no plan yet. Load one under “Plan”.',
  },
  beginTitle: { ja: '次の版をつくる', en: 'Begin the next edition' },
  beginLead: {
    ja: '現行の版から{year}版をつくります。対象年度が1年進み、終わる年度の内容は外れます。それ以外は引き継がれ、番号とページの住所は変わりません。',
    en: 'The edition of {year} is made from the current one. Its years move by one; what was to be done in the year that is over falls away. All else is carried, and keeps its address.',
  },
  intoNewYear: {
    ja: '最後の年度まで続く内容を、新しい年度にも続ける',
    en: 'Let what goes on until the last year go on in the new one',
  },
  reason: { ja: '理由（履歴に残ります）', en: 'Reason (kept in the history)' },
  begin: { ja: '{year}版の準備を始める', en: 'Begin the edition of {year}' },
  begun: {
    ja: '準備を始めました。施策ごとに内容を見直してください。',
    en: 'It has begun. Go through it measure by measure.',
  },
  compared: {
    ja: '{before}版からの変更は{count}件です（年度の繰上げを除く）。',
    en: '{count} changes against the edition of {before}, beside the years that move on.',
  },
  toApproval: { ja: '承認に進む', en: 'Go to approval' },
  toUndo: { ja: '承認の内容と取消し', en: 'The approval, and how to undo it' },
  findingsTitle: { ja: '点検', en: 'Checks' },
  noFindings: { ja: '点検で見つかったものはありません。', en: 'The checks found nothing.' },
  errors: { ja: '承認の前に直すもの', en: 'To be mended before approval' },
  warnings: { ja: '確かめるもの', en: 'To be looked at' },
  allChanges: { ja: '変更の一覧', en: 'All changes' },
  dropped: { ja: 'なくなるもの', en: 'What falls away' },
  onPlan: { ja: '計画全体', en: 'The plan' },
  indicators: { ja: '指標', en: 'Indicators' },
  initiatives: { ja: '具体的な取組', en: 'Initiatives' },
  markNew: { ja: '新規', en: 'new' },
  markChanged: { ja: '変更', en: 'changed' },
  change: { ja: '編集', en: 'Edit' },
  addIndicator: { ja: '指標を加える', en: 'Add an indicator' },
  addInitiative: { ja: '取組を加える', en: 'Add an initiative' },
  addMeasure: { ja: '施策を加える', en: 'Add a measure' },
  addStrategy: { ja: '重点戦略を加える', en: 'Add a strategy' },
  editFrame: { ja: '題名・章・目標年度を変える', en: 'Change title, chapter and target years' },
  frameTitle: { ja: '版の題名と年度', en: 'Title and years of the edition' },
  planTitle: { ja: '計画の題名', en: 'Title of the plan' },
  chapter: { ja: '計画書の章（空欄可）', en: 'Chapter of the document (may be empty)' },
  targetYears: { ja: '目標年度', en: 'Target years' },
  targetYearsHint: {
    ja: '西暦で、2028、2032 のように書きます。外した年度の目標値は、すべての指標から消えます。加えた年度の目標値は、指標ごとに入力します。',
    en: 'As 2028, 2032. Targets of a year that is taken away go from every indicator; those of a new year are entered with each indicator.',
  },
  terms: { ja: '用語の説明', en: 'Terms' },
  termsHint: {
    ja: '一行に一つ、「※１｜言葉｜説明」のように縦棒で区切って書きます。',
    en: 'One on a line, parted by bars: ※１｜term｜explanation.',
  },
  strategyOf: { ja: '属する重点戦略', en: 'Strategy' },
  dropHeadingLead: {
    ja: '次の版からなくします。属する指標、取組、年度の内容と、ほかに出てこない事業も一緒になくなります。番号は、残るものの番号のままです。',
    en: 'It is gone from the next edition, with its indicators, initiatives and actions, and the projects that stand nowhere else. Numbers of the others stay.',
  },
  toDiscard: { ja: 'この版を破棄する', en: 'Discard this edition' },
  discardTitle: { ja: '{year}版を破棄する', en: 'Discard the edition of {year}' },
  discardLead: {
    ja: '準備中のこの版をやめます。一覧に「破棄」として残り、公表、照会、比較、組織改編の対象から外れます。これまでの編集は履歴に残り、同じ年度の版をあらためて始められます。',
    en: 'Gives this edition up. It stays in the list as discarded, and no publication, round, comparison or reorganisation knows of it. Its edits stay in the history, and an edition of the same year can be begun anew.',
  },
  discardLost: {
    ja: '前の版から変えた{count}か所が、使われなくなります。',
    en: '{count} changes against the edition before are given up.',
  },
  discard: { ja: 'この版を破棄する', en: 'Discard it' },
  discarded: { ja: '準備中の版を破棄しました。', en: 'The edition was discarded.' },
  isDiscarded: { ja: 'この版は破棄されました。', en: 'This edition was discarded.' },
  addAction: { ja: '年度の内容を加える', en: 'Add an action' },
  back: { ja: '{year}版に戻る', en: 'Back to the edition of {year}' },
  save: { ja: '保存する', en: 'Save' },
  saved: { ja: '保存しました。', en: 'Saved.' },
  dropTitle: { ja: '廃止する', en: 'Drop it' },
  dropLead: {
    ja: '次の版から外します。いまの版と公表済みの内容、これまでの実績は残ります。取組を廃止すると、その年度の内容も外れます。',
    en: 'It is left out of the next edition. The current edition, what was published and its results stay. An initiative takes its actions with it.',
  },
  dropButton: { ja: '廃止する', en: 'Drop it' },
  splitTitle: { ja: '分割する', en: 'Split it' },
  splitLead: {
    ja: '最初のものが番号を引き継ぎます。下で選ばないものは、最初のものに残ります。',
    en: 'The first part keeps the id, and all that is not given to another part.',
  },
  partName: { ja: '{no}つ目の名称', en: 'Name of part {no}' },
  partOptional: { ja: '3つ目の名称（なければ空欄）', en: 'Name of part 3 (may stay empty)' },
  partOf: { ja: '「{name}」の行き先', en: 'Where “{name}” goes' },
  partChoice: { ja: '{no}つ目', en: 'part {no}' },
  wholeSeries: { ja: '全体の値', en: 'the figures of the whole' },
  splitButton: { ja: '分割する', en: 'Split it' },
  mergeTitle: { ja: '統合する', en: 'Merge another into it' },
  mergeLead: {
    ja: '選んだものがここに統合され、こちらの番号が残ります。指標の値は、こちらのものが残ります。',
    en: 'The one that you choose becomes part of this one, which keeps its id. Of indicators, the figures of this one stay.',
  },
  mergeWith: { ja: '統合するもの', en: 'To be merged into this one' },
  mergeChoose: { ja: '選んでください', en: 'Please choose' },
  mergeName: { ja: '統合後の名称', en: 'Name afterwards' },
  mergeButton: { ja: '統合する', en: 'Merge' },
  name: { ja: '名称', en: 'Name' },
  text: { ja: '内容', en: 'What is done' },
  direction: { ja: '基本的な方向性', en: 'Direction' },
  parent: { ja: '属する先', en: 'Stands under' },
  wanted: { ja: '望ましい動き', en: 'Which way is good' },
  cumulative: { ja: '累計で示す', en: 'Counted up over the years' },
  departments: { ja: '担当課', en: 'Departments' },
  departmentsHint: { ja: '課の名前を「、」で区切ります。', en: 'Names, separated by 、' },
  series: { ja: '値（{label}）', en: 'Figures ({label})' },
  newSeries: { ja: '系列を加える（なければ空欄）', en: 'Another part (may stay empty)' },
  label: { ja: '系列の名前（全体なら空欄）', en: 'Name of the part (empty for the whole)' },
  unit: { ja: '単位', en: 'Unit' },
  baseline: { ja: '策定時実績値', en: 'Baseline' },
  baselineYear: { ja: '策定時実績値の年度', en: 'Year of the baseline' },
  target: { ja: '{year}年度の目標値', en: 'Target for {year}' },
  actionYears: { ja: '年度', en: 'Years' },
  projects: { ja: '関連事業', en: 'Projects' },
  projectsHint: {
    ja: '名前を消した行は外れます。ほかの取組にある事業と同じ名前なら、同じ事業になります。',
    en: 'A row without a name is left out. The same name as elsewhere is the same project.',
  },
  project: { ja: '{no}つ目の事業', en: 'Project {no}' },
  projectDepartments: { ja: '{no}つ目の事業の担当課', en: 'Departments of project {no}' },
  standsOn: { ja: 'この事業がある年度の内容', en: 'Actions on which it stands' },
  currently: { ja: 'いまの版では「{name}」', en: 'In the edition before: “{name}”' },
  yearOver: { ja: '対象の年度が終わるため', en: 'Its year is over' },
  lineageTitle: { ja: '移り変わり', en: 'What became of what' },
  overtaken: {
    ja: 'ほかの人が先に変更しました。次の変更を確かめてください。入力した内容は下に残っています。もう一度保存すると、あなたの入力になります。',
    en: 'Somebody else has changed this first, as below. What you entered is kept: save again, and it becomes yours.',
  },
  approvalTitle: { ja: '{year}版の承認', en: 'Approval of the edition of {year}' },
  approvalLead: {
    ja: '承認すると内容が固定され、指定した日から現行の計画になります。その日より前なら取り消せます。',
    en: 'Approval fixes the contents; from the day that you name it is the plan in force. It can be undone before that day.',
  },
  approvalFrom: { ja: '現行にする日', en: 'In force from' },
  approve: { ja: '承認する', en: 'Approve' },
  approved: { ja: '{day} から現行になります。', en: 'It is in force from {day}.' },
  willReplace: {
    ja: '{before}版は、その日から旧版になります。公表済みの内容は変わりません。',
    en: 'From that day the edition of {before} is a former one. What was published does not change.',
  },
  blocked: {
    ja: '誤りが{count}件あるため承認できません。先に直してください。',
    en: 'There are {count} errors. They have to be mended first.',
  },
  undo: { ja: '承認を取り消す', en: 'Undo the approval' },
  undone: {
    ja: '承認を取り消しました。また編集できます。',
    en: 'The approval is undone. It can be edited again.',
  },
  notEditable: {
    ja: 'この版は準備中ではないため、編集できません。',
    en: 'This edition is not in preparation and cannot be edited.',
  },
  gone: { ja: 'この版には、もうありません。', en: 'It is not in this edition any more.' },
} as const satisfies Record<string, Text>;

export const editionStateText: Readonly<Record<EditionState, Text>> = {
  preparing: { ja: '準備中', en: 'in preparation' },
  discarded: { ja: '破棄', en: 'discarded' },
  approved: { ja: '承認済み', en: 'approved' },
  current: { ja: '現行', en: 'in force' },
  former: { ja: '旧版', en: 'former' },
};

export const lineageKindText: Readonly<Record<LineageKind, Text>> = {
  carried: { ja: '引継ぎ', en: 'carried' },
  renamed: { ja: '改称', en: 'renamed' },
  split: { ja: '分割', en: 'split' },
  merged: { ja: '統合', en: 'merged' },
  moved: { ja: '移動', en: 'moved' },
  changed: { ja: '変更', en: 'changed' },
  dropped: { ja: '廃止', en: 'dropped' },
  added: { ja: '新規', en: 'added' },
};

export const wantedText = {
  '': { ja: '未定', en: 'not stated' },
  up: { ja: '増えるほどよい', en: 'more is better' },
  down: { ja: '減るほどよい', en: 'less is better' },
  keep: { ja: '保つのがよい', en: 'keep it' },
} as const satisfies Record<string, Text>;

export const editProblemText: Readonly<Record<EditProblemCode, Text>> = {
  'unknown-element': { ja: 'この版に見当たらないものがあります。', en: 'Something is not in this edition.' },
  'unknown-parent': { ja: '属する先を選んでください。', en: 'Please choose where it stands.' },
  'unknown-department': {
    ja: 'この版にない課の名前があります。',
    en: 'There is a department that this edition does not have.',
  },
  'empty-name': { ja: '名称を入力してください。', en: 'Please enter a name.' },
  'name-taken': { ja: '同じ名称のものがあります。', en: 'This name is taken.' },
  'unreadable-figure': {
    ja: '数値として読めません。「48 人」「策定時以上」「－」のように入力してください。',
    en: 'This is no figure. Write 48 人, 策定時以上 or －.',
  },
  'no-years': { ja: '年度を一つ以上選んでください。', en: 'Please choose a year at least.' },
  'year-outside': { ja: 'この版の対象でない年度があります。', en: 'A year is not one of this edition’s.' },
  'target-year-outside': {
    ja: '目標年度は、この版の最初の年度から30年以内の西暦4桁で書いてください。',
    en: 'Write target years as four digits, within 30 years of the edition’s first year.',
  },
  'unreadable-note': {
    ja: '用語は「※１｜言葉｜説明」のように、一行に一つ、縦棒で区切って書いてください。',
    en: 'Write one term a line, parted by bars: ※１｜term｜explanation.',
  },
  'repeated-project': { ja: '同じ事業が二度あります。', en: 'A project stands twice.' },
  'too-few-parts': { ja: '二つ以上の名称を入力してください。', en: 'Please name two parts at least.' },
  'too-few-to-merge': { ja: '統合するものを選んでください。', en: 'Please choose what to merge.' },
  'part-unknown': { ja: '行き先に選べないものがあります。', en: 'Something cannot be given to that part.' },
};

/** Why a page of editions did not do what was asked. */
export const editionRefusalText = {
  'reason-missing': { ja: '理由を入力してください。', en: 'Please give a reason.' },
  'no-plan': { ja: '現行の計画がありません。', en: 'There is no plan in force.' },
  'begun-before': {
    ja: '次の版は、もう準備が始まっています。',
    en: 'The next edition has been begun already.',
  },
  'not-in-preparation': editionsText.notEditable,
  'not-approved': { ja: 'まだ承認されていません。', en: 'It is not approved.' },
  'in-force': {
    ja: 'もう現行になっているため、取り消せません。',
    en: 'It is in force already and cannot be undone.',
  },
  'bad-date': { ja: '今日以後の日付を入力してください。', en: 'Please enter a day from today on.' },
  'too-late': {
    ja: 'その日には、もっと新しい版が現行です。',
    en: 'On that day a later edition is in force.',
  },
  overtaken: {
    ja: '確かめたあとに内容が変わりました。もう一度確かめてください。',
    en: 'The contents have changed since you looked. Please look again.',
  },
  faulty: { ja: '誤りがあるため承認できません。', en: 'There are errors, so it cannot be approved.' },
  same: { ja: '変わったところはありません。', en: 'Nothing has changed.' },
} as const satisfies Record<string, Text>;
