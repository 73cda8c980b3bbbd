import type { ReactElement } from 'react';
import { mediaTypes } from '../open-data/media-types.ts';
import { useScope } from '../parts/scope-context.ts';
import { Section } from '../parts/section.tsx';
import { PlanWords, Say, Words } from '../parts/words.tsx';
import { dataText } from '../text/data-text.ts';
import {
  type DataColumnView,
  type DataPageView,
  type DataTableView,
  viewDataPage,
} from '../views/data-page-view.ts';
import type { MadePage } from '../views/page.ts';
import type { Scope } from '../views/scope.ts';
import { sentenceToString } from '../views/sentence.ts';

/** The open data: what there is, how to cite it, under which terms, and what every column means. */
export function makeDataPage(scope: Scope): MadePage {
  const view = viewDataPage(scope);
  return { section: 'data', head: view.head, view, body: <DataPage view={view} /> };
}

type PartProps = { readonly view: DataPageView };

function DataPage({ view }: PartProps): ReactElement {
  return (
    <>
      <Files view={view} />
      <Whole view={view} />
      <Cite view={view} />
      <Format />
      <Columns view={view} />
      <Changes view={view} />
    </>
  );
}

function Files({ view }: PartProps): ReactElement {
  const { t, listDataFiles } = useScope();
  return (
    <Section id="files" title={t(dataText.files)}>
      {listDataFiles === null ? (
        <p className="absent">{t(dataText.noFiles)}</p>
      ) : (
        <ul className="data-files">
          {view.tables.map((table) => (
            <li key={table.id}>
              <div>
                <h3>{table.title}</h3>
                <p>{table.about}</p>
              </div>
              <FileLinks table={table} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function FileLinks({ table }: { readonly table: DataTableView }): ReactElement {
  const { t } = useScope();
  return (
    <ul className="data-links">
      {table.files.map(({ format, href, size }) => (
        <li key={format}>
          <a href={href} type={mediaTypes[format]}>
            <span className="visually-hidden">{table.title} </span>
            {t(dataText[format])}
          </a>{' '}
          <span className="quiet">{size}</span>
        </li>
      ))}
    </ul>
  );
}

function Whole({ view }: PartProps): ReactElement {
  const { t, links, isStatic } = useScope();
  return (
    <Section id="whole" title={t(dataText.whole)}>
      <div className="prose">
        <ul className="bullets">
          {view.catalogue !== null && (
            <li>
              <a href={view.catalogue} type="application/ld+json">
                {t(dataText.catalogue)}
              </a>
            </li>
          )}
          <li>
            <a href={links.data} type="application/json">
              {t(dataText.allJson)}
            </a>
          </li>
        </ul>
        {view.catalogue !== null && <p>{t(dataText.perIndicator)}</p>}
        {view.catalogue !== null && !isStatic && <p>{t(dataText.negotiation)}</p>}
      </div>
    </Section>
  );
}

function Cite({ view }: PartProps): ReactElement {
  const { t } = useScope();
  const { licence } = view;
  return (
    <>
      <Section id="cite" title={t(dataText.cite)}>
        <div className="prose">
          <p>{t(dataText.citeWords)}</p>
          <p className="citation">
            <Words sentence={view.citation} />
          </p>
        </div>
      </Section>
      <Section id="licence" title={t(dataText.licence)}>
        <div className="prose">
          {licence === null ? (
            <p className="absent">{t(dataText.licenceNone)}</p>
          ) : (
            <>
              <p>
                <Say text={dataText.licenceIs} values={{ licence: licence.title }} />
              </p>
              <p>
                {t(dataText.licenceAt)} <code>{licence.url}</code>
              </p>
            </>
          )}
        </div>
      </Section>
    </>
  );
}

const formats = [
  [dataText.encoding, dataText.encodingWords],
  [dataText.shape, dataText.shapeWords],
  [dataText.blanks, dataText.blanksWords],
  [dataText.units, dataText.unitsWords],
  [dataText.years, dataText.yearsWords],
  [dataText.letters, dataText.lettersWords],
  [dataText.joins, dataText.joinsWords],
] as const;

function Format(): ReactElement {
  const { t } = useScope();
  return (
    <Section id="format" title={t(dataText.format)}>
      <dl className="facts wide-facts">
        {formats.map(([name, words]) => (
          <div key={name.ja}>
            <dt>{t(name)}</dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Columns({ view }: PartProps): ReactElement {
  const { t } = useScope();
  return (
    <Section id="columns" title={t(dataText.columns)}>
      {view.tables.map(({ id, title, columns }) => (
        <details key={id} className="data-columns">
          <summary>
            <Say text={dataText.columnsOf} values={{ table: title }} /> <code>{id}</code>
          </summary>
          <dl>
            {columns.map((column) => (
              <ColumnWords key={column.name} column={column} />
            ))}
          </dl>
        </details>
      ))}
    </Section>
  );
}

function ColumnWords({ column }: { readonly column: DataColumnView }): ReactElement {
  return (
    <div>
      <dt>
        <code>{column.name}</code>
        <span>{column.title}</span>
      </dt>
      <dd>
        {column.meaning}
        <ul className="data-facts">
          {column.facts.map((fact) => (
            <li key={sentenceToString(fact)}>
              <Words sentence={fact} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function Changes({ view }: PartProps): ReactElement {
  const { t } = useScope();
  return (
    <Section id="changes" title={t(dataText.changes)}>
      <p className="prose">{t(dataText.changesWords)}</p>
      <dl className="facts wide-facts">
        <div>
          <dt>
            <Words sentence={view.publication} />
          </dt>
          <dd>{view.notes === null ? t(dataText.noNotes) : <PlanWords>{view.notes}</PlanWords>}</dd>
        </div>
        {view.layouts.map(({ version, what }) => (
          <div key={sentenceToString(version)}>
            <dt>
              <Words sentence={version} />
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
