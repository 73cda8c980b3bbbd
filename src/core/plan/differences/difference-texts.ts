import type { Text } from '../../text/text.ts';

export const differenceTexts = {
  added: { ja: '{element}が加わります。', en: '{element} is added.' },
  removed: { ja: '{element}がなくなります。', en: '{element} is removed.' },
  moved: {
    ja: '{element}が「{before}」から「{after}」に移ります。',
    en: '{element} moves from “{before}” to “{after}”.',
  },
  reordered: { ja: '{kind}の並び順が変わります。', en: 'The order of print changes ({kind}).' },
  changed: {
    ja: '{element}の{field}が「{before}」から「{after}」に変わります。',
    en: '{element}: {field} changes from “{before}” to “{after}”.',
  },
  set: {
    ja: '{element}の{field}に「{after}」が加わります。',
    en: '{element}: {field} is set to “{after}”.',
  },
  cleared: {
    ja: '{element}の{field}「{before}」がなくなります。',
    en: '{element}: {field} “{before}” is taken out.',
  },
} as const satisfies Readonly<Record<string, Text>>;
