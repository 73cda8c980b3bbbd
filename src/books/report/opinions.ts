import { formatShortDate } from '../../core/fiscal/format-fiscal-year.ts';
import type { OpinionElement } from '../../core/opinions/opinion.ts';
import { policyTexts, progressTexts, publicStateTexts } from '../../core/opinions/opinion-texts.ts';
import {
  PUBLIC_STATES,
  type PublicOpinion,
  type PublicResponse,
  publicStateOf,
} from '../../core/opinions/public-opinion.ts';
import type { BookScope } from '../book-scope.ts';
import { opinionWords } from '../text/opinion-words.ts';

type ResponseCard = {
  readonly policy: string;
  readonly who: string;
  readonly text: string;
  readonly notes: readonly { readonly year: string; readonly progress: string; readonly text: string }[];
};

type OpinionCard = {
  readonly title: string;
  readonly state: string;
  readonly source: string;
  readonly text: string;
  readonly summary: string | null;
  readonly about: string | null;
  readonly responses: readonly ResponseCard[];
  readonly closing: string | null;
};

/** Opinions with what was promised and done, by how far they are; what is open first. */
export type OpinionChapter = {
  readonly words: Readonly<Record<'title' | 'summary' | 'about' | 'promised' | 'result', string>>;
  readonly lead: string;
  readonly groups: readonly { readonly title: string; readonly opinions: readonly OpinionCard[] }[];
};

/** The chapter on opinions of the report for the council, across all years. */
export function viewOpinions(scope: BookScope, opinions: readonly PublicOpinion[]): OpinionChapter {
  const { say } = scope;
  const groups = PUBLIC_STATES.map((state) => ({
    state,
    list: opinions.filter((one) => publicStateOf(one) === state),
  }));
  return {
    words: {
      title: say(opinionWords.title),
      summary: say(opinionWords.summary),
      about: say(opinionWords.about),
      promised: say(opinionWords.promised),
      result: say(opinionWords.result),
    },
    lead: say(opinionWords.lead, { count: opinions.length }),
    groups: groups
      .filter(({ list }) => list.length > 0)
      .map(({ state, list }) => ({
        title: say(opinionWords.group, { state: publicStateTexts[state], count: list.length }),
        opinions: list.map((opinion) => viewOpinion(scope, opinion)),
      })),
  };
}

function viewOpinion(scope: BookScope, opinion: PublicOpinion): OpinionCard {
  const { say } = scope;
  const { id, source, year, text, summary, element, responses, closing } = opinion;
  const body = source.meeting === null ? source.body : `${source.body} ${source.meeting}`;
  const next = closing?.supersededBy ?? null;
  return {
    title: say(opinionWords.numbered, { no: id.slice(1) }),
    state: say(publicStateTexts[publicStateOf(opinion)]),
    source: say(opinionWords.source, {
      body,
      date: formatShortDate(source.date, scope.wording.language),
      year: scope.year(year),
    }),
    text,
    summary,
    about: nameElement(scope, element),
    responses: responses.map((response) => viewResponse(scope, response)),
    closing:
      closing &&
      [
        formatShortDate(closing.on, scope.wording.language),
        closing.reason,
        ...(next === null ? [] : [say(opinionWords.supersededBy, { no: next.slice(1) })]),
      ].join('　'),
  };
}

function viewResponse(scope: BookScope, response: PublicResponse): ResponseCard {
  const { say, snapshot } = scope;
  const { departments, policy, text, reason, by, answeredOn, notes } = response;
  const names = departments.map((id) => snapshot.plan.departments.find((one) => one.id === id)?.name ?? id);
  return {
    policy: say(policyTexts[policy]),
    who: [...names, formatShortDate(answeredOn, scope.wording.language)].join('　'),
    text: [
      text,
      ...(reason === '' ? [] : [say(opinionWords.reason, { reason })]),
      ...(by === null ? [] : [say(opinionWords.by, { date: formatShortDate(by, scope.wording.language) })]),
    ].join('\n'),
    notes: notes.map((note) => ({
      year: scope.year(note.year),
      progress: say(progressTexts[note.progress]),
      text: note.text,
    })),
  };
}

function nameElement({ snapshot }: BookScope, element: OpinionElement): string | null {
  const { strategies, measures, indicators, initiatives } = snapshot.plan;
  const titled = [...strategies, ...measures, ...initiatives].find(({ id }) => id === element);
  return titled?.title ?? indicators.find(({ id }) => id === element)?.name ?? null;
}
