/** One mail to one address, in plain text. */
export type Mail = {
  readonly to: string;
  /** Who answers are for; null: whoever the sending address belongs to. */
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
};

/** Why a mail did not go out, where the next one may. `try-later`: the server does not take it now. */
type OwnFailureCode = 'address-invalid' | 'address-refused' | 'mail-refused' | 'try-later';

/**
 * Why neither this mail nor the next one goes out. `outcome-unknown`: the connection broke after the text was handed
 * over, so that it may have gone out all the same.
 */
const serverFailureCodes = [
  'server-unreachable',
  'server-silent',
  'server-busy',
  'sign-in-refused',
  'encryption-failed',
  'sender-refused',
  'outcome-unknown',
] as const;

export type MailFailureCode = OwnFailureCode | (typeof serverFailureCodes)[number];

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
  /** Ends all connections; what is under way or comes later is not sent. */
  readonly close: () => void;
};

/**
 * Whether a failure lies with the server, so that trying the next mail would only repeat it.
 *
 * @example isServerFailure('sign-in-refused') // true
 */
export function isServerFailure(code: MailFailureCode): boolean {
  return serverFailureCodes.some((one) => one === code);
}
