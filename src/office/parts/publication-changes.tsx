import type { ReactElement } from 'react';
import type { ProposedPublication } from '../../app/publication/propose-publication.ts';
import { stateShapes, stateWords } from '../../core/assess/state-words.ts';
import type { State } from '../../core/assess/verdict.ts';
import { formatFigure, seriesDecimals } from '../../core/indicator/format-figure.ts';
import type { Observation } from '../../core/indicator/observation.ts';
import { observationKey } from '../../core/indicator/observation-key.ts';
import { policyTexts, progressTexts, publicStateTexts } from '../../core/opinions/opinion-texts.ts';
import { type PublicOpinion, publicStateOf } from '../../core/opinions/public-opinion.ts';
import type { Indicator, IndicatorId, Plan } from '../../core/plan/plan.ts';
import { compareFacts } from '../../core/publication/compare-facts.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { SheetChanges } from '../sheets/published-sheets.tsx';
import { absenceText } from '../text/absence-text.ts';
import { publicationText } from '../text/publication-text.ts';
import { yearText } from '../text/year-text.ts';
import { ChangeHeads, ChangePart } from './change-part.tsx';
import { CostChanges } from './publication-cost-changes.tsx';
import { DepartmentChanges, FactChanges, PlanChanges } from './publication-other-changes.tsx';

type Proposal = Extract<ProposedPublication, { outcome: 'proposed' }>;
type Props = { readonly proposal: Proposal; readonly language: Language };

/** Exactly what the public would see change: states first, then results, then the plan. */
export function PublicationChanges({ proposal, language }: Props): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { snapshot, current, differences } = proposal;
  const { states, observations, removed, plan, opinions, departmentChanges, sheets, costs } = differences;
  if (current === null) {
    const counts = {
      indicators: snapshot.plan.indicators.length,
      observations: snapshot.observations.length,
    };
    return (
      <>
        <p>{t(publicationText.firstTime, counts)}</p>
        <SheetChanges differences={sheets} plan={snapshot.plan} language={language} />
        <OpinionChanges proposal={proposal} language={language} />
        <CostChanges changes={costs} plans={[snapshot.plan]} language={language} />
      </>
    );
  }
  const lists = [states, observations, removed, plan, opinions, sheets, costs];
  const facts = compareFacts(current, snapshot).length;
  if (departmentChanges + facts + lists.reduce((sum, list) => sum + list.length, 0) === 0)
    return <p>{t(publicationText.same)}</p>;
  const counts = {
    states: states.length,
    observations: observations.length + removed.length,
    plan: plan.length,
    departments: departmentChanges,
    sheets: sheets.length,
    costs: costs.length,
    facts,
  };
  return (
    <>
      <p>{t(publicationText.counts, counts)}</p>
      <StateChanges proposal={proposal} language={language} />
      <SheetChanges differences={sheets} plan={snapshot.plan} language={language} />
      <Results
        title={t(publicationText.observations)}
        proposal={proposal}
        language={language}
        rows={observations}
      />
      <Results
        title={t(publicationText.removed)}
        proposal={proposal}
        language={language}
        rows={removed.map((before) => ({ before, after: null }))}
      />
      <OpinionChanges proposal={proposal} language={language} />
      <CostChanges changes={costs} plans={[current.plan, snapshot.plan]} language={language} />
      <PlanChanges differences={plan} language={language} />
      <DepartmentChanges current={current} snapshot={snapshot} language={language} />
      <FactChanges current={current} snapshot={snapshot} language={language} />
    </>
  );
}

