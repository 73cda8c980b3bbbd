import type { ReactElement } from 'react';
import { type BookScope, createBookScope } from '../../books/book-scope.ts';
import { makeFigures } from '../../books/figures/make-figures.ts';
import type { Frame } from '../../books/frame.ts';
import { namePictures } from '../../books/pictures/pictures.ts';
import { makePlan } from '../../books/plan/make-plan.ts';
import { makeReport, type Report } from '../../books/report/make-report.ts';
import { bookPath } from '../links.ts';
import { useScope } from '../parts/scope-context.ts';
import { PlanWords } from '../parts/words.tsx';
import { bookText } from '../text/book-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import type { Crumb, MadePage, PageHead } from '../views/page.ts';
import { type Scope, sayIn } from '../views/scope.ts';
import { joinSentences, quotePlan } from '../views/sentence.ts';
import { FiguresBody } from './figures-page.tsx';
import { Legend, PlanStrategy } from './plan-chapters.tsx';
import { CostPart } from './report-costs.tsx';
import { MethodPart } from './report-method.tsx';
import { OpinionPart } from './report-opinions.tsx';
import { MeasurePart, StrategyPart } from './report-parts.tsx';
import { SummaryChapter } from './report-summary.tsx';

/** A chapter of a book: its address within the book, what it is called, and its contents. */
type Chapter = {
  readonly name: string;
  readonly number: string;
  readonly title: string;
  /** Measures stand under their strategy. */
  readonly level: 1 | 2;
  /** What the same address with .json gives. */
  readonly view: object;
  readonly body: ReactElement;
};

/** A book as pages: its cover with the contents, and a page for each chapter. */
type PagedBook = {
  readonly name: 'plan' | 'report' | 'figures';
  readonly frame: Frame;
  readonly chapters: readonly Chapter[];
  /** Stands under the contents, or is the whole of a book that has no chapters. */
  readonly rest: ReactElement | null;
  readonly view: object;
};

/** The same contents as the PDFs, made from the same views and drawn by the site. */
type Books = Readonly<Record<PagedBook['name'], PagedBook>>;

/** Each scope's books are made once, when one of their pages is first asked for. */
const made = new WeakMap<Scope, Books>();

function findBooks(scope: Scope): Books {
  const known = made.get(scope);
  if (known !== undefined) return known;
  const book = createBookScope(scope.city.snapshot, scope.wording.language, namePictures);
  const books = { plan: viewPlan(scope, book), report: viewReport(book), figures: viewFigures(book) };
  made.set(scope, books);
  return books;
}

function viewReport(book: BookScope): PagedBook {
  const { data: report } = makeReport(book);
  const { words, strategies, costs, opinions, method, summary, frame } = report;
  const parts: Chapter[] = [
    {
      name: 'summary',
      number: '',
      title: words.summary,
      level: 1,
      view: summary,
      body: <SummaryChapter report={report} />,
    },
    ...strategies.flatMap((strategy) => listStrategy(book, report, strategy)),
  ];
  if (costs !== undefined)
    parts.push({
      name: 'costs',
      number: '',
      title: costs.title,
      level: 1,
      view: costs,
      body: <CostPart chapter={costs} />,
    });
  if (opinions !== undefined)
    parts.push({
      name: 'opinions',
      number: '',
      title: opinions.words.title,
      level: 1,
      view: opinions,
      body: <OpinionPart chapter={opinions} />,
    });
  parts.push({
    name: 'method',
    number: '',
    title: words.method.title,
    level: 1,
    view: method,
    body: <MethodPart report={report} />,
  });
  return { name: 'report', frame, chapters: parts, rest: null, view: { frame } };
}

function listStrategy(
  book: BookScope,
  report: Report,
  strategy: Report['strategies'][number],
): readonly Chapter[] {
  const { id, number, title, measures, ...rest } = strategy;
  return [
    {
      name: id,
      number,
      title,
      level: 1,
      view: { id, number, title, ...rest },
      body: <StrategyPart book={book} report={report} chapter={strategy} />,
    },
    ...measures.map(
      (measure): Chapter => ({
        name: measure.id,
        number: measure.number,
        title: measure.title,
        level: 2,
        view: measure,
        body: <MeasurePart book={book} report={report} chapter={measure} />,
      }),
    ),
  ];
}

function viewPlan(scope: Scope, book: BookScope): PagedBook {
  const { data: plan } = makePlan(book);
  return {
    name: 'plan',
    frame: plan.frame,
    chapters: plan.strategies.map((strategy) => ({
      name: strategy.id,
      number: strategy.number,
      title: strategy.title,
      level: 1,
      view: strategy,
      body: <PlanStrategy plan={plan} strategy={strategy} />,
    })),
    rest: <Legend plan={plan} title={bookText.signs[scope.wording.language]} />,
    view: { frame: plan.frame, legend: plan.legend },
  };
}

