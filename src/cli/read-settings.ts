import { type AssessmentSettings, DEFAULT_SETTINGS } from '../core/assess/plan/assessment.ts';
import type { Language } from '../core/text/text.ts';
import { parseAssessmentSettings } from '../documents/assessment-settings-json/parse-assessment-settings.ts';
import { formatJsonFileError } from '../documents/json-file/parse-json-file.ts';
import { readTextFile, type UsageProblem } from './spreadsheet/run-options.ts';

/**
 * The settings of a file, or the defaults where none is named. Null: the file has errors, which were told on standard
 * error.
 */
export async function readSettings(
  file: string | undefined,
  language: Language,
): Promise<AssessmentSettings | UsageProblem | null> {
  if (file === undefined) return DEFAULT_SETTINGS;
  const text = await readTextFile(file);
  if (typeof text !== 'string') return text;
  const parsed = parseAssessmentSettings(text);
  if (parsed.ok) return parsed.file;
  for (const error of parsed.errors) process.stderr.write(`${formatJsonFileError(error, language)}\n`);
  return null;
}
