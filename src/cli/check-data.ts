import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { groupBy } from '../core/plan/group-by.ts';
import { fillText } from '../core/text/fill-text.ts';
import type { Language } from '../core/text/text.ts';
import { checkDataFiles } from '../documents/open-data-check/check-data-files.ts';
import type { GivenFile } from '../documents/open-data-check/checked-set.ts';
import type { DataFinding } from '../documents/open-data-check/finding.ts';
import { findingTexts } from '../documents/open-data-check/finding-texts.ts';
import { type RuleId, ruleTexts } from '../documents/open-data-check/rule-texts.ts';
import { runCommand } from './run-command.ts';
import { exitCodes } from './run-on-store.ts';
import { checkDataTexts } from './texts/check-data-texts.ts';
import { writeOut } from './write-out.ts';

const spec = { usage: checkDataTexts.usage, operands: 'some' } as const;

/** What is taken from a folder: data, and documents that people give instead of data. A site's pages are neither. */
const dataEnding = /\.(?:csv|xlsx?|json|jsonld|xml|ods|pdf|docx?)$/i;

/** Of one rule in one file so many findings are shown, and the others counted. */
const shown = 5;

/** `shirube check-data FOLDER|FILE…`: the rules on standard output, by file; the sum on standard error. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, spec, async ({ operands, voice }) => {
    const files: GivenFile[] = [];
    for (const operand of operands) {
      const read = await readAll(operand);
      if (read === null) {
        voice.say(checkDataTexts.unreadable, { name: operand });
        return exitCodes.usage;
      }
      files.push(...read);
    }
    if (files.length === 0) {
      voice.say(checkDataTexts.nothing);
      return exitCodes.usage;
    }
    const { findings, ...counts } = checkDataFiles(files);
    await writeOut(describeFindings(findings, voice.language));
    voice.say(checkDataTexts.done, { ...counts, findings: findings.length });
    return findings.length === 0 ? exitCodes.fine : exitCodes.failed;
  });
}

/** A file, or the data files below a folder; null where there is no such thing. */
async function readAll(operand: string): Promise<readonly GivenFile[] | null> {
  try {
    if ((await stat(operand)).isFile()) return [{ name: operand, bytes: await readFile(operand) }];
    const entries = await readdir(operand, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile() && dataEnding.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    return await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(name) })));
  } catch {
    return null;
  }
}

function describeFindings(findings: readonly DataFinding[], language: Language): string {
  const groups = groupBy(findings, ({ file, rule }) => `${file}\u0000${rule}`);
  return [...groups.values()].map((group) => describeGroup(group, language)).join('');
}

function describeGroup(group: readonly DataFinding[], language: Language): string {
  const [first] = group;
  if (first === undefined) return '';
  const more = group.length - shown;
  const lines = [
    `${first.file}: ${nameRule(first.rule, language)}`,
    ...group.slice(0, shown).map((finding) => `  ${describeFinding(finding, language)}`),
    ...(more > 0 ? [fillText(checkDataTexts.more, { count: more }, language)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function nameRule(rule: RuleId, language: Language): string {
  return fillText(checkDataTexts.rule, { rule, name: ruleTexts[rule] }, language);
}

function describeFinding({ code, sheet, row, column, detail }: DataFinding, language: Language): string {
  const place = [
    sheet === null ? '' : fillText(checkDataTexts.inSheet, { sheet }, language),
    row === null ? '' : fillText(checkDataTexts.inRow, { row }, language),
    column === null ? '' : fillText(checkDataTexts.inColumn, { column }, language),
  ].join('');
  return place + fillText(findingTexts[code], { detail }, language);
}
