import type { Text } from '../../core/text/text.ts';

export const transferText = {
  title: { ja: '異動', en: 'Transfers' },
  lead: {
    ja: '異動の一覧（CSV）を選ぶと、まず何が変わるかを示します。確かめてから反映します。',
    en: 'Choose a table of transfers (CSV). You first see what would change, and then carry it out.',
  },
  file: { ja: '異動一覧のファイル（CSV）', en: 'Table of transfers (CSV)' },
  look: { ja: '何が変わるかを見る', en: 'See what would change' },
  template: { ja: '書き方の見本（CSV）', en: 'A sample of the table (CSV)' },
  howTitle: { ja: '表の書き方', en: 'How the table is written' },
  faultyTitle: { ja: '直すところが{count}件あります', en: '{count} things to correct' },
  faultyLead: {
    ja: '何も変わっていません。表を直して、もう一度選んでください。',
    en: 'Nothing has changed. Correct the table and choose it again.',
  },
  line: { ja: '行', en: 'Line' },
  column: { ja: '列', en: 'Column' },
  problem: { ja: '誤りと直し方', en: 'What is wrong, and what to do' },
  wholeTable: { ja: '全体', en: 'all' },
  proposedTitle: { ja: '次のように変わります（{count}件）', en: 'What will change ({count})' },
  proposedLead: { ja: 'まだ何も変わっていません。', en: 'Nothing has changed yet.' },
  person: { ja: '人', en: 'Person' },
  what: { ja: '内容', en: 'Change' },
  added: { ja: '利用者に加わる', en: 'is added' },
  ends: { ja: '{date} が最後の日', en: 'last day {date}' },
  takes: { ja: '{post}に就く（{date} から）', en: 'takes {post} from {date}' },
  leaves: { ja: '{post}を離れる（{date} まで）', en: 'leaves {post}, last day {date}' },
  reason: { ja: '理由（履歴に残ります）', en: 'Reason (kept in the history)' },
  reasonDefault: { ja: '人事異動', en: 'transfer of staff' },
  apply: { ja: 'この内容で反映する', en: 'Carry it out' },
  applied: { ja: '{count}件を反映しました。', en: '{count} changes are carried out.' },
  overtaken: {
    ja: 'その間に他の更新がありました。何も変えていません。内容を確かめて、もう一度反映してください。',
    en: 'Something else was changed meanwhile, so nothing was done. Look again and carry it out.',
  },
  noFile: { ja: 'ファイルを選んでください。', en: 'Choose a file.' },
} as const satisfies Record<string, Text>;
