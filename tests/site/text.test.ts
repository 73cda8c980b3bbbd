import { describe, expect, test } from 'vitest';
import {
  methodMeaning,
  methodText,
  noVerdictText,
  verdictMeaning,
} from '../../src/core/assess/state-texts.ts';
import { chanceMeaning, chanceText } from '../../src/core/forecast/chance-texts.ts';
import {
  absenceMeaning,
  absenceText,
  directionText,
  relationText,
} from '../../src/core/indicator/figure-texts.ts';
import { aboutText } from '../../src/site/text/about-text.ts';
import { assessmentText, verdictFieldText } from '../../src/site/text/assessment-text.ts';
import { changeText, elementText } from '../../src/site/text/element-text.ts';
import { figureText } from '../../src/site/text/figure-text.ts';
import { fillTemplate, splitTemplate } from '../../src/site/text/fill-template.ts';
import { frameText, listText, themeText } from '../../src/site/text/frame-text.ts';
import { indicatorText } from '../../src/site/text/indicator-text.ts';
import { listPageText, searchFieldText, searchKindText } from '../../src/site/text/list-text.ts';
import { planText } from '../../src/site/text/plan-text.ts';
import { ruleText } from '../../src/site/text/rule-text.ts';
import { stateSentence, stateText } from '../../src/site/text/state-text.ts';
import {
  markText,
  noOutlookText,
  standingText,
  stepGroupText,
  verdictPageText,
} from '../../src/site/text/verdict-text.ts';

const catalogues = {
  aboutText,
  absenceMeaning,
  absenceText,
  changeText,
  directionText,
  elementText,
  figureText,
  frameText,
  indicatorText,
  listPageText,
  listText,
  planText,
  relationText,
  searchFieldText,
  searchKindText,
  stateText,
  themeText,
  assessmentText,
  chanceMeaning,
  chanceText,
  methodMeaning,
  markText,
  methodText,
  noOutlookText,
  noVerdictText,
  ruleText,
  standingText,
  stateSentence,
  stepGroupText,
  verdictFieldText,
  verdictMeaning,
  verdictPageText,
};
const entries = Object.entries(catalogues).flatMap(([catalogue, texts]) =>
  Object.entries(texts).map(([key, text]) => ({ key: `${catalogue}.${key}`, ...text })),
);

/** Said in one language only: the name of the other language, and the note that the plan is in Japanese. */
const ofOneLanguage = ['frameText.otherLanguage', 'frameText.languageOnly'];

function placesIn(template: string): readonly string[] {
  return splitTemplate(template)
    .flatMap((part) => (typeof part === 'string' ? [] : [part.name]))
    .sort();
}

describe('every text of the interface', () => {
  const texts = entries.filter(({ key }) => !ofOneLanguage.includes(key));

  test('is said in both languages', () => {
    expect(texts.filter(({ ja, en }) => ja.trim() === '' || en.trim() === '')).toEqual([]);
  });

  test('has no Japanese in English', () => {
    const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/u;
    expect(texts.filter(({ en }) => japanese.test(en))).toEqual([]);
  });

  test('has the same places in both', () => {
    const unlike = texts.filter(({ ja, en }) => placesIn(ja).join() !== placesIn(en).join());
    expect(unlike.map(({ key }) => key)).toEqual([]);
  });

  test('says plain dates and words without half-width kana or doubled spaces', () => {
    expect(texts.filter(({ ja, en }) => /[\uff61-\uff9f]| {2}/u.test(ja + en))).toEqual([]);
  });
});

describe('fillTemplate', () => {
  test.each([
    ['a value', '{year}の実績', { year: '2024年度' }, '2024年度の実績'],
    ['one', '{count|indicator|indicators}', { count: '1' }, '1 indicator'],
    ['several', '{count|indicator|indicators}', { count: '49' }, '49 indicators'],
    ['none', '{count|indicator|indicators}', { count: '0' }, '0 indicators'],
    ['a value with braces in it', '「{query}」', { query: '{x}' }, '「{x}」'],
  ])('fills %s', (_name, template, values, expected) => {
    expect(fillTemplate(template, values)).toBe(expected);
  });

  test('stops at a place without a value', () => {
    expect(() => fillTemplate('{year}', {})).toThrow('No value for {year}');
  });
});
