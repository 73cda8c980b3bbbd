import { z } from 'zod';
import type { PlanFile } from '../../core/plan/plan-file.ts';

/*
 * The plan file, version 1, as a schema. Objects are open: a field of a later version is dropped, not refused.
 * docs/plan-format.schema.json is made from here (scripts/write-plan-schema.ts).
 */

const fiscalYear = z
  .int()
  .min(1868)
  .max(2999)
  .describe('Fiscal year by the calendar year in which it starts (April): 2024 is April 2024 to March 2025.');

const fiscalYears = z.array(fiscalYear).refine(isAscending, { params: { format: 'years-in-order' } });

const place = z
  .object({
    page: z.string().nullable().describe('The page as printed on it.'),
    lines: z
      .tuple([z.int().min(1), z.int().min(1)])
      .refine(([first, last]) => first <= last, { params: { format: 'lines' } })
      .describe('First and last line in the document, from 1.'),
  })
  .describe('Where the element stands in its document.');

const raw = z.string().describe('As printed.');

const baseline = z
  .object({
    raw,
    value: z.number().nullable().describe('Normalised; null where the document prints none (－).'),
    year: z
      .exactOptional(fiscalYear)
      .describe('The fiscal year that it was measured in; absent until someone says it.'),
  })
  .describe('The value at the time of formulation (策定時実績値).');

const target = z
  .object({
    raw,
    value: z.number().nullable().describe('Normalised; null where the target is in words.'),
    relation: z
      .exactOptional(z.enum(['>=baseline', '<=baseline', '>baseline', '<baseline', '=baseline']))
      .describe('A target in words, as a relation to the baseline (策定時実績値以上 is >=baseline).'),
  })
  .describe('目標値');

const series = z
  .object({
    label: z.string().nullable().describe('The part (小学校, 男性), or null for the whole.'),
    unit: z.string().nullable().describe('With its scale, as printed: ％, 人, 万人.'),
    baseline,
    targets: z
      .record(z.string().regex(/^(?:18(?:6[89]|[7-9]\d)|19\d\d|2\d{3})$/), target)
      .describe('By target year.'),
  })
  .describe('One part of an indicator, or the whole of it.');

const note = z
  .object({
    mark: z.string().describe('As printed: ★１.'),
    text: z.string(),
    attachedTo: z.string().nullable().describe('The words before the mark; a judgement, for showing only.'),
    place: z.exactOptional(place),
  })
  .describe('注釈');

const term = z
  .object({
    mark: z.string().describe('As printed: ※１.'),
    term: z.string(),
    text: z.string(),
    place: z.exactOptional(place),
  })
  .describe('用語');

const indicator = z
  .object({
    name: z.string().describe('Without marks and without 【累計】.'),
    cumulative: z.boolean().describe('累計: the values are running totals.'),
    notes: z.array(note),
    series: z.array(series),
    direction: z
      .exactOptional(z.enum(['up', 'down', 'keep']))
      .describe('Which way is better; absent until the city states it.'),
    departments: z
      .exactOptional(z.array(z.string()))
      .describe('Departments that report it, by name; absent where the plan does not print them.'),
    place: z.exactOptional(place),
  })
  .describe('数値目標 (on a strategy) or ＫＰＩ (on a measure)');

const theme = z.enum(['digital', 'decarbonisation']);

const mark = z
  .object({
    kind: z
      .enum(['digital', 'decarbonisation', 'unknown'])
      .describe('unknown where only the trace of an icon is left.'),
    suggested: z.exactOptional(theme).describe('For a person to confirm.'),
    place: z.exactOptional(place),
  })
  .describe('A theme mark: デジタル化 or 脱炭素化.');

const project = z
  .object({
    name: z.string(),
    departments: z.array(z.string()).describe('担当課, by name.'),
    marks: z.exactOptional(z.array(mark)),
    place: z.exactOptional(place),
  })
  .describe('関連事業, as it stands on this row.');

const action = z
  .object({
    text: z.string(),
    years: fiscalYears.describe('The year columns that the cell spans.'),
    projects: z.array(project),
    place: z.exactOptional(place),
  })
  .describe('年度の内容');

const initiative = z
  .object({ title: z.string(), actions: z.array(action), place: z.exactOptional(place) })
  .describe('具体的な取組');

const measure = z
  .object({
    no: z.int().min(1),
    title: z.string(),
    direction: z.string().describe('基本的な方向性'),
    terms: z.array(term),
    indicators: z.array(indicator),
    initiatives: z.array(initiative),
    place: z.exactOptional(place),
  })
  .describe('施策');

const strategy = z
  .object({
    no: z.int().min(1),
    title: z.string(),
    direction: z.string().describe('基本的な方向性'),
    terms: z.array(term),
    indicators: z.array(indicator),
    measures: z.array(measure),
    place: z.exactOptional(place),
  })
  .describe('重点戦略');

const problem = z
  .object({
    line: z.int().min(0),
    kind: z.string().describe('A stable code.'),
    message: z.string().describe('Why, in Japanese.'),
  })
  .describe('Something that a person should look at.');

export const planFileSchema: z.ZodType<PlanFile> = z.object({
  plan: z.object({
    chapter: z.string().nullable(),
    title: z.string(),
    actionYears: fiscalYears
      .min(1)
      .describe('The fiscal years that the edition plans; the first one names it.'),
    targetYears: fiscalYears,
  }),
  strategies: z.array(strategy),
  problems: z.exactOptional(z.array(problem)).describe('From reading a document only.'),
});

function isAscending(years: readonly number[]): boolean {
  return years.every((year, position) => position === 0 || year > (years[position - 1] ?? year));
}
