import type { ReactElement } from 'react';
import { figureText } from '../text/figure-text.ts';
import { indicatorText } from '../text/indicator-text.ts';
import { verdictPageText } from '../text/verdict-text.ts';
import { quotePlan, sentenceToString } from '../views/sentence.ts';
import type { PartPageView, RangeRow, TargetRow, VerdictPageView } from '../views/verdict-page-view.ts';
import { Figure } from './figure.tsx';
import { useScope } from './scope-context.ts';
import { Section } from './section.tsx';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from './table.ts';
import { Say, Words } from './words.tsx';
import { YearWords } from './year-words.tsx';

/** What lies ahead: the chance of each target in words, what it takes, and the range of the values to come. */
export function OutlookSection({ verdict }: { readonly verdict: VerdictPageView }): ReactElement {
  const { t } = useScope();
  return (
    <Section id="outlook" title={t(verdictPageText.outlook)}>
      <p className="section-words">{t(verdictPageText.outlookLead)}</p>
      <div className="parts">
        {verdict.parts.map((part) => (
          <PartOutlook key={part.key} part={part} />
        ))}
      </div>
    </Section>
  );
}

function PartOutlook({ part }: { readonly part: PartPageView }): ReactElement {
  const { t } = useScope();
  const { label, noOutlook, targets, ranges } = part;
  const comparisons = targets.flatMap(({ comparison }) => (comparison === null ? [] : [comparison]));
  return (
    <div className="outlook-part">
      {label !== null && (
        <h3>
          <Say text={verdictPageText.partOf} values={{ part: quotePlan(label) }} />
        </h3>
      )}
      {noOutlook !== null && (
        <p className="section-words">
          <Words sentence={noOutlook} />
        </p>
      )}
      {targets.length === 0 ? (
        noOutlook === null && <p className="absent">{t(verdictPageText.noTargetsAhead)}</p>
      ) : (
        <TargetTable targets={targets} />
      )}
      {comparisons.map((sentence) => (
        <p key={sentenceToString(sentence)}>
          <Words sentence={sentence} />
        </p>
      ))}
      {ranges.length > 0 && <RangeTable ranges={ranges} />}
    </div>
  );
}

function TargetTable({ targets }: { readonly targets: readonly TargetRow[] }): ReactElement {
  const { t } = useScope();
  const hasChance = targets.some(({ chance }) => chance !== null);
  return (
    <table {...asTable} className="indicators targets">
      <caption>{t(hasChance ? verdictPageText.targetsCaption : verdictPageText.targetsOnlyCaption)}</caption>
      <thead {...asGroup}>
        <tr {...asRow}>
          <th {...asColumnHead}>{t(indicatorText.year)}</th>
          <th {...asColumnHead} className="number">
            {t(figureText.target)}
          </th>
          {hasChance && <th {...asColumnHead}>{t(verdictPageText.chance)}</th>}
          <th {...asColumnHead} className="number">
            {t(verdictPageText.needed)}
          </th>
          <th {...asColumnHead} className="number">
            {t(verdictPageText.best)}
          </th>
        </tr>
      </thead>
      <tbody {...asGroup}>
        {targets.map(({ year, level, chance, needed, best }) => (
          <tr {...asRow} key={year}>
            <th {...asRowHead} className="name">
              <YearWords year={year} />
            </th>
            <td {...asCell} className="number" data-label={t(figureText.target)}>
              <Figure figure={level} />
            </td>
            {hasChance && (
              <td {...asCell} data-label={t(verdictPageText.chance)}>
                {chance === null ? '–' : <Words sentence={chance} />}
              </td>
            )}
            <td {...asCell} className="number" data-label={t(verdictPageText.needed)}>
              <Words sentence={needed} />
            </td>
            <td {...asCell} className="number" data-label={t(verdictPageText.best)}>
              {best === null ? '–' : <Words sentence={best} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RangeTable({ ranges }: { readonly ranges: readonly RangeRow[] }): ReactElement {
  const { t } = useScope();
  return (
    <table {...asTable} className="indicators ranges">
      <caption>{t(verdictPageText.rangesCaption)}</caption>
      <thead {...asGroup}>
        <tr {...asRow}>
          <th {...asColumnHead}>{t(indicatorText.year)}</th>
          <th {...asColumnHead} className="number">
            {t(verdictPageText.middle)}
          </th>
          <th {...asColumnHead} className="number">
            {t(verdictPageText.range80)}
          </th>
          <th {...asColumnHead} className="number">
            {t(verdictPageText.range95)}
          </th>
        </tr>
      </thead>
      <tbody {...asGroup}>
        {ranges.map((row) => (
          <tr {...asRow} key={row.year}>
            <th {...asRowHead} className="name">
              <YearWords year={row.year} />
            </th>
            <td {...asCell} className="number" data-label={t(verdictPageText.middle)}>
              <Figure figure={row.middle} />
            </td>
            {row.ranges.map((range, index) => (
              <td
                {...asCell}
                className="number"
                // biome-ignore lint/suspicious/noArrayIndexKey: the levels of a range never move
                key={index}
                data-label={t(index === 0 ? verdictPageText.range80 : verdictPageText.range95)}
              >
                <Words sentence={range} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
