import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SitePage } from './contract.ts';

const html = 'text/html; charset=utf-8';
const json = 'application/json; charset=utf-8';

export function answerHtml(status: 200 | 404 | 410, page: ReactElement): SitePage {
  return { status, contentType: html, body: `<!doctype html>${renderToStaticMarkup(page)}` };
}

export function answerJson(body: string): SitePage {
  return { status: 200, contentType: json, body };
}

/** 301 for an address that was spelled otherwise, 302 for one whose target may change. */
export function redirect(status: 301 | 302, location: string): SitePage {
  return { status, contentType: html, body: '', location };
}
