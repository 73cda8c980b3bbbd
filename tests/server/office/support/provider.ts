import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** A person at the provider. */
export type ProviderPerson = {
  readonly name: string;
  readonly groups: readonly string[];
  readonly mail?: string;
};

export type TestProvider = {
  readonly issuer: string;
  /** Who there is, by their login name; can be changed while it runs. */
  readonly people: Map<string, ProviderPerson>;
  readonly stop: () => Promise<void>;
};

/** A real OpenID provider (certified, from npm) on a free port, with one client that must use PKCE. */
export async function startProvider(office: string, code: string): Promise<TestProvider> {
  const people = new Map<string, ProviderPerson>();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'shirube',
        client_secret: 'a-secret-of-the-test',
        redirect_uris: [`${office}/office/${code}/sign-on/return`],
        post_logout_redirect_uris: [`${office}/office/${code}/sign-in`],
      },
    ],
    pkce: { required: () => true },
    // Groups in the ID token itself, as the directory services of offices send them.
    conformIdTokenClaims: false,
    claims: {
      openid: ['sub'],
      profile: ['name', 'preferred_username'],
      email: ['email'],
      groups: ['groups'],
    },
    scopes: ['openid', 'profile', 'email', 'groups'],
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => {
        const person = people.get(id);
        return {
          sub: id,
          preferred_username: id,
          name: person?.name ?? '',
          email: person?.mail ?? '',
          groups: [...(person?.groups ?? [])],
        };
      },
    }),
    features: { devInteractions: { enabled: true }, rpInitiatedLogout: { enabled: true } },
    cookies: { keys: ['a-key-of-the-test'] },
  });
  server.on('request', provider.callback());
  return {
    issuer,
    people,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Goes through the provider's own pages as this person, and gives the address that it sends the browser back to. */
export async function passProvider(address: string, login: string, office: string): Promise<string> {
  const cookies = new Map<string, string>();
  const ask = async (to: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(to, { ...init, headers: { ...init.headers, cookie }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return response;
  };
  let to = address;
  for (let step = 0; step < 12; step += 1) {
    if (to.startsWith(`${office}/`)) return to;
    const response = await ask(to);
    const location = response.headers.get('location');
    if (location !== null) {
      to = new URL(location, to).href;
      continue;
    }
    const page = await response.text();
    const action = /action="([^"]+)"/.exec(page)?.[1];
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (action === undefined || prompt === undefined)
      throw new Error(`No form at ${to}: ${page.slice(0, 500)}`);
    const body = new URLSearchParams({ prompt, login, password: 'x' });
    const sent = await ask(new URL(action, to).href, { method: 'POST', body });
    to = new URL(sent.headers.get('location') ?? '', to).href;
  }
  throw new Error('The provider does not lead back');
}
