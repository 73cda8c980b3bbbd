const voids = ['meta', 'link', 'input', 'br', 'img', 'hr'];

/**
 * A page without the elements that say they are Japanese and without pictures, whose words are the plan's: what is
 * left of an English page is what the interface says.
 *
 * @example withoutJapanese('<p>Unit: <span lang="ja">人</span></p>') // '<p>Unit: '
 */
export function withoutJapanese(html: string): string {
  const kept: string[] = [];
  const open: { readonly name: string; readonly isSkipped: boolean }[] = [];
  for (const part of html.split(/(<[^>]+>)/)) {
    const name = /^<\/?([a-z0-9]+)/i.exec(part)?.[1] ?? '';
    const isSkipping = open.some(({ isSkipped }) => isSkipped);
    if (part.startsWith('</')) {
      open.splice(open.findLastIndex((one) => one.name === name));
    } else if (name !== '' && !voids.includes(name) && !part.endsWith('/>')) {
      const isSkipped = /\slang="ja"/.test(part) || name === 'svg';
      open.push({ name, isSkipped });
      if (!isSkipping && !isSkipped) kept.push(part);
    } else if (!isSkipping) {
      kept.push(part);
    }
  }
  return kept.join('');
}
