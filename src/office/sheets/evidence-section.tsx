import type { ReactElement } from 'react';
import { toChartModel } from '../../charts/indicator-chart/chart-model.ts';
import { Sparkline } from '../../charts/sparkline/sparkline.tsx';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { formatFiscalYear, type YearStyle } from '../../core/fiscal/format-fiscal-year.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Evidence, IndicatorEvidence, InitiativeEvidence } from '../../core/sheets/gather-evidence.ts';
import { RATING_KINDS, type SheetForm } from '../../core/sheets/sheet-form.ts';
import type { Language } from '../../core/text/text.ts';
import { StandingMark } from '../item/item-marks.tsx';
import { speak } from '../item/item-words.ts';
import { sheetText } from '../text/sheet-text.ts';
import { CostTable } from './cost-table.tsx';
import { ProposalWorking } from './rating-mark.tsx';

/** CSS pixels of the small charts. */
const chart = { width: 200, height: 48 } as const;

export type EvidenceProps = {
  readonly evidence: Evidence;
  readonly form: SheetForm;
  readonly plan: Pick<Plan, 'edition'>;
  readonly year: FiscalYear;
  readonly unit: 'yen' | 'thousand-yen';
  readonly language: Language;
  readonly yearStyle: YearStyle;
};

/** What the round and the plan say, before anybody judges it: indicators, initiatives, cost, and what they propose. */
export function EvidenceSection(props: EvidenceProps): ReactElement {
  const { evidence, form, language } = props;
  const t = speak(language);
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{t(sheetText.evidence)}</h2>
      <p className="small quiet">{t(sheetText.evidenceLead)}</p>
      <div className="proposals">
        {RATING_KINDS.map((kind) => (
          <ProposalWorking
            key={kind}
            form={form}
            kind={kind}
            proposal={evidence.basis[kind]}
            language={language}
          />
        ))}
      </div>
      <h3 id="sheet-indicators">{t(sheetText.indicators)}</h3>
      {evidence.indicators.length === 0 ? <p>{t(sheetText.noIndicators)}</p> : <IndicatorTable {...props} />}
      <h3 id="sheet-initiatives">{t(sheetText.initiatives)}</h3>
      {evidence.initiatives.length === 0 ? (
        <p>{t(sheetText.noInitiatives)}</p>
      ) : (
        <InitiativeTable initiatives={evidence.initiatives} language={language} />
      )}
      <CostTable evidence={evidence} unit={props.unit} language={language} />
    </section>
  );
}

function IndicatorTable(props: EvidenceProps): ReactElement {
  const t = speak(props.language);
  const heads = [
    sheetText.indicator,
    sheetText.trend,
    sheetText.baseline,
    sheetText.latest,
    sheetText.targets,
    sheetText.verdict,
  ];
  return (
    <table className="cards sheet-table" aria-labelledby="sheet-indicators">
      <thead>
        <tr>
          {heads.map((text) => (
            <th key={text.en} scope="col">
              {t(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.evidence.indicators.map((one) => (
          <IndicatorRows key={one.indicator.id} {...props} one={one} />
        ))}
      </tbody>
    </table>
  );
}

function IndicatorRows({
  one,
  plan,
  year,
  language,
  yearStyle,
}: EvidenceProps & { readonly one: IndicatorEvidence }): ReactElement {
  const t = speak(language);
  const { indicator, observations, assessment } = one;
  const model = toChartModel({ indicator, observations, plan, resultsUpTo: year });
  const name = (of: FiscalYear): string =>
    formatFiscalYear(of, yearStyle === 'both' ? 'western' : yearStyle, language);
  return (
    <>
      {model.series.map((series) => {
        const last = series.points.findLast((point) => point.status === 'measured');
        const state = assessment.series.find((part) => part.series === series.key)?.verdict.state;
        return (
          <tr key={series.key}>
            <th scope="row" lang="ja">
              {indicator.name}
              {series.label !== null && <span className="small quiet block">{series.label}</span>}
            </th>
            <td data-label={t(sheetText.trend)} className="sheet-trend">
              <Sparkline
                model={model}
                seriesKey={series.key}
                language={language}
                yearStyle={yearStyle}
                {...chart}
              />
            </td>
            <td data-label={t(sheetText.baseline)}>
              <Value raw={series.baseline.raw} unit={series.unit} year={name(series.baseline.year)} />
            </td>
            <td data-label={t(sheetText.latest)}>
              {last === undefined ? (
                t(sheetText.noValue)
              ) : (
                <Value raw={last.raw} unit={series.unit} year={name(last.year)} />
              )}
            </td>
            <td data-label={t(sheetText.targets)}>
              {series.targets.map((target) => (
                <Value key={target.year} raw={target.raw} unit={series.unit} year={name(target.year)} />
              ))}
            </td>
            <td data-label={t(sheetText.verdict)}>
              {state !== undefined && <StandingMark state={state} language={language} />}
            </td>
          </tr>
        );
      })}
    </>
  );
}

/** What the plan prints has its unit in it already, what was reported has none. */
function Value({
  raw,
  unit,
  year,
}: {
  readonly raw: string;
  readonly unit: string | null;
  readonly year: string;
}): ReactElement {
  const bare = /^[\d.,．，０-９\s−-]+$/u.test(raw);
  return (
    <span className="sheet-value">
      <span className="small quiet">{year}</span>{' '}
      <span lang="ja">
        {raw}
        {bare ? (unit ?? '') : ''}
      </span>
    </span>
  );
}

function InitiativeTable({
  initiatives,
  language,
}: {
  readonly initiatives: readonly InitiativeEvidence[];
  readonly language: Language;
}): ReactElement {
  const t = speak(language);
  const heads = [sheetText.initiative, sheetText.action, sheetText.done, sheetText.issues, sheetText.next];
  return (
    <table className="cards sheet-table sheet-initiatives" aria-labelledby="sheet-initiatives">
      <thead>
        <tr>
          {heads.map((text) => (
            <th key={text.en} scope="col">
              {t(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {initiatives.map(({ item, report }) => (
          <tr key={item.id}>
            <th scope="row" lang="ja">
              {item.title}
            </th>
            <td data-label={t(sheetText.action)}>
              {item.actions.map(({ id, text }, at) => (
                <p key={id}>
                  <span lang="ja">{text}</span>
                  {report !== null && (
                    <strong className="block">
                      {t(report.actions[at]?.progress?.label ?? sheetText.none)}
                    </strong>
                  )}
                </p>
              ))}
            </td>
            {report === null ? (
              <td colSpan={3} className="quiet">
                {t(sheetText.notAccepted)}
              </td>
            ) : (
              <>
                <td data-label={t(sheetText.done)} lang="ja" className="kept-lines">
                  {report.done}
                </td>
                <td data-label={t(sheetText.issues)} lang="ja" className="kept-lines">
                  {report.issues}
                </td>
                <td data-label={t(sheetText.next)} lang="ja" className="kept-lines">
                  {report.nextChoice !== null && <strong>{t(report.nextChoice.label)}</strong>} {report.next}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
