/**
 * A page of the site as a page of a preview: every address of the site stays under `prefix`, the title says before all
 * else that it is not public, the page asks not to be indexed, and `banner` stands above everything. The pages are our
 * own: quotes inside texts are always escaped, so an attribute cannot be mistaken for text.
 *
 * @example markPreview(html, { prefix: '/office/992011/publication/preview/3f', title: '未公表', banner })
 */
export function markPreview(
  html: string,
  { prefix, title, banner }: { readonly prefix: string; readonly title: string; readonly banner: string },
): string {
  return html
    .replace(
      /(\s(?:href|src|action)=")(\/(?!assets\/)[^"]*")/g,
      (_, before: string, address: string) => `${before}${prefix}${address}`,
    )
    .replace(/<head>/, '<head><meta name="robots" content="noindex, nofollow"/>')
    .replace(/<title([^>]*)>/, (_, attributes: string) => `<title${attributes}>${title} | `)
    .replace(/<body[^>]*>/, (body) => `${body}${banner}`);
}
