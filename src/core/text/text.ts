/** The languages of the interface. Japanese comes first: it is the language of the plans. */
export type Language = 'ja' | 'en';

/** A message or label of the interface in every language. Contents of a plan are never translated. */
export type Text = Readonly<Record<Language, string>>;
