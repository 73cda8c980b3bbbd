import type { PlanFile } from '../../core/plan/plan-file.ts';
import { type ParsedJsonFile, parseJsonFile } from '../json-file/parse-json-file.ts';
import { planPlaces } from './plan-places.ts';
import { planFileSchema } from './plan-schema.ts';

/**
 * Reads a plan file (JSON). Every error names its place as a person would, and the remedy.
 *
 * @example
 * const parsed = parsePlanJson(text);
 * if (parsed.ok) toPlan(parsed.file);
 * else parsed.errors[0]?.place.ja; // '重点戦略2 › 施策1 › 指標「新規就農者数」 › 目標値2027 › value'
 */
export function parsePlanJson(text: string): ParsedJsonFile<PlanFile> {
  return parseJsonFile(text, planFileSchema, planPlaces);
}
