/** A form other than the page itself in which an address can be had. */
export type Format = 'csv' | 'xlsx' | 'json' | 'jsonld';

const types = {
  html: 'text/html',
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<Format | 'html', string>;
const formats = ['csv', 'json', 'jsonld', 'xlsx'] as const satisfies readonly Format[];

/**
 * The form that a request wants instead of the page (RFC 9110, 12.5.1): the one with the highest weight, and null where
 * the page is wanted as much, as every browser does. A header that names no other form is not taken apart.
 *
 * @example chooseFormat('text/csv, text/html;q=0.5') // 'csv'
 * @example chooseFormat('text/html,application/xhtml+xml;q=0.9') // null
 */
export function chooseFormat(accept: string | undefined): Format | null {
  if (accept === undefined || !/csv|json|spreadsheetml/i.test(accept)) return null;
  const weights = readWeights(accept);
  let best: Format | null = null;
  let most = weightOf('html', weights);
  for (const format of formats) {
    const weight = weightOf(format, weights);
    if (weight <= most) continue;
    best = format;
    most = weight;
  }
  return best;
}

function readWeights(accept: string): ReadonlyMap<string, number> {
  return new Map(
    accept.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
      const given = parameters.find((one) => one.startsWith('q='));
      const weight = given === undefined ? 1 : Number(given.slice(2));
      return [name, Number.isFinite(weight) ? weight : 0];
    }),
  );
}

/** By name, else by group (text/*), else by anything. */
function weightOf(format: Format | 'html', weights: ReadonlyMap<string, number>): number {
  const type = types[format];
  const group = `${type.slice(0, type.indexOf('/'))}/*`;
  return weights.get(type) ?? weights.get(group) ?? weights.get('*/*') ?? 0;
}
