import { z } from 'zod';
import type { FiscalYear, IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { AbsenceReason } from '../../core/indicator/observation.ts';
import { isoDateSchema } from '../json-file/iso-date-schema.ts';
import { nameItem, type PlaceNames } from '../json-file/name-place.ts';
import { type ParsedJsonFile, parseJsonFile } from '../json-file/parse-json-file.ts';

type EntryOf = {
  /** The title of the strategy or measure; needed where two indicators have one name. */
  readonly parent?: string | null;
  readonly indicator: string;
  /** The label of the part; empty or absent for the whole. */
  readonly series?: string | null;
  readonly year: FiscalYear;
  readonly comment?: string | null;
  readonly source?: string | null;
};

export type MeasuredEntry = EntryOf & {
  readonly status: 'measured';
  readonly raw: string;
  readonly value: number;
  readonly provisional?: boolean;
  readonly measuredAt?: IsoDate | null;
};

type AbsentEntry = EntryOf & {
  readonly status: 'absent';
  readonly reason: AbsenceReason;
  readonly expected?: IsoDate | null;
};

/** What a person writes of one series in one year: names instead of ids. */
export type ObservationEntry = MeasuredEntry | AbsentEntry;

export type ObservationsFile = { readonly observations: readonly ObservationEntry[] };

const entryOf = {
  parent: z.exactOptional(z.string().nullable()),
  indicator: z.string().min(1),
  series: z.exactOptional(z.string().nullable()),
  year: z.int().min(1868).max(2999),
  comment: z.exactOptional(z.string().nullable()),
  source: z.exactOptional(z.string().nullable()),
};

const observationsFileSchema: z.ZodType<ObservationsFile> = z.object({
  observations: z.array(
    z.discriminatedUnion('status', [
      z.object({
        ...entryOf,
        status: z.literal('measured'),
        raw: z.string().min(1),
        value: z.number(),
        provisional: z.exactOptional(z.boolean()),
        measuredAt: z.exactOptional(isoDateSchema.nullable()),
      }),
      z.object({
        ...entryOf,
        status: z.literal('absent'),
        reason: z.enum([
          'not-measured',
          'not-published',
          'out-of-scope',
          'suppressed',
          'missing',
          'not-reported',
        ]),
        expected: z.exactOptional(isoDateSchema.nullable()),
      }),
    ]),
  ),
});

const observationsPlaces: PlaceNames = {
  items: {
    observations: (item, key) => {
      const indicator = nameItem('実績', 'observation', 'indicator')(item, key);
      const year = typeof item['year'] === 'number' ? item['year'] : null;
      return year === null
        ? indicator
        : { ja: `${indicator.ja} ${year}年度`, en: `${indicator.en} FY${year}` };
    },
  },
  fields: {
    observations: { ja: '実績（observations）', en: 'observations' },
    parent: { ja: '戦略または施策（parent）', en: 'parent' },
    indicator: { ja: '指標（indicator）', en: 'indicator' },
    series: { ja: '系列（series）', en: 'series' },
    year: { ja: '年度（year）', en: 'year' },
    status: { ja: '状態（status）', en: 'status' },
    raw: { ja: '表記（raw）', en: 'raw' },
    value: { ja: '値（value）', en: 'value' },
    reason: { ja: '値がない理由（reason）', en: 'reason' },
    expected: { ja: '見込みの日（expected）', en: 'expected' },
    measuredAt: { ja: '測定日（measuredAt）', en: 'measuredAt' },
  },
};

/**
 * Reads an observations file (observations.json): what was measured, or why not, by the names of indicators.
 *
 * @example
 * const parsed = parseObservationsJson(text);
 * if (parsed.ok) toObservations(parsed.file.observations, plan);
 */
export function parseObservationsJson(text: string): ParsedJsonFile<ObservationsFile> {
  return parseJsonFile(text, observationsFileSchema, observationsPlaces);
}
