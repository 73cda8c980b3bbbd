import type { ReactElement } from 'react';
import { elementText } from '../text/element-text.ts';
import { themeText } from '../text/frame-text.ts';
import type { MarkView } from '../views/initiative-view.ts';
import { useScope } from './scope-context.ts';

/** A theme's mark as a word in a frame: solid where confirmed, dashed and said so where inferred. */
function ThemeMark({ theme, confirmed }: MarkView): ReactElement {
  const { t, links } = useScope();
  if (theme === null) return <span className="theme-mark inferred">{t(elementText.unknownMark)}</span>;
  return (
    <a className={confirmed ? 'theme-mark' : 'theme-mark inferred'} href={links.theme(theme)}>
      {t(themeText[theme])}
      {!confirmed && <span className="why">{t(elementText.suggested)}</span>}
    </a>
  );
}

export function ThemeMarks({ marks }: { readonly marks: readonly MarkView[] }): ReactElement | null {
  if (marks.length === 0) return null;
  return (
    <span className="theme-marks">
      {marks.map((mark) => (
        <ThemeMark key={`${mark.theme}-${mark.confirmed}`} {...mark} />
      ))}
    </span>
  );
}
