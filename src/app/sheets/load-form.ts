import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { defaultForm } from '../../core/sheets/default-form.ts';
import type { FormVersion } from '../../core/sheets/sheet-form.ts';
import type { SheetSet } from '../ports/sheet-store.ts';
import type { StoreReader } from '../ports/store.ts';

/**
 * The form that the next sheets are made with; version 0 is the one that a city begins with.
 *
 * @example (await loadForm(reader, '992011')).version // 0
 */
export async function loadForm(reader: StoreReader, code: MunicipalityCode): Promise<FormVersion> {
  return (await reader.findForm(code)) ?? { version: 0, form: defaultForm };
}

/** The form that the sheets of a round were made with: it stays as it was, whatever becomes of the city's form. */
export async function loadFormOf(
  reader: StoreReader,
  code: MunicipalityCode,
  { formVersion }: Pick<SheetSet, 'formVersion'>,
): Promise<FormVersion> {
  const found = await reader.findForm(code, formVersion);
  if (found === null) throw new Error(`The form ${formVersion} of ${code} is gone`);
  return found;
}
