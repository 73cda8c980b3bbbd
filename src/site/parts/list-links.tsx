import type { ReactElement } from 'react';
import { themes } from '../links.ts';
import { frameText, listText, themeText } from '../text/frame-text.ts';
import { useScope } from './scope-context.ts';

const lists = ['indicators', 'initiatives', 'projects', 'departments', 'terms'] as const;

/** The lists of a city, for pages from which nothing else leads on. */
export function ListLinks(): ReactElement {
  const { t, links } = useScope();
  return (
    <ul className="big-links">
      <li>
        <a href={links.plan}>{t(frameText.overview)}</a>
      </li>
      {lists.map((name) => (
        <li key={name}>
          <a href={links.list(name)}>{t(listText[name])}</a>
        </li>
      ))}
      {themes.map((theme) => (
        <li key={theme}>
          <a href={links.theme(theme)}>{t(themeText[theme])}</a>
        </li>
      ))}
    </ul>
  );
}
