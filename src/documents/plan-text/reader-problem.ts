import type { Text } from '../../core/text/text.ts';

/**
 * `error`: something of the plan is missing or could not be read; the result is not the whole plan.
 * `warning`: read, but a person should look. `info`: a judgement that the document leaves open.
 */
export type Severity = 'error' | 'warning' | 'info';

type Detail = Readonly<Record<string, string | number>>;

const severityOf = {
  'ends-in-page': 'warning',
  'ends-in-paragraph': 'error',
  'end-uncertain': 'warning',
  'end-unconfirmed': 'warning',
  'page-missing': 'error',
  'strategy-missing': 'error',
  'measure-missing': 'error',
  'section-missing': 'error',
  'head-missing': 'error',
  'heading-by-place': 'warning',
  'heading-unknown': 'warning',
  'indicator-incomplete': 'error',
  'row-without-project': 'error',
  'text-not-understood': 'error',
  'repeated-element': 'error',
  'page-order': 'warning',
  'title-missing': 'error',
  'title-differs': 'warning',
  'value-unreadable': 'warning',
  'value-has-bound': 'info',
  'units-differ': 'warning',
  'parts-without-labels': 'warning',
  'mark-without-note': 'error',
  'note-without-mark': 'warning',
  'term-extent': 'info',
  'years-uncertain': 'warning',
  'rows-uncertain': 'warning',
  'label-continued': 'warning',
  'project-without-department': 'warning',
  'action-like-project': 'warning',
  'blank-lost': 'warning',
  'icon-lost': 'info',
  'measures-uneven': 'warning',
  'leftover-text': 'info',
} as const satisfies Record<string, Severity>;

/** Warnings that the document may have been cut off: it cannot be said to be whole, nor to be incomplete. */
const DOUBTS: ReadonlySet<string> = new Set(['measures-uneven', 'ends-in-page', 'end-uncertain']);

/** Whether a problem casts doubt on the document being whole. */
export function isDoubt({ kind }: ReaderProblem): boolean {
  return DOUBTS.has(kind);
}

export type ProblemKind = keyof typeof severityOf;

export type ReaderProblem = {
  readonly line: number;
  readonly kind: ProblemKind;
  readonly severity: Severity;
  readonly detail: Detail;
};

export function problem(kind: ProblemKind, line: number, detail: Detail = {}): ReaderProblem {
  return { line, kind, severity: severityOf[kind], detail };
}

const SECTION_NAMES: Readonly<Record<string, Text>> = {
  direction: { ja: '基本的な方向性', en: 'direction' },
  indicators: { ja: '指標の表', en: 'table of indicators' },
  initiatives: { ja: '取組の表', en: 'table of initiatives' },
};

const THEME_NAMES: Readonly<Record<string, Text>> = {
  digital: { ja: 'デジタル化', en: 'digitalisation' },
  decarbonisation: { ja: '脱炭素化', en: 'decarbonisation' },
  none: { ja: '判断できない', en: 'undecided' },
};

