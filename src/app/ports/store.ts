import type { RecordedCost } from '../../core/cost/recorded-cost.ts';
import type { FiscalYear, IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Observation } from '../../core/indicator/observation.ts';
import type { HighestNumbers } from '../../core/plan/assign-ids.ts';
import type { ElementId, Plan } from '../../core/plan/plan.ts';
import type { PublicationRecord, Withdrawal } from '../../core/publication/publication-record.ts';
import type {
  DepartmentChange,
  Municipality,
  MunicipalityCode,
  NextResults,
  PlanSource,
  Publication,
  Snapshot,
} from '../../core/publication/snapshot.ts';
import type { PersonId } from '../../core/round/role.ts';
import type { AccountReader, AccountWriter } from './accounts.ts';
import type { AuditReader, AuditWriter } from './audit.ts';
import type { ChangeKind } from './change-kind.ts';
import type { EditionReader, EditionWriter } from './edition-store.ts';
import type { OpinionReader, OpinionWriter } from './opinion-store.ts';
import type { ReorganisationReader, ReorganisationWriter } from './reorganisation-store.ts';
import type { RoundReader, RoundWriter } from './round-store.ts';
import type { SheetReader, SheetWriter } from './sheet-store.ts';

/** Who made a change, when and why. Every fact in the store stands under one. */
export type ChangeDetails = {
  readonly kind: ChangeKind;
  /** ISO 8601 with zone. */
  readonly madeAt: string;
  readonly madeBy: string;
  readonly reason: string;
};

/** For the audit trail alone: which account made a change, and from which address. */
export type ChangeOrigin = { readonly person: PersonId; readonly origin: string | null };

/** A change as it is kept. Numbers run from 1 within a municipality. */
export type Change = ChangeDetails & { readonly no: number };

export type MunicipalityRecord = {
  readonly municipality: Municipality;
  readonly source: PlanSource | null;
  /** What the city announces, until it announces something else; left out where it announces nothing. */
  readonly nextResults?: NextResults;
};

/** One version of one field, with the change that brought it. `null`: there was none, or it was dropped. */
export type HistoryEntry = {
  readonly change: Change;
  /** The table and the row that the field stands in: `target`, `k12//2027`. */
  readonly table: string;
  readonly row: string;
  readonly edition: FiscalYear | null;
  readonly field: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
};

export type ListedPublication = PublicationRecord & { readonly code: MunicipalityCode };

export type PlanSelection = {
  /** The one that is in force on the day `on` when left out: never one in preparation, nor one whose day is to come. */
  readonly edition?: FiscalYear;
  /** Today when left out. */
  readonly on?: IsoDate;
  /** As it was after this change; as it is now when left out. */
  readonly asOf?: number;
};

/** What can be asked in a read transaction: one consistent state, and no way to write. */
export type StoreReader = {
  readonly listMunicipalities: () => Promise<readonly MunicipalityRecord[]>;
  readonly findMunicipality: (code: MunicipalityCode) => Promise<MunicipalityRecord | null>;
  /** All of them but the discarded ones; those in preparation too. */
  readonly listEditions: (code: MunicipalityCode) => Promise<readonly FiscalYear[]>;
  readonly findPlan: (code: MunicipalityCode, selection?: PlanSelection) => Promise<Plan | null>;
  /** The highest number ever given per kind, dropped elements included. */
  readonly findHighestNumbers: (code: MunicipalityCode) => Promise<HighestNumbers>;
  readonly listObservations: (code: MunicipalityCode) => Promise<readonly Observation[]>;
  /** What projects cost as it was entered outside of rounds, by project, year and kind. */
  readonly listRecordedCosts: (code: MunicipalityCode) => Promise<readonly RecordedCost[]>;
  readonly listDepartmentChanges: (code: MunicipalityCode) => Promise<readonly DepartmentChange[]>;
  readonly listChanges: (code: MunicipalityCode) => Promise<readonly Change[]>;
  /** 0 before the first change. Changes of rounds and drafts of responses do not count: they overtake no proposal. */
  readonly findLastChangeNo: (code: MunicipalityCode) => Promise<number>;
  /** Every change of an element's figures and words, or of what the city says of itself, the oldest first. */
  readonly listHistory: (
    code: MunicipalityCode,
    element: ElementId | 'municipality',
  ) => Promise<readonly HistoryEntry[]>;
  /** The latest publication when `no` is left out. */
  readonly findPublication: (code: MunicipalityCode, no?: number) => Promise<Snapshot | null>;
  /** What the publications that correct another one say of themselves, the oldest first; withdrawn ones too. */
  readonly listCorrections: (code: MunicipalityCode) => Promise<readonly Publication[]>;
  /** Every publication, the oldest first: of one municipality, or of all, one municipality after the other. */
  readonly listPublications: (code?: MunicipalityCode) => Promise<readonly ListedPublication[]>;
} & AccountReader &
  AuditReader &
  EditionReader &
  OpinionReader &
  ReorganisationReader &
  RoundReader &
  SheetReader;

/** What can be done in a write transaction. Nothing is overwritten: what changed becomes a new version. */
export type StoreWriter = StoreReader & {
  /** Opens a change and gives its number; what is written next stands under it. */
  readonly addChange: (
    code: MunicipalityCode,
    details: ChangeDetails,
    origin?: ChangeOrigin,
  ) => Promise<number>;
  readonly writeMunicipality: (changeNo: number, record: MunicipalityRecord) => Promise<void>;
  /** Writes an edition; elements that it no longer has are dropped, with their versions kept. */
  readonly writePlan: (code: MunicipalityCode, changeNo: number, plan: Plan) => Promise<void>;
  /** Adds or revises these observations; all others stay as they are. */
  readonly writeObservations: (
    code: MunicipalityCode,
    changeNo: number,
    observations: readonly Observation[],
  ) => Promise<void>;
  /** Adds or revises these costs; all others stay as they are. */
  readonly writeRecordedCosts: (
    code: MunicipalityCode,
    changeNo: number,
    costs: readonly RecordedCost[],
  ) => Promise<void>;
  readonly writeDepartmentChanges: (
    code: MunicipalityCode,
    changeNo: number,
    changes: readonly DepartmentChange[],
  ) => Promise<void>;
  /** Keeps a publication for good. Its number must be the next one. */
  readonly writePublication: (changeNo: number, snapshot: Snapshot) => Promise<void>;
  /** A publication is withdrawn once. */
  readonly writeWithdrawal: (
    code: MunicipalityCode,
    changeNo: number,
    withdrawal: Withdrawal & { readonly no: number },
  ) => Promise<void>;
} & AccountWriter &
  AuditWriter &
  EditionWriter &
  OpinionWriter &
  ReorganisationWriter &
  RoundWriter &
  SheetWriter;

export type Store = {
  readonly read: <Result>(work: (reader: StoreReader) => Promise<Result>) => Promise<Result>;
  /** Runs `work` alone; what it wrote is there when the promise resolves, and nothing of it when it rejects. */
  readonly write: <Result>(work: (writer: StoreWriter) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
};
