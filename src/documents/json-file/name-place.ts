import type { Text } from '../../core/text/text.ts';
import type { JsonPath } from './locate-json.ts';

/** What a person calls the parts of a document. */
export type PlaceNames = {
  /** By the field that holds them: how an element of the list, or an entry of the record, is called. */
  readonly items: Readonly<Record<string, (item: Fields, key: string | number) => Text>>;
  /** By name: how a single field is called. */
  readonly fields: Readonly<Record<string, Text>>;
};

/** The fields of an element as far as they are there; what was written may be anything. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Names the place of a value as a person would find it.
 *
 * @example
 * namePlace(file, ['strategies', 1, 'measures', 0, 'indicators', 2, 'series', 0, 'targets', '2027'], planPlaces).ja
 * // '重点戦略2 › 施策1 › 指標「新規就農者数」 › 目標値2027'
 */
export function namePlace(root: unknown, path: JsonPath, names: PlaceNames): Text {
  const steps: Text[] = [];
  let value = root;
  for (const [position, key] of path.entries()) {
    value = fieldsOf(value)[key];
    const holder = path[position - 1];
    const nameItem = holder === undefined ? undefined : names.items[holder];
    if (nameItem) steps.push(nameItem(fieldsOf(value), key));
    else if (names.items[key] && position < path.length - 1) continue;
    else steps.push(names.fields[key] ?? { ja: `${key}`, en: `${key}` });
  }
  const named = steps.filter(({ ja }) => ja !== '');
  return {
    ja: named.map(({ ja }) => ja).join(' › '),
    en: named.map(({ en }) => en).join(' › '),
  };
}

/**
 * Names an element by its title or number, else by its position.
 *
 * @example nameItem('施策', 'measure')({ no: 2 }, 0) // { ja: '施策2', en: 'measure 2' }
 */
export function nameItem(ja: string, en: string, nameField?: string): PlaceNames['items'][string] {
  return (item, key) => {
    const name = nameField === undefined ? item['no'] : item[nameField];
    if (typeof name === 'number') return { ja: `${ja}${name}`, en: `${en} ${name}` };
    if (typeof name === 'string' && name.trim() !== '') {
      return { ja: `${ja}「${shorten(name)}」`, en: `${en} “${shorten(name)}”` };
    }
    const place = typeof key === 'number' ? key + 1 : key;
    return typeof key === 'number'
      ? { ja: `${place}番目の${ja}`, en: `${en} no. ${place}` }
      : { ja: `${ja}${place}`, en: `${en} ${place}` };
  };
}

function shorten(name: string): string {
  const characters = [...name];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : name;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
