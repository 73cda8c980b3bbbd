import type { ReactElement } from 'react';
import { longestComment } from '../../app/round/comment-on-item.ts';
import type { ItemId } from '../../core/round/round-item.ts';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Form, Message } from '../parts/form.tsx';
import { meetingText } from '../text/meeting-text.ts';
import type { NoteState } from './meeting-view.ts';

type NoteFormProps = {
  readonly page: OfficePage;
  readonly code: string;
  readonly at: number;
  readonly item: ItemId;
  readonly note: NoteState;
};

/** What the meeting says of the matter, kept as a remark on its item. */
export function NoteForm({ page, code, at, item, note }: NoteFormProps): ReactElement {
  const t = speak(page.language);
  const isFailed = note.kind === 'failed';
  return (
    <div className="meeting-note">
      {note.kind === 'saved' && <Message kind="done">{t(meetingText.noteSaved)}</Message>}
      {isFailed && <Message kind="error">{t(note.why)}</Message>}
      <details open={isFailed}>
        <summary>{t(meetingText.note)}</summary>
        <Form page={page} action={officePath(code, 'meeting', `${at}`, 'note')}>
          <input type="hidden" name="item" value={item} />
          <p className="field">
            <label htmlFor="text">{t(meetingText.note)}</label>
            <span className="hint" id="text-hint">
              {t(meetingText.noteHint, { limit: longestComment })}
            </span>
            <textarea
              id="text"
              name="text"
              rows={4}
              aria-describedby="text-hint"
              defaultValue={isFailed ? note.typed : ''}
            />
          </p>
          <p>
            <button type="submit">{t(meetingText.noteSave)}</button>
          </p>
        </Form>
      </details>
    </div>
  );
}
