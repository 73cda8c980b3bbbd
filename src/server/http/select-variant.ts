import { chooseEncoding } from './choose-encoding.ts';
import { type HeaderList, isFresh, type PreparedAnswer } from './prepared-answer.ts';

/** The two request headers that decide which bytes of an answer are sent. */
export type Conditions = {
  readonly acceptEncoding: string | undefined;
  readonly ifNoneMatch: string | undefined;
};

export type SelectedAnswer = {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: Uint8Array | null;
};

/**
 * What of a prepared answer goes to one client: the encoding it takes best, or 304 where it has the bytes already.
 *
 * @example selectVariant(page, { acceptEncoding: 'br', ifNoneMatch: undefined }).body
 */
export function selectVariant(answer: PreparedAnswer, conditions: Conditions): SelectedAnswer {
  if (answer.status === 200 && isFresh(conditions.ifNoneMatch, answer.etag)) {
    return { status: 304, headers: answer.notModified, body: null };
  }
  const variant = answer.variants[chooseEncoding(conditions.acceptEncoding)];
  return { status: answer.status, headers: variant.headers, body: variant.body };
}

/**
 * A file that answers for the address of a page: it says where it stands itself, and that another request may get
 * another form (RFC 9110, 8.7 and 12.5.5).
 *
 * @example answerForPage(selectVariant(file, conditions), '/142034/indicators/k1.csv').headers
 */
export function answerForPage({ headers, ...answer }: SelectedAnswer, file: string): SelectedAnswer {
  const own = headers.map((value, at) => (headers[at - 1] === 'vary' ? 'accept, accept-encoding' : value));
  return { ...answer, headers: [...own, 'content-location', encodeURI(file)] };
}

/**
 * The same answer as a web `Response`.
 *
 * @example toWebResponse(selectVariant(page, conditions)).status
 */
export function toWebResponse({ status, headers: list, body }: SelectedAnswer): Response {
  const headers = new Headers();
  for (let at = 0; at + 1 < list.length; at += 2) headers.set(list[at] ?? '', list[at + 1] ?? '');
  return new Response(body === null ? null : new Uint8Array(body), { status, headers });
}
