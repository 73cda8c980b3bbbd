import type { ReactElement } from 'react';
import { toChartModel } from '../../charts/indicator-chart/chart-model.ts';
import { IndicatorChartSet } from '../../charts/indicator-chart/indicator-chart-set.tsx';
import { describeStep } from '../../core/assess/describe-step.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { YearStyle } from '../../core/fiscal/format-fiscal-year.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { JudgedEntry } from '../../core/round/judge-entry.ts';
import type { Language } from '../../core/text/text.ts';
import { itemText } from '../text/item-text.ts';
import { yearText } from '../text/year-text.ts';
import { StandingMark } from './item-marks.tsx';
import { speak } from './item-words.ts';

type StandingSectionProps = {
  readonly judged: JudgedEntry;
  readonly plan: Pick<Plan, 'edition'>;
  /** The year that is asked for. */
  readonly year: FiscalYear;
  readonly language: Language;
  readonly yearStyle: YearStyle;
};

/** The indicator as it would be published with what was entered: state, picture, and how it was worked out. */
export function StandingSection(props: StandingSectionProps): ReactElement {
  const { judged, plan, year, language, yearStyle } = props;
  const t = speak(language);
  const { indicator, observations, assessment } = judged;
  const { verdict } = assessment.series.find(({ series }) => series === assessment.decidedBy) ?? {};
  const olderYear = verdict?.valueYear == null || verdict.valueYear === year ? null : verdict.valueYear;
  const model = toChartModel({ indicator, observations, plan, resultsUpTo: year });
  return (
    <section aria-labelledby="chart">
      <h2 id="chart">{t(itemText.chart)}</h2>
      <p className="small quiet">{t(itemText.chartLead)}</p>
      <p className="verdict-head">
        <StandingMark state={assessment.state} language={language} />
        {olderYear !== null && (
          <span className="small quiet">{t(itemText.byOlderValue, { year: yearText(olderYear) })}</span>
        )}
      </p>
      <IndicatorChartSet model={model} language={language} yearStyle={yearStyle} idPrefix={indicator.id} />
      <details>
        <summary>{t(itemText.howJudged)}</summary>
        {assessment.series.map(({ series, verdict }) => (
          <PartSteps
            key={series}
            judged={judged}
            series={series}
            reasons={verdict.reasons}
            language={language}
          />
        ))}
      </details>
    </section>
  );
}

function PartSteps({
  judged,
  series,
  reasons,
  language,
}: {
  readonly judged: JudgedEntry;
  readonly series: string;
  readonly reasons: JudgedEntry['assessment']['series'][number]['verdict']['reasons'];
  readonly language: Language;
}): ReactElement {
  const t = speak(language);
  const part = judged.indicator.series.find(({ key }) => key === series)?.label ?? null;
  return (
    <>
      {part !== null && <h3>{t(itemText.partVerdict, { part })}</h3>}
      <ul className="bullets small">
        {reasons.map((step) => (
          <li key={`${step.rule}${step.code}`}>{describeStep(step, language)}</li>
        ))}
      </ul>
    </>
  );
}
