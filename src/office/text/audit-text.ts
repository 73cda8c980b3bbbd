import type { Text } from '../../core/text/text.ts';

export const auditText = {
  title: { ja: '履歴', en: 'History' },
  lead: {
    ja: '誰が、いつ、どこから、何を、なぜ変えたか。新しい順です。記録は前の記録とハッシュでつながり、書き換えると分かります。',
    en: 'Who changed what, when, from where and why, the newest first. Each entry is bound to the one before by a hash, so tampering shows.',
  },
  head: { ja: '最後の記録', en: 'Last entry' },
  headHint: {
    ja: 'この行を別の場所に控えておくと、後の確認（bin/shirube audit verify --head）で末尾の切り取りも分かります。',
    en: 'Keep this line elsewhere: bin/shirube audit verify --head then also finds an end that was cut off.',
  },
  filter: { ja: '絞り込む', en: 'Filter' },
  kind: { ja: '種類', en: 'Kind' },
  anyKind: { ja: '全て', en: 'all' },
  person: { ja: '人', en: 'Person' },
  anyone: { ja: '全員', en: 'anybody' },
  from: { ja: 'この日から', en: 'From' },
  until: { ja: 'この日まで', en: 'Until' },
  show: { ja: '表示する', en: 'Show' },
  no: { ja: '番号', en: 'No.' },
  when: { ja: 'いつ', en: 'When' },
  who: { ja: '誰が', en: 'Who' },
  where: { ja: 'どこから', en: 'From where' },
  what: { ja: '何を', en: 'What' },
  why: { ja: 'なぜ', en: 'Why' },
  commandLine: { ja: 'サーバーの操作', en: 'command line' },
  nobody: { ja: '（登録のない名前）', en: '(an unknown name)' },
  csv: { ja: 'この内容をCSVで', en: 'These entries as CSV' },
  older: { ja: 'さらに前', en: 'Older entries' },
  none: { ja: '当てはまる記録はありません。', en: 'No entry meets these conditions.' },
} as const satisfies Record<string, Text>;
