import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { RoundId } from '../../core/round/round.ts';
import type { Sheet, SheetEntry, SheetId, SheetStatus, SheetStep } from '../../core/sheets/sheet.ts';
import type { FormVersion, Stage } from '../../core/sheets/sheet-form.ts';

/** What the sheets of a round have in common: the version of the form they are filled in by, and until when. */
export type SheetSet = {
  readonly round: RoundId;
  readonly formVersion: number;
  readonly due: Readonly<Partial<Record<Stage, IsoDate>>>;
};

/** A sheet, where it stands, what is written on it, and how it came there. */
export type StandingSheet = {
  readonly sheet: Sheet;
  readonly status: SheetStatus;
  readonly entry: SheetEntry;
  /** In order of version. */
  readonly steps: readonly SheetStep[];
};

/** What can be asked about assessment sheets, within one transaction. */
export type SheetReader = {
  /** The newest version of the city's form; null until it has one of its own. */
  readonly findForm: (code: MunicipalityCode, version?: number) => Promise<FormVersion | null>;
  /** Null until the sheets of a round were made. */
  readonly findSheetSet: (code: MunicipalityCode, round: RoundId) => Promise<SheetSet | null>;
  /** In the order in which they were made. */
  readonly listSheets: (code: MunicipalityCode, round: RoundId) => Promise<readonly StandingSheet[]>;
  readonly findSheet: (code: MunicipalityCode, sheet: SheetId) => Promise<StandingSheet | null>;
  /** What stood on a sheet when it had this version; null where it never had it. */
  readonly findSheetEntryAt: (
    code: MunicipalityCode,
    sheet: SheetId,
    version: number,
  ) => Promise<SheetEntry | null>;
};

/** A step, with what was saved in it (null: the step saved nothing). */
export type TakenSheetStep = {
  readonly step: SheetStep;
  readonly saved: { readonly entry: SheetEntry; readonly startedFrom: number } | null;
};

/** What can be done to assessment sheets, within one transaction. Everything is added, and never changed. */
export type SheetWriter = {
  /** Its version must be the next one. */
  readonly writeForm: (code: MunicipalityCode, changeNo: number, form: FormVersion) => Promise<void>;
  /** As it is from this change on. */
  readonly writeSheetSet: (code: MunicipalityCode, changeNo: number, set: SheetSet) => Promise<void>;
  /** Sheets as they are from this change on: new ones, or with another division. */
  readonly writeSheets: (
    code: MunicipalityCode,
    changeNo: number,
    round: RoundId,
    sheets: readonly Sheet[],
  ) => Promise<void>;
  /** A version that is there already is refused by the database. */
  readonly addSheetSteps: (
    code: MunicipalityCode,
    changeNo: number,
    steps: readonly TakenSheetStep[],
  ) => Promise<void>;
};
