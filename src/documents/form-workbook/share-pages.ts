import type { FormRow } from './form-rows.ts';

/*
 * What A4 landscape has inside the margins of a form, and what a part needs on a page to begin there; points. The grid is
 * 858 points wide in Excel, so that a sheet is printed at 90 % and has 573 high; some are left for other programs.
 */
const PAGE_HEIGHT = 540;
const LEAST_BEGUN = 130;

/** A row in its place, and whether a page is to end before it. */
export type PlacedRow<Row> = { readonly row: Row; readonly beginsPage: boolean };

type Placeable = Pick<FormRow, 'place' | 'height'>;

/** The rows of a part, and how the one at a place is drawn where it is the first on a page that goes on. */
export type PartRows<Row> = { readonly rows: readonly Row[]; readonly goOn: (at: number) => Row };

/**
 * Shares the rows of parts out over pages, so that one that fits on a page is not torn, none begins with nothing but its
 * heads, and the heads stand again wherever a part goes on. `used` is what stands before the first part, in points.
 *
 * @example sharePages(40, [{ rows, goOn }])[0]?.filter(({ beginsPage }) => beginsPage).length // 1 where it takes two pages
 */
export function sharePages<Row extends Placeable>(
  used: number,
  parts: readonly PartRows<Row>[],
): readonly (readonly PlacedRow<Row>[])[] {
  let left = PAGE_HEIGHT - used;
  return parts.map((part) => {
    const whole = part.rows.reduce((sum, { height }) => sum + height, 0);
    const isTooLate = whole > left && (whole <= PAGE_HEIGHT || left < LEAST_BEGUN);
    const beginsPage = left < PAGE_HEIGHT && isTooLate;
    if (beginsPage) left = PAGE_HEIGHT;
    const shared = shareRows(part, left, beginsPage);
    ({ left } = shared);
    return shared.placed;
  });
}

/** One part, on a page that has `room` left. */
function shareRows<Row extends Placeable>(
  { rows, goOn }: PartRows<Row>,
  room: number,
  beginsPage: boolean,
): { readonly placed: readonly PlacedRow<Row>[]; readonly left: number } {
  const placed: PlacedRow<Row>[] = [];
  const heads = rows.findIndex(({ place }) => place === 'heads');
  let left = room;
  const put = (row: Row, isFirst: boolean): void => {
    placed.push({ row, beginsPage: isFirst });
    left -= row.height;
  };
  for (const [at, row] of rows.entries()) {
    const next = row.place === 'title' ? (rows[at + 1]?.height ?? 0) : 0;
    const isOver = at > 0 && row.height + next > left;
    if (isOver) left = PAGE_HEIGHT;
    const repeated = isOver && at > heads && row.place !== 'note' ? rows[heads] : undefined;
    if (repeated === undefined) put(row, at === 0 ? beginsPage : isOver);
    else {
      put(repeated, true);
      put(goOn(at), false);
    }
  }
  return { placed, left };
}
