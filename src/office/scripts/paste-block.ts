import { autosaveText } from '../text/autosave-text.ts';
import { type Box, typeValue } from './item-boxes.ts';
import { type BlockTarget, placeBlock } from './place-block.ts';
import { readBlock } from './read-block.ts';
import type { ListForm } from './watch-item.ts';

/** How many names of items a summary has before it only counts. */
const namesShown = 3;

type Changed = { readonly box: Box; readonly before: string; readonly after: string };

/**
 * Lets a block of cells be pasted into a figure's box: it fills the boxes below too. What was done is said, and can be
 * undone as long as nobody typed over it.
 */
export function pasteBlocks(list: ListForm): void {
  list.form.addEventListener('paste', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || !('figure' in target.dataset)) return;
    const rows = readBlock(event.clipboardData?.getData('text/plain') ?? '');
    if (rows === null) return;
    event.preventDefault();
    const series = openSeries(list.form);
    const start = series.findIndex((one) => one.contains(target));
    const placed = placeBlock(rows, series.map(describe), start);
    const changed = placed.cells.flatMap(({ target: at, column, value }): readonly Changed[] => {
      const box = series[at]?.querySelector<Box>(`[name$="/${column}"]`);
      if (!box) return [];
      const before = box.value;
      box.closest('details')?.setAttribute('open', '');
      typeValue(box, value);
      return [{ box, before, after: value }];
    });
    showNote(list, changed, placed.lost);
  });
}

function openSeries(form: HTMLFormElement): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-series]')].filter(
    (one) => !one.matches(':disabled *'),
  );
}

function describe(series: HTMLElement): BlockTarget {
  const name = series.closest('[data-item]')?.querySelector('h3')?.textContent ?? '';
  const part = series.querySelector('legend:not(.visually-hidden)')?.textContent ?? null;
  return { name, part };
}

/** Says what was done, and offers to take it back. */
function showNote(list: ListForm, changed: readonly Changed[], lost: number): void {
  const { form, say } = list;
  const undo = document.createElement('button');
  undo.type = 'button';
  undo.className = 'second';
  undo.dataset['undo'] = '';
  undo.textContent = say(autosaveText.undo);
  undo.addEventListener('click', () => {
    for (const { box, before, after } of changed.toReversed())
      if (box.value === after) typeValue(box, before);
    undo.remove();
    changed[0]?.box.focus();
    list.announce(say(autosaveText.undone));
  });
  form.querySelector('[data-undo]')?.remove();
  if (changed.length > 0) form.querySelector('[data-save-state-all]')?.after(undo);
  list.announce(summarise(list, changed, lost));
}

function summarise({ say, language }: ListForm, changed: readonly Changed[], lost: number): string {
  const names = [
    ...new Set(changed.map(({ box }) => box.closest('[data-item]')?.querySelector('h3')?.textContent ?? '')),
  ];
  const more = names.length - namesShown;
  const items = [
    ...names.slice(0, namesShown),
    ...(more > 0 ? [say(autosaveText.pastedMore, { count: more })] : []),
  ].join(language === 'ja' ? '、' : ', ');
  return [
    say(autosaveText.pasted, { count: changed.length, items }),
    ...(lost > 0 ? [say(autosaveText.pasteLost, { count: lost })] : []),
  ].join(' ');
}
