// The yearly series of the M3 competition, forecast six years ahead from their last 5, 7, 10 and all points, against
// naive, drift and Theta. `node bench/forecast-m3.ts [--file m3_yearly.csv] [--plot reliability.svg]`
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sharedPath } from '../tests/support/shared-folder.ts';
import { COMPETITORS, type Competitor } from './m3/competitors.ts';
import { readM3 } from './m3/read-m3.ts';
import { drawReliability } from './m3/reliability-plot.ts';
import { type Bin, measure, printScores, reliabilityOf } from './m3/score.ts';

const { values } = parseArgs({
  options: { file: { type: 'string' }, plot: { type: 'string' }, split: { type: 'string' } },
});
const file = values.file ?? sharedPath('methods', 'vectors', 'm3_yearly.csv');
if (file === null || file === undefined) {
  console.log('The M3 yearly series are not here: give them with --file (see docs/methods.md).');
  process.exit(0);
}

// `--split history` scores on the last six in-sample points instead of the test part: what the settings were chosen on.
const series = readM3(file, values.split === 'history');
console.log(
  `${series.length} series, horizon 6${values.split === 'history' ? ', inside the history' : ''}\n`,
);
for (const points of [5, 7, 10, null]) {
  console.log(`### ${points === null ? 'All points' : `Last ${points} points`}\n`);
  const scores = COMPETITORS.map((competitor: Competitor) => measure(series, competitor, points));
  console.log(`${printScores(scores)}\n`);
}

const product = COMPETITORS[0];
if (product !== undefined) {
  const bins: readonly Bin[] = reliabilityOf(series, product, 5);
  console.log('### Stated chance against observed share (last 5 points)\n');
  console.log('| stated | mean stated | observed | forecasts |\n|---|---|---|---|');
  for (const { from, to, stated, observed, count } of bins) {
    console.log(
      `| ${from.toFixed(1)}–${to.toFixed(1)} | ${stated.toFixed(3)} | ${observed.toFixed(3)} | ${count} |`,
    );
  }
  if (values.plot !== undefined) writeFileSync(values.plot, drawReliability(bins));
}
