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
  let isSkipping = false;
  for (const part of html.split(/(<[^>]+>)/)) {
    const name = /^<\/?([a-z0-9]+)/i.exec(part)?.[1] ?? '';
    if (part.startsWith('</')) {
      open.splice(open.findLastIndex((one) => one.name === name));
      isSkipping = open.at(-1)?.isSkipped ?? false;
    } else if (name !== '' && !voids.includes(name) && !part.endsWith('/>')) {
      isSkipping ||= name === 'svg' || /\slang="ja"/.test(part);
      // Whatever stands in an element that is skipped is skipped with it.
      open.push({ name, isSkipped: isSkipping });
      if (!isSkipping) kept.push(part);
    } else if (!isSkipping) {
      kept.push(part);
    }
  }
  return kept.join('');
}
