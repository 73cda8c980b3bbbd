import { describe, expect, it, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/assess/plan/assessment.ts';
import { parseAssessmentSettings } from '../../../src/documents/assessment-settings-json/parse-assessment-settings.ts';

const scale = {
  id: 'city',
  figure: 'progress-share',
  unmeasured: '－',
  rules: [
    { mark: '◎', state: 'met', score: 3, condition: { when: 'met' } },
    { mark: '○', state: 'at-risk', condition: { when: 'at-least', figure: 0.5 } },
    { mark: '△', state: 'behind', condition: { when: 'within-of-base', share: 0.1 } },
    { mark: '×', state: 'worsening', condition: { when: 'otherwise' } },
  ],
};

describe('the settings of an assessment', () => {
  it('are the defaults where nothing is said', () => {
    expect(parseAssessmentSettings('{}')).toEqual({ ok: true, file: DEFAULT_SETTINGS });
  });

  it('bring method, bands, scale and weights', () => {
    const text = JSON.stringify({
      method: 'rank',
      secondOpinions: ['path'],
      path: { onTrack: 0.9, atRisk: 0.5 },
      rankScale: scale,
      weights: [
        { indicator: 'k1', weight: 2 },
        { indicator: 'k12', weight: 0 },
      ],
    });
    expect(parseAssessmentSettings(text)).toEqual({
      ok: true,
      file: {
        method: 'rank',
        secondOpinions: ['path'],
        path: { onTrack: 0.9, atRisk: 0.5 },
        rankScale: scale,
        weights: { k1: 2, k12: 0 },
      },
    });
  });

  test.each([
    ['a method that there is not', { method: 'mean' }, '方法（method）', 'mean'],
    [
      'bands the wrong way round',
      { path: { onTrack: 0.5, atRisk: 0.6 } },
      '直線との比の区切り（path）',
      'onTrack',
    ],
    [
      'a condition without its figure',
      { rankScale: { ...scale, rules: [{ mark: 'B', state: 'behind', condition: { when: 'at-least' } }] } },
      '評価「B」 › 条件（condition） › 尺度の見る値（figure）',
      '必要な項目がありません',
    ],
    [
      'a state that there is not',
      { rankScale: { ...scale, rules: [{ mark: 'B', state: 'good', condition: { when: 'met' } }] } },
      '評価「B」 › 状態（state）',
      '"on-track"',
    ],
    ['a scale without rules', { rankScale: { ...scale, rules: [] } }, '評価の一覧（rules）', '1件以上'],
    ['no id of an indicator', { weights: [{ indicator: '人口', weight: 1 }] }, '指標の識別子', 'k12'],
    ['a negative weight', { weights: [{ indicator: 'k1', weight: -1 }] }, '重み「k1」', '0以上'],
  ])('refuse %s, with place and remedy', (_, settings, place, remedy) => {
    const parsed = parseAssessmentSettings(JSON.stringify(settings));
    expect(parsed.ok).toBe(false);
    const [error, ...others] = parsed.ok ? [] : parsed.errors;
    expect(others).toEqual([]);
    expect(error?.place.ja).toContain(place);
    expect(error?.message.ja).toContain(remedy);
  });
});
