import type { EntryValue } from '../../../../src/documents/round-workbook/entry-value.ts';
import type { EntryColumn, FormRow } from '../../../../src/documents/round-workbook/form/form.ts';
import type { SeededRandom } from '../../plan-text/support/seeded-random.ts';
import type { Content, Model } from './package-model.ts';

/** What a person typed: the XML of it, and what it means; null where nobody could say. */
export type Typed = {
  readonly style?: string;
  readonly content: Content;
  readonly means: EntryValue | null;
  readonly how: string;
};

const FORMS = ['rich', 'furigana', 'CDATA'] as const;
const FULL = '０１２３４５６７８９';

function fullWidth(text: string): string {
  return text
    .replace(/[0-9]/gu, (digit) => FULL[Number(digit)] ?? digit)
    .replaceAll('.', '．')
    .replaceAll(',', '，');
}

function grouped(value: number, decimals: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

const text = (words: string, form?: 'rich' | 'furigana' | 'CDATA'): Content =>
  form === undefined ? { kind: 'text', text: words } : { kind: 'text', text: words, form };

/** A way to type into a cell of the kind that the column takes, at random. */
export function typeAtRandom(
  random: SeededRandom,
  column: EntryColumn,
  row: FormRow,
  { formats }: Model,
): Typed {
  switch (column.entry.type) {
    case 'number':
      return random.chance(0.2) ? wrongNumber(random, row, formats) : rightNumber(random, row, formats);
    case 'date':
      return random.chance(0.2) ? wrongDate(random) : rightDate(random, formats);
    case 'choice': {
      const { choices } = column.entry;
      const [first, ...rest] = choices;
      if (first === undefined) throw new Error('A list without choices');
      if (random.chance(0.15)) {
        const words = random.pick(['その他', '〇', `${first.label}？`]);
        return { content: text(words), means: null, how: `choice ${words}` };
      }
      const { key, label } = random.pick([first, ...rest]);
      const words = random.pick([label, `${label}　`, ` ${label}\n`]);
      const form = random.pick(FORMS);
      return { content: text(words, form), means: { kind: 'choice', key }, how: `choice in ${form}` };
    }
    case 'text':
      return typeText(random);
  }
}

function rightNumber(random: SeededRandom, row: FormRow, formats: Model['formats']): Typed {
  const scale = 10 ** row.decimals;
  const percent = row.unit === '％';
  const magnitude = percent ? random.int(2 * scale, 99 * scale) / scale : random.int(0, 200_000) / scale;
  const negative = !percent && magnitude > 0 && random.chance(0.25);
  const value = negative ? -magnitude : magnitude;
  const means: EntryValue = { kind: 'number', value };
  const plain = magnitude.toFixed(row.decimals);
  const sign = negative ? random.pick(['△', '▲', '－', '-', '−']) : '';
  const unit = row.unit ?? '';
  const ways: readonly [Typed, ...Typed[]] = [
    { content: { kind: 'number', literal: `${value}` }, means, how: 'number' },
    { content: { kind: 'number', literal: value.toPrecision(17) }, means, how: '17 digits' },
    { content: { kind: 'number', literal: value.toExponential() }, means, how: 'exponent' },
    { content: text(`${sign}${plain}`), means, how: 'text' },
    { content: text(`${sign}${fullWidth(plain)}`, 'rich'), means, how: 'full-width' },
    { content: text(`${sign}${grouped(magnitude, row.decimals)} `), means, how: 'separators' },
    {
      content: text(`　${sign}${fullWidth(grouped(magnitude, row.decimals))}${unit}　`),
      means,
      how: 'with unit',
    },
    {
      content: text(`${sign}${plain}${percent ? '%' : unit}`, 'furigana'),
      means,
      how: 'with unit, furigana',
    },
    { content: { kind: 'raw', type: null, inner: `<f>SUM(1,2)</f><v>${value}</v>` }, means, how: 'formula' },
    {
      content: { kind: 'raw', type: null, inner: `<f t="shared" si="0"/><v>${value}</v>` },
      means,
      how: 'shared formula',
    },
    {
      content: { kind: 'raw', type: 'str', inner: `<f>TEXT(A1,"0")</f><v>${sign}${plain}</v>` },
      means,
      how: 'text formula',
    },
  ];
  if (percent && random.chance(0.4)) {
    const literal = `${value / 100}`;
    return { content: { kind: 'number', literal }, style: formats.percent, means, how: 'percent format' };
  }
  return random.pick(ways);
}

function wrongNumber(random: SeededRandom, row: FormRow, formats: Model['formats']): Typed {
  const words = (said: string): Typed => ({ content: text(said), means: null, how: `number ${said}` });
  const ways: readonly [Typed, ...Typed[]] = [
    words('約50'),
    words('50～60'),
    words('50以上'),
    words('５０台後半'),
    words('－'),
    words('未定'),
    words('①'),
    words('12,34'),
    words('5 0'),
    words('50万ドル'),
    { content: { kind: 'raw', type: 'e', inner: '<v>#N/A</v>' }, means: null, how: '#N/A' },
    { content: { kind: 'raw', type: 'e', inner: '<f>1/0</f><v>#DIV/0!</v>' }, means: null, how: '#DIV/0!' },
    { content: { kind: 'raw', type: null, inner: '<f>[1]Sheet1!A1</f>' }, means: null, how: 'no result' },
    { content: { kind: 'raw', type: 'b', inner: '<v>1</v>' }, means: null, how: 'TRUE' },
    { content: { kind: 'day', serial: 45_721 }, style: formats.date, means: null, how: '3/5 became a date' },
    { content: { kind: 'raw', type: 's', inner: '<v>99999</v>' }, means: null, how: 'lost string' },
  ];
  if (row.unit !== '％' && random.chance(0.15))
    return {
      content: { kind: 'number', literal: '0.53' },
      style: formats.percent,
      means: null,
      how: '53% elsewhere',
    };
  return random.pick(ways);
}

function rightDate(random: SeededRandom, formats: Model['formats']): Typed {
  const day = random.int(0, 364);
  const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
  const [y = '', m = '', d = ''] = date.split('-');
  const [month, dayOf] = [Number(m), Number(d)];
  const means: EntryValue = { kind: 'date', date };
  const serial: Content = { kind: 'day', serial: 45_658 + day };
  const compact = `${y}${m}${d}`;
  const words = (said: string): Typed => ({
    content: text(said, 'rich'),
    means,
    how: `date ${said}`,
  });
  return random.pick([
    { content: serial, style: formats.date, means, how: 'serial' },
    { content: serial, style: formats.era, means, how: 'serial as era' },
    { content: serial, means, how: 'serial as typed' },
    words(`${y}/${month}/${dayOf}`),
    words(date),
    words(`R7.${month}.${dayOf}`),
    words(`令和7年${month}月${dayOf}日`),
    words(fullWidth(`令和7年${month}月${dayOf}日`)),
    words(`${y}年${month}月${dayOf}日 `),
    words(`平成３７年${month}月${dayOf}日`),
    { content: { kind: 'number', literal: compact }, means, how: 'compact' },
    { content: { kind: 'raw', type: 'd', inner: `<v>${date}T00:00:00</v>` }, means, how: 'ISO cell' },
  ]);
}

function wrongDate(random: SeededRandom): Typed {
  const words = (said: string): Typed => ({ content: text(said), means: null, how: `date ${said}` });
  return random.pick([
    words('3月31日'),
    words('2025年3月'),
    words('９月末'),
    words('未定'),
    words('2025/2/30'),
    words('7/3/31'),
    words('令和７年度中'),
    { content: { kind: 'number', literal: '2025' }, means: null, how: 'a bare year' },
    { content: { kind: 'raw', type: 'e', inner: '<v>#VALUE!</v>' }, means: null, how: '#VALUE!' },
  ]);
}

/** Words that look like Office's own escapes. */
const ESCAPE_LIKE = '_x0041_ という文字';

function typeText(random: SeededRandom): Typed {
  const said = random.pick([
    '相談会を５回開いた。',
    '参加は 1,200 人（前年比△3％）。\n次年度は会場を広げる。',
    '=SUM(A1) と書いた',
    '100',
    '<b>&amp;"quoted"</b>',
    '髙﨑𠮷野家①㈱',
    ESCAPE_LIKE,
    'あ'.repeat(90),
  ]);
  const means: EntryValue = { kind: 'text', text: said };
  const escaped = said.replaceAll('_x0041_', '_x005F_x0041_');
  if (said === ESCAPE_LIKE) return { content: text(escaped), means, how: 'text like an escape' };
  return random.pick([
    { content: text(escaped), means, how: 'text' },
    { content: text(`${escaped}　\n `, 'rich'), means, how: 'text with blanks' },
    { content: text(escaped.replaceAll('\n', '_x000D_\n'), 'furigana'), means, how: 'text with CRLF' },
    { content: text(` ${escaped}`, 'CDATA'), means, how: 'text in CDATA' },
  ]);
}
