/** What a compiler needs to make a PDF: a template of ours, data that it reads as data, and pictures. */
export type BookSource = {
  readonly template: 'comparison' | 'figures' | 'plan' | 'report' | 'sheet';
  /** Is handed over as JSON: text of a city is never part of a template. */
  readonly data: object;
  /** SVG documents by the name under which the data refers to them. */
  readonly pictures: ReadonlyMap<string, string>;
};

/** A source whose data is known, for who shows it otherwise than as a PDF. */
export type BookSourceOf<Data extends object> = Omit<BookSource, 'data'> & { readonly data: Data };
