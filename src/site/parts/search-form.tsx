import type { ReactElement } from 'react';
import { planText } from '../text/plan-text.ts';
import { useScope } from './scope-context.ts';

type SearchFormProps = {
  /** Makes the field's id unique in its page. */
  readonly id: string;
  readonly query?: string;
  readonly withHint?: boolean;
};

export function SearchForm({ id, query, withHint = false }: SearchFormProps): ReactElement | null {
  const { t, links, isStatic } = useScope();
  const hint = `${id}-hint`;
  if (isStatic) return withHint ? <p className="small quiet">{t(planText.searchStatic)}</p> : null;
  return (
    <search>
      <form className="search-form" action={links.list('search')} method="get">
        <label className={withHint ? 'search-label' : 'visually-hidden'} htmlFor={id}>
          {t(planText.searchLabel)}
        </label>
        <span className="search-row">
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={query}
            maxLength={100}
            autoComplete="off"
            aria-describedby={withHint ? hint : undefined}
          />
          <button type="submit">{t(planText.searchButton)}</button>
        </span>
        {withHint && (
          <span className="small quiet" id={hint}>
            {t(planText.searchHint)}
          </span>
        )}
      </form>
    </search>
  );
}
