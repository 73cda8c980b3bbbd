import { assessmentColumns } from './columns/assessment-columns.ts';
import { changeColumns } from './columns/change-columns.ts';
import { cityColumns } from './columns/city-columns.ts';
import { costColumns } from './columns/cost-columns.ts';
import { dictionaryColumns } from './columns/dictionary-columns.ts';
import { elementColumns } from './columns/element-columns.ts';
import { figureColumns } from './columns/figure-columns.ts';
import { opinionColumns } from './columns/opinion-columns.ts';
import type { ColumnText } from './columns/say-column.ts';
import { verdictColumns } from './columns/verdict-columns.ts';

export const columnText = {
  ...opinionColumns,
  ...costColumns,
  ...cityColumns,
  ...elementColumns,
  ...figureColumns,
  ...verdictColumns,
  ...assessmentColumns,
  ...changeColumns,
  ...dictionaryColumns,
} as const satisfies Record<string, ColumnText>;
