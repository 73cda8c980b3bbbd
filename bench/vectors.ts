// Published inputs and results against ours: `node bench/vectors.ts [FOLDER]`. Exits 1 where fewer agree than promised.
import { join } from 'node:path';
import {
  type Comparison,
  compareDestatis,
  compareJapan,
  compareOpenSdg,
  compareRollUps,
  compareStatcan,
} from '../tests/support/published-vectors.ts';
import { sharedPath } from '../tests/support/shared-folder.ts';

const folder = process.argv[2] ?? sharedPath('methods', 'vectors');
if (folder === null) {
  console.log('The published vectors are not here: give their folder (see docs/methods.md).');
  process.exit(0);
}

const runs: readonly { readonly name: string; readonly least: number; readonly found: Comparison }[] = [
  {
    name: 'Statistics Canada, series',
    least: 374,
    found: compareStatcan(join(folder, 'statcan_progress.csv')),
  },
  {
    name: 'Statistics Canada, roll-ups',
    least: 219,
    found: compareRollUps(join(folder, 'statcan_indicator_rollup.csv')),
  },
  {
    name: 'Destatis, weather symbols',
    least: 476,
    found: compareDestatis(join(folder, 'destatis_weather.csv')),
  },
  {
    name: 'Open SDG, feature tests',
    least: 2,
    found: compareOpenSdg(join(folder, 'opensdg_feature_tests.csv')),
  },
  { name: 'Japan', least: 36, found: compareJapan(join(folder, 'japan_published.csv')) },
];
for (const { name, least, found } of runs) {
  console.log(`${name}: ${found.reproduced} of ${found.total} reproduced`);
  for (const difference of found.differences) console.log(`  ${difference}`);
  if (found.reproduced < least) process.exitCode = 1;
}
