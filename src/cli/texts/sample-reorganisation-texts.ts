import type { Text } from '../../core/text/text.ts';

/** What the made-up city prepares for its departments. */
export const sampleReorganisationTexts = {
  reason: {
    ja: '組織規則の改正案（見本）',
    en: 'Draft of the rules of organisation (sample)',
  },
  /** The name after a department is renamed. */
  renamed: { ja: '市民窓口サービス課', en: 'Citizens’ Services' },
  /** What a department is split into. */
  split: { ja: '観光振興課、シティセールス課', en: 'Tourism and City Sales' },
} as const satisfies Readonly<Record<string, Text>>;
