import { createHash } from 'node:crypto';
import { officeHome } from '../../../office/links.ts';
import { officeStylesheet } from '../../../office/office-stylesheet.ts';
import type { OfficeAnswer } from '../office-call.ts';

const hash = createHash('sha256').update(officeStylesheet).digest('base64url').slice(0, 16);

/** Where the office's own stylesheet is: an address that changes when it does. */
export const stylesheetPath = `${officeHome}/assets/office.${hash}.css`;

export async function sendStylesheet(): Promise<OfficeAnswer> {
  return { kind: 'asset', contentType: 'text/css; charset=utf-8', body: officeStylesheet };
}
