import type { ReactElement } from 'react';
import type { ItemHistory } from '../../app/round/read-item.ts';
import { compareEntries, type FieldValue } from '../../core/round/compare-entries.ts';
import type { ItemEntry } from '../../core/round/entry.ts';
import type { PersonId } from '../../core/round/role.ts';
import type { Round } from '../../core/round/round.ts';
import type { RoundItem } from '../../core/round/round-item.ts';
import { diffWords } from '../../core/text/diff-words.ts';
import type { Language } from '../../core/text/text.ts';
import { formatMoment } from '../parts/words.ts';
import { absenceText } from '../text/absence-text.ts';
import { itemText } from '../text/item-text.ts';
import { myItemsText } from '../text/my-items-text.ts';
import { nameField, speak } from './item-words.ts';

/** Which two versions stand side by side; as they were asked for, and maybe not there. */
export type AskedVersions = { readonly from: number | null; readonly to: number | null };

type ComparisonProps = {
  readonly item: RoundItem;
  readonly round: Pick<Round, 'progressChoices' | 'nextChoices'>;
  readonly history: Pick<ItemHistory, 'steps' | 'versions'>;
  readonly names: ReadonlyMap<PersonId, string>;
  readonly asked: AskedVersions;
  /** This page's own address. */
  readonly action: string;
  readonly language: Language;
};

/** Any two saved versions field by field; the last two where nobody chose. */
export function VersionComparison(props: ComparisonProps): ReactElement {
  const { item, history, asked, action, language } = props;
  const t = speak(language);
  const versions = [
    { version: 0, entry: item.prefilled },
    ...history.versions.map(({ version, entry }) => ({ version, entry })),
  ];
  const last = versions.at(-1);
  if (last === undefined || versions.length < 2) return <p>{t(itemText.oneVersion)}</p>;
  const find = (version: number | null) => versions.find((one) => one.version === version);
  const to = find(asked.to) ?? last;
  const from = find(asked.from) ?? versions.findLast(({ version }) => version < to.version) ?? to;
  // What was there before anybody saved is compared only when somebody wants it.
  const isWorthIt = asked.from !== null || asked.to !== null || history.versions.length > 1;
  const options = versions.map(({ version }) => ({ version, name: nameVersion(props, version) }));
  return (
    <>
      <form method="get" action={`${action}#versions`} className="inline-form">
        <VersionChoice name="from" label={t(itemText.versionFrom)} options={options} chosen={from.version} />
        <VersionChoice name="to" label={t(itemText.versionTo)} options={options} chosen={to.version} />
        <p>
          <button type="submit" className="second">
            {t(itemText.compare)}
          </button>
        </p>
      </form>
      {isWorthIt && <Changes {...props} from={from.entry} to={to.entry} />}
    </>
  );
}

function nameVersion({ history, names, language }: ComparisonProps, version: number): string {
  const t = speak(language);
  const step = history.steps.find((one) => one.version === version);
  if (step === undefined) return t(itemText.versionFirst);
  return t(itemText.versionName, {
    version,
    when: formatMoment(step.at),
    name: names.get(step.by) ?? step.by,
  });
}

function VersionChoice(props: {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly options: readonly { readonly version: number; readonly name: string }[];
  readonly chosen: number;
}): ReactElement {
  const { name, label, options, chosen } = props;
  return (
    <p className="field">
      <label htmlFor={`version-${name}`}>{label}</label>
      <select id={`version-${name}`} name={name} defaultValue={chosen}>
        {options.map((option) => (
          <option key={option.version} value={option.version}>
            {option.name}
          </option>
        ))}
      </select>
    </p>
  );
}

function Changes(
  props: ComparisonProps & { readonly from: ItemEntry; readonly to: ItemEntry },
): ReactElement {
  const { item, from, to, language } = props;
  const t = speak(language);
  const changes = compareEntries(from, to);
  if (changes.length === 0) return <p>{t(itemText.sameVersions)}</p>;
  return (
    <table className="cards version-changes" aria-labelledby="versions">
      <thead>
        <tr>
          {[itemText.field, itemText.versionFrom, itemText.versionTo].map((text) => (
            <th key={text.en} scope="col">
              {t(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ path, before, after }) => {
          const [old, fresh] = [before, after].map((value) => describeValue(props, path, value));
          const runs = diffWords(old ?? '', fresh ?? '');
          return (
            <tr key={path.join('/')}>
              <th scope="row">{nameField(item, path, t)}</th>
              <td data-label={t(itemText.versionFrom)} lang="ja" className="kept-lines">
                <Runs runs={runs.filter(({ kind }) => kind !== 'added')} empty={t(itemText.empty)} />
              </td>
              <td data-label={t(itemText.versionTo)} lang="ja" className="kept-lines">
                <Runs runs={runs.filter(({ kind }) => kind !== 'removed')} empty={t(itemText.empty)} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Removed words are struck out, added ones are underlined and bold: nothing is told by colour alone. */
function Runs({
  runs,
  empty,
}: {
  readonly runs: ReturnType<typeof diffWords>;
  readonly empty: string;
}): ReactElement {
  if (runs.length === 0) return <span className="quiet">{empty}</span>;
  return (
    <>
      {runs.map(({ kind, text }, position) => {
        const key = `${position}${kind}`;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        return <span key={key}>{text}</span>;
      })}
    </>
  );
}

/** A field as people read it: choices and reasons by their words, ticks as yes and no. */
function describeValue(
  { round, language }: Pick<ComparisonProps, 'round' | 'language'>,
  path: readonly string[],
  value: FieldValue,
): string {
  const t = speak(language);
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return t(value ? itemText.yes : itemText.no);
  const field = path.at(-1);
  if (path[0] === 'progress') return labelOf(round.progressChoices, value, language);
  if (path[0] === 'nextChoice') return labelOf(round.nextChoices, value, language);
  if (path[0] === 'series' && field === 'absence') return nameAbsence(value, language);
  if (path[0] === 'series' && field === 'counts')
    return t(value === 'increment' ? myItemsText.counts_increment : myItemsText.counts_total);
  return value;
}

function labelOf(choices: Round['nextChoices'], code: string, language: Language): string {
  return choices.find((one) => one.code === code)?.label[language] ?? code;
}

function nameAbsence(reason: string, language: Language): string {
  return Object.entries(absenceText).find(([code]) => code === reason)?.[1][language] ?? reason;
}
