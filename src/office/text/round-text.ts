import type { RoundState } from '../../core/round/item-state.ts';
import type { Text } from '../../core/text/text.ts';

/** Words of the frame around a round's pages, and of the list of rounds. */
export const roundText = {
  rounds: { ja: '照会', en: 'Rounds' },
  roundsLead: {
    ja: '年度ごとに、各課へ実績と進捗を照会します。',
    en: 'Once a year every department is asked for its results and progress.',
  },
  noRound: { ja: 'まだ照会はありません。', en: 'There is no round yet.' },
  roundOf: { ja: '{year}実績の照会', en: 'Round on {year}' },
  pages: { ja: 'この照会のページ', en: 'Pages of this round' },
  items: { ja: '担当の一覧', en: 'My items' },
  waiting: { ja: '確認待ち', en: 'Waiting for me' },
  news: { ja: '新しい動き', en: 'News' },
  board: { ja: '進捗一覧', en: 'Board' },
  workbooks: { ja: 'Excelで回答', en: 'Excel' },
  sheets: { ja: '評価シート', en: 'Assessment' },
  reminders: { ja: '督促', en: 'Reminders' },
  settings: { ja: '照会の設定', en: 'Settings' },
  prepare: { ja: '新しい照会を準備する', en: 'Prepare a round' },
  period: { ja: '{from}から{to}まで', en: '{from} to {to}' },
  state: { ja: '状態', en: 'State' },
  dueDepartment: { ja: '課の提出期限', en: 'Due from departments' },
} as const satisfies Record<string, Text>;

export const roundStateText: Readonly<Record<RoundState, Text>> = {
  preparing: { ja: '準備中', en: 'being prepared' },
  open: { ja: '受付中', en: 'open' },
  closed: { ja: '終了', en: 'closed' },
};
