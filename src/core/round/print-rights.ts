import type { Language, Text } from '../text/text.ts';
import { ITEM_ACTS, OFFICE_ACTS, ROUND_ACTS } from './acts.ts';
import { ITEM_STATES, ROUND_STATES } from './item-state.ts';
import type { Rights } from './rights.ts';
import { actTexts, itemStateTexts, roleTexts, roundStateTexts, scopeTexts } from './rights-texts.ts';
import { ROLES } from './role.ts';

const words = {
  act: { ja: '操作', en: 'Act' },
  role: { ja: '役割', en: 'Role' },
  scope: { ja: '範囲', en: 'Scope' },
  onItems: { ja: '照会の項目に対して', en: 'On an item of a round' },
  onRounds: { ja: '照会に対して', en: 'On a round' },
  inOffice: { ja: '照会によらず', en: 'Whatever round is on' },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * The rights as Markdown tables: one line an act and role, one column a state. A pair that has no line is not
 * allowed, in no state.
 *
 * @example printRights(RIGHTS, 'ja')
 */
export function printRights(rights: Rights, language: Language): string {
  const say = (text: Text): string => text[language];
  const itemRows = ITEM_ACTS.flatMap((act) =>
    ROLES.flatMap((role) => {
      const grant = rights.item[act][role];
      if (!grant) return [];
      const states = ITEM_STATES.map((state) => tick(grant.states.includes(state)));
      return [[say(actTexts[act]), say(roleTexts[role]), say(scopeTexts[grant.scope]), ...states]];
    }),
  );
  const roundRows = ROUND_ACTS.flatMap((act) =>
    ROLES.flatMap((role) => {
      const grant = rights.round[act][role];
      if (!grant) return [];
      const states = ROUND_STATES.map((state) => tick(grant.states.includes(state)));
      return [[say(actTexts[act]), say(roleTexts[role]), ...states]];
    }),
  );
  const officeRows = OFFICE_ACTS.flatMap((act) =>
    rights.office[act].map((role) => [say(actTexts[act]), say(roleTexts[role])]),
  );
  const head = [say(words.act), say(words.role)];
  const itemHead = [...head, say(words.scope), ...ITEM_STATES.map((state) => say(itemStateTexts[state]))];
  const roundHead = [...head, ...ROUND_STATES.map((state) => say(roundStateTexts[state]))];
  return [
    section(say(words.onItems), itemHead, itemRows),
    section(say(words.onRounds), roundHead, roundRows),
    section(say(words.inOffice), head, officeRows),
  ].join('\n\n');
}

function tick(allowed: boolean): string {
  return allowed ? '●' : '';
}

type Row = readonly string[];

function section(title: string, head: Row, rows: readonly Row[]): string {
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function line(cells: Row): string {
  return `| ${cells.join(' | ')} |`;
}
