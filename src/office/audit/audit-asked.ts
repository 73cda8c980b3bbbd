import { type AuditFilter, type AuditKind, auditKinds, type ItemDeed } from '../../app/ports/audit.ts';
import { type ChangeKind, changeKinds } from '../../app/ports/change-kind.ts';
import { addDays } from '../../core/calendar/day-number.ts';
import { isIsoDate } from '../../core/fiscal/iso-date.ts';
import { deedText } from '../text/audit-words-text.ts';

/** What was asked of the history, as it stands in the address. */
export type AuditAsked = {
  readonly kind: string;
  readonly person: string;
  readonly from: string;
  readonly until: string;
  readonly text: string;
};

/** Kinds that are no change of records: these stand in groups of their own. */
export const accessKinds = auditKinds.filter(
  (kind): kind is Exclude<AuditKind, 'change'> => kind !== 'change',
);

export const itemDeeds = Object.keys(deedText).filter((deed): deed is ItemDeed => deed in deedText);

/** How a choice of the filter is written in the address. */
export function writeChangeKind(kind: ChangeKind): string {
  return `change:${kind}`;
}

export function writeDeed(deed: ItemDeed): string {
  return `round:${deed}`;
}

/**
 * The filter that an address asks for. Days are days in Japan; the last one is included. What is no kind or no day does
 * not narrow the list.
 *
 * @example toAuditFilter({ kind: 'round:submit', person: '', from: '2027-04-01', until: '', text: '' })
 */
export function toAuditFilter({ kind, person, from, until, text }: AuditAsked): Omit<AuditFilter, 'limit'> {
  const plain = auditKinds.find((one) => one === kind);
  const changeKind = changeKinds.find((one) => writeChangeKind(one) === kind);
  const deed = itemDeeds.find((one) => writeDeed(one) === kind);
  const midnight = (day: string): string => `${day}T00:00:00+09:00`;
  return {
    ...(plain !== undefined && { kinds: [plain] }),
    ...(changeKind !== undefined && { kinds: ['change'], changeKind }),
    ...(deed !== undefined && { deed }),
    ...(person !== '' && { person }),
    ...(isIsoDate(from) && { from: midnight(from) }),
    ...(isIsoDate(until) && { until: midnight(addDays(until, 1)) }),
    ...(text.trim() !== '' && { text: text.trim() }),
  };
}
