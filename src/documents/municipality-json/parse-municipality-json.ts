import { z } from 'zod';
import { COSTS_SHOWN } from '../../core/cost/public-cost.ts';
import { accents, licenceIds, yearStyles } from '../../core/publication/municipality-choices.ts';
import { parseMunicipalityCode } from '../../core/publication/municipality-code.ts';
import type { Municipality, PlanSource, Publication } from '../../core/publication/snapshot.ts';
import type { PlaceNames } from '../json-file/name-place.ts';
import { type ParsedJsonFile, parseJsonFile } from '../json-file/parse-json-file.ts';

/** A municipality, where its plan comes from, and what its next publication says of itself. */
export type MunicipalityFile = Municipality & {
  readonly source: PlanSource | null;
  readonly publication: Omit<Publication, 'no'>;
};

const municipalityFileSchema: z.ZodType<MunicipalityFile> = z.object({
  code: z
    .string()
    .refine((code) => parseMunicipalityCode(code).ok, { params: { format: 'municipality-code' } }),
  name: z.string().min(1),
  fictional: z.boolean(),
  yearStyle: z.enum(yearStyles),
  accent: z.enum(accents),
  licence: z.enum(licenceIds).exactOptional(),
  costs: z.enum(COSTS_SHOWN).exactOptional(),
  source: z.object({ title: z.string(), publisher: z.string(), note: z.string().nullable() }).nullable(),
  publication: z.object({
    approvedBy: z.string(),
    notes: z.string().nullable(),
    publishedAt: z.iso.datetime({ offset: true }),
    resultsUpTo: z.int().nullable(),
    nextResults: z.object({ year: z.int(), askedFor: z.string(), published: z.string() }).nullable(),
  }),
});

const municipalityPlaces: PlaceNames = {
  items: {},
  fields: {
    code: { ja: '全国地方公共団体コード（code）', en: 'local government code (code)' },
    name: { ja: '名称（name）', en: 'name' },
    fictional: { ja: '架空の市（fictional）', en: 'fictional' },
    yearStyle: { ja: '年の書き方（yearStyle）', en: 'way of writing years (yearStyle)' },
    accent: { ja: '色（accent）', en: 'accent' },
    licence: { ja: '利用条件（licence）', en: 'licence' },
    costs: { ja: '事業費の公表（costs）', en: 'costs that are public (costs)' },
    source: { ja: '出典（source）', en: 'source' },
    title: { ja: '題名（title）', en: 'title' },
    publisher: { ja: '発行者（publisher）', en: 'publisher' },
    publication: { ja: '公表（publication）', en: 'publication' },
    approvedBy: { ja: '承認者（approvedBy）', en: 'approvedBy' },
    publishedAt: { ja: '公表日時（publishedAt）', en: 'publishedAt' },
    resultsUpTo: { ja: '実績の最終年度（resultsUpTo）', en: 'resultsUpTo' },
    nextResults: { ja: '次の実績（nextResults）', en: 'nextResults' },
    year: { ja: '年度（year）', en: 'year' },
  },
};

/**
 * Reads a municipality file (municipality.json).
 *
 * @example
 * const parsed = parseMunicipalityJson(text);
 * if (parsed.ok) parsed.file.code; // '142034'
 */
export function parseMunicipalityJson(text: string): ParsedJsonFile<MunicipalityFile> {
  return parseJsonFile(text, municipalityFileSchema, municipalityPlaces);
}
