import type { OpinionElement } from '../../core/opinions/opinion.ts';
import { policyTexts, progressTexts, publicStateTexts } from '../../core/opinions/opinion-texts.ts';
import {
  PUBLIC_STATES,
  type PublicOpinion,
  type PublicResponse,
  type PublicState,
  publicStateOf,
} from '../../core/opinions/public-opinion.ts';
import type { PagedId } from '../links.ts';
import { opinionsText } from '../text/opinions-text.ts';
import { type Reference, referTo, referToMeasure, referToStrategy } from './references.ts';
import { dateIn, type Scope, sayIn, translate, yearIn } from './scope.ts';
import { quotePlan, type Sentence } from './sentence.ts';

export type ResponseView = {
  readonly departments: readonly Reference[];
  readonly policy: string;
  readonly text: string;
  readonly reason: string;
  readonly by: string | null;
  readonly answeredOn: Sentence;
  readonly notes: readonly {
    readonly year: string;
    readonly progress: string;
    readonly text: string;
    readonly evidence: string;
  }[];
};

/** An opinion as a page shows it. */
export type OpinionView = {
  readonly id: PublicOpinion['id'];
  readonly title: Sentence;
  readonly state: PublicState;
  readonly stateWord: string;
  readonly source: Sentence;
  readonly number: Sentence | null;
  readonly year: string;
  /** Null: the whole plan. */
  readonly element: Reference | null;
  readonly text: string;
  readonly summary: string | null;
  readonly responses: readonly ResponseView[];
  readonly closing: {
    readonly on: Sentence;
    readonly reason: string;
    readonly supersededBy: PublicOpinion['id'] | null;
  } | null;
};

export type OpinionGroup = {
  readonly state: PublicState;
  readonly word: string;
  readonly opinions: readonly OpinionView[];
};

/** All opinions of the publication by their state, what is open first; states without any are left out. */
export function groupOpinions(scope: Scope): readonly OpinionGroup[] {
  const views = (scope.city.snapshot.opinions ?? []).map((one) => viewOpinion(scope, one));
  return PUBLIC_STATES.map((state) => ({
    state,
    word: translate(scope, publicStateTexts[state]),
    opinions: views.filter((one) => one.state === state),
  })).filter(({ opinions }) => opinions.length > 0);
}

/** The opinions on one element, in their order. */
export function viewOpinionsOn(scope: Scope, element: PagedId): readonly OpinionView[] {
  return (scope.city.snapshot.opinions ?? [])
    .filter((one) => one.element === element)
    .map((one) => viewOpinion(scope, one));
}

function viewOpinion(scope: Scope, opinion: PublicOpinion): OpinionView {
  const { id, source, year, text, summary, closing } = opinion;
  const state = publicStateOf(opinion);
  const body = source.meeting === null ? source.body : `${source.body} ${source.meeting}`;
  return {
    id,
    title: sayIn(scope, opinionsText.numbered, { no: id.slice(1) }),
    state,
    stateWord: translate(scope, publicStateTexts[state]),
    source: sayIn(scope, opinionsText.source, { body: quotePlan(body), date: dateIn(scope, source.date) }),
    number:
      source.number === null
        ? null
        : sayIn(scope, opinionsText.numberInMinutes, { number: quotePlan(source.number) }),
    year: yearIn(scope, year),
    element: referToElement(scope, opinion.element),
    text,
    summary,
    responses: opinion.responses.map((response) => viewResponse(scope, response)),
    closing: closing && {
      on: sayIn(scope, opinionsText.closedOn, { date: dateIn(scope, closing.on) }),
      reason: closing.reason,
      supersededBy: closing.supersededBy,
    },
  };
}

function viewResponse(scope: Scope, response: PublicResponse): ResponseView {
  const { departments, policy, text, reason, by, answeredOn, notes } = response;
  return {
    departments: departments.map((id) => referTo(scope, scope.city.department(id))),
    policy: translate(scope, policyTexts[policy]),
    text,
    reason,
    by: by === null ? null : dateIn(scope, by),
    answeredOn: sayIn(scope, opinionsText.answeredOn, { date: dateIn(scope, answeredOn) }),
    notes: notes.map((note) => ({
      year: yearIn(scope, note.year),
      progress: translate(scope, progressTexts[note.progress]),
      text: note.text,
      evidence: note.evidence,
    })),
  };
}

function referToElement(scope: Scope, element: OpinionElement): Reference | null {
  if (element === null) return null;
  const { strategies, measures, indicators, initiatives } = scope.city.plan;
  const strategy = strategies.find(({ id }) => id === element);
  if (strategy !== undefined) return referToStrategy(scope, strategy);
  const measure = measures.find(({ id }) => id === element);
  if (measure !== undefined) return referToMeasure(scope, measure);
  const other = [...indicators, ...initiatives].find(({ id }) => id === element);
  return other === undefined ? null : referTo(scope, other);
}
