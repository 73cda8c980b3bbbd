import { describe, expect, test } from 'vitest';
import { makeHeadReader } from '../../../src/documents/plan-text/heads.ts';
import {
  findMarks,
  parseDefinition,
  removeMarks,
  wordBeforeMark,
} from '../../../src/documents/plan-text/marks.ts';
import { joinWrappedLines } from '../../../src/documents/plan-text/paragraph.ts';
import { splitLines } from '../../../src/documents/plan-text/source-lines.ts';
import { suggestTheme } from '../../../src/documents/plan-text/suggest-theme.ts';
import { splitCells } from '../../../src/documents/plan-text/table-cell.ts';
import { parseValueCells, splitNameAndValues } from '../../../src/documents/plan-text/value-cells.ts';
import { JAPANESE_PLAN_VOCABULARY } from '../../../src/documents/plan-text/vocabulary.ts';
import { hasShortLine } from '../../../src/documents/plan-text/wrapped-lines.ts';

const heads = makeHeadReader(JAPANESE_PLAN_VOCABULARY);

/** The cells that a piece of a table comes apart into. */
function cellsOf(text: string) {
  return splitCells(joinWrappedLines(splitLines(text).lines, () => false));
}

describe('lines and cells', () => {
  test('a line without a blank at its end goes on, and one with a blank ends its paragraph', () => {
    expect(cellsOf('灯台の開\n\n放 \n\n渡船の運行 \n').map((cell) => cell.text)).toEqual([
      '灯台の開放',
      '渡船の運行',
    ]);
  });

  test('cells of one height come apart at the blank between them', () => {
    const cells = cellsOf('灯台の開放 灯台事業 \n\n【港湾課】 渡船の運行 \n');
    expect(cells.map((cell) => [cell.text, cell.fragments[0]?.gap])).toEqual([
      ['灯台の開放', 'blank'],
      ['灯台事業', 'glued'],
      ['【港湾課】', 'blank'],
      ['渡船の運行', 'glued'],
    ]);
  });

  test('a blank beside Latin letters is inside a cell', () => {
    expect(cellsOf('渡船の QR 券と 365 日運行 渡船事業 \n').map((cell) => cell.text)).toEqual([
      '渡船の QR 券と 365 日運行',
      '渡船事業',
    ]);
  });

  test('extra blanks are the trace of an icon, at a line’s end or between cells', () => {
    expect(cellsOf('渡船事業   \n').map((cell) => cell.extraBlanks)).toEqual([2]);
    expect(cellsOf('渡船事業  【港湾課】 \n').map((cell) => cell.extraBlanks)).toEqual([1, 0]);
  });

  test('departments end their cell even where the blank behind or before them is lost', () => {
    const texts = ['灯台事業', '【港湾課、島の振興課】', '渡船の運行'];
    expect(cellsOf('灯台事業\n\n【港湾課、島の\n振興課】\n\n渡船の運行 \n').map(({ text }) => text)).toEqual(
      texts,
    );
  });

  test.each([
    ['渡船の運行と灯台の開放と\n港の整備 \n', false],
    ['渡船の運行\n灯台の開放と港の整備の支援\nの拡充 \n', true],
    ['渡船の運行と灯台の\nXYZABCDE の整備と港の支援 \n', false],
  ])('a line too short to have been wrapped: %j %s', (text, short) => {
    expect(cellsOf(text).map(({ fragments }) => hasShortLine(fragments))).toEqual([short]);
  });

  test('a cell’s width is that of its full lines', () => {
    const [cell] = cellsOf('灯台の開放と渡船\n\nの QR 券 \n');
    expect(cell).toMatchObject({ wrapWidth: 8, width: 11.5 });
  });
});

describe('pages', () => {
  test.each([
    ['three empty lines', 'あ \n\n\n\nい \n'],
    ['a form feed', 'あ \n\fい \n'],
    ['a form feed on a line of its own', 'あ \n\f\nい \n'],
  ])('%s part them', (_, text) => {
    expect(splitLines(text).lines.map((line) => [line.body, line.page, line.afterBlank])).toEqual([
      ['あ', 0, true],
      ['い', 1, true],
    ]);
  });

  test('one empty line does not', () => {
    expect(splitLines('あ \n\nい \n').pageCount).toBe(1);
  });
});

