import type { ReactElement } from 'react';
import { countCharacters, isUnchanged } from '../../core/round/checks/count-characters.ts';
import { myItemsText } from '../text/my-items-text.ts';
import { useItem } from './item-context.ts';
import { FieldBox, type FieldProps, useField } from './use-field.tsx';

type TextFieldProps = FieldProps & {
  /** The most characters that it may have. */
  readonly limit: number;
  readonly last?: string | null;
  /** Lines that the empty box shows; it grows with its text. */
  readonly rows?: number;
};

/** A text with its limit, and last year's text beside it. */
export function TextField({ path, label, limit, last = null, rows = 2 }: TextFieldProps): ReactElement {
  const { id, name, value, box, said } = useField(path);
  const { t } = useItem();
  const isLast = last !== null && last !== '';
  return (
    <div className={isLast ? 'with-last' : 'with-last none'}>
      <FieldBox id={id} label={label} className="field-text" said={said}>
        <textarea
          {...box}
          aria-describedby={`${id}-count ${box['aria-describedby']}`}
          id={id}
          name={name}
          rows={rows}
          defaultValue={value}
          data-limit={limit}
        />
        <Count id={`${id}-count`} count={countCharacters(value)} limit={limit} />
        <p className="unchanged" id={`${id}-unchanged`} data-live="">
          {isUnchanged(value, last) && t(myItemsText.unchanged)}
        </p>
      </FieldBox>
      {isLast && <LastText id={id} last={last} />}
    </div>
  );
}

type CountProps = { readonly id: string; readonly count: number; readonly limit: number };

/** The number stands in an element of its own, for a script that counts while somebody types. */
function Count({ id, count, limit }: CountProps): ReactElement {
  const { t } = useItem();
  const gap = '\u0000';
  const [before = '', after = ''] = t(myItemsText.left, { count: gap, limit }).split(gap);
  return (
    <span className={count > limit ? 'text-count over' : 'text-count'} id={id}>
      {before}
      <span data-count="">{count}</span>
      {after}
    </span>
  );
}

type LastTextProps = { readonly id: string; readonly last: string };

function LastText({ id, last }: LastTextProps): ReactElement {
  const { view, t } = useItem();
  return (
    <div className="last-year">
      <p className="last-head">{t(myItemsText.lastYear)}</p>
      <p className="last-text" id={`${id}-last`} lang="ja">
        {last}
      </p>
      {view.editable && (
        <button type="button" className="plain" hidden data-copy={id}>
          {t(myItemsText.copyLast)}
        </button>
      )}
    </div>
  );
}
