// Prints how many of the links between a plan and a made-up next edition are proposed: `node bench/lineage.ts`.
import { readSample, type SampleName } from '../tests/sample/committed-sample.ts';
import { measureLineage, shareRight } from '../tests/support/lineage-quality.ts';

const seeds = Array.from({ length: 20 }, (_, at) => `seed-${at}`);
const names = ['miokawa', 'hiratsuka'] as const satisfies readonly SampleName[];

for (const name of names) {
  for (const strength of [1, 2.5]) {
    console.log(`${name}, ${seeds.length} made-up editions, changes × ${strength}`);
    for (const quality of measureLineage(readSample(name).plan, seeds, strength).values()) {
      const { how, right, wrong, missed } = quality;
      const { precision, recall } = shareRight(quality);
      const shares =
        how === 'added'
          ? ''
          : `  precision ${(precision * 100).toFixed(1)} %  recall ${(recall * 100).toFixed(1)} %`;
      console.log(`  ${how.padEnd(10)} right ${right}  wrong ${wrong}  missed ${missed}${shares}`);
    }
  }
}
