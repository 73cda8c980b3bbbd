import type { ReactElement } from 'react';
import type { ComparedElement, ComparisonRow, MarkedRun } from '../../core/editions/comparison.ts';
import { changeTexts, describeEmptySide, describeLine } from '../../core/editions/describe-comparison.ts';
import { kindTexts } from '../../core/plan/element-kinds.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { comparisonText } from '../text/comparison-text.ts';

type Heads = { readonly before: string; readonly after: string; readonly reason: string };
type Props = { readonly row: ComparisonRow; readonly heads: Heads; readonly language: Language };

/** An element that is not the same in two editions: what it is and what became of it, both sides, and why. */
export function ComparedRow({ row, heads, language }: Props): ReactElement {
  const t = (text: Text): string => text[language];
  const inside = row.kind === 'action' ? row.path.initiative : null;
  return (
    <tr>
      <th scope="row">
        {t(kindTexts[row.kind])}
        <span className="block small">{row.changes.map((change) => t(changeTexts[change])).join(' / ')}</span>
        {inside !== null && (
          <span className="block small quiet" lang={language}>
            {fillText(comparisonText.inside, { name: inside }, language)}
          </span>
        )}
      </th>
      <td data-label={heads.before} lang="ja">
        <Side
          elements={row.before}
          side="before"
          language={language}
          empty={describeEmptySide(row, 'before', language)}
        />
      </td>
      <td data-label={heads.after} lang="ja">
        <Side
          elements={row.after}
          side="after"
          language={language}
          empty={describeEmptySide(row, 'after', language)}
        />
      </td>
      <td data-label={heads.reason}>{row.reason}</td>
    </tr>
  );
}

type SideProps = {
  readonly elements: readonly ComparedElement[];
  readonly side: 'before' | 'after';
  readonly language: Language;
  /** What stands there where the element is not in this edition. */
  readonly empty: string;
};

function Side({ elements, side, language, empty }: SideProps): ReactElement {
  if (elements.length === 0) {
    return (
      <p className="quiet" lang={language}>
        {empty}
      </p>
    );
  }
  return (
    <>
      {elements.map(({ id, name, lines }) => (
        <div key={id} className="compared">
          <p>
            <Runs runs={name} side={side} language={language} />
          </p>
          {lines.length > 0 && (
            <dl>
              {lines.map((line) => {
                const { label, runs } = describeLine(line, language);
                return (
                  <div key={label}>
                    <dt lang={language}>{label}</dt>
                    <dd>
                      <Runs runs={runs} side={side} language={language} />
                    </dd>
                  </div>
                );
              })}
            </dl>
          )}
        </div>
      ))}
    </>
  );
}

type RunsProps = {
  readonly runs: readonly MarkedRun[];
  readonly side: 'before' | 'after';
  readonly language: Language;
};

/** Changed words are underlined, and a screen reader says where they begin and end: colour comes on top. */
function Runs({ runs, side, language }: RunsProps): ReactElement {
  const Mark = side === 'before' ? 'del' : 'ins';
  const start = side === 'before' ? comparisonText.removedStart : comparisonText.addedStart;
  const aside = (text: Text): ReactElement => (
    <span className="visually-hidden" lang={language}>
      {` ${text[language]} `}
    </span>
  );
  return (
    <>
      {runs.map(({ text, changed }, at) =>
        changed ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order.
          <Mark key={at}>
            {aside(start)}
            {text}
            {aside(comparisonText.changedEnd)}
          </Mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
