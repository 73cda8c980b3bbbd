import type { ReactElement } from 'react';
import { planText } from '../text/plan-text.ts';
import { type Sentence, sentenceToString } from '../views/sentence.ts';
import type { StateCount, StateCounts } from '../views/state-counts.ts';
import { useScope } from './scope-context.ts';
import { Words } from './words.tsx';

type StateStripProps = {
  readonly counts: StateCounts;
  /** Where all that are counted stand; the list of indicators where it is left out. */
  readonly href?: string;
};

/** How many indicators stand where: a sentence, a bar with a share for each state, and the counts as links. */
export function StateStrip({ counts, href }: StateStripProps): ReactElement {
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
        <Count
          count={counts.total}
          words={t(planText.indicatorsInAll)}
          href={href ?? links.list('indicators')}
        />
        {counts.groups.map((group) => (
          <Count
            key={group.key}
            count={group.count}
            href={group.href}
            shape={group.shape}
            words={t(group.text)}
            stateKey={group.key}
            reasons={group.reasons}
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
  /** Why they were not judged. */
  readonly reasons?: Sentence | null;
};

/** A number with its word, as a link to where its members are named. */
export function Count(props: CountProps): ReactElement {
  const { count, words, href, shape = '', stateKey, reasons = null } = props;
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
      {reasons !== null && (
        <span className="count-note">
          <Words sentence={reasons} />
        </span>
      )}
    </li>
  );
}
