import type { Column } from '../../core/open-data/data-table.ts';
import { licences } from '../../core/open-data/licences.ts';
import type { DataFileFact } from '../contract.ts';
import { codeLists } from '../open-data/code-lists.ts';
import { listDataTables } from '../open-data/data-tables.ts';
import type { TableMaker } from '../open-data/define-table.ts';
import { layoutHistory } from '../open-data/layout-history.ts';
import { dataText } from '../text/data-text.ts';
import { publicationText } from '../text/frame-text.ts';
import { crumbToPlan } from './crumbs.ts';
import type { PageHead } from './page.ts';
import { dateIn, dayInJapan, type Scope, sayIn, translate } from './scope.ts';
import { joinSentences, quotePlan, type Sentence } from './sentence.ts';

export type DataFileView = {
  readonly format: DataFileFact['format'];
  readonly href: string;
  /** In kilobytes, rounded up. */
  readonly size: string;
  readonly bytes: number;
  readonly sha256: string;
};

export type DataColumnView = {
  readonly name: string;
  readonly title: string;
  readonly meaning: string;
  /** Type, unit, code list and meaning of a blank, as far as there are any. */
  readonly facts: readonly Sentence[];
};

export type DataTableView = {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly files: readonly DataFileView[];
  readonly columns: readonly DataColumnView[];
};

type LicenceView = { readonly title: string; readonly url: string };

export type DataPageView = {
  readonly head: PageHead;
  readonly tables: readonly DataTableView[];
  readonly catalogue: string | null;
  readonly citation: Sentence;
  readonly licence: LicenceView | null;
  readonly layouts: readonly { readonly version: Sentence; readonly what: string }[];
  readonly publication: Sentence;
  readonly notes: string | null;
};

/** What data there are, how to cite them, and what every column means. */
export function viewDataPage(scope: Scope): DataPageView {
  const files = scope.listDataFiles?.() ?? [];
  const { municipality, publication } = scope.city.snapshot;
  const publishedOn = dateIn(scope, dayInJapan(publication.publishedAt));
  return {
    head: viewHead(scope),
    tables: listDataTables(scope.city).map((table) =>
      viewTable(
        scope,
        table,
        files.filter((file) => file.table === table.id),
      ),
    ),
    catalogue: scope.listDataFiles === null ? null : scope.links.dataFile('catalog.jsonld'),
    citation: sayCitation(scope),
    licence: viewLicence(scope, municipality.licence),
    layouts: layoutHistory.map(({ version, date, what }) => ({
      version: sayIn(scope, dataText.layoutVersion, { version, date: dateIn(scope, date) }),
      what: translate(scope, what),
    })),
    publication: joinSentences([translate(scope, publicationText(publication.no, publishedOn))]),
    notes: publication.notes,
  };
}

function viewHead(scope: Scope): PageHead {
  return {
    title: sayIn(scope, dataText.title),
    kicker: null,
    lead: [
      sayIn(scope, dataText.lead, { count: listDataTables(scope.city).length }),
      sayIn(scope, dataText.leadDictionary),
    ],
    crumbs: [crumbToPlan(scope)],
    previous: null,
    next: null,
  };
}

function viewTable(scope: Scope, table: TableMaker, files: readonly DataFileFact[]): DataTableView {
  return {
    id: table.id,
    title: translate(scope, table.title),
    about: translate(scope, table.about),
    files: files.map(({ format, path, size, sha256 }) => ({
      format,
      href: path,
      size: translate(scope, dataText.size).replace('{size}', Math.ceil(size / 1024).toLocaleString('en')),
      bytes: size,
      sha256,
    })),
    columns: table.columns.map((column) => viewColumn(scope, column)),
  };
}

function viewColumn(
  scope: Scope,
  { name, title, meaning, kind, unit, codes, blank }: Column,
): DataColumnView {
  const type = codeLists.dataType.codes.find(({ code }) => code === kind);
  return {
    name,
    title: translate(scope, title),
    meaning: translate(scope, meaning),
    facts: [
      ...(type === undefined ? [] : [joinSentences([translate(scope, type.title)])]),
      ...(unit === null ? [] : [sayUnit(scope, unit)]),
      ...(codes === null ? [] : [sayIn(scope, dataText.codes, { list: codes })]),
      ...(blank === null ? [] : [sayIn(scope, dataText.blank, { meaning: translate(scope, blank) })]),
    ],
  };
}

function sayUnit(scope: Scope, unit: NonNullable<Column['unit']>): Sentence {
  if (unit.is === 'in-column') return sayIn(scope, dataText.unitInColumn, { column: unit.column });
  return sayIn(scope, dataText.unit, { unit: quotePlan(unit.unit) });
}

/** Who says it, where, in which publication: enough to find the very figures again. */
function sayCitation(scope: Scope): Sentence {
  const { publication, source, plan, municipality } = scope.city.snapshot;
  return sayIn(scope, dataText.citation, {
    publisher: quotePlan(source?.publisher ?? municipality.name),
    title: quotePlan(source?.title ?? plan.title),
    no: publication.no,
    date: dateIn(scope, dayInJapan(publication.publishedAt)),
    address: `${scope.origin ?? ''}${scope.links.dataPage}`,
  });
}

function viewLicence(scope: Scope, id: keyof typeof licences | undefined): LicenceView | null {
  if (id === undefined) return null;
  const { title, url } = licences[id];
  return { title: translate(scope, title), url };
}
