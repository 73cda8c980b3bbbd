/**
 * Elements by a key, in their order. (`Map.groupBy` is younger than the library level that the layers compile to.)
 *
 * @example groupBy(plan.measures, ({ strategy }) => strategy).get('s1')
 */
export function groupBy<Element, Key>(
  elements: Iterable<Element>,
  keyOf: (element: Element) => Key,
): ReadonlyMap<Key, readonly Element[]> {
  const groups = new Map<Key, Element[]>();
  for (const element of elements) {
    const key = keyOf(element);
    const group = groups.get(key);
    if (group) group.push(element);
    else groups.set(key, [element]);
  }
  return groups;
}
