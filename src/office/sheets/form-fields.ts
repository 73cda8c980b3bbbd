import { stateWords } from '../../core/assess/state-words.ts';
import type { State } from '../../core/assess/verdict.ts';
import {
  type FieldChoice,
  type Grade,
  type RatingKind,
  type RatingSetting,
  type SheetField,
  type SheetForm,
  STAGES,
  type Stage,
} from '../../core/sheets/sheet-form.ts';
import type { Text } from '../../core/text/text.ts';

/*
 * The form of the sheets as a page's form sends it. Every row has a number; codes of what was there go with their rows,
 * so that a new name is no new grade.
 */

/** What a box can be, as the page asks it. */
export const ASKED_KINDS = ['short-text', 'long-text', 'choice', 'number', 'result', 'progress'] as const;

export type AskedKind = (typeof ASKED_KINDS)[number];

export const goodStates = Object.keys(stateWords).filter((key): key is State => key in stateWords);

/** The kind that a field is shown as. */
export function askedKindOf(field: SheetField): AskedKind {
  return field.kind === 'rating' ? field.rating : field.kind;
}

/** Choices as lines of a box. */
export function writeChoices(choices: readonly FieldChoice[]): string {
  return choices.map(({ label }) => `${label.ja} / ${label.en}`).join('\n');
}

type Read = (name: string) => string;

/**
 * The form that a page has sent. What it makes no sense of comes out as something that `findFormProblems` objects to.
 *
 * @example readSheetForm((name) => readField(call, name), current)
 */
export function readSheetForm(read: Read, current: SheetForm): SheetForm {
  const result = readRating(read, 'result', current.result);
  return {
    stages: STAGES.filter((stage) => stage === 'first' || read(`stage-${stage}`) === 'on').map((stage) => ({
      stage,
      label: readText(read, `stage-${stage}`),
    })),
    result: {
      ...result,
      goodStates: goodStates.filter((state) => read(`good-${state}`) === 'on'),
      bestWhileWorsening: read('best') === '' ? null : read('best'),
    },
    progress: readRating(read, 'progress', current.progress),
    fields: readFields(read, current),
  };
}

/** English stands in for itself; where there is none, Japanese does. */
function readText(read: Read, name: string): Text {
  const ja = read(`${name}-ja`).trim();
  return { ja, en: read(`${name}-en`).trim() || ja };
}

/** Rows that a page has beyond what is there: one to add. */
export const spareRows = 1;

function readRating(read: Read, kind: RatingKind, current: RatingSetting): RatingSetting {
  const rows = Array.from({ length: current.scale.length + spareRows }, (_, at) => `${kind}-${at}`);
  const scale = rows.flatMap((row): readonly Grade[] => {
    const label = readText(read, row);
    const code = read(`${row}-code`) || newCode(row);
    return label.ja === '' ? [] : [{ code, label, meaning: readText(read, `${row}-meaning`) }];
  });
  const used = rows.filter((row) => read(`${row}-ja`).trim() !== '');
  const from = used.slice(0, -1).map((row) => readPercent(read(`${row}-from`)));
  return { scale, rule: { from, leastJudged: readPercent(read(`${kind}-least`)) } };
}

function newCode(row: string): string {
  return `new-${row}`;
}

/** −1 for what is no number: it is no percentage. */
function readPercent(typed: string): number {
  const plain = typed.normalize('NFKC').trim();
  return /^\d{1,3}(\.\d{1,2})?$/.test(plain) ? Number(plain) : -1;
}

/** Boxes that are read at most: no form has so many. */
const mostRows = 200;

function readFields(read: Read, current: SheetForm): readonly SheetField[] {
  const rows: number[] = [];
  // Every row has a kind, whatever else was left empty.
  while (rows.length < mostRows && read(`field-${rows.length}-kind`) !== '') rows.push(rows.length);
  const taken = new Set(current.fields.map(({ key }) => key));
  return rows
    .flatMap((at) => {
      const row = `field-${at}`;
      const label = readText(read, row);
      if (label.ja === '') return [];
      const before = current.fields.find(({ key }) => key === read(`${row}-key`));
      const key = before?.key ?? freeKey(taken);
      const order = Number(read(`${row}-order`).normalize('NFKC'));
      return [
        { order: Number.isFinite(order) ? order : at, field: readBox(read, row, { key, label, before }) },
      ];
    })
    .toSorted((one, other) => one.order - other.order)
    .map(({ field }) => field);
}

function freeKey(taken: ReadonlySet<string>): string {
  let no = 1;
  while (taken.has(`box-${no}`)) no += 1;
  return `box-${no}`;
}

function readBox(
  read: Read,
  row: string,
  { key, label, before }: { key: string; label: Text; before: SheetField | undefined },
): SheetField {
  const hint = readText(read, `${row}-hint`);
  const base = {
    key,
    label,
    hint: hint.ja === '' ? null : hint,
    stage: STAGES.find((stage) => stage === read(`${row}-stage`)) ?? ('first' satisfies Stage),
    public: read(`${row}-public`) === 'on',
    required: read(`${row}-required`) === 'on',
  };
  const kind = ASKED_KINDS.find((one) => one === read(`${row}-kind`)) ?? 'short-text';
  switch (kind) {
    case 'short-text':
    case 'long-text': {
      const limit = Number(read(`${row}-limit`).normalize('NFKC').replaceAll(',', ''));
      return { ...base, kind, limit: Number.isInteger(limit) ? limit : 0 };
    }
    case 'number':
      return { ...base, kind, unit: read(`${row}-unit`).trim() || null };
    case 'choice':
      return {
        ...base,
        kind,
        choices: readChoices(read(`${row}-choices`), before?.kind === 'choice' ? before.choices : []),
      };
    default:
      return { ...base, kind: 'rating', rating: kind };
  }
}

/** A choice that was there keeps its code, whether it was moved or its English changed. */
function readChoices(typed: string, before: readonly FieldChoice[]): readonly FieldChoice[] {
  const lines = typed.split(/\r?\n/).filter((line) => line.trim() !== '');
  const taken = new Set(before.map(({ code }) => code));
  return lines.map((line) => {
    const [ja = '', en = ''] = line.split('/').map((part) => part.trim());
    const known = before.find(({ label }) => label.ja === ja);
    const code = known?.code ?? freeCode(taken);
    taken.add(code);
    return { code, label: { ja, en: en === '' ? ja : en } };
  });
}

function freeCode(taken: ReadonlySet<string>): string {
  let no = 1;
  while (taken.has(`choice-${no}`)) no += 1;
  return `choice-${no}`;
}
