/** Where things stand on the sheet of a form. Rows and columns count from 1. */
export const layout = {
  /** Hidden: the mark and the keys of the columns. */
  keyRow: 1,
  titleRow: 2,
  departmentRow: 3,
  yearRow: 4,
  legendRow: 5,
  headRow: 6,
  firstRow: 7,
  keyColumn: 1,
  firstShownColumn: 2,
  /** Number and name stay in view. */
  frozenColumns: 3,
} as const;
