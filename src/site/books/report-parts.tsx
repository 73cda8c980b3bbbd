import type { ReactElement } from 'react';
import type { BookScope } from '../../books/book-scope.ts';
import type { Report } from '../../books/report/make-report.ts';
import type { MeasureChapter, StrategyChapter } from '../../books/views/chapters.ts';
import { BookAssessment } from './book-assessment.tsx';
import { Explanations, Pieces } from './book-cells.tsx';
import { BookCosts } from './book-costs.tsx';
import { BookCharts, BookIndicators } from './book-indicators.tsx';
import { BookInitiatives } from './book-initiatives.tsx';
import { CountTable } from './report-summary.tsx';

type ReportProps = { readonly book: BookScope; readonly report: Report };

/** A strategy: its words, its measures counted, its goals. Its measures have pages of their own. */
export function StrategyPart({
  book,
  report,
  chapter,
}: ReportProps & { readonly chapter: StrategyChapter }): ReactElement {
  const { words, summary } = report;
  return (
    <>
      <Direction words={words} chapter={chapter} />
      {summary.standing !== null && (
        <section aria-labelledby="measures">
          <h2 className="section-head" id="measures">
            {words.measures}
          </h2>
          <CountTable head={words.measure} states={summary.standing.states} rows={chapter.lines} />
        </section>
      )}
      <Indicators book={book} words={words} head={words.goals} chapter={chapter} />
      <BookAssessment level="h2" assessment={chapter.assessment} />
    </>
  );
}

/** A measure on its page: its words, indicators, charts, initiatives, and what the city says of it. */
export function MeasurePart({
  book,
  report,
  chapter,
}: ReportProps & { readonly chapter: MeasureChapter }): ReactElement {
  const { words } = report;
  return (
    <>
      <Direction words={words} chapter={chapter} />
      <Indicators book={book} words={words} head={words.kpis} chapter={chapter} />
      {chapter.initiatives.length > 0 && (
        <section aria-labelledby="initiatives">
          <h2 className="section-head" id="initiatives">
            {words.initiatives}
          </h2>
          <BookInitiatives words={words} groups={chapter.initiatives} caption={words.initiatives} />
        </section>
      )}
      {chapter.costs !== undefined && (
        <section aria-labelledby="costs">
          <h2 className="section-head" id="costs">
            {chapter.costs.title}
          </h2>
          <BookCosts table={chapter.costs} />
        </section>
      )}
      <BookAssessment level="h2" assessment={chapter.assessment} />
    </>
  );
}

type Part = StrategyChapter | MeasureChapter;

function Direction({ words, chapter }: { readonly words: Report['words']; readonly chapter: Part }) {
  return (
    <section aria-labelledby="direction">
      <h2 className="section-head" id="direction">
        {words.direction}
      </h2>
      <p>
        <Pieces pieces={chapter.direction} />
      </p>
      <Explanations items={chapter.terms} />
    </section>
  );
}

type IndicatorsProps = Pick<ReportProps, 'book'> & {
  readonly words: Report['words'];
  readonly head: string;
  readonly chapter: Part;
};

function Indicators({ book, words, head, chapter }: IndicatorsProps): ReactElement | null {
  if (chapter.indicators.length === 0) return null;
  return (
    <>
      <section aria-labelledby="indicators">
        <h2 className="section-head" id="indicators">
          {head}
        </h2>
        <BookIndicators book={book} words={words} rows={chapter.indicators} caption={head} />
      </section>
      <section aria-labelledby="charts">
        <h2 className="section-head" id="charts">
          {words.charts}
        </h2>
        <BookCharts book={book} charts={chapter.charts} />
      </section>
    </>
  );
}
