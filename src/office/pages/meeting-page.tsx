import type { ReactElement } from 'react';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import { titleOf } from '../meeting/list-matters.ts';
import { MatterBody } from '../meeting/matter-body.tsx';
import { MeetingDocument } from '../meeting/meeting-document.tsx';
import type { MeetingView, NoteState } from '../meeting/meeting-view.ts';
import { NoteForm } from '../meeting/note-form.tsx';
import type { OfficePage } from '../office-page.ts';
import { meetingText } from '../text/meeting-text.ts';

type MeetingPageProps = {
  readonly page: OfficePage;
  readonly view: MeetingView;
  /** From 1. */
  readonly at: number;
  readonly note: NoteState;
};

/** One matter of the meeting for the projector, with the ways to the others. */
export function MeetingPage({ page, view, at, note }: MeetingPageProps): ReactElement | null {
  const { language } = page;
  const t = speak(language);
  const { matters, code } = view;
  const matter = matters[at - 1];
  if (matter === undefined) return null;
  const title = titleOf(matter, language);
  return (
    <MeetingDocument page={page} title={title} kind="screen">
      <main className="meeting-page" id="main">
        <header className="meeting-head">
          <h1 lang={matter.kind === 'risk' || matter.kind === 'strategy' ? 'ja' : undefined}>{title}</h1>
          <p className="meeting-no">{t(meetingText.page, { page: at, all: matters.length })}</p>
        </header>
        <div className="meeting-body">
          <MatterBody page={page} view={view} matter={matter} />
        </div>
        {matter.kind === 'risk' && matter.risk.noteOn !== null && (
          <NoteForm page={page} code={code} at={at} item={matter.risk.noteOn} note={note} />
        )}
      </main>
      <Turning page={page} view={view} at={at} />
    </MeetingDocument>
  );
}

function Turning({ page, view, at }: Omit<MeetingPageProps, 'note'>): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { matters, code } = view;
  const hrefOf = (no: number): string => officePath(code, 'meeting', `${no}`);
  return (
    <nav className="meeting-foot" aria-label={t(meetingText.agenda)}>
      <p className="meeting-turn">
        {at > 1 && (
          <a rel="prev" href={hrefOf(at - 1)}>
            ← {t(meetingText.previous)}
          </a>
        )}
        {at < matters.length && (
          <a rel="next" href={hrefOf(at + 1)}>
            {t(meetingText.next)} →
          </a>
        )}
      </p>
      <details>
        <summary>{t(meetingText.agenda)}</summary>
        <p className="small">{t(meetingText.keys)}</p>
        <ol className="meeting-agenda">
          {matters.map((matter, index) => (
            <li key={titleOf(matter, 'ja')}>
              <a href={hrefOf(index + 1)} aria-current={index + 1 === at ? 'page' : undefined}>
                {titleOf(matter, language)}
              </a>
            </li>
          ))}
        </ol>
        <p className="row">
          <a href={officePath(code, 'meeting', 'handout')}>{t(meetingText.handout)}</a>{' '}
          <a href={officePath(code, 'dashboard')}>{t(meetingText.leave)}</a>
        </p>
      </details>
    </nav>
  );
}

/** Every page of the meeting, one on a sheet of A4 across, with the numbers that the screen has. */
export function HandoutPage({ page, view }: Pick<MeetingPageProps, 'page' | 'view'>): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { matters, code } = view;
  return (
    <MeetingDocument page={page} title={t(meetingText.handout)} kind="handout">
      <nav className="meeting-foot" aria-label={t(meetingText.agenda)}>
        <p>
          <a href={officePath(code, 'meeting')}>{t(meetingText.toScreen)}</a>
        </p>
      </nav>
      <main id="main">
        <h1 className="visually-hidden">{t(meetingText.handout)}</h1>
        {matters.map((matter, index) => (
          <section key={titleOf(matter, 'ja')} className="meeting-page" aria-labelledby={`page-${index + 1}`}>
            <header className="meeting-head">
              <h2 id={`page-${index + 1}`}>{titleOf(matter, language)}</h2>
              <p className="meeting-no">{t(meetingText.page, { page: index + 1, all: matters.length })}</p>
            </header>
            <div className="meeting-body">
              <MatterBody page={page} view={view} matter={matter} />
            </div>
          </section>
        ))}
      </main>
    </MeetingDocument>
  );
}
