import type { ReactElement } from 'react';
import { describeProposal, describeTally } from '../../core/sheets/describe-proposal.ts';
import type { Proposal } from '../../core/sheets/propose-rating.ts';
import { gradeOf, readRating } from '../../core/sheets/published-sheet.ts';
import type { RatingKind, SheetForm } from '../../core/sheets/sheet-form.ts';
import { noGradeText, overrideText, ratingTexts } from '../../core/sheets/sheet-texts.ts';
import type { Language } from '../../core/text/text.ts';
import { speak } from '../item/item-words.ts';
import { sheetText } from '../text/sheet-text.ts';

type RatingProps = {
  readonly form: Pick<SheetForm, RatingKind>;
  readonly kind: RatingKind;
  readonly language: Language;
};

/** A grade as it was given, with its meaning; an override says that it is one, and why. */
export function RatingMark({
  form,
  kind,
  given,
  language,
}: RatingProps & {
  readonly given: { readonly typed: string; readonly reason: string; readonly proposal: Proposal };
}): ReactElement {
  const t = speak(language);
  const { grade, proposed, overridden, reason } = readRating(form, kind, given);
  return (
    <>
      <span className="grade">{t(grade?.label ?? noGradeText)}</span>
      {grade !== null && <span className="small quiet">　{t(grade.meaning)}</span>}
      {overridden && (
        <span className="override block">
          {t(overrideText, {
            proposed: proposed?.label ?? noGradeText,
            reason: reason ?? t(sheetText.none),
          })}
        </span>
      )}
    </>
  );
}

/** What is proposed and from which counts, so that anybody can work it out again. */
export function ProposalWorking({
  form,
  kind,
  proposal,
  language,
}: RatingProps & { readonly proposal: Proposal }): ReactElement {
  const t = speak(language);
  const grade = gradeOf(form, kind, proposal.grade);
  const { tally } = proposal;
  return (
    <div className="proposal">
      <p>
        <span className="proposal-name">{t(ratingTexts[kind])}</span>{' '}
        <strong>{t(sheetText.proposal, { grade: grade?.label ?? noGradeText })}</strong>
      </p>
      <p className="small">{describeProposal(proposal, grade, language)}</p>
      {tally.total > 0 && (
        <p className="small quiet">
          {t(sheetText.tally, { tally: describeTally(tally, language), total: tally.total })}
        </p>
      )}
    </div>
  );
}
