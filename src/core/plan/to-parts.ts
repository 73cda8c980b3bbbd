import type {
  ActionProject,
  Baseline,
  DepartmentId,
  Mark,
  Note,
  ProjectId,
  Series,
  Target,
  Term,
} from './plan.ts';
import type {
  BaselineEntry,
  MarkEntry,
  NoteEntry,
  ProjectEntry,
  SeriesEntry,
  TermEntry,
} from './plan-file.ts';

/* What elements of a plan consist of, made from their entries in the file. */

/** Ids by name, for the elements that stand in many places. */
export type Names = {
  readonly projects: ReadonlyMap<string, ProjectId>;
  readonly departments: ReadonlyMap<string, DepartmentId>;
};

/** The ids of those names that have one, in their order. */
export function idsOf<Id>(names: readonly string[], ids: ReadonlyMap<string, Id>): readonly Id[] {
  return names.flatMap((name) => ids.get(name) ?? []);
}

/** A project as it stands on one action. */
export function toActionProject(entry: ProjectEntry, names: Names): ActionProject {
  const [project] = idsOf([entry.name], names.projects);
  if (project === undefined) throw new RangeError(`No id for the project ${entry.name}`);
  return {
    project,
    departments: idsOf(entry.departments, names.departments),
    marks: (entry.marks ?? []).map(toMark),
    place: entry.place ?? null,
  };
}

function toMark({ kind, suggested, place }: MarkEntry): Mark {
  const theme = kind === 'unknown' ? (suggested ?? null) : kind;
  return { theme, confirmed: kind !== 'unknown', place: place ?? null };
}

export function toTerm({ mark, term, text, place }: TermEntry): Term {
  return { mark, term, text, place: place ?? null };
}

export function toNote({ mark, attachedTo, text, place }: NoteEntry): Note {
  return { mark, attachedTo, text, place: place ?? null };
}

/** Keys are unique even where a label stands twice (which `checkPlan` reports): 小学校, 小学校#2. */
export function toAllSeries(entries: readonly SeriesEntry[]): readonly Series[] {
  const seen = new Map<string, number>();
  return entries.map(({ label, unit, baseline, targets }) => {
    const name = label ?? '';
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
      key: count === 1 ? name : `${name}#${count}`,
      label,
      unit,
      baseline: toBaseline(baseline),
      targets: toTargets(targets),
    };
  });
}

function toBaseline({ raw, value, year }: BaselineEntry): Baseline {
  return { raw, value, year: year ?? null };
}

function toTargets(targets: SeriesEntry['targets']): readonly Target[] {
  return Object.entries(targets)
    .map(([year, { raw, value, relation }]) => ({
      year: Number(year),
      raw,
      value,
      relation: relation ?? null,
    }))
    .sort((a, b) => a.year - b.year);
}
