import { parseMunicipalityCode } from '../core/publication/municipality-code.ts';
import type { MunicipalityCode } from '../core/publication/snapshot.ts';
import { fillText } from '../core/text/fill-text.ts';
import type { Voice } from './run-on-store.ts';
import { storeTexts } from './texts/store-texts.ts';

/** The code given with `--municipality`; where it is missing or wrong, says so and gives null. */
export function readMunicipalityCode(given: string | undefined, voice: Voice): MunicipalityCode | null {
  if (given === undefined) {
    voice.say(storeTexts.noMunicipality);
    return null;
  }
  const parsed = parseMunicipalityCode(given);
  if (parsed.ok) return parsed.code;
  const { expected } = parsed;
  const hint = expected === null ? '' : fillText(storeTexts.codeHint, { expected }, voice.language);
  voice.say(storeTexts.badCode, { code: given, hint });
  return null;
}
