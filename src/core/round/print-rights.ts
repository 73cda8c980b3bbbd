import type { Language, Text } from '../text/text.ts';
import { ITEM_ACTS, OFFICE_ACTS, ROUND_ACTS } from './acts.ts';
import { ITEM_STATES, ROUND_STATES } from './item-state.ts';
import type { ItemEventKind } from './item-status.ts';
import { writeTable } from './markdown-table.ts';
import type { Rights } from './rights.ts';
import { actTexts, itemStateTexts, roleTexts, roundStateTexts, scopeTexts } from './rights-texts.ts';
import { ROLES } from './role.ts';
import { ACT_OF_EVENT, TRANSITIONS } from './transitions.ts';

const words = {
  act: { ja: '操作', en: 'Act' },
  role: { ja: '役割', en: 'Role' },
  scope: { ja: '範囲', en: 'Scope' },
  onItems: { ja: '照会の項目に対して', en: 'On an item of a round' },
  onRounds: { ja: '照会に対して', en: 'On a round' },
  steps: { ja: '項目の進み方', en: 'How an item moves' },
  from: { ja: '状態', en: 'From' },
  to: { ja: '移る先', en: 'To' },
  same: { ja: '（そのまま）', en: '(stays)' },
  reason: { ja: '理由', en: 'Reason' },
  needed: { ja: '必要', en: 'needed' },
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
    section(say(words.onItems), writeTable(itemHead, itemRows)),
    section(say(words.onRounds), writeTable(roundHead, roundRows)),
    section(say(words.inOffice), writeTable(head, officeRows)),
  ].join('\n\n');
}

function tick(allowed: boolean): string {
  return allowed ? '●' : '';
}

/**
 * The ways that an item can take as a Markdown table: one line an act and where it leads.
 *
 * @example printTransitions('en')
 */
export function printTransitions(language: Language): string {
  const say = (text: Text): string => text[language];
  const comma = language === 'ja' ? '、' : ', ';
  const rows = EVENTS.flatMap((event) =>
    TRANSITIONS[event].map(({ from, to, needsReason }) => [
      say(actTexts[ACT_OF_EVENT[event]]),
      from.map((state) => say(itemStateTexts[state])).join(comma),
      say(to === 'same' ? words.same : itemStateTexts[to]),
      needsReason ? say(words.needed) : '',
    ]),
  );
  const head = [words.act, words.from, words.to, words.reason].map(say);
  return section(say(words.steps), writeTable(head, rows));
}

const EVENTS = Object.keys(TRANSITIONS).filter((kind): kind is ItemEventKind => kind in TRANSITIONS);

function section(title: string, table: string): string {
  return `### ${title}\n\n${table}`;
}
