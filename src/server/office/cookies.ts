import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import { officeHome, officePath } from '../../office/links.ts';

/** Cookies of the office. None can be read by a script; with https none is sent without it. */
export type Cookies = {
  readonly readSession: () => string | undefined;
  readonly writeSession: (token: string) => void;
  readonly endSession: () => void;
  /** Ties forms to a browser that is not signed in. */
  readonly readVisitor: () => string | undefined;
  readonly writeVisitor: (value: string) => void;
  readonly readLanguage: () => string | undefined;
  readonly writeLanguage: (language: string) => void;
  /** What a single sign-on needs to know when it comes back, for ten minutes. */
  readonly readSignOn: () => string | undefined;
  readonly writeSignOn: (value: string) => void;
  readonly endSignOn: () => void;
};

/** Seconds. */
const tenMinutes = 600;
const oneYear = 31_536_000;

/**
 * The cookies of one request. A session belongs to the pages of its municipality, so that one browser can be signed in
 * to two.
 */
export function openCookies(context: Context, code: string | null, secure: boolean): Cookies {
  const prefix = secure ? '__Secure-' : '';
  const inCity = code === null ? officeHome : officePath(code);
  const options = { httpOnly: true, sameSite: 'Lax', secure } as const satisfies CookieOptions;
  const session = `${prefix}shirube-session`;
  const visitor = `${prefix}shirube-visitor`;
  const language = `${prefix}shirube-language`;
  const signOn = `${prefix}shirube-sign-on`;
  return {
    readSession: () => getCookie(context, session),
    writeSession: (token) => setCookie(context, session, token, { ...options, path: inCity }),
    endSession: () => {
      deleteCookie(context, session, { ...options, path: inCity });
    },
    readVisitor: () => getCookie(context, visitor),
    writeVisitor: (value) => setCookie(context, visitor, value, { ...options, path: officeHome }),
    readLanguage: () => getCookie(context, language),
    writeLanguage: (value) =>
      setCookie(context, language, value, { ...options, path: officeHome, maxAge: oneYear }),
    readSignOn: () => getCookie(context, signOn),
    writeSignOn: (value) =>
      setCookie(context, signOn, value, { ...options, path: `${inCity}/sign-on`, maxAge: tenMinutes }),
    endSignOn: () => {
      deleteCookie(context, signOn, { ...options, path: `${inCity}/sign-on` });
    },
  };
}
