import { z } from 'zod';
import { type AssessmentSettings, DEFAULT_SETTINGS } from '../../core/assess/plan/assessment.ts';
import type { IndicatorId } from '../../core/plan/plan.ts';
import { nameItem, type PlaceNames } from '../json-file/name-place.ts';
import { type ParsedJsonFile, parseJsonFile } from '../json-file/parse-json-file.ts';

const methods = z.enum(['path', 'weather', 'growth', 'un-chart', 'kenko21', 'rank']);
const states = z.enum(['met', 'on-track', 'at-risk', 'behind', 'worsening', 'unmeasured', 'not-applicable']);

const conditionSchema = z.discriminatedUnion('when', [
  z.object({ when: z.enum(['exceeds', 'met', 'better-than-base', 'at-base', 'otherwise']) }),
  z.object({ when: z.literal('at-least'), figure: z.number() }),
  z.object({ when: z.literal('within-of-base'), share: z.number().min(0) }),
]);

const rankScaleSchema = z.object({
  id: z.string().min(1),
  figure: z.enum(['actual-over-target', 'progress-share']),
  unmeasured: z.string().min(1),
  rules: z
    .array(
      z.object({
        mark: z.string().min(1),
        state: states,
        score: z.exactOptional(z.number()),
        condition: conditionSchema,
      }),
    )
    .min(1),
});

const isIndicatorId = (text: string): text is IndicatorId => /^k[1-9]\d*$/.test(text);

const weightSchema = z.object({
  indicator: z.string().refine(isIndicatorId, { params: { format: 'indicator-id' } }),
  weight: z.number().min(0),
});

function toWeights(weights: readonly z.output<typeof weightSchema>[] | null): AssessmentSettings['weights'] {
  return weights && Object.fromEntries(weights.map(({ indicator, weight }) => [indicator, weight]));
}

const settingsSchema: z.ZodType<AssessmentSettings> = z.object({
  method: methods.default(DEFAULT_SETTINGS.method),
  secondOpinions: z.array(methods).default([...DEFAULT_SETTINGS.secondOpinions]),
  path: z
    .object({ onTrack: z.number().positive(), atRisk: z.number().min(0) })
    .refine(({ onTrack, atRisk }) => atRisk <= onTrack, { params: { format: 'bands-in-order' } })
    .default(DEFAULT_SETTINGS.path),
  rankScale: rankScaleSchema.default({
    ...DEFAULT_SETTINGS.rankScale,
    rules: [...DEFAULT_SETTINGS.rankScale.rules],
  }),
  weights: z.array(weightSchema).nullable().default(null).transform(toWeights),
});

const places: PlaceNames = {
  items: {
    rules: nameItem('評価', 'mark', 'mark'),
    weights: nameItem('重み', 'weight', 'indicator'),
  },
  fields: {
    method: { ja: '判定の方法（method）', en: 'method' },
    secondOpinions: { ja: '比べる方法（secondOpinions）', en: 'secondOpinions' },
    path: { ja: '直線との比の区切り（path）', en: 'bands of path' },
    onTrack: { ja: '順調の下限（onTrack）', en: 'onTrack' },
    atRisk: { ja: '注意の下限（atRisk）', en: 'atRisk' },
    rankScale: { ja: '評価尺度（rankScale）', en: 'rankScale' },
    figure: { ja: '尺度の見る値（figure）', en: 'figure' },
    unmeasured: { ja: '測れないときの記号（unmeasured）', en: 'unmeasured' },
    rules: { ja: '評価の一覧（rules）', en: 'rules' },
    mark: { ja: '記号（mark）', en: 'mark' },
    state: { ja: '状態（state）', en: 'state' },
    score: { ja: '点（score）', en: 'score' },
    condition: { ja: '条件（condition）', en: 'condition' },
    when: { ja: '条件の種類（when）', en: 'when' },
    share: { ja: '割合（share）', en: 'share' },
    weights: { ja: '重み（weights）', en: 'weights' },
    indicator: { ja: '指標の識別子（indicator）', en: 'indicator' },
    weight: { ja: '重み（weight）', en: 'weight' },
  },
};

/**
 * Reads how a city judges its plan: method, second opinions, bands, its own rating scale and weights. What is left
 * out is as in `DEFAULT_SETTINGS`. The file is described in docs/methods.md.
 *
 * @example
 * const parsed = parseAssessmentSettings('{ "method": "weather" }');
 * if (parsed.ok) assessPlan(toAssess, parsed.file);
 */
export function parseAssessmentSettings(text: string): ParsedJsonFile<AssessmentSettings> {
  return parseJsonFile(text, settingsSchema, places);
}
