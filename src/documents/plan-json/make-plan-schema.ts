import { z } from 'zod';
import { planFileSchema } from './plan-schema.ts';

/**
 * The plan file's format as a JSON Schema (draft 2020-12), for editors and for programs of others.
 *
 * @example JSON.stringify(makePlanSchema(), null, 2)
 */
export function makePlanSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(planFileSchema, { io: 'input' });
  return {
    $schema,
    title: 'Plan file, version 1',
    description: 'A comprehensive plan (総合計画・実施計画) as data. See docs/plan-format.md.',
    ...schema,
  };
}
