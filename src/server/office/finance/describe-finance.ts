import type { CostEntry, CostKey } from '../../../core/round/entry.ts';
import { fillText } from '../../../core/text/fill-text.ts';
import type { Language, Text } from '../../../core/text/text.ts';
import {
  type FinanceRole,
  financeRoles,
  isAmountRole,
} from '../../../documents/finance-csv/finance-columns.ts';
import type { FinanceChoice, FinanceLook } from '../../../office/pages/finance-page.tsx';
import { financeProblemText, financeText } from '../../../office/text/finance-text.ts';
import { fundingText } from '../../../office/text/my-items-text.ts';
import { refusalText } from '../../../office/text/refusal-text.ts';
import { yearText } from '../../../office/text/year-text.ts';
import type { FinanceProposal, LoadedFinance } from './look-at-finance.ts';
import type { AskedProject, ProjectMatch } from './match-projects.ts';
import { columnField, type FinanceForm, nameField } from './read-finance-form.ts';
import type { CostChange } from './to-cost-entries.ts';

type Words = Pick<FinanceLook, 'why' | 'person' | 'reason'>;

/**
 * What a table would change, in words, with every choice that there is about it.
 *
 * @example describeFinance(loaded, form, proposal, words, 'ja').changes[0]?.after // '1,200'
 */
export function describeFinance(
  { round, projects }: LoadedFinance,
  form: FinanceForm,
  { table, matches, costs, entries, refused }: FinanceProposal,
  words: Words,
  language: Language,
): FinanceLook {
  const roles = [...form.mapping.values()];
  const nameOf = (id: string): string => projects.find(({ item }) => item.id === id)?.item.name ?? id;
  const isUsable = roles.includes('name') && roles.some(isAmountRole);
  const year = yearText(round.year);
  return {
    kind: 'looked',
    text: form.text,
    unit: form.unit,
    columns: describeColumns(form, language),
    names: matches.flatMap((match) => describeName(match, projects, language)),
    hints: [
      ...(isUsable ? [] : [financeText.noName[language]]),
      ...(roles.includes('year') ? [] : [fillText(financeText.noYear, { year }, language)]),
    ],
    problems: table.problems.map(({ line, code, column, found }) => {
      const text = fillText(financeProblemText[code], { column: column ?? '', found }, language);
      return fillText(financeText.problemPlace, { line, text }, language);
    }),
    unequal: costs.flatMap(({ project, unequal }) =>
      unequal.map((key) => `${project.item.name}: ${nameAmount(key, 'total', language)}`),
    ),
    refused: refused.map(({ path, code }) => `${nameOf(path)}: ${refusalText[code][language]}`),
    changes: costs.flatMap(({ project, changes }) =>
      changes.map((change) => ({
        project: project.item.name,
        amount: nameAmount(change.key, change.field, language),
        before: writeAmount(change.before, financeText.blank, language),
        after: writeAmount(change.after, financeText.sumOfSources, language),
      })),
    ),
    projects: costs.length,
    seen: JSON.stringify(Object.fromEntries(entries.map(({ item, version }) => [item, version]))),
    ...words,
  };
}

function describeColumns({ heads, mapping }: FinanceForm, language: Language): readonly FinanceChoice[] {
  const options = [
    { value: '', label: financeText.unused[language] },
    ...financeRoles.map((role) => ({ value: role, label: nameRole(role, language) })),
  ];
  return heads.map((head, place) => ({
    name: columnField(place),
    label: head.trim() === '' ? `${place + 1}` : head,
    value: mapping.get(place) ?? '',
    groups: [{ label: '', options }],
  }));
}

function nameRole(role: FinanceRole, language: Language): string {
  if (!isAmountRole(role)) return financeText[role][language];
  const [side, part = ''] = role.split('-');
  const words = Object.entries(fundingText).find(([source]) => source === part)?.[1] ?? financeText.total;
  const text = side === 'budget' ? financeText.budgetRole : financeText.settledRole;
  return fillText(text, { part: words }, language);
}

/** A name that is a project's own needs no choice. */
function describeName(
  match: ProjectMatch,
  projects: readonly AskedProject[],
  language: Language,
): readonly FinanceChoice[] {
  if (match.how === 'same-name') return [];
  const option = ({ item }: AskedProject) => ({ value: item.id, label: item.name });
  const others = projects.filter((project) => !match.nearest.includes(project));
  const groups = [
    { label: '', options: [{ value: '', label: financeText.leaveOut[language] }] },
    { label: financeText.nearest[language], options: match.nearest.map(option) },
    { label: financeText.others[language], options: others.map(option) },
  ];
  const filled = groups.filter(({ options }) => options.length > 0);
  return [{ name: nameField(match.name), label: match.name, value: match.item ?? '', groups: filled }];
}

function nameAmount(key: CostKey, field: CostChange['field'], language: Language): string {
  const [year, side] = key.split('-');
  const part: Text = field === 'total' ? financeText.total : fundingText[field satisfies keyof CostEntry];
  const text = side === 'budget' ? financeText.budgetRole : financeText.settledRole;
  return `${yearText(Number(year))[language]} ${fillText(text, { part }, language)}`;
}

function writeAmount(typed: string, blank: Text, language: Language): string {
  if (typed === '') return blank[language];
  return /^-?\d+$/.test(typed) ? Number(typed).toLocaleString('en-US') : typed;
}
