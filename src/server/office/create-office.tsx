import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import type { ReactElement } from 'react';
import { findCaller, type SignedIn } from '../../app/accounts/session.ts';
import { mayDo, type Staff } from '../../app/accounts/staff.ts';
import { mayOfRounds } from '../../app/round/ask-rights.ts';
import type { Municipality } from '../../core/publication/snapshot.ts';
import { OFFICE_ACTS, type OfficeAct, ROUND_ACTS, type RoundAct } from '../../core/round/acts.ts';
import type { Language } from '../../core/text/text.ts';
import { formTokenField } from '../../office/form-token-field.ts';
import { officePath } from '../../office/links.ts';
import type { OfficePage } from '../../office/office-page.ts';
import { type NoticeKind, NoticePage } from '../../office/pages/notice-page.tsx';
import { renderPage } from '../../office/render-page.ts';
import { immutable } from '../assets/asset.ts';
import { clientAddress } from './client-address.ts';
import { type Cookies, openCookies } from './cookies.ts';
import { isFormToken, makeFormToken } from './form-token.ts';
import {
  type CityCall,
  type OfficeAnswer,
  type OfficeCall,
  type OfficeParts,
  type OfficeRoute,
  readField,
} from './office-call.ts';
import { listOfficeRoutes } from './office-routes.ts';
import { writePassage } from './sign-on.ts';

/** Largest form, in bytes: a table of transfers of the largest city is far below. */
const largestForm = 2 * 1024 * 1024;

/**
 * The staff's side, under /office. Every request passes the same gate: who is it, is the form ours, may they; only then
 * is a handler asked.
 *
 * @example (await createOffice(parts).request('/office/992011/sign-in')).status // 200
 */
export function createOffice(parts: OfficeParts): Hono {
  const app = new Hono();
  app.use(
    csrf({
      origin: (origin, context) =>
        origin === (parts.origin ?? originOf(context.req.url, context.req.header('host'))),
    }),
  );
  for (const route of listOfficeRoutes(parts)) {
    const limit = bodyLimit({
      maxSize: largestFormOf(route),
      onError: (context) => sayNotice(parts, context, 'too-large', 413),
    });
    const answer = (context: Context): Promise<Response> => answerRoute(parts, route, context);
    if (route.method === 'GET') app.get(route.path, answer);
    else app.post(route.path, limit, answer);
  }
  app.notFound((context) => sayNotice(parts, context, 'not-found', 404));
  app.onError((error, context) => {
    if (error instanceof HTTPException && error.status === 403) {
      return sayNotice(parts, context, 'form-expired', 403);
    }
    throw error;
  });
  return app;
}

function largestFormOf(route: OfficeRoute): number {
  return 'largestForm' in route ? (route.largestForm ?? largestForm) : largestForm;
}

async function answerRoute(parts: OfficeParts, route: OfficeRoute, context: Context): Promise<Response> {
  const opened = await openCall(parts, context);
  const { call, cookies, formIsOurs, signedIn, municipality } = opened;
  if (route.method === 'POST' && !formIsOurs) return sayNotice(parts, context, 'form-expired', 403);
  if (route.within === 'installation') return send(context, cookies, await route.handle(call));
  if (municipality === null) return sayNotice(parts, context, 'not-found', 404);
  const cityCall: CityCall = { ...call, municipality, signedIn };
  if (route.requires === 'anyone') return send(context, cookies, await route.handle(cityCall));
  if (signedIn === null) {
    context.header('cache-control', 'no-store');
    const next = route.method === 'GET' ? `?next=${encodeURIComponent(context.req.path)}` : '';
    return context.redirect(`${officePath(municipality.code, 'sign-in')}${next}`, 303);
  }
  if (route.requires !== 'signed-in' && !mayAsk(signedIn.staff, route.requires)) {
    return send(context, cookies, notice(call.page, 'not-allowed', 403));
  }
  return send(context, cookies, await route.handle({ ...cityCall, signedIn }));
}

function mayAsk(staff: Staff, act: OfficeAct | RoundAct): boolean {
  return isRoundAct(act) ? mayOfRounds(staff, act) : mayDo(staff, act);
}

function isRoundAct(act: OfficeAct | RoundAct): act is RoundAct {
  return ROUND_ACTS.some((one) => one === act);
}

type OpenedCall = {
  readonly call: OfficeCall;
  readonly cookies: Cookies;
  readonly formIsOurs: boolean;
  readonly municipality: Municipality | null;
  readonly signedIn: SignedIn | null;
};

