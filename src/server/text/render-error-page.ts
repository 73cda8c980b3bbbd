import { type ErrorStatus, errorTexts, firstPageText } from './server-texts.ts';

/**
 * A plain page in both languages for answers that the site itself does not give. `id` ties it to the log.
 * Nothing of the request stands in it.
 *
 * @example renderErrorPage(500, '/assets/site.1f2e.css', '6e0c…')
 */
export function renderErrorPage(status: ErrorStatus, stylesheet: string, id: string | null): string {
  const { title, advice } = errorTexts[status];
  const number = id === null ? '' : `<p><code>${id}</code></p>`;
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title.ja} | ${title.en}</title><link rel="stylesheet" href="${stylesheet}"></head>
<body><main id="main">
<h1>${title.ja}</h1><p>${advice.ja}</p>${number}
<div lang="en"><h2>${title.en}</h2><p>${advice.en}</p></div>
<p><a href="/">${firstPageText.ja} / <span lang="en">${firstPageText.en}</span></a></p>
</main></body></html>
`;
}
