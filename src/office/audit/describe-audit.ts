import { auditKindTexts } from '../../app/accounts/texts/audit-texts.ts';
import type { Account } from '../../app/ports/accounts.ts';
import type { AuditEntry, RoundDeed } from '../../app/ports/audit.ts';
import { changeKinds } from '../../app/ports/change-kind.ts';
import type { OpinionHistoryDeed } from '../../app/ports/opinion-store.ts';
import type { Department } from '../../core/plan/plan.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { auditText } from '../text/audit-text.ts';
import { auditPhraseText, changeKindText, ownReasonText } from '../text/audit-words-text.ts';
import { describeDeeds } from './describe-deeds.ts';
import { describeFields } from './describe-fields.ts';
import { describeOpinionDeeds } from './describe-opinion-deeds.ts';

/** What the history's names and numbers stand for. */
export type AuditScope = {
  readonly language: Language;
  readonly accounts: readonly Account[];
  readonly departments: readonly Department[];
  readonly deeds: readonly RoundDeed[];
  readonly opinionDeeds: readonly OpinionHistoryDeed[];
};

/** An entry in words. */
export type DescribedEntry = {
  readonly who: string;
  /** An address, or the command line. */
  readonly where: string;
  /** What happened, in a few words. */
  readonly what: string;
  /** To whom; empty where it is nobody in particular. */
  readonly subject: string;
  /** What it did in detail, and what was before and after, a line each. */
  readonly lines: readonly string[];
  readonly why: string;
};

/**
 * Puts an entry of the history into words.
 *
 * @example describeAudit(entry, scope).lines // ['最後の日: （なし） → 2027年3月31日']
 */
export function describeAudit(entry: AuditEntry, scope: AuditScope): DescribedEntry {
  const { language, accounts } = scope;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const subject = entry.kind === 'change' ? undefined : accounts.find(({ id }) => id === entry.subject);
  const why = entry.reason ?? '';
  return {
    who: entry.actor.name || t(auditText.nobody),
    where: entry.origin ?? t(auditText.commandLine),
    what: t(entry.kind === 'change' ? changeTextOf(entry) : auditKindTexts[entry.kind]),
    subject: describeSubject(entry, subject, t),
    lines: entry.kind === 'change' ? describeChange(entry, scope) : describeFields(entry, scope),
    why: Object.hasOwn(ownReasonText, why) ? t(ownReasonText[why] ?? { ja: why, en: why }) : why,
  };
}

function changeTextOf({ after }: AuditEntry): Text {
  const kind = changeKinds.find((one) => one === after?.['kind']);
  return kind === undefined ? auditKindTexts.change : changeKindText[kind];
}

function describeSubject(
  { kind, subject, actor }: AuditEntry,
  account: Account | undefined,
  t: (text: Text, params?: TextParams) => string,
): string {
  if (subject === null) return '';
  if (kind === 'change') return t(auditPhraseText.changeNo, { no: subject });
  // Who did something to themselves is named once.
  return subject === actor.person ? '' : (account?.displayName ?? subject);
}

/** A change of a round or of opinions by what was done to them; any other by how much was written. */
function describeChange(entry: AuditEntry, scope: AuditScope): readonly string[] {
  const deeds = scope.deeds.filter(({ changeNo }) => String(changeNo) === entry.subject);
  if (deeds.length > 0) return describeDeeds(deeds, scope);
  const onOpinions = scope.opinionDeeds.filter(({ changeNo }) => String(changeNo) === entry.subject);
  return onOpinions.length > 0
    ? describeOpinionDeeds(onOpinions, scope.language)
    : describeFields(entry, scope);
}
