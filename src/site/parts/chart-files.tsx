import type { ReactElement } from 'react';
import type { ChartPage } from '../links.ts';
import { dataText } from '../text/data-text.ts';
import { useScope } from './scope-context.ts';
import { Section } from './section.tsx';

/** The figures of a page's charts as a file, and what they mean; nothing where the site has no data files. */
export function ChartFiles({ page }: { readonly page: ChartPage }): ReactElement | null {
  const { t, links, listDataFiles } = useScope();
  if (listDataFiles === null) return null;
  return (
    <Section id="download" title={t(dataText.chartData)}>
      <ul className="plain-list">
        <li>
          <a href={links.chartFile(page, 'csv')} type="text/csv">
            {t(dataText.chartCsv)}
          </a>
        </li>
        <li>
          <a href={links.chartFile(page, 'metadata.json')} type="application/json">
            {t(dataText.indicatorMetadata)}
          </a>
        </li>
        <li>
          <a href={links.dataPage}>{t(dataText.title)}</a>
        </li>
      </ul>
    </Section>
  );
}
