import type { Language } from '../core/text/text.ts';

/**
 * The language of a command's messages: what the option says, else what the environment says, else Japanese.
 *
 * @example commandLanguage(undefined, { LANG: 'en_US.UTF-8' }) // 'en'
 */
export function commandLanguage(
  option: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (option === 'ja' || option === 'en') return option;
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^en(?:[_.-]|$)/iu.test(locale) ? 'en' : 'ja';
}
