import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OPINION_STATES, RESPONSE_STATES } from '../../../src/core/opinions/opinion.ts';
import {
  deedTexts,
  opinionStateTexts,
  responseStateTexts,
} from '../../../src/core/opinions/opinion-texts.ts';
import { STEP_RULES } from '../../../src/core/opinions/step-rules.ts';
import { writeTable } from '../../../src/core/round/markdown-table.ts';
import { RIGHTS } from '../../../src/core/round/rights.ts';
import { roleTexts } from '../../../src/core/round/rights-texts.ts';

test('docs/opinions.md has the rules of the code', () => {
  const rows = Object.entries(STEP_RULES).map(([kind, rule]) => [
    Object.entries(deedTexts).find(([name]) => name === kind)?.[1].en ?? kind,
    RIGHTS.office[rule.act].map((role) => roleTexts[role].en).join(', '),
    rule.place === 'any' ? '' : 'own department',
    rule.from.map((state) => opinionStateTexts[state].en).join(', '),
    (rule.response ?? []).map((state) => responseStateTexts[state].en).join(', '),
    rule.needsReason ? 'needed' : '',
  ]);
  const heads = ['Step', 'Who', 'Where', 'From', 'Response', 'Reason'];
  const printed = readFileSync(join(import.meta.dirname, '../../../docs/opinions.md'), 'utf8');
  expect(printed).toContain(writeTable(heads, rows));
});

test('from every state and from every response there is a way on', () => {
  const rules = Object.values(STEP_RULES);
  for (const state of OPINION_STATES) expect(rules.some(({ from }) => from.includes(state))).toBe(true);
  for (const state of RESPONSE_STATES)
    expect(rules.some(({ response }) => response?.includes(state) ?? false)).toBe(true);
});