function viewFigures(book: BookScope): PagedBook {
  const { data: figures } = makeFigures(book);
  const rest = <FiguresBody book={book} figures={figures} />;
  return { name: 'figures', frame: figures.frame, chapters: [], rest, view: figures };
}

type Route = readonly [path: string, make: (scope: Scope) => MadePage];

/**
 * The pages of the books of a publication by their address: `books/report/`, `books/report/m3`. Which there are follows
 * from the plan alone, so that no book is made to list them.
 *
 * @example listBookPages(city.snapshot).map(([path]) => path) // ['books/report/', 'books/report/summary', …]
 */
export function listBookPages({ plan, opinions, costs }: Scope['city']['snapshot']): readonly Route[] {
  const measures = (strategy: string) =>
    plan.measures.filter((one) => one.strategy === strategy).map(({ id }) => id);
  const strategies = plan.strategies.map(({ id }) => id);
  const ofReport = [
    'summary',
    ...strategies.flatMap((id) => [id, ...measures(id)]),
    ...(costs === undefined ? [] : ['costs']),
    ...(opinions === undefined ? [] : ['opinions']),
    'method',
  ];
  return [...listRoutes('report', ofReport), ...listRoutes('plan', strategies), ...listRoutes('figures', [])];
}

function listRoutes(book: PagedBook['name'], chapters: readonly string[]): readonly Route[] {
  return [
    [`books/${book}/`, (scope) => makeCover(scope, findBooks(scope)[book])],
    ...chapters.map(
      (name): Route => [`books/${book}/${name}`, (scope) => makeChapter(scope, findBooks(scope)[book], name)],
    ),
  ];
}

function makeCover(scope: Scope, book: PagedBook): MadePage {
  const { frame, chapters, rest, view } = book;
  const [first] = chapters;
  const head: PageHead = {
    title: joinSentences([quotePlan(frame.title)]),
    kicker: joinSentences([
      quotePlan([frame.city, frame.chapter].filter((part) => part !== null).join('　')),
    ]),
    lead: [
      joinSentences([frame.subtitle]),
      joinSentences([frame.publication, '　', quotePlan(frame.approvedBy)]),
    ],
    crumbs: [crumbToPlan(scope)],
    previous: null,
    next: first === undefined ? null : referToChapter(scope, book, first),
  };
  const contents = chapters.map((one) => ({ ...referToChapter(scope, book, one), level: one.level }));
  const body = (
    <>
      {chapters.length > 0 && (
        <section aria-labelledby="contents">
          <h2 className="section-head" id="contents">
            {frame.contents}
          </h2>
          <ol className="book-contents">
            {contents.map(({ href, title, level }) => (
              <li key={href} className={`book-level-${level}`}>
                <a href={href}>
                  <PlanWords>{title}</PlanWords>
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
      {rest}
      <PdfLink name={book.name} />
    </>
  );
  return { section: 'plan', head, view: { ...view, contents }, body };
}

function makeChapter(scope: Scope, book: PagedBook, name: string): MadePage {
  const { chapters } = book;
  const at = chapters.findIndex((one) => one.name === name);
  const chapter = chapters[at];
  if (chapter === undefined) throw new Error(`The book ${book.name} has no chapter ${name}`);
  const [before, after] = [chapters[at - 1], chapters[at + 1]];
  const head: PageHead = {
    title: joinSentences([quotePlan(nameChapter(chapter))]),
    kicker: joinSentences([quotePlan(book.frame.title)]),
    lead: [],
    crumbs: [crumbToPlan(scope), crumbToBook(scope, book)],
    previous: before === undefined ? coverOf(scope, book) : referToChapter(scope, book, before),
    next: after === undefined ? null : referToChapter(scope, book, after),
  };
  return { section: 'plan', head, view: chapter.view, body: chapter.body };
}

function nameChapter({ number, title, level }: Chapter): string {
  return number === '' || level === 2 ? `${number}${title}` : `${number}　${title}`;
}

function referToChapter(scope: Scope, book: PagedBook, chapter: Chapter) {
  return { title: nameChapter(chapter), href: `${scope.links.book(book.name)}${chapter.name}` };
}

function coverOf(scope: Scope, book: PagedBook) {
  return { title: book.frame.contents, href: scope.links.book(book.name) };
}

function crumbToBook(scope: Scope, { name }: PagedBook): Crumb {
  return { words: sayIn(scope, bookText[name]), href: scope.links.book(name) };
}

function PdfLink({ name }: Pick<PagedBook, 'name'>): ReactElement | null {
  const { t, books, city } = useScope();
  const { municipality, publication } = city.snapshot;
  if (books === 'none') return null;
  return (
    <p className="more">
      <a href={bookPath(municipality.code, publication.no, name)} type="application/pdf">
        {t(bookText.whole)}
      </a>
    </p>
  );
}
