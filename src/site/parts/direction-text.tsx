import type { ReactElement } from 'react';
import type { ElementId } from '../../core/plan/plan.ts';
import { elementText } from '../text/element-text.ts';
import { linkMarks, type MarkedItem } from '../views/marked-text.ts';
import { MarkedItems, MarkedText } from './marked-text.tsx';
import { useScope } from './scope-context.ts';

type DirectionTextProps = {
  readonly owner: ElementId;
  readonly text: string;
  readonly terms: readonly MarkedItem[];
};

/** 基本的な方向性, with the terms in it explained right under it. */
export function DirectionText({ owner, text, terms }: DirectionTextProps): ReactElement {
  const { t } = useScope();
  const id = `${owner}-direction`;
  return (
    <section className="direction" aria-labelledby={id}>
      <h2 className="visually-hidden" id={id}>
        {t(elementText.direction)}
      </h2>
      <p className="direction-words">
        <MarkedText pieces={linkMarks(text, terms)} />
      </p>
      {terms.length > 0 && <MarkedItems items={terms} />}
    </section>
  );
}
