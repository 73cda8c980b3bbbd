import type { ReactElement } from 'react';
import {
  type ComparisonRow,
  type EditionChange,
  type EditionComparison,
  editionChanges,
} from '../../core/editions/comparison.ts';
import { changeTexts } from '../../core/editions/describe-comparison.ts';
import {
  type ComparisonSection,
  describeTitle,
  groupComparison,
} from '../../core/editions/group-comparison.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { type ElementKind, kindTexts } from '../../core/plan/element-kinds.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { ComparedRow } from '../parts/compared-row.tsx';
import { Frame } from '../parts/frame.tsx';
import { Select } from '../parts/select.tsx';
import { comparisonText } from '../text/comparison-text.ts';

export type ComparisonView = {
  readonly code: string;
  readonly editions: readonly FiscalYear[];
  /** Null where there are no two editions. */
  readonly comparison: EditionComparison | null;
  /** What is shown of it; null: all. */
  readonly kind: ElementKind | null;
  readonly change: EditionChange | null;
};

type Props = { readonly page: OfficePage; readonly view: ComparisonView };

/** Two editions side by side, in the order of print, with the reasons; filtered, and as files to hand out. */
export function ComparisonPage({ page, view }: Props): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  const { comparison, kind, change } = view;
  if (comparison === null) {
    return (
      <Frame page={page} title={t(comparisonText.title)}>
        <p>{t(comparisonText.single)}</p>
      </Frame>
    );
  }
  const all = comparison.rows.length;
  const rows = comparison.rows.filter((row) => isAsked(row, view));
  const isFiltered = kind !== null || change !== null;
  const counts = isFiltered ? comparisonText.countsShown : comparisonText.counts;
  return (
    <Frame page={page} title={t(comparisonText.title)} lead={t(comparisonText.lead)}>
      <div className="comparison">
        <Filter page={page} view={view} comparison={comparison} />
        <Files page={page} view={view} comparison={comparison} />
        {all === 0 ? (
          <p>{t(comparisonText.nothing)}</p>
        ) : (
          <p role="status">
            {t(rows.length === 0 ? comparisonText.nothingFits : counts, { all, count: rows.length })}
          </p>
        )}
        {groupComparison(rows).map((section) => (
          <Section key={section.no} page={page} section={section} comparison={comparison} />
        ))}
      </div>
    </Frame>
  );
}

function isAsked(row: ComparisonRow, { kind, change }: ComparisonView): boolean {
  return (kind === null || row.kind === kind) && (change === null || row.changes.includes(change));
}

type Compared = Props & { readonly comparison: EditionComparison };

/** Only kinds and changes that there are can be chosen. */
function Filter({ page, view, comparison }: Compared): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  const years = view.editions.map((year) => ({
    value: `${year}`,
    label: t(comparisonText.edition, { year }),
  }));
  const all = { value: '', label: t(comparisonText.all) };
  const kinds = new Set(comparison.rows.map((row) => row.kind));
  const changes = new Set(comparison.rows.flatMap((row) => row.changes));
  const selects = [
    { name: 'from', label: comparisonText.from, value: `${comparison.before}`, options: years },
    { name: 'to', label: comparisonText.to, value: `${comparison.after}`, options: years },
    {
      name: 'kind',
      label: comparisonText.kind,
      value: view.kind ?? '',
      options: [all, ...[...kinds].map((value) => ({ value, label: t(kindTexts[value]) }))],
    },
    {
      name: 'change',
      label: comparisonText.change,
      value: view.change ?? '',
      options: [
        all,
        ...editionChanges
          .filter((value) => changes.has(value))
          .map((value) => ({ value, label: t(changeTexts[value]) })),
      ],
    },
  ];
  return (
    <form method="get" action={officePath(view.code, 'editions', 'compare')} className="filter">
      {selects.map(({ name, label, value, options }) => (
        <Select
          key={name}
          id={name}
          name={name}
          label={t(label)}
          value={value}
          groups={[{ label: '', options }]}
        />
      ))}
      <p className="row">
        <button type="submit" className="second">
          {t(comparisonText.show)}
        </button>
      </p>
    </form>
  );
}

function Files({ page, view, comparison }: Compared): ReactElement {
  const t = (text: Text): string => text[page.language];
  const query = `?from=${comparison.before}&to=${comparison.after}`;
  return (
    <p className="comparison-files">
      {t(comparisonText.files)}:{' '}
      <a href={`${officePath(view.code, 'editions', 'compare.pdf')}${query}`}>{t(comparisonText.pdf)}</a>{' '}
      <a href={`${officePath(view.code, 'editions', 'compare.xlsx')}${query}`}>
        {t(comparisonText.workbook)}
      </a>
    </p>
  );
}

type SectionProps = {
  readonly page: OfficePage;
  readonly section: ComparisonSection;
  readonly comparison: EditionComparison;
};

function Section({ page, section, comparison }: SectionProps): ReactElement {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const id = `part-${section.no}`;
  const heads = {
    what: t(comparisonText.what),
    before: t(comparisonText.before, { year: comparison.before }),
    after: t(comparisonText.after, { year: comparison.after }),
    reason: t(comparisonText.reason),
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id} lang={section.title.kind === 'strategy' ? 'ja' : undefined}>
        {describeTitle(section.title, language)}
      </h2>
      <table className="cards comparison-table" aria-labelledby={id}>
        <thead>
          <tr>
            {Object.values(heads).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {section.rows.map((row) => (
            <ComparedRow key={row.id} row={row} heads={heads} language={language} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
