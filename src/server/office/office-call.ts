import type { Context } from 'hono';
import type { ReactElement } from 'react';
import type { SignedIn, Visitor } from '../../app/accounts/session.ts';
import type { Mailer } from '../../app/ports/mailer.ts';
import type { Secrets } from '../../app/ports/secrets.ts';
import type { Store } from '../../app/ports/store.ts';
import type { Municipality } from '../../core/publication/snapshot.ts';
import type { OfficeAct, RoundAct } from '../../core/round/acts.ts';
import type { OfficeAssets, OfficePage } from '../../office/office-page.ts';
import type { printBook } from '../books/print-book.ts';
import type { PreviewShelf } from '../preview/create-preview-shelf.ts';
import type { Cookies } from './cookies.ts';
import type { SetUpGate } from './set-up-gate.ts';
import type { SignOn, SignOnPassage } from './sign-on.ts';

/** What the office is put together from. */
export type OfficeParts = {
  readonly store: Store;
  readonly secrets: Secrets;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
  readonly assets: () => OfficeAssets;
  /** Where the site is reached from outside; null where nobody said so. With https cookies are marked secure. */
  readonly origin: string | null;
  /** Proxies in front that are trusted to say from where a request came. */
  readonly proxies: number;
  /** Whether the made-up city's people can be entered by a click. Never in production. */
  readonly demo: boolean;
  /** Open while nobody has an account yet. */
  readonly setUp: SetUpGate | null;
  /** The single sign-on of each municipality that has one. */
  readonly signOn: ReadonlyMap<string, SignOn>;
  /** What the public would see, while somebody looks at it before publishing. */
  readonly previews: PreviewShelf;
  /** Null where the server prints no books. */
  readonly printBook: typeof printBook | null;
  /** Null in a network without mail: pages say so, and offer paper. */
  readonly mailer: Mailer | null;
};

/** One request, with what every handler needs to know. */
export type OfficeCall = {
  readonly parts: OfficeParts;
  readonly context: Context;
  readonly page: OfficePage;
  readonly visitor: Visitor;
  readonly now: string;
  readonly form: FormData | null;
  readonly cookies: Cookies;
};

export type CityCall = OfficeCall & {
  readonly municipality: Municipality;
  readonly signedIn: SignedIn | null;
};
export type StaffCall = CityCall & { readonly signedIn: SignedIn };

/** What a handler answers. `session`: the token of a session that begins, or `end`. */
export type OfficeAnswer =
  | {
      readonly kind: 'page';
      readonly status: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 502;
      readonly element: ReactElement;
      readonly session?: 'end';
    }
  | {
      readonly kind: 'redirect';
      readonly to: string;
      readonly session?: { readonly token: string } | 'end';
      /** Goes out to the single sign-on, and must come back with this. */
      readonly passage?: SignOnPassage;
    }
  /** Part of the product: the same for everybody, under an address that changes with it. */
  | { readonly kind: 'asset'; readonly contentType: string; readonly body: string }
  /** `name` may be Japanese. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly contentType: string;
      readonly body: string | Uint8Array<ArrayBuffer>;
    }
  /** A page or file of the site as it will be: kept and indexed by nobody. `name` is that of the file when it is saved. */
  | {
      readonly kind: 'unpublished';
      readonly status: 200 | 404 | 410;
      readonly contentType: string;
      readonly name: string;
      readonly body: string | Uint8Array<ArrayBuffer>;
    }
  /** For a script of ours that asked; a page without scripts gets a page. */
  | { readonly kind: 'json'; readonly status: 200 | 403 | 404 | 409 | 422; readonly body: unknown };

type Method = 'GET' | 'POST';

/**
 * A route of the office with the right that it asks for: `anyone` (also who is not signed in), `signed-in`, or an act
 * of core's rights. There is no route without one. For an act on a round, one of the person's posts must give the right
 * to it in some state of a round; whether this round is in such a state its use case says. What is done to an item
 * depends on the item, so its routes ask for `signed-in`, and their use cases for the rest.
 */
export type OfficeRoute = { readonly method: Method; readonly path: string } & (
  | { readonly within: 'installation'; readonly requires: 'anyone'; readonly handle: Handler<OfficeCall> }
  | { readonly within: 'city'; readonly requires: 'anyone'; readonly handle: Handler<CityCall> }
  | {
      readonly within: 'city';
      readonly requires: 'signed-in' | OfficeAct | RoundAct;
      /** Largest form in bytes, where it is not that of all routes. */
      readonly largestForm?: number;
      readonly handle: Handler<StaffCall>;
    }
);

type Handler<Call> = (call: Call) => Promise<OfficeAnswer>;

/** A field of a form as text; empty where it is missing or a file. */
export function readField({ form }: Pick<OfficeCall, 'form'>, name: string): string {
  const value = form?.get(name);
  return typeof value === 'string' ? value : '';
}
