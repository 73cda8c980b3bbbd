import { writeTable } from '../round/markdown-table.ts';
import { roleTexts } from '../round/rights-texts.ts';
import { ROLES } from '../round/role.ts';
import type { Language, Text } from '../text/text.ts';
import { SHEET_STATES } from './sheet.ts';
import { SHEET_ACTS, SHEET_RIGHTS } from './sheet-rights.ts';
import { sheetActTexts, sheetScopeTexts, sheetStateTexts } from './sheet-texts.ts';

const words = {
  title: { ja: '評価シートに対して', en: 'On an assessment sheet' },
  act: { ja: '操作', en: 'Act' },
  role: { ja: '役割', en: 'Role' },
  scope: { ja: '範囲', en: 'Scope' },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * The rights on assessment sheets as a Markdown table: one line an act and role, one column a state.
 *
 * @example printSheetRights('ja')
 */
export function printSheetRights(language: Language): string {
  const say = (text: Text): string => text[language];
  const rows = SHEET_ACTS.flatMap((act) =>
    ROLES.flatMap((role) => {
      const grant = SHEET_RIGHTS[act][role];
      if (!grant) return [];
      const states = SHEET_STATES.map((state) => (grant.states.includes(state) ? '●' : ''));
      return [[say(sheetActTexts[act]), say(roleTexts[role]), say(sheetScopeTexts[grant.scope]), ...states]];
    }),
  );
  const head = [words.act, words.role, words.scope, ...SHEET_STATES.map((state) => sheetStateTexts[state])];
  return `### ${say(words.title)}\n\n${writeTable(head.map(say), rows)}`;
}
