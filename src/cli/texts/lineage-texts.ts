import type { Text } from '../../core/text/text.ts';

/** What `shirube load` says about elements that go on under other names. */
export const lineageTexts = {
  proposed: {
    ja: '引き継ぎの提案が{count}件あります（何も引き継いでいません。--dry-run で JSON に書き出し、確かめて --lineage で渡してください）。',
    en: '{count} proposals of what goes on in what (nothing was taken: write them as JSON with --dry-run, look them through, and give them with --lineage).',
  },
  taken: { ja: '引き継ぎ{count}件を受け取りました。', en: '{count} links were taken.' },
  line: { ja: '{proposal}　確からしさ{confidence}％: {why}', en: '{proposal}, {confidence}% sure: {why}' },
  faulty: { ja: '引き継ぎに誤りが{count}件あります。', en: 'The links have {count} errors.' },
} as const satisfies Readonly<Record<string, Text>>;
