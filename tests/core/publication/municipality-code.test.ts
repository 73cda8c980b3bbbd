import { describe, expect, test } from 'vitest';
import { checkDigitOf, parseMunicipalityCode } from '../../../src/core/publication/municipality-code.ts';

describe('the local government code', () => {
  // Codes as published by the Ministry of Internal Affairs and Communications.
  test.each([
    ['北海道', '010006'],
    ['札幌市', '011002'],
    ['東京都', '130001'],
    ['千代田区', '131016'],
    ['横浜市', '141003'],
    ['平塚市', '142034'],
    ['大阪市', '271004'],
    ['那覇市', '472018'],
    ['長与町', '423076'],
  ])('of %s is %s', (_, code) => {
    expect(checkDigitOf(code.slice(0, 5))).toBe(Number(code[5]));
    expect(parseMunicipalityCode(code)).toEqual({ ok: true, code });
  });

  test('may be typed with full-width digits and blanks around', () => {
    expect(parseMunicipalityCode(' １４２０３４ ')).toEqual({ ok: true, code: '142034' });
  });

  test.each([
    ['five digits', '14203', 'no-check-digit', '142034'],
    ['a wrong check digit', '142035', 'wrong-check-digit', '142034'],
    ['two digits changed round', '124034', 'wrong-check-digit', '124036'],
    ['four digits', '1420', 'wrong-length', null],
    ['seven digits', '1420340', 'wrong-length', null],
    ['nothing', '', 'not-digits', null],
    ['a name', '平塚市', 'not-digits', null],
    ['a hyphen', '14203-4', 'not-digits', null],
  ])('with %s is refused: %s', (_, text, code, expected) => {
    expect(parseMunicipalityCode(text)).toEqual({ ok: false, code, expected });
  });

  test('every single wrong digit is found (in codes whose check digit stands for one remainder, as all but 0 and 1 do)', () => {
    for (const code of ['142034', '131016']) {
      for (let position = 0; position < 6; position += 1) {
        for (let digit = 0; digit < 10; digit += 1) {
          const typed = code.slice(0, position) + digit + code.slice(position + 1);
          if (typed !== code) expect(parseMunicipalityCode(typed).ok).toBe(false);
        }
      }
    }
  });
});
