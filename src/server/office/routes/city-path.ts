/** Under which a municipality's pages of the office stand. */
export const city = '/office/:code{[0-9]{6}}';

/** Under which the pages of one round stand. */
export const round = `${city}/rounds/:round{r[0-9]+}`;
