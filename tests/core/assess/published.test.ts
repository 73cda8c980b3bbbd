import { describe, expect, it } from 'vitest';
import {
  compareDestatis,
  compareJapan,
  compareKenko21,
  compareOpenSdg,
  compareRollUps,
  compareStatcan,
} from '../../support/published-vectors.ts';
import { sharedPath } from '../../support/shared-folder.ts';

const folder = sharedPath('methods', 'vectors');
const file = (name: string) => sharedPath('methods', 'vectors', name) ?? '';

/** The full files lie beside the checkout; the tables of methods.test.ts carry a typed selection. */
describe.skipIf(folder === null)('published results', () => {
  it('are those of Statistics Canada for every series', () => {
    expect(compareStatcan(file('statcan_progress.csv'))).toEqual({
      total: 374,
      reproduced: 374,
      differences: [],
    });
  });

  it('are those of Statistics Canada for every indicator', () => {
    const found = compareRollUps(file('statcan_indicator_rollup.csv'));
    expect(found).toEqual({ total: 219, reproduced: 219, differences: [] });
  });

  it('are those of the German statistical office but for eleven that docs/methods.md explains', () => {
    const { total, differences } = compareDestatis(file('destatis_weather.csv'));
    expect(total).toBe(487);
    expect(differences.map((text) => text.split(':')[0])).toEqual([
      '11-1-b.1.1 2019',
      '11-4.1.1 2016',
      '11-4.1.1 2015',
      '12-1-b.2.1 2014',
      '12-1-b.3.1 2014',
      '3-3.1.1 2021',
      '4-1-a.1.2 2017',
      '4-1-a.1.2 2016',
      '5-1-bc.2.1 2021',
      '5-1-bc.2.1 2019',
      '7-2-b.1.2 2020',
    ]);
  });

  it('are those of the feature tests of Open SDG', () => {
    expect(compareOpenSdg(file('opensdg_feature_tests.csv'))).toEqual({
      total: 2,
      reproduced: 2,
      differences: [],
    });
  });

  it('are those of Japanese authorities', () => {
    expect(compareJapan(file('japan_published.csv'))).toEqual({ total: 36, reproduced: 36, differences: [] });
    expect(compareKenko21(file('japan_published.csv'))).toEqual({ total: 6, reproduced: 6, differences: [] });
  });
});
