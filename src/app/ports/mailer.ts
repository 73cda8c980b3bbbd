/** One mail to one address, in plain text. */
export type Mail = {
  readonly to: string;
  /** Who answers are for; null: whoever the sending address belongs to. */
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
};

/**
 * Why a mail did not go out. The first four concern this mail alone; all others would meet the next one too.
 * `outcome-unknown`: the connection broke after the text was handed over, so that it may have gone out all the same.
 */
export const mailFailureCodes = [
  'address-invalid',
  'address-refused',
  'mail-refused',
  'outcome-unknown',
  'server-unreachable',
  'server-silent',
  'sign-in-refused',
  'encryption-failed',
  'sender-refused',
  'server-busy',
] as const;

export type MailFailureCode = (typeof mailFailureCodes)[number];

/** `detail`: what the server said, in its own words and without secrets; empty where it said nothing. */
export type MailFailure = { readonly code: MailFailureCode; readonly detail: string };

export type SentMail =
  /** The server has taken it over. */
  { readonly sent: true } | { readonly sent: false; readonly failure: MailFailure };

/** Sends mail by the city's own server. Nothing here throws for what a server does. */
export type Mailer = {
  /** What recipients see as the sender, for the preview. */
  readonly from: string;
  readonly send: (mail: Mail) => Promise<SentMail>;
  /** Connects, secures the connection and signs in, and sends nothing. Null: all of that works. */
  readonly check: () => Promise<MailFailure | null>;
  /** Ends the connections that are kept open. */
  readonly close: () => void;
};
