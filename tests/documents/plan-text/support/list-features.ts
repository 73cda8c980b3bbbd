import { type CellParagraph, linesIn } from './cell-paragraph.ts';
import type { Layout, RandomBlock, RandomCell, RandomIndicator } from './random-plan.ts';
import { wrapText } from './wrap-text.ts';

/* What of the generator's features a printed piece shows, to prove that every one is generated. */

/** What an indicator shows, with its value cells as they are printed. */
export function featuresOfIndicator(
  indicator: RandomIndicator,
  cells: ReadonlyArray<readonly CellParagraph[]>,
  layout: Layout,
): readonly string[] {
  const features: string[] = [];
  const printed = indicator.printed.join('');
  if (indicator.cumulative)
    features.push(
      indicator.printed.length > 1 ? 'cumulative in a paragraph of its own' : 'cumulative in line',
    );
  if (
    indicator.printed.some((text) =>
      wrapText(text, layout.nameWidth).some(
        (line) => /【[累計]*$|^[累計]*】/u.test(line) && !line.includes('【累計】'),
      ),
    )
  )
    features.push('cumulative wrapped');
  if (
    linesIn(indicator.printed.map((text) => ({ lines: wrapText(text, layout.nameWidth), blanks: 1 }))) === 1
  )
    features.push('name on the line of its values');
  if (/★[0-9]/u.test(printed)) features.push('half-width mark');
  if (indicator.labels.length > 1)
    features.push(indicator.labelStyle === 'joined' ? 'parts joined' : 'parts on lines');
  const figures = indicator.columns.flat();
  if (figures.some((figure) => figure.relation)) features.push('target in words');
  if (cells.some((cell) => cell.some((paragraph) => paragraph.lines.length > 1)))
    features.push('wrapped target in words');
  if (figures.some((figure) => figure.raw === '－')) features.push('no baseline');
  if (figures.some((figure) => figure.raw.includes('CO２'))) features.push('CO２ unit');
  if (figures.some((figure) => /[０-９]/u.test(figure.raw.replace('CO２', ''))))
    features.push('full-width figures');
  if (figures.some((figure) => figure.raw.includes(','))) features.push('thousands separator');
  if (indicator.unit === '万人' || indicator.unit === '億円') features.push('scaled unit');
  if (indicator.unit === null) features.push('no unit');
  return features;
}

export function featuresOfRow(cells: readonly RandomCell[], layout: Layout): readonly string[] {
  const features: string[] = [];
  if (cells.length > 1) features.push('row of year-specific cells');
  else if ((cells[0]?.span[1] ?? 0) < layout.years.length) features.push('year-specific cell alone');
  if (cells.some((cell) => / [A-Z]+ /u.test(cell.text))) features.push('Latin letters in an action');
  return features;
}

export function featuresOfBlock(block: RandomBlock): readonly string[] {
  const features: string[] = [];
  features.push(`project cell over ${Math.min(block.rows.length, 4)} rows`);
  if (block.groups.length > 1) features.push('two groups of projects in a cell');
  for (const group of block.groups) {
    if (group.names.length > 1)
      features.push(group.separate ? 'projects in paragraphs' : 'projects parted by a slash');
    if (group.departments.length !== 1)
      features.push(group.departments.length === 0 ? 'project without a department' : 'several departments');
    if (group.trace !== 'none') features.push(`trace of an icon ${group.trace}`);
  }
  return features;
}
