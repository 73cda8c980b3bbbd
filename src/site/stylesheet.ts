import charts from '../charts/charts.css';
import comparisons from '../charts/comparison-charts.css';
import type { SiteFont } from './contract.ts';
import base from './styles/base.css';
import books from './styles/books.css';
import content from './styles/content.css';
import costs from './styles/costs.css';
import data from './styles/data.css';
import frame from './styles/frame.css';
import opinions from './styles/opinions.css';
import print from './styles/print.css';
import states from './styles/states.css';
import tables from './styles/tables.css';
import tokens from './styles/tokens.css';

/** In the order of the cascade: print has the last word. */
const parts = [
  tokens,
  base,
  frame,
  content,
  states,
  tables,
  data,
  costs,
  opinions,
  charts,
  comparisons,
  books,
  print,
];

/**
 * The text of the one stylesheet that every page links to: the fonts' faces, then the site's own rules.
 * The server hashes it and gives its address in `SiteAssets.stylesheet`.
 *
 * @example renderStylesheet([{ family: 'Noto Sans JP', weight: 400, href: '/assets/noto-400.3f2a.woff2' }])
 */
export function renderStylesheet(fonts: readonly SiteFont[]): string {
  return [...fonts.map(renderFontFace), ...parts.map(tighten)].join('\n');
}

/** Leaves out comments and the white space that only people need. No string in these sheets holds either. */
function tighten(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;\}/g, '}')
    .trim();
}

function renderFontFace({ family, weight, href }: SiteFont): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;font-display:swap;src:url("${href}") format("woff2")}`;
}

/** The site's sign, a signpost, as an SVG document to be served as the icon. */
export const siteIcon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M15 3h2v26h-2z" fill="#333"/><path d="M5 6h18l5 4.5-5 4.5H5z" fill="#0055ad"/><path d="M27 17H11l-5 4 5 4h16z" fill="#197a4b"/></svg>';
