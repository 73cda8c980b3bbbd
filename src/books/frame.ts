import { datePartsOf } from '../core/fiscal/iso-date.ts';
import type { BookScope } from './book-scope.ts';
import { reportWords } from './text/report-words.ts';

/** What every book says of itself: cover, running heads, the file's own data. */
export type Frame = {
  readonly lang: string;
  readonly title: string;
  readonly city: string;
  readonly chapter: string | null;
  readonly subtitle: string;
  readonly publication: string;
  readonly approvedBy: string;
  readonly fictional: string | null;
  readonly contents: string;
  readonly foot: string;
  readonly accent: string;
  /** Of the file's data; no clock is read, so that one publication gives one file, byte for byte. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
};

/** The accents of the design system, at least 4.5:1 on white. */
export const accents = {
  blue: '#0017c1',
  'light-blue': '#0055ad',
  cyan: '#006f83',
  green: '#115a36',
  orange: '#ac3e00',
  red: '#ba0000',
  magenta: '#8b008b',
  purple: '#5109ad',
} as const;

export function makeFrame(scope: BookScope, title: string, subtitle: string): Frame {
  const { municipality, publication, plan } = scope.snapshot;
  const date = scope.date(scope.publishedOn);
  return {
    lang: scope.wording.language,
    title,
    subtitle,
    city: municipality.name,
    chapter: plan.chapter,
    publication: scope.say(reportWords.publication, { no: publication.no, date }),
    approvedBy: scope.say(reportWords.approvedBy, { name: publication.approvedBy }),
    fictional: municipality.fictional ? scope.say(reportWords.fictional) : null,
    contents: scope.say(reportWords.contents),
    foot: scope.say(reportWords.foot, { city: municipality.name, no: publication.no, date }),
    accent: accents[municipality.accent],
    date: datePartsOf(scope.publishedOn),
  };
}
