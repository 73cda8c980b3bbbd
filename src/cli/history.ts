import type { HistoryEntry } from '../app/ports/store.ts';
import type { ElementId } from '../core/plan/plan.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { runCommand } from './run-command.ts';
import { exitCodes, runOnStore } from './run-on-store.ts';
import { storeTexts } from './texts/store-texts.ts';
import { writeOut } from './write-out.ts';

/** `shirube history ID --municipality CODE`: who changed what of an element, when and why, as tab-separated lines. */
export function run(args: readonly string[]): Promise<number> {
  const spec = { usage: storeTexts.historyUsage, operands: 1, values: ['municipality'] } as const;
  return runCommand(args, spec, async ({ operands: [id = ''], value, voice }) => {
    const code = readMunicipalityCode(value('municipality'), voice);
    if (code === null) return exitCodes.usage;
    if (!isElementId(id)) {
      voice.say(storeTexts.badId, { detail: id });
      return exitCodes.usage;
    }
    return runOnStore(value('data'), voice, async (store) => {
      const entries = await store.read((reader) => reader.listHistory(code, id));
      if (entries.length === 0) {
        voice.say(storeTexts.noHistory, { detail: id });
        return exitCodes.failed;
      }
      const head = ['change', 'made_at', 'made_by', 'reason', 'table', 'row', 'field', 'before', 'after'];
      await writeOut(`${[head.join('\t'), ...entries.map(toLine)].join('\n')}\n`);
      return exitCodes.fine;
    });
  });
}

function toLine({ change, table, row, field, before, after }: HistoryEntry): string {
  return [
    change.no,
    change.madeAt,
    change.madeBy,
    change.reason,
    table,
    row,
    field,
    before ?? '',
    after ?? '',
  ]
    .map((cell) => String(cell).replace(/[\t\n\r]+/g, ' '))
    .join('\t');
}

function isElementId(text: string): text is ElementId {
  return /^[smkiapd][1-9]\d*$/.test(text);
}
