import type { ReactElement } from 'react';
import type { Theme } from '../../core/plan/plan-file.ts';
import { PlaceTable } from '../parts/place-table.tsx';
import { useScope } from '../parts/scope-context.ts';
import { elementText } from '../text/element-text.ts';
import { themeText } from '../text/frame-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import type { MadePage, PageHead } from '../views/page.ts';
import { groupPlaces, type PlaceGroup, placesWithMark } from '../views/place-rows.ts';
import { type Scope, sayIn } from '../views/scope.ts';

type ThemePageView = {
  readonly head: PageHead;
  readonly theme: Theme;
  readonly confirmed: readonly PlaceGroup[];
  readonly suggested: readonly PlaceGroup[];
};

/** A theme across all strategies and departments; confirmed and inferred marks apart. */
export function makeThemePage(scope: Scope, theme: Theme): MadePage {
  const view = viewThemePage(scope, theme);
  return { section: 'plan', head: view.head, view, body: <ThemePage view={view} /> };
}

function viewThemePage(scope: Scope, theme: Theme): ThemePageView {
  const { city } = scope;
  const confirmed = placesWithMark(city, theme, true);
  const suggested = placesWithMark(city, theme, false);
  const title = sayIn(scope, themeText[theme]);
  const isEmpty = confirmed.length + suggested.length === 0;
  return {
    head: {
      title,
      kicker: sayIn(scope, elementText.mark),
      lead: [
        isEmpty
          ? sayIn(scope, elementText.themeNothing, { title })
          : sayIn(scope, elementText.themeLead, {
              title,
              confirmed: confirmed.length,
              suggested: suggested.length,
            }),
      ],
      crumbs: [crumbToPlan(scope)],
      previous: null,
      next: null,
    },
    theme,
    confirmed: groupPlaces(scope, confirmed),
    suggested: groupPlaces(scope, suggested),
  };
}

function ThemePage({ view }: { readonly view: ThemePageView }): ReactElement {
  const { t } = useScope();
  const title = t(themeText[view.theme]);
  return (
    <>
      {view.confirmed.length > 0 && (
        <section aria-labelledby="confirmed">
          <h2 className="section-head" id="confirmed">
            {t(elementText.themeConfirmed)}
          </h2>
          <PlaceTable
            caption={elementText.confirmedOf}
            title={title}
            groups={view.confirmed}
            withMarks={false}
          />
        </section>
      )}
      {view.suggested.length > 0 && (
        <section aria-labelledby="suggested">
          <h2 className="section-head" id="suggested">
            {t(elementText.themeSuggested)}
          </h2>
          <p className="section-words prose">{t(elementText.themeSuggestedIntro)}</p>
          <PlaceTable
            caption={elementText.suggestedOf}
            title={title}
            groups={view.suggested}
            withMarks={false}
          />
        </section>
      )}
    </>
  );
}
