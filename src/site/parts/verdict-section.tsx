import type { ReactElement } from 'react';
import type { Language } from '../../core/text/text.ts';
import { markText, verdictPageText } from '../text/verdict-text.ts';
import { quotePlan } from '../views/sentence.ts';
import type { OpinionView, PartPageView, VerdictPageView } from '../views/verdict-page-view.ts';
import { useScope } from './scope-context.ts';
import { Section } from './section.tsx';
import { State } from './state.tsx';
import { Say, Words } from './words.tsx';
import { WorkedSteps } from './worked-steps.tsx';

/** How an indicator was judged, as a calculation that anyone can do again, and what other methods say. */
export function VerdictSection({ verdict }: { readonly verdict: VerdictPageView | null }): ReactElement {
  const { t, links } = useScope();
  return (
    <Section id="verdict" title={t(verdictPageText.verdict)}>
      <p className="section-words">
        {verdict === null ? t(verdictPageText.verdictToCome) : <Words sentence={verdict.basis} />}{' '}
        <a href={links.list('assessment')}>{t(verdictPageText.howWeJudge)}</a>
      </p>
      {verdict !== null && verdict.worstPart !== null && (
        <p className="section-words">
          <Words sentence={verdict.worstPart} />
        </p>
      )}
      <div className="verdict-parts">
        {verdict?.parts.map((part) => (
          <PartVerdict key={part.key} part={part} />
        ))}
      </div>
    </Section>
  );
}

function PartVerdict({ part }: { readonly part: PartPageView }): ReactElement {
  const { t } = useScope();
  return (
    <div className="verdict-part">
      <div>
        <PartHead part={part} />
        {part.state !== null && <WorkedSteps groups={part.groups} state={part.state} />}
      </div>
      <div>
        <h3>{t(verdictPageText.opinions)}</h3>
        <p className={part.agree ? 'section-words' : 'section-words differ'}>
          <Words sentence={part.agreement} />
        </p>
        <ul className="opinions">
          {part.opinions.map((opinion) => (
            <Opinion key={opinion.method} opinion={opinion} />
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The name of a part with its state; of an indicator without parts the state alone. */
function PartHead({ part: { label, state } }: { readonly part: PartPageView }): ReactElement {
  const { t } = useScope();
  return (
    <div className="verdict-head">
      <h3>
        {label === null ? (
          t(verdictPageText.calculation)
        ) : (
          <Say text={verdictPageText.partOf} values={{ part: quotePlan(label) }} />
        )}
      </h3>
      {state !== null && label !== null && <State state={state} isFull />}
    </div>
  );
}

/** A grade such as B* or S says what it is; a code has words. */
function nameMark(mark: string, language: Language): string {
  return Object.entries(markText).find(([code]) => code === mark)?.[1][language] ?? mark;
}

function Opinion({ opinion }: { readonly opinion: OpinionView }): ReactElement {
  const { language } = useScope().wording;
  return (
    <li>
      <details>
        <summary>
          <span>
            <Words sentence={opinion.name} />
          </span>
          <State state={opinion.state} />
          {opinion.mark !== null && (
            <span className="small quiet">
              <Say text={verdictPageText.ownMark} values={{ mark: nameMark(opinion.mark, language) }} />
            </span>
          )}
        </summary>
        <WorkedSteps groups={opinion.groups} state={opinion.state} />
      </details>
    </li>
  );
}
