/** A run of words that both texts have, or only one of them. */
export type WordRun = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Longer texts are compared as a whole: the table of the comparison grows with the product of both lengths. */
const MOST_WORDS = 1500;

/**
 * What was taken out of a text and what was put in, word by word; Japanese is cut into words as ICU knows them.
 *
 * @example
 * diffWords('3回実施した。', '4回実施した。')
 * // [{ kind: 'removed', text: '3' }, { kind: 'added', text: '4' }, { kind: 'same', text: '回実施した。' }]
 */
export function diffWords(before: string, after: string): readonly WordRun[] {
  const [old, fresh] = [splitWords(before), splitWords(after)];
  if (old.length > MOST_WORDS || fresh.length > MOST_WORDS) return joinRuns(asWhole(before, after));
  const common = measureCommon(old, fresh);
  const runs: WordRun[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < fresh.length) {
    const [left, right] = [old[at], fresh[to]];
    if (left !== undefined && left === right) {
      runs.push({ kind: 'same', text: left });
      at += 1;
      to += 1;
    } else if (
      left !== undefined &&
      (right === undefined || lengthAt(common, at + 1, to) >= lengthAt(common, at, to + 1))
    ) {
      runs.push({ kind: 'removed', text: left });
      at += 1;
    } else {
      runs.push({ kind: 'added', text: right ?? '' });
      to += 1;
    }
  }
  return joinRuns(runs);
}

function asWhole(before: string, after: string): readonly WordRun[] {
  if (before === after) return [{ kind: 'same', text: before }];
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

function splitWords(text: string): readonly string[] {
  return [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** By two positions: how many words both texts have in common, in order, from there to their ends. */
function measureCommon(old: readonly string[], fresh: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (row === undefined) continue;
    for (let to = fresh.length - 1; to >= 0; to -= 1) {
      row[to] =
        old[at] === fresh[to]
          ? lengthAt(rows, at + 1, to + 1) + 1
          : Math.max(lengthAt(rows, at + 1, to), lengthAt(rows, at, to + 1));
    }
  }
  return rows;
}

function lengthAt(rows: readonly Uint16Array[], at: number, to: number): number {
  return rows[at]?.[to] ?? 0;
}

/** Words of one kind that stand together are one run; within a change, what was removed stands before what was added. */
function joinRuns(runs: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  let same = '';
  for (const { kind, text } of runs) {
    if (kind === 'same') {
      flush();
      same += text;
      continue;
    }
    if (same !== '') joined.push({ kind: 'same', text: same });
    same = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  if (same !== '') joined.push({ kind: 'same', text: same });
  flush();
  return joined;
}
