import type { ReactElement, ReactNode } from 'react';
import type { RoundAct } from '../../core/round/acts.ts';
import type { Round } from '../../core/round/round.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import type { OfficeScript } from '../office-scripts.ts';
import { roundText } from '../text/round-text.ts';
import { yearText } from '../text/year-text.ts';
import { Frame } from './frame.tsx';

type RoundPart = 'items' | 'waiting' | 'news' | 'board' | 'workbooks' | 'sheets' | 'reminders' | 'settings';

type Tab = { readonly part: RoundPart; readonly act: RoundAct | null };

const tabs: readonly Tab[] = [
  { part: 'items', act: null },
  { part: 'waiting', act: null },
  { part: 'news', act: null },
  { part: 'board', act: 'view-board' },
  { part: 'workbooks', act: null },
  { part: 'sheets', act: null },
  { part: 'reminders', act: 'remind' },
  { part: 'settings', act: 'prepare-round' },
];

type RoundFrameProps = {
  readonly page: OfficePage;
  readonly round: Pick<Round, 'id' | 'year' | 'state'>;
  readonly title: string;
  readonly lead?: string;
  /** What makes the page quicker to use; it works without. */
  readonly script?: OfficeScript;
  readonly children?: ReactNode;
};

/** A page of a round: the office's frame, and the other pages of the round that this person may see. */
export function RoundFrame({ page, round, title, lead, script, children }: RoundFrameProps): ReactElement {
  const { language, municipality, path, person } = page;
  const t = (text: Text): string => text[language];
  const code = municipality?.code ?? '';
  const year = t(yearText(round.year));
  const open = tabs.filter(({ act }) => act === null || person?.acts.includes(act));
  return (
    <Frame
      page={page}
      title={title}
      {...(lead !== undefined && { lead })}
      {...(script !== undefined && { script })}
    >
      <nav className="round-nav" aria-label={t(roundText.pages)}>
        <p className="round-name">{fillText(roundText.roundOf, { year }, language)}</p>
        <ul>
          {open.map(({ part }) => {
            const href = roundPath(code, round.id, part);
            const current = path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined;
            return (
              <li key={part}>
                <a href={href} aria-current={current}>
                  {t(roundText[part])}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      {children}
    </Frame>
  );
}