async function openCall(parts: OfficeParts, context: Context): Promise<OpenedCall> {
  const { store, secrets, origin } = parts;
  const code = context.req.param('code') ?? null;
  const now = parts.now();
  const cookies = openCookies(context, code, origin?.startsWith('https:') ?? false);
  const token = cookies.readSession();
  const ways = parts.demo ? (['password', 'sign-on', 'demo'] as const) : (['password', 'sign-on'] as const);
  const { municipality, signedIn: found } =
    code === null
      ? { municipality: null, signedIn: null }
      : await findCaller(store, secrets, { code, token, now }, ways);
  const visitor = {
    origin: clientAddress(readPeer(context), context.req.header('x-forwarded-for'), parts.proxies),
    agent: context.req.header('user-agent') ?? '',
  };
  // What a session does is recorded with the address of this request, not of its beginning.
  const signedIn = found && { ...found, staff: { ...found.staff, origin: visitor.origin } };
  const secret = signedIn !== null && token !== undefined ? token : readOrMakeVisitor(cookies, parts);
  const page = describePage(parts, context, cookies, {
    municipality,
    signedIn,
    formToken: makeFormToken(secret),
  });
  const form = context.req.method === 'POST' ? await readForm(context) : null;
  const call: OfficeCall = { parts, context, page, visitor, now, form, cookies };
  const formIsOurs = form !== null && isFormToken(readField(call, formTokenField), secret);
  return { call, cookies, formIsOurs, municipality, signedIn };
}

function readOrMakeVisitor(cookies: Cookies, { secrets }: OfficeParts): string {
  const known = cookies.readVisitor();
  if (known !== undefined && known !== '') return known;
  const made = secrets.makeToken();
  cookies.writeVisitor(made);
  return made;
}

function describePage(
  parts: OfficeParts,
  context: Context,
  cookies: Cookies,
  known: Pick<OfficePage, 'municipality' | 'formToken'> & { readonly signedIn: SignedIn | null },
): OfficePage {
  const { municipality, signedIn, formToken } = known;
  const person = signedIn && {
    displayName: signedIn.account.displayName,
    demo: signedIn.session.way === 'demo',
    acts: [...OFFICE_ACTS, ...ROUND_ACTS].filter((act) => mayAsk(signedIn.staff, act)),
  };
  const language = readLanguage(context, cookies);
  const { path, method, url } = context.req;
  const query = method === 'GET' ? new URL(url).search.slice(1) : '';
  return { language, municipality, assets: parts.assets(), formToken, path, query, person };
}

/** Asked for in the address, and kept for the next pages; Japanese otherwise. */
function readLanguage(context: Context, cookies: Cookies): Language {
  const asked = context.req.query('language');
  if (asked === 'ja' || asked === 'en') {
    cookies.writeLanguage(asked);
    return asked;
  }
  return cookies.readLanguage() === 'en' ? 'en' : 'ja';
}

/** A body that is no form is a form without fields: its token is missing, and it is refused as such. */
async function readForm(context: Context): Promise<FormData> {
  try {
    return await context.req.formData();
  } catch {
    return new FormData();
  }
}

function readPeer(context: Context): string | undefined {
  try {
    return getConnInfo(context).remote.address;
  } catch {
    // No socket: a request that was made in this process.
    return undefined;
  }
}

/** The origin that a browser sees, where nobody said it: the host that it asked for. */
function originOf(url: string, host: string | undefined): string {
  const { protocol, host: own } = new URL(url);
  return `${protocol}//${host ?? own}`;
}

function notice(page: OfficePage, kind: NoticeKind, status: 403 | 404 | 413): OfficeAnswer {
  return { kind: 'page', status, element: <NoticePage page={page} kind={kind} /> };
}

function sayNotice(
  parts: OfficeParts,
  context: Context,
  kind: NoticeKind,
  status: 403 | 404 | 413,
): Response {
  const cookies = openCookies(context, null, parts.origin?.startsWith('https:') ?? false);
  const page = describePage(parts, context, cookies, { municipality: null, signedIn: null, formToken: '' });
  return sendPage(context, status, <NoticePage page={page} kind={kind} />);
}

function send(context: Context, cookies: Cookies, answer: OfficeAnswer): Response {
  switch (answer.kind) {
    case 'page':
      if (answer.session === 'end') cookies.endSession();
      return sendPage(context, answer.status, answer.element);
    case 'file':
      return context.body(answer.body, 200, {
        'content-type': answer.contentType,
        'content-disposition': nameFile('attachment', answer.name),
        'cache-control': 'no-store',
      });
    case 'unpublished':
      return context.body(answer.body, answer.status, {
        'content-type': answer.contentType,
        'content-disposition': nameFile('inline', answer.name),
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow, noarchive',
      });
    case 'json':
      context.header('cache-control', 'no-store');
      return context.json(answer.body, answer.status);
    case 'asset':
      return context.body(answer.body, 200, {
        'content-type': answer.contentType,
        'cache-control': immutable,
      });
    case 'redirect':
      if (answer.session === 'end') cookies.endSession();
      else if (answer.session !== undefined) cookies.writeSession(answer.session.token);
      if (answer.passage !== undefined) cookies.writeSignOn(writePassage(answer.passage));
      context.header('cache-control', 'no-store');
      return context.redirect(answer.to, 303);
  }
}

/** RFC 6266: the name in full for every browser of today, and what of it is ASCII for the others. */
function nameFile(how: 'attachment' | 'inline', name: string): string {
  const plain = name.replace(/[^\w.-]+/g, '_');
  const full = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${full}`;
}

/** Pages of the office are kept by nobody: no proxy, and not the browser for the next person at the machine. */
function sendPage(context: Context, status: PageStatus, element: ReactElement): Response {
  context.header('cache-control', 'no-store');
  return context.html(renderPage(element), status);
}

type PageStatus = Extract<OfficeAnswer, { readonly kind: 'page' }>['status'];
