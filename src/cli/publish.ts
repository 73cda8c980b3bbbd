import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { publish } from '../app/publish.ts';
import { describeSnapshotError } from '../core/publication/find-snapshot-errors.ts';
import { commandLanguage } from './command-language.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { createVoice, exitCodes, runOnStore } from './run-on-store.ts';
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
  return runOnStore(values.data, voice, async (store) => {
    const published = await publish(
      store,
      { name: values.by ?? userInfo().username, role: 'administrator' },
      {
        code,
        notes: values.notes ?? null,
        resultsUpTo: year === undefined ? null : Number(year),
        nextResults: null,
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

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        municipality: { type: 'string' },
        'results-up-to': { type: 'string' },
        notes: { type: 'string' },
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
