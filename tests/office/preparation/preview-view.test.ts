import { describe, expect, test } from 'vitest';
import { openRound } from '../../../src/core/round/open-round.ts';
import type { Round } from '../../../src/core/round/round.ts';
import { makePreview, readAssignments } from '../../../src/office/preparation/preview-view.ts';
import { makeSettings } from '../../core/round/make-settings.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

// The real city's plan prints no department for its indicators.
const city = readSampleSnapshots().find(({ municipality }) => !municipality.fictional);
if (city === undefined) throw new Error('The sample has a real city');
const { plan, observations, departmentChanges } = city;
const [year = 2024] = plan.actionYears;
const settings = makeSettings({ year });
const dueDates = { department: '2026-05-22', division: '2026-05-29', planning: '2026-06-05' };
const round: Round = { ...settings, state: 'preparing', dueDates };

function preview(more: Partial<Round> = {}) {
  const changed = { ...round, ...more };
  const opening = openRound({
    plan,
    observations,
    departmentChanges,
    previous: new Map(),
    settings: changed,
  });
  return makePreview(changed, opening, plan);
}

describe('the preview of a round', () => {
  test('offers a department for every indicator that the plan prints without one', () => {
    const { unassigned, errors } = preview();
    expect(errors).toEqual([]);
    expect(unassigned).toHaveLength(plan.indicators.length);
    for (const { suggestions } of unassigned) expect(suggestions.length).toBeGreaterThan(0);
  });

  test('taking every first suggestion leaves nobody out', () => {
    const seen = preview();
    const form = new FormData();
    for (const { element, suggestions } of seen.unassigned)
      form.set(`assign-${element}`, suggestions[0]?.department ?? '');
    const assigned = readAssignments(form, seen);
    const after = preview({ assigned });
    expect(after.unassigned).toEqual([]);
    expect(after.assigned).toHaveLength(seen.unassigned.length);
    const back = new FormData();
    for (const { element } of after.assigned) back.set(`assign-${element}`, '');
    expect(readAssignments(back, after)).toEqual({});
  });

  test('counts what each department is asked, and names those that were chosen for nothing', () => {
    const [first] = preview().asked;
    if (first === undefined) throw new Error('Somebody is asked');
    const { indicator, initiative, project } = first.counts;
    expect(indicator + initiative + project).toBe(first.total);
    const idle = plan.departments.find(({ id }) => !preview().asked.some((one) => one.department.id === id));
    const chosen = [first.department.id, ...(idle === undefined ? [] : [idle.id])];
    const some = preview({ departments: chosen });
    expect(some.asked.map(({ department }) => department.id)).toEqual([first.department.id]);
    expect(some.idle.map(({ id }) => id)).toEqual(idle === undefined ? [] : [idle.id]);
  });

  test('says why it cannot open', () => {
    const { errors, items } = preview({ closes: '2026-04-01' });
    expect(items).toEqual([]);
    expect(errors.map(({ code }) => code)).toContain('due-out-of-order');
  });
});
