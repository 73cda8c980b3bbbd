import type { MunicipalityCode } from './snapshot.ts';

export type ParsedMunicipalityCode =
  | { readonly ok: true; readonly code: MunicipalityCode }
  | {
      readonly ok: false;
      /** `no-check-digit`: only the first five digits; `expected` is the whole code. */
      readonly code: 'not-digits' | 'wrong-length' | 'no-check-digit' | 'wrong-check-digit';
      /** The code that the first five digits make, where there are five. */
      readonly expected: MunicipalityCode | null;
    };

/**
 * The check digit of a local government code (全国地方公共団体コード) from its first five digits: each times 6, 5, 4,
 * 3, 2; the sum modulo 11 taken from 11; of that the last digit.
 * Source: 総務省「全国地方公共団体コード仕様」.
 *
 * @example checkDigitOf('14203') // 4
 */
export function checkDigitOf(prefectureAndMunicipality: string): number {
  const sum = [6, 5, 4, 3, 2].reduce(
    (total, weight, position) => total + weight * Number(prefectureAndMunicipality[position]),
    0,
  );
  return (11 - (sum % 11)) % 10;
}

/**
 * Reads a local government code, full-width digits included. The prefecture is not checked: a made-up city takes a
 * number that no prefecture has.
 *
 * @example
 * parseMunicipalityCode('142034') // { ok: true, code: '142034' }
 * parseMunicipalityCode('142035') // { ok: false, code: 'wrong-check-digit', expected: '142034' }
 */
export function parseMunicipalityCode(text: string): ParsedMunicipalityCode {
  const digits = text.normalize('NFKC').trim();
  if (!/^\d+$/.test(digits)) return { ok: false, code: 'not-digits', expected: null };
  if (digits.length < 5 || digits.length > 6) return { ok: false, code: 'wrong-length', expected: null };
  const stem = digits.slice(0, 5);
  const code = `${stem}${checkDigitOf(stem)}`;
  if (digits.length === 5) return { ok: false, code: 'no-check-digit', expected: code };
  return digits === code ? { ok: true, code } : { ok: false, code: 'wrong-check-digit', expected: code };
}
