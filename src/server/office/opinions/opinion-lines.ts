import type { ListedOpinion } from '../../../app/opinions/list-opinions.ts';
import type { ResponseStatus } from '../../../core/opinions/opinion.ts';
import {
  opinionStateTexts,
  outcomeTexts,
  policyTexts,
  progressTexts,
  responseStateTexts,
} from '../../../core/opinions/opinion-texts.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import type { Language } from '../../../core/text/text.ts';
import type { OpinionLine } from '../../../documents/opinion-form/write-opinion-form.ts';
import { nameDepartment, speak } from '../../../office/item/item-words.ts';
import { describeSource, nameElement } from '../../../office/opinions/opinion-words.ts';
import { formatDay } from '../../../office/parts/words.ts';
import { opinionText } from '../../../office/text/opinion-text.ts';
import { yearText } from '../../../office/text/year-text.ts';

/**
 * Opinions as lines of a form or a table, one a department: what was accepted and what was done, never a draft.
 *
 * @example toLines(listed.opinions, plan, 'ja')
 */
export function toLines(
  opinions: readonly ListedOpinion[],
  plan: Plan | null,
  language: Language,
): readonly OpinionLine[] {
  return opinions.flatMap((one) => {
    const { responses } = one.status;
    if (responses.length === 0) return [toLine(one, null, plan, language)];
    return responses.map((response) => toLine(one, response, plan, language));
  });
}

/** @example headLine('ja').policy // '対応方針' */
export function headLine(language: Language): OpinionLine {
  const t = speak(language);
  return {
    number: t(opinionText.number),
    source: t(opinionText.source),
    element: t(opinionText.element),
    opinion: t(opinionText.opinion),
    department: t(opinionText.department),
    policy: t(opinionText.policy),
    response: t(opinionText.responseText),
    by: t(opinionText.by),
    progress: t(opinionText.notes),
    state: t(opinionText.state),
  };
}

function toLine(
  { status }: ListedOpinion,
  response: ResponseStatus | null,
  plan: Plan | null,
  language: Language,
): OpinionLine {
  const t = speak(language);
  const { opinion, closing, state } = status;
  const accepted = response?.accepted?.response;
  const notes = status.notes.filter(({ department }) => department === response?.department);
  return {
    number: opinion.id,
    source: describeSource(opinion.source, language),
    element: nameElement(status.element, plan, language),
    opinion: opinion.text,
    department: response === null ? '' : nameDepartment(response.department, plan?.departments ?? []),
    policy: accepted?.policy
      ? t(policyTexts[accepted.policy])
      : response === null
        ? ''
        : t(responseStateTexts.asked),
    response: [accepted?.text ?? '', accepted?.reason ? `${t(opinionText.reason)}: ${accepted.reason}` : '']
      .filter((part) => part !== '')
      .join('\n'),
    by: accepted?.by ? formatDay(accepted.by, language) : '',
    progress: notes
      .map(({ year, progress, text }) => `${t(yearText(year))} ${t(progressTexts[progress])}: ${text}`)
      .join('\n'),
    state: closing === null ? t(opinionStateTexts[state]) : t(outcomeTexts[closing.outcome]),
  };
}
