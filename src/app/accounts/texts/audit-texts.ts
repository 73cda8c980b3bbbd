import type { Text } from '../../../core/text/text.ts';
import type { AuditFaultCode, AuditKind } from '../../ports/audit.ts';

export const auditKindTexts: Readonly<Record<AuditKind, Text>> = {
  change: { ja: '記録の変更', en: 'change of records' },
  'set-up': { ja: '初期設定', en: 'city set up' },
  'signed-in': { ja: 'サインイン', en: 'signed in' },
  'sign-in-failed': { ja: 'サインイン失敗', en: 'sign-in failed' },
  'locked-out': { ja: '試行の停止', en: 'locked out' },
  'signed-out': { ja: 'サインアウト', en: 'signed out' },
  'session-ended': { ja: '端末のサインアウト', en: 'session ended' },
  unlocked: { ja: '試行の停止の解除', en: 'block lifted' },
  'sessions-ended': { ja: '全端末のサインアウト', en: 'all sessions ended' },
  'password-changed': { ja: 'パスワードの変更', en: 'password changed' },
  'reset-link-made': { ja: '再設定リンクの発行', en: 'link for a new password made' },
  'account-added': { ja: '利用者の追加', en: 'account added' },
  'account-changed': { ja: '利用者の変更', en: 'account changed' },
  'post-taken': { ja: '着任', en: 'post taken' },
  'post-changed': { ja: '任期の変更', en: 'days of a post changed' },
  'post-ended': { ja: '離任', en: 'post ended' },
  'reminder-not-sent': { ja: '督促の不達', en: 'reminder not sent' },
};

/** What is wrong with a chain. `{no}` is the first entry that does not hold. */
export const auditFaultTexts: Readonly<Record<AuditFaultCode, Text>> = {
  missing: { ja: '記録{no}が抜けています。', en: 'Entry {no} is missing.' },
  altered: { ja: '記録{no}が書き換えられています。', en: 'Entry {no} was altered.' },
  unlinked: {
    ja: '記録{no}が前の記録につながっていません。抜き取りか差し込みがあります。',
    en: 'Entry {no} does not follow the one before: something was taken out or put in.',
  },
  'facts-altered': {
    ja: '記録{no}が示す変更の内容が、今の内容と違います。',
    en: 'What entry {no} recorded is not what stands in the store now.',
  },
  unrecorded: {
    ja: '変更{no}の記録がありません。末尾が切り取られたか、外から書き込まれています。',
    en: 'Change {no} stands in no entry: the end was cut off, or somebody wrote from outside.',
  },
  'cut-off': {
    ja: '控えておいた記録より前で終わっています。記録{no}から後がありません。',
    en: 'The chain ends before the entry that you kept: entry {no} and all after it are gone.',
  },
  rewritten: {
    ja: '記録{no}が、控えておいたものと違います。全体が書き直されています。',
    en: 'Entry {no} is not the one that you kept: the chain was written anew.',
  },
};
