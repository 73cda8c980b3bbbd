import type { RoundDeed } from '../../app/ports/audit.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { Addressee } from '../../core/round/reminder-for.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { auditPhraseText, deedText, roundDeedText, sheetDeedText } from '../text/audit-words-text.ts';

/** How many items a line names before "and so many more". */
const named = 3;

type Scope = { readonly language: Language; readonly departments: readonly Department[] };
type OnItem = Extract<RoundDeed, { readonly kind: 'step' | 'comment' }>;

/**
 * What a change of a round did, a line for each kind of deed: a whole department that submits is one line.
 *
 * @example describeDeeds(deeds, scope) // ['2026年度実績: 提出 12件（「待機児童数」、「…」、「…」、ほか9件）']
 */
export function describeDeeds(deeds: readonly RoundDeed[], scope: Scope): readonly string[] {
  const { language, departments } = scope;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const [first] = deeds;
  if (first === undefined) return [];
  const onItems = deeds.filter((deed): deed is OnItem => deed.kind === 'step' || deed.kind === 'comment');
  const groups = groupBy(onItems, (deed) => (deed.kind === 'step' ? deed.step : deed.kind));
  const lines = [
    ...new Set(deeds.flatMap((deed) => (deed.kind === 'round' ? [t(roundDeedText[deed.state])] : []))),
    ...[...groups].map(([kind, group]) =>
      describeGroup(
        t(deedText[kind]),
        group.map(({ item }) => item),
        language,
      ),
    ),
    ...listSheetLines(deeds, language),
    ...deeds.flatMap((deed) => {
      if (deed.kind !== 'remind') return [];
      const way = deed.way === 'mail' ? auditPhraseText.byMail : auditPhraseText.onPaper;
      const who = describeAddressee(deed.addressee, departments, language);
      return [t(auditPhraseText.reminded, { way, who, count: deed.items })];
    }),
    ...listProxies(deeds, scope),
  ];
  const year = t(auditPhraseText.roundOf, { year: first.year });
  return lines.map((line) => t(auditPhraseText.field, { field: year, value: line }));
}

function describeGroup(deed: string, items: readonly string[], language: Language): string {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const [only] = items;
  if (only !== undefined && items.length === 1) return t(auditPhraseText.deedOfOne, { deed, item: only });
  const shown = items.slice(0, named).map((item) => t(auditPhraseText.items, { item }));
  const more = items.length - shown.length;
  const all = more > 0 ? [...shown, t(auditPhraseText.andMore, { count: more })] : shown;
  const list = all.join(language === 'ja' ? '、' : ', ');
  return t(auditPhraseText.deedOfSome, { deed, count: items.length, items: list });
}

function describeAddressee(
  addressee: Addressee,
  departments: readonly Department[],
  language: Language,
): string {
  switch (addressee.level) {
    case 'department':
      return departments.find(({ id }) => id === addressee.department)?.name ?? addressee.department;
    case 'division':
      return addressee.division;
    case 'planning':
      return auditPhraseText.planning[language];
  }
}

/** What was done to assessment sheets; the last of a few steps with one sheet says all that matters. */
function listSheetLines(deeds: readonly RoundDeed[], language: Language): readonly string[] {
  const steps = deeds.filter((deed) => deed.kind === 'sheet');
  const groups = groupBy(
    steps.filter((one, at) => !steps.slice(at + 1).some(({ sheet }) => sheet === one.sheet)),
    ({ step, to }) => (step === 'finish' && to === 'decided' ? 'decide' : step),
  );
  return [
    ...deeds.flatMap((deed) =>
      deed.kind === 'sheets-made'
        ? [fillText(auditPhraseText.sheetsMade, { count: deed.sheets }, language)]
        : [],
    ),
    ...[...groups].map(([kind, group]) =>
      describeGroup(
        sheetDeedText[kind][language],
        group.map(({ sheet }) => sheet),
        language,
      ),
    ),
  ];
}

/** For whom somebody acted, each once. */
function listProxies(deeds: readonly RoundDeed[], { language, departments }: Scope): readonly string[] {
  const proxies = deeds.flatMap((deed) => (deed.kind === 'step' && deed.onBehalfOf ? [deed.onBehalfOf] : []));
  const lines = proxies.map(({ department, person, reason }) => {
    const name = departments.find(({ id }) => id === department)?.name ?? department;
    return fillText(auditPhraseText.proxy, { department: name, person, reason }, language);
  });
  return [...new Set(lines)];
}
