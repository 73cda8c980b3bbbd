import {
  defaultLimits,
  defaultNextChoices,
  defaultProgressChoices,
} from '../../../src/core/round/default-choices.ts';
import type { RoundSettings } from '../../../src/core/round/round.ts';

/** A round for fiscal 2025, unless said otherwise. */
export function makeSettings(more: Partial<RoundSettings> = {}): RoundSettings {
  return {
    id: 'r1',
    year: 2025,
    opens: '2026-04-20',
    closes: '2026-06-12',
    due: {
      department: { businessDaysBefore: 5 },
      division: { businessDaysBefore: 5 },
      planning: { date: '2026-06-05' },
    },
    asks: ['indicator', 'initiative', 'project'],
    departments: 'all',
    assigned: {},
    divisionConfirms: false,
    instructions: '',
    progressChoices: defaultProgressChoices,
    nextChoices: defaultNextChoices,
    limits: defaultLimits,
    cost: { unit: 'thousand-yen', budgetYears: [2025, 2026], settledYears: [2025] },
    closedDays: [],
    ...more,
  };
}
