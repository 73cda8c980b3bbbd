import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import { type Act, ROUND_ACTS, type RoundAct } from '../../../src/core/round/acts.ts';
import { RIGHTS } from '../../../src/core/round/rights.ts';
import { ROLES, type Role } from '../../../src/core/round/role.ts';
import { createOffice } from '../../../src/server/office/create-office.tsx';
import { makeFormToken } from '../../../src/server/office/form-token.ts';
import { scriptPaths } from '../../../src/server/office/handlers/script.ts';
import type { OfficeRoute } from '../../../src/server/office/office-call.ts';
import { listOfficeRoutes } from '../../../src/server/office/office-routes.ts';
import { createPreviewShelf } from '../../../src/server/preview/create-preview-shelf.ts';
import { enterOne } from '../../app/opinions/open-opinions.ts';
import { needed, openRoundOf2026 } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';
import { type OfficeServer, startOfficeServer } from './support/office-server.ts';
import { createVisitor, readFormToken, type TestVisitor } from './support/visitor.ts';

const routes = listOfficeRoutes({ demo: true });
const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');

describe('the routes of the office', () => {
  let server: OfficeServer;
  let item: string;
  const visitors = new Map<Role | 'anonymous', TestVisitor>();

  beforeAll(async () => {
    server = await startOfficeServer({ location: await engine.locate(), demo: true });
    const { store, code, city } = server;
    const now = new Date().toISOString();
    await addDemoPeople(store, { municipality: city.municipality, now }, { demo: true });
    item = needed((await openRoundOf2026(store, code)).items[0], 'an item').id;
    await enterOne(store, code);
    visitors.set('anonymous', createVisitor(server.origin));
    for (const role of ROLES) {
      const visitor = createVisitor(server.origin);
      const entered = await visitor.send(`/office/${code}/demo`, { role }, `/office/${code}/sign-in`);
      if (entered.status !== 303) throw new Error(`${role} cannot enter: ${entered.status}`);
      visitors.set(role, visitor);
    }
  });
  afterAll(() => server.stop());

  test('are those of the router, each with its rule', () => {
    const office = createOffice({
      store: server.store,
      secrets: server.secrets,
      now: () => '',
      assets: () => ({ stylesheets: [], icon: '', scripts: new Map() }),
      origin: null,
      proxies: 0,
      demo: true,
      setUp: null,
      signOn: new Map(),
      mailer: null,
      previews: createPreviewShelf(),
      printBook: null,
    });
    const routed = office.routes.filter(({ method }) => method !== 'ALL');
    const name = ({ method, path }: { readonly method: string; readonly path: string }) =>
      `${method} ${path}`;
    // A route that takes a form has a second entry: the limit of what may be sent.
    expect([...new Set(routed.map(name))]).toEqual(routes.map(name));
    expect(office.routes.filter(({ method }) => method === 'ALL')).toHaveLength(1);
  });

  /** Fills an address in with things that are there. */
  const fill = ({ path }: OfficeRoute): string =>
    path
      .replace(':code{[0-9]{6}}', server.code)
      .replace(':token', 'x')
      .replace(':preview{[0-9a-f]{16}}/*', '0123456789abcdef/992011/')
      .replace(':account{u[0-9]+}', 'u1')
      .replace(':post{[0-9]+}', '1')
      .replace(':department{d[0-9]+\\.xlsx}', 'd1.xlsx')
      .replace(':round{r[0-9]+}', 'r1')
      .replace(':year{[0-9]{4}}', '2026')
      .replace(':element{[a-z][0-9]+}', 'k1')
      .replace(':kind/:parent', 'initiative/m1')
      .replace(':page{[0-9]+}', '1')
      .replace(':theme{digital|decarbonisation}', 'digital')
      .replace(':department{d[0-9]+}', 'd1')
      .replace(':sheet{[ms][0-9]+}', 'm1')
      .replace(':opinion{o[0-9]+}', 'o1')
      .replace(':reorganisation{o[0-9]+}', 'o1')
      .replace(':item', item);

  /** Whoever signs out must enter again before the next route is asked. */
  const endsSession = ({ path }: OfficeRoute): boolean => /sign-out/.test(path);

  const enterAnew = async (role: Role | 'anonymous'): Promise<TestVisitor> => {
    const visitor = createVisitor(server.origin);
    if (role !== 'anonymous') {
      await visitor.send(`/office/${server.code}/demo`, { role }, `/office/${server.code}/sign-in`);
    }
    return visitor;
  };

  const ask = async (route: OfficeRoute, who: Role | 'anonymous') => {
    const visitor = visitors.get(who);
    if (visitor === undefined) throw new Error(`${who} did not enter`);
    const path = fill(route);
    if (route.method === 'GET') return visitor.get(path);
    // Outside of a municipality a form is tied to the browser, not to the session.
    const ofBrowser = makeFormToken(visitor.cookies.get('shirube-visitor') ?? '');
    const isOutside = route.within === 'installation';
    const form = new FormData();
    form.set('form-token', isOutside ? ofBrowser : await tokenOf(visitor, who));
    return visitor.post(path, form);
  };

  /** A token is good for the whole session, and is read from a page once. */
  const tokens = new WeakMap<TestVisitor, string>();
  const tokenOf = async (visitor: TestVisitor, who: Role | 'anonymous'): Promise<string> => {
    const known = tokens.get(visitor);
    if (known !== undefined) return known;
    const page = who === 'anonymous' ? `/office/${server.code}/sign-in` : `/office/${server.code}/account`;
    const token = readFormToken((await visitor.get(page)).text);
    tokens.set(visitor, token);
    return token;
  };

  const isRoundAct = (act: Act): act is RoundAct => ROUND_ACTS.some((one) => one === act);

  const mayAsk = ({ requires }: OfficeRoute, who: Role | 'anonymous'): boolean => {
    if (requires === 'anyone') return true;
    if (who === 'anonymous') return false;
    if (requires === 'signed-in') return true;
    return isRoundAct(requires) ? who in RIGHTS.round[requires] : RIGHTS.office[requires].includes(who);
  };

  describe.each(['anonymous', ...ROLES] as const)('asked by %s', (who) => {
    test.each(routes.map((route) => ({ route, name: `${route.method} ${route.path}` })))(
      '$name',
      async ({ route }) => {
        const answer = await ask(route, who);
        if (endsSession(route)) visitors.set(who, await enterAnew(who));
        expect(answer.headers.get('cache-control')).toMatch(/no-store|immutable/);
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
        if (mayAsk(route, who)) {
          expect([401, 403, 405]).not.toContain(answer.status);
          expect(answer.status).toBeLessThan(500);
        } else if (who === 'anonymous') {
          expect(answer).toMatchObject({ status: 303 });
          expect(answer.location).toContain(`/office/${server.code}/sign-in`);
        } else {
          expect(answer.status).toBe(403);
        }
      },
    );
  });

  test.each(routes.filter(({ method }) => method === 'POST').map((route) => ({ route, name: route.path })))(
    'a form of somebody else’s page is refused: $name',
    async ({ route }) => {
      const visitor = visitors.get('administrator');
      if (visitor === undefined) throw new Error('The administrator is in');
      const path = fill(route);
      const page = await visitor.get(`/office/${server.code}/account`);
      const withToken = new URLSearchParams({ 'form-token': readFormToken(page.text) });
      expect(await visitor.post(path, new URLSearchParams())).toMatchObject({ status: 403 });
      const wrong = new URLSearchParams({ 'form-token': 'x'.repeat(43) });
      expect(await visitor.post(path, wrong)).toMatchObject({ status: 403 });
      const elsewhere = { origin: 'https://evil.example' };
      expect(await visitor.post(path, withToken, elsewhere)).toMatchObject({ status: 403 });
    },
  );

  test('in production there is no way in without a password', async () => {
    const { serve } = await import('./support/office-server.ts');
    const production = await serve(server, { demo: false });
    try {
      const visitor = createVisitor(production.origin);
      const page = await visitor.get(`/office/${server.code}/sign-in`);
      expect(page.text).not.toContain('/demo');
      const form = new URLSearchParams({ 'form-token': readFormToken(page.text), role: 'administrator' });
      expect(await visitor.post(`/office/${server.code}/demo`, form)).toMatchObject({ status: 404 });
      // Not even with the session of a demonstration on the same store.
      const cookies = visitors.get('administrator')?.cookies ?? new Map<string, string>();
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const brought = await fetch(`${production.origin}/office/${server.code}/accounts`, {
        headers: { cookie },
        redirect: 'manual',
      });
      expect(brought.status).toBe(303);
    } finally {
      await production.stop();
    }
  });

  test('scripts of this server run in the office, and none on the public site', async () => {
    const visitor = createVisitor(server.origin);
    const policyOf = async (path: string) => (await visitor.get(path)).headers.get('content-security-policy');
    const office = await policyOf(`/office/${server.code}/sign-in`);
    expect(office).toContain("script-src 'self'; connect-src 'self'");
    expect(await policyOf('/office')).toBe(office);
    for (const path of [`/${server.code}/`, '/officer', '/healthz', '/nothing']) {
      expect(await policyOf(path)).not.toMatch(/script-src|connect-src/);
    }
    for (const [name, path] of scriptPaths) {
      const script = await visitor.get(path);
      expect(script.status, name).toBe(200);
      expect(script.headers.get('content-type')).toContain('text/javascript');
      expect(script.headers.get('cache-control')).toContain('immutable');
    }
  });

  test('there is nothing beside the routes', async () => {
    const visitor = visitors.get('administrator');
    for (const path of [
      '/office/x',
      '/office/000000/account',
      `/office/${server.code}/none`,
      '/office/../x',
    ]) {
      expect((await visitor?.get(path))?.status).toBe(404);
    }
  });
});