function StateChanges({ proposal, language }: Props): ReactElement | null {
  const { states } = proposal.differences;
  const t = (text: Text): string => text[language];
  if (states.length === 0) return null;
  return (
    <ChangePart title={t(publicationText.states)} count={states.length}>
      <table className="cards" aria-label={t(publicationText.states)}>
        <ChangeHeads language={language} texts={[publicationText.indicator]} />
        <tbody>
          {states.map(({ indicator, before, after }) => (
            <tr key={indicator}>
              <th scope="row" lang="ja">
                {nameOf(proposal, indicator)}
              </th>
              <td data-label={t(publicationText.before)}>{describeState(before, language)}</td>
              <td data-label={t(publicationText.after)}>{describeState(after, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChangePart>
  );
}

/** Opinions that come out, that the public will read otherwise, or that it can read no more. */
function OpinionChanges({ proposal, language }: Props): ReactElement | null {
  const { opinions } = proposal.differences;
  const t = (text: Text): string => text[language];
  if (opinions.length === 0) return null;
  return (
    <ChangePart title={t(publicationText.opinions)} count={opinions.length}>
      <table className="cards" aria-label={t(publicationText.opinions)}>
        <ChangeHeads language={language} texts={[publicationText.opinion]} />
        <tbody>
          {opinions.map(({ opinion, before, after }) => (
            <tr key={opinion}>
              <th scope="row" lang="ja">
                {opinion} {(after ?? before)?.text}
              </th>
              <td data-label={t(publicationText.before)}>{describeOpinion(before, language)}</td>
              <td data-label={t(publicationText.after)}>{describeOpinion(after, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChangePart>
  );
}

function describeOpinion(opinion: PublicOpinion | null, language: Language): string {
  if (opinion === null) return publicationText.nothing[language];
  const notes = opinion.responses.flatMap((response) => response.notes);
  return [
    publicStateTexts[publicStateOf(opinion)][language],
    ...opinion.responses.map(({ policy, text }) => `${policyTexts[policy][language]}: ${text}`),
    ...notes.map(({ year, progress, text }) =>
      [yearText(year)[language], progressTexts[progress][language], text].join(' '),
    ),
  ].join(' / ');
}

type ResultsProps = Props & {
  readonly title: string;
  readonly rows: readonly { readonly before: Observation | null; readonly after: Observation | null }[];
};

function Results({ title, rows, proposal, language }: ResultsProps): ReactElement | null {
  const t = (text: Text): string => text[language];
  if (rows.length === 0) return null;
  return (
    <ChangePart title={title} count={rows.length}>
      <table className="cards" aria-label={title}>
        <ChangeHeads language={language} texts={[publicationText.indicator, publicationText.year]} />
        <tbody>
          {rows.map(({ before, after }) => {
            const one = after ?? before;
            if (one === null) return null;
            return (
              <tr key={observationKey(one)}>
                <th scope="row" lang="ja">
                  {nameOf(proposal, one.indicator)}
                  {labelOf(proposal, one) !== null && ` ${labelOf(proposal, one)}`}
                </th>
                <td data-label={t(publicationText.year)}>{t(yearText(one.year))}</td>
                <td data-label={t(publicationText.before)} className="number">
                  {describeResult(proposal, before, language)}
                  <Words of={before} beside={after} language={language} />
                </td>
                <td data-label={t(publicationText.after)} className="number">
                  {describeResult(proposal, after, language)}
                  <Words of={after} beside={before} language={language} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ChangePart>
  );
}

type WordsProps = {
  readonly of: Observation | null;
  readonly beside: Observation | null;
  readonly language: Language;
};

/** What is said about a result, where that is new or is put otherwise. */
function Words({ of: result, beside, language }: WordsProps): ReactElement | null {
  const said = (['comment', 'source'] as const).filter((field) => result?.[field] !== beside?.[field]);
  const lines = said.flatMap((field) => {
    const text = result?.[field] ?? null;
    if (text === null && (beside?.[field] ?? null) === null) return [];
    return [{ field, text: text ?? publicationText.nothing[language] }];
  });
  if (result === null || lines.length === 0) return null;
  return (
    <>
      {lines.map(({ field, text }) => (
        <span key={field} className="small quiet block" lang="ja">
          {publicationText[field][language]}: {text}
        </span>
      ))}
    </>
  );
}

function describeState(state: State | null, language: Language): string {
  if (state === null) return publicationText.unjudged[language];
  return `${stateShapes[state]} ${stateWords[state][language]}`;
}

function describeResult(proposal: Proposal, result: Observation | null, language: Language): string {
  if (result === null) return publicationText.nothing[language];
  if (result.status === 'absent') return absenceText[result.reason][language];
  const series = findIndicator(proposal, result.indicator)?.series.find(({ key }) => key === result.series);
  const decimals = series === undefined ? 0 : seriesDecimals(series, [result.raw]);
  const figure = formatFigure(result.value, decimals, series?.unit ?? null, language);
  return result.provisional ? figure + publicationText.provisional[language] : figure;
}

/** As it will be named; a removed one as it was. */
function findIndicator({ snapshot, current }: Proposal, id: IndicatorId): Indicator | undefined {
  const find = (plan: Plan | undefined): Indicator | undefined =>
    plan?.indicators.find((indicator) => indicator.id === id);
  return find(snapshot.plan) ?? find(current?.plan);
}

function nameOf(proposal: Proposal, id: IndicatorId): string {
  return findIndicator(proposal, id)?.name ?? id;
}

function labelOf(proposal: Proposal, { indicator, series }: Observation): string | null {
  return findIndicator(proposal, indicator)?.series.find(({ key }) => key === series)?.label ?? null;
}