const texts: Readonly<Record<ProblemKind, (d: Detail) => Text>> = {
  'ends-in-page': () => ({
    ja: '文書がページの途中で終わっています。後ろが切れている可能性があります。元の文書を最後のページまで取り出し直してください。',
    en: 'The document ends in the middle of a page; its end may be cut off. Extract the original to its last page again.',
  }),
  'ends-in-paragraph': () => ({
    ja: '文の途中で終わっています。前後の行が失われている可能性があります。',
    en: 'A paragraph breaks off; lines may have been lost.',
  }),
  'end-uncertain': () => ({
    ja: '最後の行に段落の終わりの印がありません。後ろが切れていないか確認してください。',
    en: 'The last line does not end as a paragraph does; check whether the end is cut off.',
  }),
  'end-unconfirmed': () => ({
    ja: '文書はこの行で終わっていますが、ここが最後かどうかは文書からは分かりません。元の文書に続きのページがないことを確認してください。',
    en: 'The document ends on this line, but nothing in it tells that this is its end; check that no page of the original follows.',
  }),
  'page-missing': (d) => ({
    ja: `${d['before']}ページの次が${d['after']}ページです。間のページが失われています。`,
    en: `Page ${d['after']} follows page ${d['before']}; the pages between are lost.`,
  }),
  'strategy-missing': (d) => ({
    ja: `目次にある「${d['no']} ${d['title']}」が本文にありません。文書が途中で切れています。`,
    en: `"${d['no']} ${d['title']}" of the contents list is not in the text; the document is cut off.`,
  }),
  'measure-missing': (d) => ({
    ja: `施策（${d['no']}）が（${d['found']}）の前にありません。`,
    en: `Measure (${d['no']}) is missing before (${d['found']}).`,
  }),
  'section-missing': (d) => ({
    ja: `「${d['title']}」に${SECTION_NAMES[d['section'] ?? '']?.ja}がありません。文書の一部が失われている可能性があります。`,
    en: `"${d['title']}" has no ${SECTION_NAMES[d['section'] ?? '']?.en}; part of the document may be lost.`,
  }),
  'head-missing': (d) => ({
    ja: `「${d['heading']}」の見出しの後に表の見出し行がありません。`,
    en: `No row of column heads follows the heading "${d['heading']}".`,
  }),
  'heading-by-place': (d) => ({
    ja: `「${d['heading']}」は、表の直前にあるため見出しと判断しました。本文の一部でないか確認してください。`,
    en: `"${d['heading']}" was taken for a heading because it stands right above a table; check that it is no part of the text.`,
  }),
  'heading-unknown': (d) => ({
    ja: `「${d['heading']}」は見出しのようですが、知らない見出しです。その後の文を${SECTION_NAMES['direction']?.ja}の続きとして読みました。確認してください。`,
    en: `"${d['heading']}" looks like a heading, but an unknown one; what follows was read as more of the ${SECTION_NAMES['direction']?.en}. Please check.`,
  }),
  'indicator-incomplete': (d) => ({
    ja: `指標「${d['name']}」の値が${d['expected']}個ずつそろっていません（${d['found']}個）。`,
    en: `Indicator "${d['name']}" does not have ${d['expected']} values for every part (${d['found']} found).`,
  }),
  'row-without-project': (d) => ({
    ja: `取組「${d['text']}」の関連事業と担当課が見つかりません。表が途中で切れている可能性があります。`,
    en: `No project and department stand on "${d['text']}"; the table may be cut off.`,
  }),
  'text-not-understood': (d) => ({
    ja: `読み取れない文です: 「${d['text']}」`,
    en: `This text could not be placed: "${d['text']}"`,
  }),
  'repeated-element': (d) => ({
    ja: `「${d['title']}」が2回あります。同じ部分が重複している可能性があります。`,
    en: `"${d['title']}" stands here a second time; a part may be duplicated.`,
  }),
  'page-order': (d) => ({
    ja: `${d['before']}ページの次が${d['after']}ページです。ページの順序を確認してください。`,
    en: `Page ${d['after']} follows page ${d['before']}; check the order of the pages.`,
  }),
  'title-missing': (d) => ({
    ja: `${d['no']}番目の戦略の名称が見つかりません。`,
    en: `No title was found for strategy ${d['no']}.`,
  }),
  'title-differs': (d) => ({
    ja: `戦略の名称が「${d['used']}」と「${d['other']}」の2通りあります。`,
    en: `The strategy is called both "${d['used']}" and "${d['other']}".`,
  }),
  'value-unreadable': (d) => ({
    ja: `「${d['name']}」の値「${d['raw']}」を数値として読み取れません。印刷どおりに残しました。`,
    en: `The value "${d['raw']}" of "${d['name']}" is not a figure that can be read; kept as printed.`,
  }),
  'value-has-bound': (d) => ({
    ja: `「${d['name']}」の値「${d['raw']}」は範囲を示しています。数値だけを取り出しました。`,
    en: `The value "${d['raw']}" of "${d['name']}" is a limit; only its number was taken.`,
  }),
  'units-differ': (d) => ({
    ja: `「${d['name']}」の単位が列によって異なります（${d['units']}）。`,
    en: `The units of "${d['name']}" differ between columns (${d['units']}).`,
  }),
  'parts-without-labels': (d) => ({
    ja: `「${d['name']}」は値が${d['count']}つに分かれていますが、それぞれの名称が見つかりません。`,
    en: `"${d['name']}" has ${d['count']} parts whose names were not found.`,
  }),
  'mark-without-note': (d) => ({
    ja: `「${d['mark']}」の説明が見つかりません。`,
    en: `No explanation was found for the mark ${d['mark']}.`,
  }),
  'note-without-mark': (d) => ({
    ja: `「${d['mark']}」の説明がありますが、その印が本文にありません。`,
    en: `The mark ${d['mark']} is explained but stands nowhere.`,
  }),
  'term-extent': (d) => ({
    ja: `「${d['mark']}」が付いている語を「${d['word']}」と判断しました。範囲を確認してください。`,
    en: `The mark ${d['mark']} was taken to stand on "${d['word']}"; check its extent.`,
  }),
  'years-uncertain': (d) => ({
    ja: `「${d['text']}」の年度の欄が文字の並びからは決まりません。${d['years']}年度と読みました。`,
    en: `The year columns of "${d['text']}" cannot be told from the text; read as ${d['years']}.`,
  }),
  'rows-uncertain': (d) => ({
    ja: `「${d['text']}」の前後は、行の分け方が2通りに読めます。取組・年度の内容・関連事業の対応を確認してください。`,
    en: `The rows around "${d['text']}" can be read in two ways; check which initiative, action and project belong together.`,
  }),
  'label-continued': (d) => ({
    ja: `ページの先頭に取組の名称がありません。前のページの「${d['title']}」の続きと読みました。`,
    en: `The page opens without an initiative's title; read as more of "${d['title']}".`,
  }),
  'project-without-department': (d) => ({
    ja: `関連事業「${d['name']}」の担当課が空です。`,
    en: `The project "${d['name']}" has no department.`,
  }),
  'action-like-project': (d) => ({
    ja: `年度の内容「${d['text']}」は事業名のように見えます。担当課の行が失われていないか確認してください。`,
    en: `The action "${d['text']}" looks like a project's name; check whether a department's line is lost.`,
  }),
  'blank-lost': (d) => ({
    ja: `「${d['text']}」の途中に、折り返しにしては短い行があります。行末の空白が失われて、別の欄や段落とつながっていないか確認してください。`,
    en: `"${d['text']}" has a line too short to have been wrapped; check whether a blank at a line's end is lost and two cells or paragraphs have grown together.`,
  }),
  'icon-lost': (d) => ({
    ja: `「${d['project']}」の後に記号（アイコン）の跡があります。種類の候補: ${THEME_NAMES[d['theme'] ?? 'none']?.ja}。確認してください。`,
    en: `The trace of an icon stands after "${d['project']}"; suggested kind: ${THEME_NAMES[d['theme'] ?? 'none']?.en}. Please confirm.`,
  }),
  'measures-uneven': (d) => ({
    ja: `「${d['title']}」の施策は${d['found']}つで、ほかの戦略は${d['others']}つずつです。後ろが切れていないか、元の文書の最後のページと比べてください。`,
    en: `"${d['title']}" has ${d['found']} measures where the others have ${d['others']}; compare the end with the last page of the original.`,
  }),
  'leftover-text': (d) => ({
    ja: `計画の項目ではない本文です: 「${d['text']}」`,
    en: `Text outside the plan's elements: "${d['text']}"`,
  }),
};

/** What is wrong, in words. */
export function describeProblem(found: ReaderProblem): Text {
  return texts[found.kind](found.detail);
}
