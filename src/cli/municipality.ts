import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { type MunicipalityChange, registerMunicipality } from '../app/register-municipality.ts';
import type { Municipality } from '../core/publication/snapshot.ts';
import { commandLanguage } from './command-language.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { createVoice, exitCodes, runOnStore, type Voice } from './run-on-store.ts';
import { municipalityTexts } from './texts/municipality-texts.ts';
import { storeTexts } from './texts/store-texts.ts';

const yearStyles = ['western', 'era', 'both'] as const satisfies readonly Municipality['yearStyle'][];
const accents = [
  'blue',
  'light-blue',
  'cyan',
  'green',
  'orange',
  'red',
  'magenta',
  'purple',
] as const satisfies readonly Municipality['accent'][];

/** `shirube municipality CODE`: who the plan belongs to, and how its site looks. */
export async function run(args: readonly string[]): Promise<number> {
  const parsed = parseOptions(args);
  const voice = createVoice(commandLanguage(parsed?.values.language, process.env));
  if (parsed === null || parsed.values.help || parsed.positionals.length !== 1) {
    voice.say(municipalityTexts.usage);
    return parsed?.values.help ? exitCodes.fine : exitCodes.usage;
  }
  const { values } = parsed;
  const code = readMunicipalityCode(parsed.positionals[0], voice);
  const look = readLook(values, voice);
  if (code === null || look === null) return exitCodes.usage;
  const change: MunicipalityChange = {
    code,
    ...look,
    ...readSource(values),
    ...(values.name !== undefined && { name: values.name }),
    ...(values.fictional && { fictional: true }),
    reason: values.reason ?? municipalityTexts.reason[voice.language],
    now: new Date().toISOString(),
  };
  const actor = { name: values.by ?? userInfo().username, role: 'administrator' } as const;
  return runOnStore(values.data, voice, async (store) => {
    const registered = await registerMunicipality(store, actor, change);
    switch (registered.outcome) {
      case 'not-allowed':
        voice.say(storeTexts.notAllowed);
        return exitCodes.failed;
      case 'name-missing':
        voice.say(municipalityTexts.nameMissing, { code });
        return exitCodes.failed;
      case 'same':
        voice.say(municipalityTexts.same, { name: registered.record.municipality.name });
        return exitCodes.fine;
      case 'registered': {
        const { name } = registered.record.municipality;
        voice.say(municipalityTexts.registered, { no: registered.changeNo, name });
        return exitCodes.fine;
      }
    }
  });
}

type Values = NonNullable<ReturnType<typeof parseOptions>>['values'];

/** How years are written, and the colour; null, and said, where one of them is not known. */
function readLook(values: Values, voice: Voice): Pick<MunicipalityChange, 'yearStyle' | 'accent'> | null {
  const { 'year-style': style, accent: colour } = values;
  const yearStyle = yearStyles.find((one) => one === style);
  const accent = accents.find((one) => one === colour);
  if (style !== undefined && yearStyle === undefined) {
    voice.say(municipalityTexts.badYearStyle, { detail: style });
    return null;
  }
  if (colour !== undefined && accent === undefined) {
    voice.say(municipalityTexts.badAccent, { detail: colour });
    return null;
  }
  return { ...(yearStyle && { yearStyle }), ...(accent && { accent }) };
}

function readSource(values: Values): Pick<MunicipalityChange, 'source'> {
  const { 'source-title': title, 'source-publisher': publisher, 'source-note': note } = values;
  if (title === undefined && publisher === undefined && note === undefined) return {};
  return {
    source: {
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...(note !== undefined && { note: note === '' ? null : note }),
    },
  };
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        'year-style': { type: 'string' },
        accent: { type: 'string' },
        'source-title': { type: 'string' },
        'source-publisher': { type: 'string' },
        'source-note': { type: 'string' },
        fictional: { type: 'boolean' },
        reason: { type: 'string' },
        by: { type: 'string' },
        data: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    return null;
  }
}
