import type { ReactElement } from 'react';
import type { EditProblem } from '../../core/editions/edited.ts';
import { type Difference, describeDifference } from '../../core/plan/compare-plans.ts';
import { speak } from '../item/item-words.ts';
import type { OfficePage } from '../office-page.ts';
import { Message } from '../parts/form.tsx';
import { editionRefusalText, editionsText, editProblemText } from '../text/editions-text.ts';

/** Why an edit was not made. */
export type EditNotice =
  | { readonly kind: 'problems'; readonly problems: readonly EditProblem[] }
  | { readonly kind: 'refused'; readonly code: keyof typeof editionRefusalText }
  | { readonly kind: 'overtaken'; readonly differences: readonly Difference[] };

type Props = { readonly page: OfficePage; readonly notice: EditNotice };

export function EditNotices({ page, notice }: Props): ReactElement {
  const t = speak(page.language);
  if (notice.kind === 'refused') return <Message kind="error">{t(editionRefusalText[notice.code])}</Message>;
  const lines =
    notice.kind === 'problems'
      ? notice.problems.map(({ code, path }) => `${t(editProblemText[code])}${nameUnknown(code, path)}`)
      : notice.differences.map((difference) => describeDifference(difference, page.language));
  return (
    <Message kind="error">
      {notice.kind === 'overtaken' && <p>{t(editionsText.overtaken)}</p>}
      <ul className="lines">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Message>
  );
}

/** Of a department that is not there, the name as it was typed. */
function nameUnknown(code: EditProblem['code'], path: EditProblem['path']): string {
  const last = path.at(-1);
  return code === 'unknown-department' && typeof last === 'string' ? `（${last}）` : '';
}
