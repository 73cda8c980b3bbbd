export type Encoding = 'br' | 'gzip' | 'identity';

/**
 * The best encoding that a request accepts (RFC 9110, 12.5.3): brotli before gzip before none, whatever their weights,
 * as long as the weight is not zero.
 *
 * @example chooseEncoding('gzip, deflate, br') // 'br'
 * @example chooseEncoding('br;q=0, gzip') // 'gzip'
 */
export function chooseEncoding(accept: string | undefined): Encoding {
  if (accept === undefined || accept === '') return 'identity';
  let gzip = false;
  for (const part of accept.split(',')) {
    const [name = '', ...parameters] = part.split(';');
    if (parameters.some(isZeroWeight)) continue;
    const coding = name.trim().toLowerCase();
    if (coding === 'br') return 'br';
    if (coding === 'gzip' || coding === 'x-gzip') gzip = true;
  }
  return gzip ? 'gzip' : 'identity';
}

function isZeroWeight(parameter: string): boolean {
  return /^\s*q=0(?:\.0{0,3})?\s*$/i.test(parameter);
}
