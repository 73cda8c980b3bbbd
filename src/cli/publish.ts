import { type Published, type PublishRequest, publish } from '../app/publish.ts';
import type { AssessmentSettings } from '../core/assess/plan/assessment.ts';
import { parseFiscalYear } from '../core/fiscal/parse-fiscal-year.ts';
import { describeSnapshotError } from '../core/publication/find-snapshot-errors.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { readSettings } from './read-settings.ts';
import { runCommand, staffOf } from './run-command.ts';
import { exitCodes, runOnStore, type Voice } from './run-on-store.ts';
import { reportUsage } from './spreadsheet/run-options.ts';
import { storeTexts } from './texts/store-texts.ts';

const spec = {
  usage: storeTexts.publishUsage,
  operands: 0,
  values: ['municipality', 'results-up-to', 'notes', 'settings', 'at', 'by'],
} as const;

/** `shirube publish --municipality CODE`: the next publication of the public site. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, spec, async ({ value, voice }) => {
    const code = readMunicipalityCode(value('municipality'), voice);
    if (code === null) return exitCodes.usage;
    const year = value('results-up-to');
    const resultsUpTo = year === undefined ? null : parseFiscalYear(year);
    if (year !== undefined && resultsUpTo === null) {
      voice.say(storeTexts.badYear, { detail: year });
      return exitCodes.usage;
    }
    const settings = await readPublishSettings(value('settings'), voice);
    if (settings === 'faulty') return exitCodes.failed;
    const request: PublishRequest = {
      code,
      notes: value('notes') ?? null,
      resultsUpTo,
      ...(settings !== undefined && { settings }),
      reason: storeTexts.publishReason[voice.language],
      ...(value('at') !== undefined && { publishAt: value('at') ?? '' }),
      now: new Date().toISOString(),
    };
    return runOnStore(value('data'), voice, async (store) =>
      sayPublished(await publish(store, staffOf(value('by')), request), code, voice),
    );
  });
}

function sayPublished(published: Published, code: string, voice: Voice): number {
  switch (published.outcome) {
    case 'published':
      voice.say(storeTexts.published, { no: published.no });
      return exitCodes.fine;
    case 'nothing-to-publish':
      voice.say(storeTexts.nothingToPublish, { code });
      return exitCodes.failed;
    // Nobody looked at it before, so nothing can have overtaken it: only its time or what it corrects can be wrong.
    case 'overtaken':
    case 'bad-time':
      voice.say(storeTexts.badPublishTime);
      return exitCodes.failed;
    case 'unknown-correction':
      voice.say(storeTexts.unknownCorrection);
      return exitCodes.failed;
    case 'not-allowed':
      voice.say(storeTexts.notAllowed);
      return exitCodes.failed;
    case 'faulty':
      voice.say(storeTexts.notPublishable);
      for (const error of published.errors) {
        process.stderr.write(`  ${describeSnapshotError(error, voice.language)}\n`);
      }
      return exitCodes.failed;
  }
}

/** The settings of the file that was named, if one was; says what is wrong with it. */
async function readPublishSettings(
  file: string | undefined,
  voice: Voice,
): Promise<AssessmentSettings | undefined | 'faulty'> {
  if (file === undefined) return undefined;
  const settings = await readSettings(file, voice.language);
  if (settings === null) return 'faulty';
  if (!('code' in settings)) return settings;
  reportUsage(settings, voice.language);
  return 'faulty';
}
