/** Fonts are made when they are first asked for; on a busy machine that takes longer than a page may. `page`: any page. */
export async function makeFontsReady(origin: string, page: string): Promise<void> {
  const html = await (await fetch(origin + page)).text();
  const sheet = /href="(\/assets\/site\.[^"]+)"/.exec(html)?.[1] ?? '';
  const css = await (await fetch(origin + sheet)).text();
  for (const [, font = ''] of css.matchAll(/url\("([^"]+)"\)/g))
    await (await fetch(origin + font)).arrayBuffer();
}
