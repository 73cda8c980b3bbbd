import type { ReactElement } from 'react';
import type { StandingSheet } from '../../app/ports/sheet-store.ts';
import type { RoundId } from '../../core/round/round.ts';
import { gradeOf, readRating } from '../../core/sheets/published-sheet.ts';
import { findFinish, reasonKey, stageOf } from '../../core/sheets/sheet.ts';
import { fieldsOf, RATING_KINDS, type RatingKind, type SheetForm } from '../../core/sheets/sheet-form.ts';
import { noGradeText, sheetStateTexts } from '../../core/sheets/sheet-texts.ts';
import { LateMark } from '../item/item-marks.tsx';
import { speak } from '../item/item-words.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { formatDay } from '../parts/words.ts';
import { sheetText } from '../text/sheet-text.ts';

type ShownSheet = StandingSheet & { readonly mine?: boolean; readonly published?: boolean };

type SheetListProps = {
  readonly page: OfficePage;
  readonly code: string;
  readonly round: RoundId;
  readonly form: SheetForm;
  readonly sheets: readonly ShownSheet[];
  /** Until when each stage has time, where that is shown. */
  readonly due?: Readonly<Partial<Record<'first' | 'second' | 'third', string>>>;
  readonly today?: string;
};

/** Sheets × where they stand: whose turn it is, until when, and the newest ratings. */
export function SheetList(props: SheetListProps): ReactElement {
  const { page, sheets } = props;
  const t = speak(page.language);
  const heads = [
    sheetText.element,
    sheetText.division,
    sheetText.state,
    sheetText.due,
    sheetText.result,
    sheetText.progress,
  ];
  return (
    <table className="cards sheet-table sheet-list">
      <thead>
        <tr>
          {heads.map((text) => (
            <th key={text.en} scope="col">
              {t(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet) => (
          <SheetRow key={sheet.sheet.id} {...props} one={sheet} />
        ))}
      </tbody>
    </table>
  );
}

function SheetRow({
  page,
  code,
  round,
  form,
  due,
  today,
  one,
}: SheetListProps & { readonly one: ShownSheet }): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { sheet, status, mine, published } = one;
  const stage = stageOf(status.state);
  const date = stage === null ? undefined : due?.[stage];
  return (
    <tr className={sheet.strategy === null ? 'of-strategy' : undefined}>
      <th scope="row">
        <a href={roundPath(code, round, 'sheets', sheet.element)} lang="ja">
          {sheet.title}
        </a>
        {mine === true && <strong className="my-turn">{t(sheetText.waiting)}</strong>}
      </th>
      <td data-label={t(sheetText.division)} lang="ja">
        {sheet.division}
      </td>
      <td data-label={t(sheetText.state)}>
        {t(sheetStateTexts[status.state])}
        {status.state === 'decided' && published !== undefined && (
          <span className="small quiet block">
            {t(published ? sheetText.published : sheetText.decidedNotPublished)}
          </span>
        )}
      </td>
      <td data-label={t(sheetText.due)}>
        {date === undefined ? (
          t(sheetText.none)
        ) : (
          <>
            {formatDay(date, language)}{' '}
            {today !== undefined && date < today && <LateMark language={language} />}
          </>
        )}
      </td>
      {RATING_KINDS.map((kind) => (
        <td key={kind} data-label={t(sheetText[kind])}>
          <NewestRating form={form} kind={kind} one={one} language={language} />
        </td>
      ))}
    </tr>
  );
}

/** Of the last stage that was finished: a draft is nobody's rating yet. */
function NewestRating({
  form,
  kind,
  one,
  language,
}: {
  readonly form: SheetForm;
  readonly kind: RatingKind;
  readonly one: ShownSheet;
  readonly language: 'ja' | 'en';
}): ReactElement {
  const t = speak(language);
  const given = form.stages.toReversed().flatMap(({ stage }) => {
    const basis = findFinish(one.steps, stage)?.basis;
    const field = fieldsOf(form, stage).find((box) => box.kind === 'rating' && box.rating === kind);
    const typed = field === undefined ? '' : (one.entry[field.key] ?? '');
    if (basis == null || field === undefined || typed === '') return [];
    const reason = one.entry[reasonKey(field.key)] ?? '';
    return [{ typed, reason, proposal: basis[kind] }];
  })[0];
  if (given === undefined) return <>{t(sheetText.none)}</>;
  return (
    <>
      <span className="grade">{t(gradeOf(form, kind, given.typed)?.label ?? noGradeText)}</span>
      {readRating(form, kind, given).overridden && (
        <span className="small override block">{t(sheetText.override)}</span>
      )}
    </>
  );
}
