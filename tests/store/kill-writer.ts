// Loads two plans in turn until it is killed, and says each change once it is on the disk.
import { readFileSync } from 'node:fs';
import type { Plan } from '../../src/core/plan/plan.ts';
import { openStore } from '../../src/store/open-store.ts';

const [folder = '', plansFile = ''] = process.argv.slice(2);
const plans: readonly Plan[] = JSON.parse(readFileSync(plansFile, 'utf8'));
const store = await openStore({ engine: 'sqlite', folder });
if ('code' in store) throw new Error(store.detail);
for (;;) {
  const no = await store.write(async (writer) => {
    const details = {
      kind: 'plan',
      madeAt: '2026-04-01T09:00:00+09:00',
      madeBy: '試験',
      reason: '繰返し',
    } as const;
    const changeNo = await writer.addChange('992011', details);
    const plan = plans[changeNo % plans.length];
    if (plan === undefined) throw new Error('There are plans to load');
    await writer.writePlan('992011', changeNo, plan);
    return changeNo;
  });
  process.stdout.write(`${no}\n`);
}
