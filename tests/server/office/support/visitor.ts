/** An answer as a browser without JavaScript has it. */
export type Answer = {
  readonly status: number;
  readonly location: string | null;
  readonly headers: Headers;
  readonly text: string;
};

/** A browser without JavaScript: keeps cookies, follows nothing by itself, fills forms in. */
export type TestVisitor = {
  readonly get: (path: string) => Promise<Answer>;
  /** Sends the fields with the token of the form on `page` (or of the same path). */
  readonly send: (path: string, fields: Fields, from?: string) => Promise<Answer>;
  /** Sends as it is, without looking at a form first. */
  readonly post: (path: string, body: BodyInit, headers?: Record<string, string>) => Promise<Answer>;
  readonly cookies: ReadonlyMap<string, string>;
};

export type Fields = Readonly<Record<string, string | File>>;

export function createVisitor(origin: string): TestVisitor {
  const cookies = new Map<string, string>();

  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(path, origin), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, at));
      else cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = response.headers.get('location');
    // With its byte order mark, where it has one.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    return { status: response.status, location, headers: response.headers, text };
  };
  const get = (path: string): Promise<Answer> => ask(path, {});
  const post: TestVisitor['post'] = (path, body, headers = {}) =>
    ask(path, { method: 'POST', body, headers: { origin, ...headers } });

  return {
    get,
    post,
    cookies,
    send: async (path, fields, from = path) => {
      const token = readFormToken((await get(from)).text);
      const form = new FormData();
      for (const [name, value] of Object.entries({ 'form-token': token, ...fields })) form.set(name, value);
      return post(path, form);
    },
  };
}

export function readFormToken(html: string): string {
  return /name="form-token" value="([\w-]+)"/.exec(html)?.[1] ?? '';
}
