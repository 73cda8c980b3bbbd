/** The scripts that pages of the office may load, by the name of their source in `scripts/`. Every page works without. */
export const OFFICE_SCRIPTS = ['item-list', 'meeting'] as const;

export type OfficeScript = (typeof OFFICE_SCRIPTS)[number];
