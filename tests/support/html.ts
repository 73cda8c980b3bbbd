/** What the pages of a site refer to and can be referred to by. The pages are our own, so their HTML is regular. */
export type PageParts = {
  readonly links: readonly string[];
  readonly ids: readonly string[];
  readonly text: string;
};

/**
 * Takes links (href, src, action), ids and text out of a page that React has written.
 *
 * @example readPage(html).links // ['/assets/site.css', '/142034/', '#main']
 */
export function readPage(html: string): PageParts {
  return {
    links: [...html.matchAll(/\s(?:href|src|action|xlink:href)="([^"]*)"/g)].map(([, link = '']) =>
      unescapeHtml(link),
    ),
    ids: [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescapeHtml(id)),
    text: unescapeHtml(html.replace(/<[^>]*>/g, ' ')),
  };
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
