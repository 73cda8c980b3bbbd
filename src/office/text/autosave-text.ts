import type { Text } from '../../core/text/text.ts';

/** What the list's script says while somebody types. */
export const autosaveText = {
  unsaved: { ja: '入力中…', en: 'Not saved yet…' },
  saving: { ja: '保存しています…', en: 'Saving…' },
  saved: { ja: '{time} に保存しました', en: 'Saved at {time}' },
  unreachable: {
    ja: '保存できません。入力はこの画面に残っています。つながりしだい、自動で保存し直します。',
    en: 'This cannot be saved now. What you typed is still here, and is tried again by itself.',
  },
  'signed-out': {
    ja: '保存できません。サインインが切れました。入力はこの画面に残っています。',
    en: 'This cannot be saved: you are signed out. What you typed is still here.',
  },
  signIn: { ja: '別の画面でサインインする', en: 'Sign in in another window' },
  conflict: {
    ja: 'ほかの人の変更とぶつかりました。まだ保存していません。',
    en: 'This collided with somebody else’s change. It is not saved yet.',
  },
  refused: { ja: '保存できませんでした。', en: 'This could not be saved.' },
  submitted: { ja: '「{name}」を提出しました。', en: '“{name}” is submitted.' },
  incomplete: {
    ja: '「{name}」はまだ提出できません。足りないところがあります。',
    en: '“{name}” cannot be submitted yet: something is missing.',
  },
  notSubmitted: { ja: '「{name}」を提出できませんでした。', en: '“{name}” could not be submitted.' },
  troubles: {
    ja: '保存していない項目が{count}件あります。',
    en: '{count} items are not saved.',
  },
  pasted: {
    ja: '{count}か所に貼り付けました（{items}）。',
    en: 'Pasted into {count} boxes ({items}).',
  },
  pastedMore: { ja: 'ほか{count}件', en: '{count} more' },
  pasteLost: { ja: '{count}行は入るところがありませんでした。', en: '{count} rows had no place.' },
  undo: { ja: '貼り付けを取り消す', en: 'Undo the paste' },
  undone: { ja: '貼り付けを取り消しました。', en: 'The paste is undone.' },
} as const satisfies Record<string, Text>;
