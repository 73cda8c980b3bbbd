/*
 * On a phone tables are laid out as cards. Some browsers then forget that they are tables, so the roles are
 * said aloud; they are spread because to a linter they look redundant.
 */
export const asTable = { role: 'table' } as const;
export const asGroup = { role: 'rowgroup' } as const;
export const asRow = { role: 'row' } as const;
export const asCell = { role: 'cell' } as const;
export const asColumnHead = { role: 'columnheader', scope: 'col' } as const;
export const asRowHead = { role: 'rowheader', scope: 'row' } as const;
