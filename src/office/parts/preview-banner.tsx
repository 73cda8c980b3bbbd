import type { ReactElement } from 'react';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import { publicationText } from '../text/publication-text.ts';
import { formatMoment } from './words.ts';

type Props = {
  readonly code: string;
  readonly language: Language;
  readonly no: number;
  /** When the preview was put together. */
  readonly at: string;
  /** Whether something was changed since: it does not show. */
  readonly isOvertaken: boolean;
};

/** Stands above every page of a preview, and on every sheet of paper that is printed from it. */
export function PreviewBanner({ code, language, no, at, isOvertaken }: Props): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  return (
    <aside className="preview-note" aria-label={t(publicationText.notPublic)} lang={language}>
      <div className="wrap">
        <p>
          <strong>{t(publicationText.notPublic)}</strong>
          <span>{t(publicationText.previewIs, { no, at: formatMoment(at) })}</span>
        </p>
        {isOvertaken && <p>{t(publicationText.previewOvertaken)}</p>}
        <p>
          <a href={officePath(code, 'publication')}>{t(publicationText.previewBack)}</a>
        </p>
      </div>
    </aside>
  );
}
