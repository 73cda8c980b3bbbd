import { auditFaultTexts } from '../app/accounts/texts/audit-texts.ts';
import type { AuditHead } from '../app/ports/audit.ts';
import type { MunicipalityRecord, Store } from '../app/ports/store.ts';
import { fillText } from '../core/text/fill-text.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { runCommand } from './run-command.ts';
import { exitCodes, runOnStore, type Voice } from './run-on-store.ts';
import { officeCommandTexts as texts } from './texts/office-texts.ts';
import { writeOut } from './write-out.ts';

const spec = { usage: texts.auditUsage, operands: 1, values: ['municipality', 'head'] } as const;

/**
 * `shirube audit verify`: whether the history of each municipality is as it was written. Prints the head of each chain
 * that holds (`992011 42:9f…`), to be kept elsewhere; names the first entry of one that does not.
 */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, spec, async ({ operands, value, voice }) => {
    if (operands[0] !== 'verify') {
      voice.say(texts.auditUsage);
      return exitCodes.usage;
    }
    const municipality = value('municipality');
    const code = municipality === undefined ? undefined : readMunicipalityCode(municipality, voice);
    if (code === null) return exitCodes.usage;
    const given = value('head');
    const head = given === undefined ? undefined : parseHead(given);
    if (head === null || (head !== undefined && code === undefined)) {
      voice.say(head === null ? texts.headInvalid : texts.headNeedsCode, { detail: given ?? '' });
      return exitCodes.usage;
    }
    return runOnStore(value('data'), voice, (store) => verifyAll(store, voice, code, head));
  });
}

async function verifyAll(
  store: Store,
  voice: Voice,
  code: string | undefined,
  head: AuditHead | undefined,
): Promise<number> {
  const records = await store.read((reader) => reader.listMunicipalities());
  const asked = records.filter(({ municipality }) => code === undefined || municipality.code === code);
  if (asked.length === 0) {
    voice.say(texts.nothingToVerify);
    return exitCodes.failed;
  }
  const verdicts: boolean[] = [];
  for (const record of asked) verdicts.push(await verifyOne(store, voice, record, head));
  return verdicts.every((holds) => holds) ? exitCodes.fine : exitCodes.failed;
}

async function verifyOne(
  store: Store,
  voice: Voice,
  { municipality: { code, name } }: MunicipalityRecord,
  head: AuditHead | undefined,
): Promise<boolean> {
  const verdict = await store.read((reader) => reader.verifyAudit(code, head));
  if (!verdict.holds) {
    const { code: fault, no } = verdict.fault;
    const text = fillText(auditFaultTexts[fault], { no }, voice.language);
    voice.say(texts.auditBroken, { code, name, fault: text });
    return false;
  }
  voice.say(texts.auditHolds, { code, name, count: verdict.entries });
  if (verdict.head !== null) await writeOut(`${code} ${verdict.head.no}:${verdict.head.hash}\n`);
  return true;
}

function parseHead(text: string): AuditHead | null {
  const [, no, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  return no === undefined || hash === undefined ? null : { no: Number(no), hash };
}
