import {
  isOpinionId,
  type OpinionElement,
  OUTCOMES,
  POLICIES,
  PROGRESS,
} from '../../../core/opinions/opinion.ts';
import type { OpinionDeed } from '../../../core/opinions/opinion-step.ts';
import type { DepartmentId } from '../../../core/plan/plan.ts';
import { readField, type StaffCall } from '../office-call.ts';

/* What a form on an opinion's page says, as a deed; null where it says none. Texts are checked by the rules. */

export function readAnswerDeed(call: StaffCall): OpinionDeed | null {
  const department = toDepartment(readField(call, 'department'));
  if (department === null) return null;
  switch (readField(call, 'deed')) {
    case 'save-response':
      return {
        kind: 'save-response',
        department,
        response: {
          policy: POLICIES.find((one) => one === readField(call, 'policy')) ?? null,
          text: readText(call, 'text'),
          reason: readText(call, 'policyReason'),
          by: readField(call, 'by') || null,
        },
      };
    case 'note-progress': {
      const progress = PROGRESS.find((one) => one === readField(call, 'progress'));
      if (progress === undefined) return null;
      const year = Number(readField(call, 'year') || Number.NaN);
      const [text, evidence] = [readText(call, 'text'), readText(call, 'evidence')];
      return { kind: 'note-progress', department, year, progress, text, evidence };
    }
    default:
      return null;
  }
}

export function readSettleDeed(call: StaffCall): OpinionDeed | null {
  const kind = readField(call, 'deed');
  switch (kind) {
    case 'assign':
      return { kind, departments: readDepartments(call), due: readField(call, 'due') };
    case 'accept-response':
    case 'send-back-response': {
      const department = toDepartment(readField(call, 'department'));
      return department === null ? null : { kind, department };
    }
    case 'summarise':
      return { kind, summary: readText(call, 'summary') };
    case 'place': {
      const element = toElement(readField(call, 'element'));
      return element === undefined ? null : { kind, element };
    }
    case 'close':
      return readClosing(call);
    case 'reopen':
      return { kind };
    case 'mark-public':
      return { kind, isPublic: readField(call, 'isPublic') === 'yes' };
    default:
      return null;
  }
}

const typedFields = [
  'policy',
  'text',
  'policyReason',
  'by',
  'year',
  'progress',
  'evidence',
  'due',
  'summary',
  'element',
  'outcome',
  'supersededBy',
  'reason',
];

/** What was typed, to be shown again. */
export function readTypedDeed(call: StaffCall): Readonly<Record<string, string>> {
  return Object.fromEntries(typedFields.map((name) => [name, readField(call, name)]));
}

function readClosing(call: StaffCall): OpinionDeed | null {
  const outcome = OUTCOMES.find((one) => one === readField(call, 'outcome'));
  if (outcome === undefined) return null;
  const typed = readField(call, 'supersededBy').normalize('NFKC').trim().toLowerCase();
  // A number that is none is told as one that is not there.
  const supersededBy = typed === '' ? null : isOpinionId(typed) ? typed : 'o0';
  return { kind: 'close', closing: { outcome, supersededBy } };
}

function readDepartments({ form }: StaffCall): readonly DepartmentId[] {
  const values = form?.getAll('departments') ?? [];
  return values.flatMap((value) => {
    const department = typeof value === 'string' ? toDepartment(value) : null;
    return department === null ? [] : [department];
  });
}

function readText(call: StaffCall, name: string): string {
  return readField(call, name).replaceAll('\r\n', '\n').trim();
}

function toDepartment(text: string): DepartmentId | null {
  return /^d[1-9]\d*$/.test(text) ? `d${Number(text.slice(1))}` : null;
}

function toElement(text: string): OpinionElement | undefined {
  if (text === '') return null;
  const number = Number(text.slice(1));
  if (!Number.isSafeInteger(number) || number < 1) return undefined;
  for (const letter of ['s', 'm', 'k', 'i'] as const)
    if (text.startsWith(letter)) return `${letter}${number}`;
  return undefined;
}
