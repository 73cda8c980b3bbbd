import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { publish } from '../app/publish.ts';
import type { AssessmentSettings } from '../core/assess/plan/assessment.ts';
import { describeSnapshotError } from '../core/publication/find-snapshot-errors.ts';
import { commandLanguage } from './command-language.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { readSettings } from './read-settings.ts';
import { createVoice, exitCodes, runOnStore, type Voice } from './run-on-store.ts';
import { reportUsage } from './spreadsheet/run-options.ts';
import { storeTexts } from './texts/store-texts.ts';

/** `shirube publish --municipality CODE`: the next publication of the public site. */
export async function run(args: readonly string[]): Promise<number> {
  const values = parseOptions(args);
  const voice = createVoice(commandLanguage(values?.language, process.env));
  if (values === null || values.help) {
    voice.say(storeTexts.publishUsage);
    return values?.help ? exitCodes.fine : exitCodes.usage;
  }
  const code = readMunicipalityCode(values.municipality, voice);
  if (code === null) return exitCodes.usage;
  const year = values['results-up-to'];
  if (year !== undefined && !/^\d{4}$/.test(year)) {
    voice.say(storeTexts.badYear, { detail: year });
    return exitCodes.usage;
  }
  const settings = await readPublishSettings(values.settings, voice);
  if (settings === 'faulty') return exitCodes.failed;
  return runOnStore(values.data, voice, async (store) => {
    const published = await publish(
      store,
      { name: values.by ?? userInfo().username, role: 'administrator' },
      {
        code,
        notes: values.notes ?? null,
        resultsUpTo: year === undefined ? null : Number(year),
        nextResults: null,
        ...(settings !== undefined && { settings }),
        reason: storeTexts.publishReason[voice.language],
        now: new Date().toISOString(),
      },
    );
    switch (published.outcome) {
      case 'published':
        voice.say(storeTexts.published, { no: published.no });
        return exitCodes.fine;
      case 'nothing-to-publish':
        voice.say(storeTexts.nothingToPublish, { code });
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
  });
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

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        municipality: { type: 'string' },
        'results-up-to': { type: 'string' },
        notes: { type: 'string' },
        settings: { type: 'string' },
        by: { type: 'string' },
        data: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch {
    return null;
  }
}
