import { methodText, verdictMeaning } from '../../core/assess/state-texts.ts';
import { stateWords } from '../../core/assess/state-words.ts';
import {
  absenceMeaning,
  absenceText,
  directionText,
  relationText,
} from '../../core/indicator/figure-texts.ts';
import type { CodeList } from '../../core/open-data/data-table.ts';
import type { TargetRelation } from '../../core/plan/plan-file.ts';
import { themeText } from '../text/frame-text.ts';
import { indicatorText } from '../text/indicator-text.ts';
import { codeText } from './code-text.ts';
import { listCodes } from './define-table.ts';

/** A target’s relation as a word: a cell that begins with an equals sign is a formula to a spreadsheet. */
export const relationCodes = {
  '>=baseline': 'at-least-baseline',
  '<=baseline': 'at-most-baseline',
  '>baseline': 'above-baseline',
  '<baseline': 'below-baseline',
  '=baseline': 'equal-to-baseline',
} as const satisfies Record<TargetRelation, string>;

/** The code lists of the data files. The words are those of the pages, so that a file and a page say the same. */
export const codeLists = {
  absence: listCodes('absence', { ...absenceText, ...codeText.noFigure }, absenceMeaning),
  status: listCodes('status', codeText.status),
  direction: listCodes('direction', directionText),
  relation: listCodes('relation', {
    [relationCodes['>=baseline']]: relationText['>=baseline'],
    [relationCodes['<=baseline']]: relationText['<=baseline'],
    [relationCodes['>baseline']]: relationText['>baseline'],
    [relationCodes['<baseline']]: relationText['<baseline'],
    [relationCodes['=baseline']]: relationText['=baseline'],
  }),
  indicatorKind: listCodes('indicator_kind', { goal: indicatorText.goal, kpi: indicatorText.kpi }),
  figureKind: listCodes('figure_kind', codeText.figureKind),
  theme: listCodes('theme', themeText),
  noteKind: listCodes('note_kind', codeText.noteKind),
  state: listCodes('state', stateWords, verdictMeaning),
  method: listCodes('method', methodText),
  missingFigure: listCodes('missing_figure', codeText.missingFigure),
  departmentChange: listCodes('department_change', codeText.departmentChange),
  changeKind: listCodes('change_kind', codeText.changeKind),
  dataType: listCodes('data_type', codeText.dataType),
  boolean: listCodes('boolean', codeText.boolean),
} as const satisfies Record<string, CodeList>;