describe('values', () => {
  test.each([
    [
      '17.9％ 20.0％ 25.0％',
      [
        [null, ['17.9％']],
        [null, ['20.0％']],
        [null, ['25.0％']],
      ],
    ],
    [
      '－ 25 件 45 件',
      [
        [null, ['－']],
        [null, ['25 件']],
        [null, ['45 件']],
      ],
    ],
    [
      '117 トン CO２ 1,000トン CO２',
      [
        [null, ['117 トン CO２']],
        [null, ['1,000トン CO２']],
      ],
    ],
    ['北部 79.9％', [['北部', ['79.9％']]]],
    [
      '80.0 年・84.4 年 策定時実績値以上',
      [
        [null, ['80.0 年', '84.4 年']],
        [null, ['策定時実績値以上']],
      ],
    ],
    [
      '1.53 1.60 現状維持',
      [
        [null, ['1.53']],
        [null, ['1.60']],
        [null, ['現状維持']],
      ],
    ],
    [
      '50 件以上 60 件以上',
      [
        [null, ['50 件以上']],
        [null, ['60 件以上']],
      ],
    ],
  ])('%s', (text, cells) => {
    expect(parseValueCells(text)?.map(({ label, figures }) => [label, figures])).toEqual(cells);
  });

  test.each(['渡船の利用者数', '渡船の 365 日運行の割合', '利用の拡大', ''])('%j is none', (text) => {
    expect(parseValueCells(text)).toBeNull();
  });

  test('a name keeps its own figures', () => {
    expect(splitNameAndValues('年 2 回の検査を受けた人数【累計】 8 人 48 人 80 人', 3)?.name).toBe(
      '年 2 回の検査を受けた人数【累計】',
    );
  });
});

describe('headings', () => {
  test.each([
    ['◆基本的な方向性', 'direction'],
    ['?基本的な方向性', 'direction'],
    ['➤ＫＰＩ（重要業績評価指標）', 'kpis'],
    ['■ 数値目標', 'goals'],
    ['基本的な方向性、数値目標は次のとおりです。', null],
  ])('%s', (text, head) => {
    expect(heads.sectionHead(text)).toBe(head);
  });

  test('column heads and their years, western and era', () => {
    expect(heads.columnTokens('指標名 現状値（令和５年度） 目標値（2027）')).toEqual([
      { kind: 'name' },
      { kind: 'baseline' },
      { kind: 'year', year: 2023 },
      { kind: 'target' },
      { kind: 'year', year: 2027 },
    ]);
    expect(heads.columnTokens('取組を 2027 年度に行う')).toBeNull();
  });

  test.each([
    ['進めること 2024 年度 2025 年度 2026 年度 使うしくみ', 'initiative year year year project'],
    ['主な取組 2024 年度 2025 年度 関連事業（担当課）', 'initiative year year project project'],
    ['物差し 現状値', 'name baseline'],
    ['指標名 いまの値', 'name baseline'],
  ])('column heads in a city’s own words: %s', (text, kinds) => {
    expect(
      heads
        .columnTokens(text)
        ?.map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
  });

  test.each(['渡船の運行 灯台の開放', '物差し いまの値', '渡船 2024 年度', '渡船 2024 年度 2027 年度 灯台'])(
    'no column heads: %s',
    (text) => {
      expect(heads.columnTokens(text)).toBeNull();
    },
  );

  test('a measure and a strategy', () => {
    expect(heads.measureHead('（３）渡船を進める')).toEqual({ no: 3, title: '渡船を進める' });
    expect(heads.strategyLabel('基本目標２ 港を育てる')).toEqual({ no: 2, title: '港を育てる' });
    expect(heads.strategyLabel('基本目標に近づく')).toBeNull();
  });
});

describe('marks', () => {
  test('are found however their digits are printed, and taken out with their gaps', () => {
    expect(findMarks('渡船★１と灯台★2 の数').map((use) => [use.key, use.before])).toEqual([
      ['★1', '渡船'],
      ['★2', '渡船★１と灯台'],
    ]);
    expect(removeMarks('渡船★１と灯台★2 の数')).toBe('渡船と灯台の数');
  });

  test('are explained at the start of a paragraph', () => {
    expect(parseDefinition('※２  港と島を結ぶ船のこと。')).toEqual({
      mark: '※２',
      text: '港と島を結ぶ船のこと。',
    });
    expect(parseDefinition('★の数')).toBeNull();
  });

  test.each([
    ['港の活用と渡船', '渡船', true],
    ['港を生かすトビウオ', 'トビウオ', true],
    ['港に合わせた結節点', '結節点', true],
    ['子どもの豊かな学力', '豊かな学力', false],
    ['港のにぎわい', '港のにぎわい', false],
  ])('%s stands on %s', (before, word, sure) => {
    expect(wordBeforeMark(before)).toEqual({ word, sure });
  });
});

test.each([
  [['中小企業のデジタル化に向けた派遣'], 'digital'],
  [['脱炭素や省エネに資する設備'], 'decarbonisation'],
  [['電気バスの導入'], 'decarbonisation'],
  [['検討', '窓口へのＩＣＴの導入'], 'digital'],
  [['港の検討'], null],
])('around %j the suggested theme is %s', (texts, theme) => {
  expect(suggestTheme(texts, JAPANESE_PLAN_VOCABULARY.themeWords)).toBe(theme);
});
