import type { Text } from '../../core/text/text.ts';

export const commandTexts = {
  usage: {
    ja: `しるべ 使い方:
  bin/shirube start   見本を入れて、この機械だけで見られるサイトを始めます（npm start と同じ）
  bin/shirube serve   本番のサイトを始めます（見本は入りません）`,
    en: `Shirube, usage:
  bin/shirube start   starts a site for this machine, with the sample in it (the same as npm start)
  bin/shirube serve   starts a site for the public (without the sample)`,
  } satisfies Text,
} as const;
