import type { FormBook } from '../../core/forms/form-book.ts';
import type { BookScope } from '../book-scope.ts';
import type { Sheet, SheetSection } from '../sheets/sheet.ts';
import { type FormSection, listSectionSheets } from './section-sheets.ts';
import { makeSources } from './source-sheet.ts';

/** The sheet of a measure or department (施策調書, 課別調書) as a workbook to print. */
export function makeSheetForm(scope: BookScope, sheet: Sheet): Omit<FormBook, 'date' | 'author'> {
  const { frame, words, kicker, lead, sections, costs, sources } = sheet;
  const parts = sections.map(toSection);
  const own = costs === undefined ? [] : [{ ...emptySection, place: '', costs }];
  return {
    language: scope.wording.language,
    arrangement: 'page',
    title: frame.title,
    subtitle: [frame.city, frame.subtitle, frame.publication].join('　'),
    lead: [kicker, ...lead, frame.fictional].filter((text) => text !== null),
    foot: frame.foot,
    sheets: [...listSectionSheets(scope, words, [...parts, ...own]), ...makeSources(scope, words, sources)],
  };
}

const emptySection: Omit<FormSection, 'place'> = {
  direction: null,
  terms: [],
  indicatorsHead: '',
  indicators: [],
  initiatives: [],
  costs: null,
  assessment: null,
};

function toSection({ title, costs, ...section }: SheetSection): FormSection {
  return { ...section, place: title ?? '', costs: costs ?? null };
}
