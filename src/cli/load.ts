import { dayInJapan } from '../core/calendar/day-in-japan.ts';
import type { MoneyUnit } from '../core/round/round.ts';
import { isActualsCsv } from '../documents/actuals-csv/read-actuals-csv.ts';
import { isCostsCsv } from '../documents/costs-csv/read-costs-csv.ts';
import { decodeText } from '../documents/csv/decode-text.ts';
import { loadActuals } from './load-actuals.ts';
import { loadCosts } from './load-costs.ts';
import { loadPlanDocument, openPlanFile } from './load-plan-file.ts';
import { readBytes } from './read-bytes.ts';
import { readLineageFile } from './read-lineage-file.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { runCommand, staffOf } from './run-command.ts';
import { exitCodes, runOnStore, type Voice } from './run-on-store.ts';
import { actualsTexts } from './texts/actuals-texts.ts';
import { costsTexts } from './texts/costs-texts.ts';
import { storeTexts } from './texts/store-texts.ts';

const spec = {
  usage: storeTexts.loadUsage,
  operands: 1,
  values: ['municipality', 'name', 'reason', 'by', 'lineage', 'unit'],
  flags: ['yes', 'dry-run'],
} as const;

/**
 * `shirube load FILE --municipality CODE`: a plan, years of actuals or a list of costs (CSV), into the store. What it says it saved is on
 * the disk. What changes something is shown first and written only when somebody agrees.
 */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, spec, async ({ operands: [path = ''], value, has, voice }) => {
    const code = readMunicipalityCode(value('municipality'), voice);
    if (code === null) return exitCodes.usage;
    const bytes = await readBytes(path, voice);
    if (bytes === null) return exitCodes.failed;
    const now = new Date().toISOString();
    const options = {
      code,
      staff: staffOf(value('by')),
      confirmed: has('yes'),
      dryRun: has('dry-run'),
      now,
    };
    const table = decodeText(bytes);
    if (isCostsCsv(table)) {
      const unit = readUnit(value('unit'), voice);
      if (unit === null) return exitCodes.usage;
      const costs = { ...options, unit, reason: value('reason') ?? costsTexts.reason[voice.language] };
      return runOnStore(value('data'), voice, (store) => loadCosts(store, table, costs, voice));
    }
    if (/\.csv$/i.test(path) || isActualsCsv(table)) {
      const reason = value('reason') ?? actualsTexts.reason[voice.language];
      const actuals = { ...options, reason, today: dayInJapan(now) };
      return runOnStore(value('data'), voice, (store) => loadActuals(store, table, actuals, voice));
    }
    const document = openPlanFile(path, bytes, voice);
    if (document === null) return exitCodes.failed;
    const reason = value('reason') ?? storeTexts.defaultReason[voice.language];
    const links = await readLineageFile(value('lineage'), voice);
    if (links === null) return exitCodes.failed;
    const asked = { ...options, reason, name: value('name') ?? null, links };
    return runOnStore(value('data'), voice, (store) => loadPlanDocument(store, document, asked, voice));
  });
}

/** In what the amounts of a list are; null, and said, where it is not known. */
function readUnit(typed: string | undefined, voice: Voice): MoneyUnit | null {
  if (typed === undefined || typed === 'thousand-yen') return 'thousand-yen';
  if (typed === 'yen') return 'yen';
  voice.say(costsTexts.badUnit, { detail: typed });
  return null;
}
