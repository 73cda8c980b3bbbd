import {
  type MunicipalityChange,
  type RegisteredMunicipality,
  registerMunicipality,
} from '../app/register-municipality.ts';
import { COSTS_SHOWN } from '../core/cost/public-cost.ts';
import { accents, licenceIds, yearStyles } from '../core/publication/municipality-choices.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { type Call, runCommand, staffOf } from './run-command.ts';
import { exitCodes, runOnStore, type Voice } from './run-on-store.ts';
import { municipalityTexts } from './texts/municipality-texts.ts';
import { storeTexts } from './texts/store-texts.ts';

const spec = {
  usage: municipalityTexts.usage,
  operands: 1,
  values: [
    'name',
    'year-style',
    'accent',
    'licence',
    'costs',
    'source-title',
    'source-publisher',
    'source-note',
    'reason',
    'by',
  ],
  flags: ['fictional'],
} as const;

type MunicipalityCall = Call<(typeof spec.values)[number], (typeof spec.flags)[number]>;

/** `shirube municipality CODE`: who the plan belongs to, and how its site looks. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, spec, async (call) => {
    const { operands, value, has, voice } = call;
    const code = readMunicipalityCode(operands[0], voice);
    const look = readLook(call);
    if (code === null || look === null) return exitCodes.usage;
    const name = value('name');
    const change: MunicipalityChange = {
      code,
      ...look,
      ...readSource(call),
      ...(name !== undefined && { name }),
      ...(has('fictional') && { fictional: true }),
      reason: value('reason') ?? municipalityTexts.reason[voice.language],
      now: new Date().toISOString(),
    };
    return runOnStore(value('data'), voice, async (store) =>
      sayRegistered(await registerMunicipality(store, staffOf(value('by')), change), code, voice),
    );
  });
}

function sayRegistered(registered: RegisteredMunicipality, code: string, voice: Voice): number {
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
}

/** How years are written, the colour, the licence and which costs are public; null, and said, where one of them is not known. */
function readLook({
  value,
  voice,
}: MunicipalityCall): Pick<MunicipalityChange, 'yearStyle' | 'accent' | 'licence' | 'costs'> | null {
  const [style, colour, terms] = [value('year-style'), value('accent'), value('licence')];
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
  const licence = terms === 'none' ? null : licenceIds.find((one) => one === terms);
  if (terms !== undefined && licence === undefined) {
    voice.say(municipalityTexts.badLicence, { detail: terms });
    return null;
  }
  const amounts = value('costs');
  const costs = amounts === 'none' ? null : COSTS_SHOWN.find((one) => one === amounts);
  if (amounts !== undefined && costs === undefined) {
    voice.say(municipalityTexts.badCosts, { detail: amounts });
    return null;
  }
  return {
    ...(yearStyle && { yearStyle }),
    ...(accent && { accent }),
    ...(licence !== undefined && { licence }),
    ...(costs !== undefined && { costs }),
  };
}

function readSource({ value }: MunicipalityCall): Pick<MunicipalityChange, 'source'> {
  const [title, publisher, note] = [value('source-title'), value('source-publisher'), value('source-note')];
  if (title === undefined && publisher === undefined && note === undefined) return {};
  return {
    source: {
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...(note !== undefined && { note: note === '' ? null : note }),
    },
  };
}
