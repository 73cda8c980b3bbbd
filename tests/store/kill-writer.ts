// Loads plans and actuals in turn until it is killed, and says each change once it is on the disk.
import { readFileSync } from 'node:fs';
import { machineAdministrator } from '../../src/app/accounts/staff.ts';
import { proposeActuals } from '../../src/app/propose-actuals.ts';
import { recordObservations } from '../../src/app/record-observations.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { readActualsCsv } from '../../src/documents/actuals-csv/read-actuals-csv.ts';
import { openStore } from '../../src/store/open-store.ts';
import { isActuals, listActuals } from './kill-changes.ts';

const [folder = '', plansFile = ''] = process.argv.slice(2);
const plans: readonly Plan[] = JSON.parse(readFileSync(plansFile, 'utf8'));
const rows = listActuals(plans);
const staff = machineAdministrator('試験');
const when = { reason: '繰返し', now: '2026-04-01T09:00:00+09:00' };
const code = '992011';
const opened = await openStore({ engine: 'sqlite', folder });
if ('code' in opened) throw new Error(opened.detail);
const store = opened;

async function loadPlanOf(no: number): Promise<number> {
  return store.write(async (writer) => {
    const details = { kind: 'plan', madeAt: when.now, madeBy: staff.name, reason: when.reason } as const;
    const changeNo = await writer.addChange(code, details);
    const plan = plans[no % plans.length];
    if (plan === undefined) throw new Error('There are plans to load');
    await writer.writePlan(code, changeNo, plan);
    return changeNo;
  });
}

async function loadActualsOf(no: number): Promise<number> {
  const lines = rows.map(({ id, part, year }) => `${id},${part},${year},${no}`);
  const { entries } = readActualsCsv(['id,part,year,value', ...lines, ''].join('\n'));
  const proposed = await proposeActuals(store, staff, { code, entries, today: '2026-04-01' });
  if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome);
  if (proposed.problems.length > 0) throw new Error(JSON.stringify(proposed.problems[0]));
  const recorded = await recordObservations(store, staff, proposed.proposal, when);
  if (recorded.outcome !== 'recorded') throw new Error(recorded.outcome);
  return recorded.changeNo;
}

for (;;) {
  const next = (await store.read((reader) => reader.findLastChangeNo(code))) + 1;
  const no = isActuals(next) ? await loadActualsOf(next) : await loadPlanOf(next);
  process.stdout.write(`${no}\n`);
}
