import type { ReactElement } from 'react';
import type { DepartmentId, MeasureId } from '../../core/plan/plan.ts';
import { type BookName, bookPath } from '../links.ts';
import { bookText } from '../text/book-text.ts';
import { useScope } from './scope-context.ts';

const names = ['plan', 'report', 'figures'] as const satisfies readonly BookName[];

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The books of this publication, as pages and, where they are printed, as PDFs; the report as a workbook to print too. */
export function BookLinks(): ReactElement {
  const { t, books, city, links } = useScope();
  const { municipality, publication } = city.snapshot;
  return (
    <nav aria-label={t(bookText.books)}>
      <h2>{t(bookText.books)}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={links.book(name)}>{t(bookText[name])}</a>
            {books !== 'none' && (
              <>
                {' '}
                <a
                  href={bookPath(municipality.code, publication.no, name)}
                  type="application/pdf"
                  aria-label={`${t(bookText[name])} ${t(bookText.asPdf)}`}
                >
                  {t(bookText.asPdf)}
                </a>
                {name === 'report' && (
                  <>
                    {' '}
                    <a
                      href={bookPath(municipality.code, publication.no, name, 'xlsx')}
                      type={workbookType}
                      aria-label={`${t(bookText.report)} ${t(bookText.asWorkbook)}`}
                    >
                      {t(bookText.asWorkbook)}
                    </a>
                  </>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The sheet of the measure or department that a page is about. */
export function SheetLink({ id }: { readonly id: MeasureId | DepartmentId }): ReactElement | null {
  const { t, books, city } = useScope();
  const { municipality, publication } = city.snapshot;
  if (books !== 'all') return null;
  const [name, words] = isMeasure(id)
    ? ([`measure-${id}`, bookText.measureSheet] as const)
    : ([`department-${id}`, bookText.departmentSheet] as const);
  return (
    <p className="more">
      <a href={bookPath(municipality.code, publication.no, name)} type="application/pdf">
        {t(words)}
      </a>
      <a href={bookPath(municipality.code, publication.no, name, 'xlsx')} type={workbookType}>
        {t(bookText.sheetAsWorkbook)}
      </a>
    </p>
  );
}

function isMeasure(id: MeasureId | DepartmentId): id is MeasureId {
  return id.startsWith('m');
}
