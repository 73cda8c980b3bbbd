import { fillText } from '../text/fill-text.ts';
import type { Language, Text } from '../text/text.ts';
import type { Proposal, ProposalReason } from './propose-rating.ts';
import type { Grade } from './sheet-form.ts';
import { noGradeText } from './sheet-texts.ts';

const sentences = {
  share: {
    ja: '判定できた{judged}件のうち「{good}」が{count}件（{share}％）で、{from}％以上なので「{grade}」です。',
    en: '{count} of the {judged} that could be judged are “{good}” ({share}%), which is at least {from}%: {grade}.',
  },
  lowest: {
    ja: '判定できた{judged}件のうち「{good}」が{count}件（{share}％）で、上の段階の割合に届かないので「{grade}」です。',
    en: '{count} of the {judged} that could be judged are “{good}” ({share}%), too few for a better grade: {grade}.',
  },
  'held-down': {
    ja: '判定できた{judged}件のうち「{good}」が{count}件（{share}％）ですが、「後退」の指標があるので「{grade}」までです。',
    en: '{count} of the {judged} that could be judged are “{good}” ({share}%), but as something is worsening, no better than {grade}.',
  },
  'nothing-to-rate': { ja: '評価するものがありません。', en: 'There is nothing to rate.' },
  'nothing-judged': {
    ja: '{total}件のうち判定できたものがないので、提案はありません。',
    en: 'None of {total} could be judged, so nothing is proposed.',
  },
  'too-few-judged': {
    ja: '{total}件のうち{judged}件しか判定できていないので、提案はありません。',
    en: 'Only {judged} of {total} could be judged, so nothing is proposed.',
  },
} as const satisfies Readonly<Record<ProposalReason | 'lowest', Text>>;

/**
 * How a rating was proposed, in a sentence that anybody can work out again.
 *
 * @example describeProposal(proposal, grade, 'ja') // '判定できた5件のうち「達成、順調」が3件（60％）で、…'
 */
export function describeProposal(proposal: Proposal, grade: Grade | null, language: Language): string {
  const { because, tally, from } = proposal;
  const sentence = sentences[because === 'share' && from === null ? 'lowest' : because];
  const good = tally.rows.filter((row) => row.good).map(({ label }) => label[language]);
  // Cut off, not rounded: 59.96 % must not look like the 60 % that it does not reach.
  const share = tally.judged === 0 ? 0 : Math.floor((tally.good * 1_000) / tally.judged) / 10;
  const params = {
    judged: tally.judged,
    total: tally.total,
    count: tally.good,
    good: good.join(language === 'ja' ? '、' : ', '),
    share,
    from: from ?? 0,
    grade: grade?.label ?? noGradeText,
  };
  return fillText(sentence, params, language);
}

/**
 * The counts behind a proposal: `達成3、順調2、未測定1`.
 *
 * @example describeTally(proposal.tally, 'ja')
 */
export function describeTally({ rows }: Proposal['tally'], language: Language): string {
  const there = rows.filter(({ count }) => count > 0);
  return there
    .map(({ label, count }) => (language === 'ja' ? `${label.ja}${count}` : `${label.en} ${count}`))
    .join(language === 'ja' ? '、' : ', ');
}
