import type { AuditEntry, AuditValue } from '../../app/ports/audit.ts';
import { isIsoDate } from '../../core/fiscal/iso-date.ts';
import type { Department } from '../../core/plan/plan.ts';
import { roleTexts } from '../../core/round/rights-texts.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { formatDay, formatMoment } from '../parts/words.ts';
import { themeText } from '../text/accounts-text.ts';
import {
  auditFieldText,
  auditPhraseText,
  refusedSignOnText,
  signInWayText,
  sourceText,
} from '../text/audit-words-text.ts';

type Scope = { readonly language: Language; readonly departments: readonly Department[] };
type Cell = AuditValue[string];

/**
 * For the machine that verifies, not for whoever reads: they stand in the table that the auditor takes along. What a
 * change was about is said before.
 */
const unshown = ['digest', 'kind'];

/** What the values of some fields are called. */
const valueTexts: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  role: roleTexts,
  theme: themeText,
  way: signInWayText,
  refusal: refusedSignOnText,
  source: sourceText,
};

/**
 * What was before and after, a line for each field that differs.
 *
 * @example describeFields(entry, scope) // ['氏名: 佐藤 花子 → 加藤 花子']
 */
export function describeFields(
  { kind, before, after }: Pick<AuditEntry, 'kind' | 'before' | 'after'>,
  scope: Scope,
): readonly string[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const shown = fields.filter((field) => !unshown.includes(field) && isTold(before?.[field], after?.[field]));
  return shown.map((field) => {
    const name = nameField(kind, field)?.[scope.language] ?? field;
    const say = (value: Cell | undefined): string => describeValue(field, value ?? null, scope);
    if (before !== null && after !== null) {
      const params = { field: name, before: say(before[field]), after: say(after[field]) };
      return fillText(auditPhraseText.changedField, params, scope.language);
    }
    return fillText(
      auditPhraseText.field,
      { field: name, value: say((after ?? before)?.[field]) },
      scope.language,
    );
  });
}

function nameField(kind: string, field: string): Text | undefined {
  const key = [`${kind}.${field}`, field].find((one) => Object.hasOwn(auditFieldText, one));
  return key === undefined ? undefined : auditFieldText[key];
}

/** Not what stays as it is, and not what there neither was nor is. */
function isTold(before: Cell | undefined, after: Cell | undefined): boolean {
  return (before ?? null) !== (after ?? null);
}

function describeValue(field: string, value: Cell, { language, departments }: Scope): string {
  if (value === null || value === '') return auditPhraseText.nothing[language];
  const text = String(value);
  const words = Object.hasOwn(valueTexts, field) ? valueTexts[field] : undefined;
  if (words !== undefined && Object.hasOwn(words, text)) return words[text]?.[language] ?? text;
  if (field === 'department') return departments.find(({ id }) => id === text)?.name ?? text;
  if (isIsoDate(text)) return formatDay(text, language);
  return /^\d{4}-\d{2}-\d{2}T.*Z$/.test(text) ? formatMoment(text) : text;
}
