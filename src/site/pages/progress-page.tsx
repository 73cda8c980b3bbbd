import type { ReactElement } from 'react';
import { ProgressKey, ProgressRows } from '../../charts/progress-rows/progress-rows.tsx';
import { SlopeChart } from '../../charts/slope-chart/slope-chart.tsx';
import { listNodes } from '../../charts/slope-chart/state-flows.ts';
import { ChartFiles } from '../parts/chart-files.tsx';
import { useScope } from '../parts/scope-context.ts';
import { Section } from '../parts/section.tsx';
import { Words } from '../parts/words.tsx';
import { progressText } from '../text/progress-text.ts';
import type { MadePage } from '../views/page.ts';
import { type ProgressPageView, viewProgressPage } from '../views/progress-page-view.ts';
import { briefYearsIn, type Scope } from '../views/scope.ts';
import { sentenceToString } from '../views/sentence.ts';

/** All indicators on one page, from the baseline to the next target, and what changed since the year before. */
export function makeProgressPage(scope: Scope): MadePage {
  const view = viewProgressPage(scope);
  return { section: 'progress', head: view.head, view, body: <ProgressPage view={view} /> };
}

type PartProps = { readonly view: ProgressPageView };

function ProgressPage({ view }: PartProps): ReactElement | null {
  const { wording } = useScope();
  if (view.asOf === null) return null;
  return (
    <>
      <ProgressKey language={wording.language} />
      {view.groups.map(({ strategy, rows }) => (
        <section key={strategy.id} aria-labelledby={strategy.id}>
          <h2 className="section-head" id={strategy.id}>
            <Words sentence={strategy.number} />{' '}
            <a href={strategy.href} lang="ja">
              {strategy.title}
            </a>
          </h2>
          <ProgressRows caption={strategy.title} captionIs="plan" rows={rows} {...wording} />
        </section>
      ))}
      <Change view={view} />
      <ChartFiles page="progress" />
    </>
  );
}

function Change({ view: { change, asOf } }: PartProps): ReactElement | null {
  const scope = useScope();
  const { t, wording } = scope;
  if (change === null || asOf === null) return null;
  return (
    <Section id="change" title={t(progressText.change)}>
      <p className="prose">
        <Words sentence={change.sentence} />
      </p>
      <SlopeChart
        nodes={listNodes(change.flows, wording.language)}
        flows={change.flows}
        heads={[briefYearsIn(scope, [asOf - 1]), briefYearsIn(scope, [asOf])]}
        title={t(progressText.change)}
        description={sentenceToString(change.sentence)}
        idPrefix="change"
      />
    </Section>
  );
}
