import { listElements } from '../plan/differences/list-elements.ts';
import { kindTexts } from '../plan/element-kinds.ts';
import type { ElementId, Plan } from '../plan/plan.ts';
import { fillText } from '../text/fill-text.ts';
import type { Language, Text } from '../text/text.ts';
import type { Evidence, LineageProposal } from './lineage-links.ts';
import type { LinkProblem } from './settle-links.ts';

const evidenceTexts: Readonly<Record<Evidence['code'], Text>> = {
  name: { ja: '名称', en: 'name' },
  text: { ja: '文', en: 'wording' },
  figures: { ja: '数値', en: 'figures' },
  contents: { ja: '中身', en: 'contents' },
  projects: { ja: '関連事業', en: 'projects' },
  departments: { ja: '担当課', en: 'departments' },
  place: { ja: '位置', en: 'place' },
};

const proposalTexts: Readonly<Record<LineageProposal['kind'], Text>> = {
  renamed: { ja: '{kind} {from} → {to}（名称変更）', en: '{kind} {from} → {to} (renamed)' },
  split: { ja: '{kind} {from} → {to}（分割）', en: '{kind} {from} → {to} (split)' },
  merged: { ja: '{kind} {from} → {to}（統合）', en: '{kind} {from} → {to} (merged)' },
};

const problemTexts: Readonly<Record<LinkProblem['code'], Text>> = {
  'unknown-from': {
    ja: '{from} は、前の年度版にありません。',
    en: 'The edition before has no {from}.',
  },
  'unknown-to': { ja: '{to} は、新しい年度版にありません。', en: 'The new edition has no {to}.' },
  'kinds-differ': {
    ja: '{from} と {to} は種類が違うので、引き継げません。',
    en: '{from} and {to} are of two kinds: neither can go on in the other.',
  },
  tangled: {
    ja: '{from} → {to}: 複数の要素から複数の要素へは引き継げません。分割か統合のどちらかになるように選んでください。',
    en: '{from} → {to}: several elements cannot become several. Choose so that it is a split or a merger.',
  },
};

/**
 * What speaks for a link, in words, the strongest first.
 *
 * @example describeEvidence([{ code: 'contents', share: 1 }], 'ja') // '中身100％'
 */
export function describeEvidence(why: readonly Evidence[], language: Language): string {
  const percent = language === 'ja' ? '％' : '%';
  return why
    .map(({ code, share }) => {
      const figure = `${Math.round(share * 100)}${percent}`;
      return `${evidenceTexts[code][language]}${language === 'ja' ? '' : ' '}${figure}`;
    })
    .join(language === 'ja' ? '、' : ', ');
}

/**
 * One line about a proposal.
 *
 * @example describeProposal(proposal, before, after, 'ja') // '関連事業 p3「保育所整備事業」 → p80「こども事業」（名称変更）'
 */
export function describeProposal(
  { kind, element, from, to }: LineageProposal,
  before: Plan,
  after: Plan,
  language: Language,
): string {
  const list = (ids: readonly ElementId[], plan: Plan): string => {
    const names = new Map(listElements(plan).map(({ id, name }) => [id, name]));
    return ids.map((id) => `${id}「${names.get(id) ?? id}」`).join('、');
  };
  const params = { kind: kindTexts[element], from: list(from, before), to: list(to, after) };
  return fillText(proposalTexts[kind], params, language);
}

/** Why a link cannot be taken, with the remedy. */
export function describeLinkProblem({ code, link }: LinkProblem): Text {
  const { from, to } = link;
  return {
    ja: fillText(problemTexts[code], { from, to }, 'ja'),
    en: fillText(problemTexts[code], { from, to }, 'en'),
  };
}
