import type { ReactElement } from 'react';
import { standingText } from '../text/verdict-text.ts';
import type { FilterView } from '../views/indicators-page-view.ts';
import { useScope } from './scope-context.ts';
import { Say, Words } from './words.tsx';

/** Narrows the list of indicators: a form that works without any script and gives addresses that stay. */
export function IndicatorFilterForm({ filter }: { readonly filter: FilterView }): ReactElement | null {
  const { t, links, isStatic } = useScope();
  if (isStatic) return null;
  return (
    <form className="filter" action={links.list('indicators')} aria-label={t(standingText.filter)}>
      {filter.fields.map(({ name, label, chosen, options }) => (
        <div key={name}>
          <label htmlFor={`filter-${name}`}>{t(label)}</label>
          <select id={`filter-${name}`} name={name} defaultValue={chosen}>
            {options.map(({ value, words }) => (
              <option key={value} value={value}>
                <Words sentence={words} />
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="submit">{t(standingText.filterShow)}</button>
      {filter.isNarrowed && (
        <p className="filter-found">
          <Say
            text={filter.count === 0 ? standingText.filterNothing : standingText.filterFound}
            values={{ count: filter.count }}
          />{' '}
          <a href={links.list('indicators')}>{t(standingText.filterClear)}</a>
        </p>
      )}
    </form>
  );
}
