import type { ReactElement } from 'react';
import type { SlopeFrame } from '../../charts/slope-chart/layout-slope.ts';
import { SlopeChart } from '../../charts/slope-chart/slope-chart.tsx';
import { listFlows, listNodes, wayOf } from '../../charts/slope-chart/state-flows.ts';
import type { IndicatorProgress } from '../../core/assess/plan/measure-progress.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Language } from '../../core/text/text.ts';
import { StandingMark } from '../item/item-marks.tsx';
import { speak } from '../item/item-words.ts';
import { dashboardText } from '../text/dashboard-text.ts';
import { yearText } from '../text/year-text.ts';

type ChangeProps = {
  readonly progress: readonly IndicatorProgress[];
  readonly asOf: FiscalYear;
  readonly language: Language;
  readonly frame?: SlopeFrame;
};

/** From last year's states to this year's, as a picture with its sentence. */
export function ChangePicture({ progress, asOf, language, frame }: ChangeProps): ReactElement {
  const t = speak(language);
  const flows = listFlows(progress);
  const [from, to] = [t(yearText(asOf - 1)), t(yearText(asOf))];
  const count = (way: ReturnType<typeof wayOf>): number =>
    progress.filter((one) => wayOf(one) === way).length;
  const sentence = t(dashboardText.changeSentence, {
    from,
    to,
    better: count('better'),
    worse: count('worse'),
    other: count('other'),
    same: count('same'),
  });
  return (
    <>
      <p>{sentence}</p>
      <SlopeChart
        nodes={listNodes(flows, language)}
        flows={flows}
        heads={[from, to]}
        title={t(dashboardText.change)}
        description={sentence}
        idPrefix="change"
        {...(frame !== undefined && { frame })}
      />
    </>
  );
}

/** The indicators whose state changed, by name. */
export function ChangeTable({ progress, language }: Omit<ChangeProps, 'asOf' | 'frame'>): ReactElement {
  const t = speak(language);
  const changed = progress.map((one, at) => ({ one, no: at + 1 })).filter(({ one }) => wayOf(one) !== 'same');
  if (changed.length === 0) return <p>{t(dashboardText.nothingChanged)}</p>;
  return (
    <table className="change-table">
      <caption>{t(dashboardText.changeTable)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(dashboardText.indicators, { count: changed.length })}</th>
          <th scope="col">{t(dashboardText.before)}</th>
          <th scope="col">{t(dashboardText.now)}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ one, no }) => (
          <tr key={one.indicator.id}>
            <th scope="row" lang="ja">
              <span className="say-no">{no}</span> {one.indicator.name}
            </th>
            <td>
              <StandingMark state={one.before} language={language} />
            </td>
            <td>
              <StandingMark state={one.state} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
