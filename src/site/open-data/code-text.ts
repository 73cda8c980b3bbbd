import type { ColumnKind } from '../../core/open-data/data-table.ts';
import type { DepartmentChange } from '../../core/publication/snapshot.ts';
import type { MoneyUnit } from '../../core/round/round.ts';
import type { Text } from '../../core/text/text.ts';

/** Words of codes that stand in data files and nowhere on a page. */
export const codeText = {
  status: {
    measured: { ja: '値あり', en: 'Has a value' },
    absent: { ja: '値なし', en: 'No value' },
  },
  figureKind: {
    baseline: { ja: '策定時実績値', en: 'Baseline' },
    target: { ja: '目標値', en: 'Target' },
    actual: { ja: '実績', en: 'Result' },
  },
  noteKind: {
    term: { ja: '用語', en: 'Term' },
    note: { ja: '注釈', en: 'Note' },
  },
  /** Why a baseline or a target is no number. */
  noFigure: {
    relation: { ja: '策定時の値との関係で示す目標', en: 'The target is a relation to the baseline' },
    'in-words': { ja: '言葉だけの目標', en: 'The target is in words only' },
  },
  missingFigure: {
    'not-judged': { ja: '判定していない', en: 'Nothing was judged' },
    'none-in-method': { ja: 'この方法にこの数値がない', en: 'The method has no such figure' },
  },
  changeKind: {
    publication: { ja: '公表', en: 'Publication' },
    layout: { ja: '形式の変更', en: 'Change of the layout' },
  },
  moneyUnit: {
    yen: { ja: '円', en: 'Yen' },
    'thousand-yen': { ja: '千円', en: 'Thousands of yen' },
  } satisfies Record<MoneyUnit, Text>,
  boolean: {
    true: { ja: '真', en: 'True' },
    false: { ja: '偽', en: 'False' },
  },
  departmentChange: {
    renamed: { ja: '名称変更', en: 'Renamed' },
    merged: { ja: '統合', en: 'Merged' },
    split: { ja: '分割', en: 'Split' },
    moved: { ja: '移管', en: 'Moved' },
    abolished: { ja: '廃止', en: 'Abolished' },
    created: { ja: '新設', en: 'Created' },
  } satisfies Record<DepartmentChange['kind'], Text>,
  dataType: {
    id: { ja: '識別子', en: 'Identifier' },
    code: { ja: '符号（コード表にあるもの）', en: 'Code of a code list' },
    text: { ja: '文字列', en: 'Text' },
    integer: { ja: '整数', en: 'Integer' },
    number: { ja: '数値', en: 'Number' },
    year: { ja: '年度（西暦4桁）', en: 'Fiscal year (four digits)' },
    date: { ja: '日付（YYYY-MM-DD）', en: 'Date (YYYY-MM-DD)' },
    time: { ja: '日時（ISO 8601）', en: 'Date and time (ISO 8601)' },
    boolean: { ja: '真偽（true、false）', en: 'True or false' },
  } satisfies Record<ColumnKind, Text>,
} as const satisfies Record<string, Record<string, Text>>;
