import type { ReactElement } from 'react';
import { planText } from '../text/plan-text.ts';
import { sentenceToString } from '../views/sentence.ts';
import type { StateCount, StateCounts } from '../views/state-counts.ts';
import { useScope } from './scope-context.ts';
import { Words } from './words.tsx';

/** How many indicators stand where: a sentence, a bar with a share for each state, and the counts as links. */
export function StateStrip({ counts }: { readonly counts: StateCounts }): ReactElement {
  const { t, links } = useScope();
  return (
    <div className="state-strip">
      {counts.sentences.map((sentence) => (
        <p key={sentenceToString(sentence)}>
          <Words sentence={sentence} />
        </p>
      ))}
      <StateBar counts={counts} />
      <ul className="counts">
        <Count count={counts.total} words={t(planText.indicatorsInAll)} href={links.list('indicators')} />
        {counts.groups.map((group) => (
          <Count
            key={group.key}
            count={group.count}
            href={group.href}
            shape={group.shape}
            words={t(group.text)}
            stateKey={group.key}
          />
        ))}
      </ul>
    </div>
  );
}

/** The shares as a bar. It repeats the counts under it, so it is a picture without words of its own. */
function StateBar({ counts }: { readonly counts: StateCounts }): ReactElement {
  const { total, groups } = counts;
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { count }) => sum + count, 0));
  return (
    <svg
      className="state-bar"
      viewBox={`0 0 ${total} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {groups.map(({ key, count }, index) => (
        <rect key={key} className={`bar-${key}`} x={starts[index]} width={count} height="1" />
      ))}
    </svg>
  );
}

type CountProps = {
  readonly count: number;
  readonly words: string;
  readonly href: string;
  readonly shape?: string;
  readonly stateKey?: StateCount['key'];
};

/** A number with its word, as a link to where its members are named. */
export function Count({ count, words, href, shape = '', stateKey }: CountProps): ReactElement {
  return (
    <li className={stateKey === undefined ? 'count' : `count count-${stateKey}`}>
      <a href={href}>
        <span className="count-number">{count}</span>
        <span className="count-words">
          {shape !== '' && (
            <span className="shape" aria-hidden="true">
              {shape}
            </span>
          )}
          {words}
        </span>
      </a>
    </li>
  );
}
