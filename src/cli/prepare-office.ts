import { readFile } from 'node:fs/promises';
import { addDemoPeople, type DemoMode } from '../app/accounts/demo.ts';
import type { Store } from '../app/ports/store.ts';
import { createLog } from '../server/log/create-log.ts';
import { createMailer } from '../server/mail/create-mailer.ts';
import { readMailSettings } from '../server/mail/mail-settings.ts';
import { createSecrets } from '../server/office/create-secrets.ts';
import { openSetUpGate } from '../server/office/set-up-gate.ts';
import { createSignOn, type SignOn } from '../server/office/sign-on.ts';
import { parseSignOnSettings } from '../server/office/sign-on-settings.ts';
import type { ServerOptions } from '../server/start-server.ts';
import type { StartProblem } from './texts/start-texts.ts';

type OfficeOptions = NonNullable<ServerOptions['office']>;

/**
 * What the staff's side needs: hashing, the clock, the single sign-ons of the file that SHIRUBE_SIGN_ON names, the
 * number of proxies in front (SHIRUBE_PROXIES), the mail server (SHIRUBE_SMTP_…), and in a demonstration the made-up
 * city's people.
 *
 * @example const office = await prepareOffice(store, options.origin, { demo: false });
 */
export async function prepareOffice(
  store: Store,
  origin: string | null,
  { demo }: DemoMode,
): Promise<OfficeOptions | StartProblem> {
  const { SHIRUBE_SIGN_ON: file = '', SHIRUBE_PROXIES: proxies = '0' } = process.env;
  if (!/^\d$/.test(proxies)) return { code: 'proxies-invalid', detail: proxies };
  const signOn = file === '' ? new Map<string, SignOn>() : await readSignOn(file, origin);
  if ('code' in signOn) return signOn;
  // Where anybody enters in any role by a click, nobody sends mail in the city's name.
  const mail = demo ? null : await readMailSettings(process.env);
  if (mail !== null && 'code' in mail) return mail;
  const mailer = mail === null ? null : createMailer(mail, origin);
  const secrets = createSecrets();
  const now = (): string => new Date().toISOString();
  if (demo) {
    for (const { municipality } of await store.read((reader) => reader.listMunicipalities())) {
      await addDemoPeople(store, { municipality, now: now() }, { demo });
    }
  }
  const setUp = demo ? null : await openSetUpGate(store, secrets);
  return { store, secrets, now, proxies: Number(proxies), demo, setUp, signOn, mailer };
}

async function readSignOn(
  file: string,
  origin: string | null,
): Promise<ReadonlyMap<string, SignOn> | StartProblem> {
  if (origin === null) return { code: 'sign-on-needs-origin', detail: file };
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { code: 'sign-on-unreadable', detail: error instanceof Error ? error.message : file };
  }
  const parsed = parseSignOnSettings(text);
  if (!parsed.ok) return { code: 'sign-on-unreadable', detail: `${file}: ${parsed.detail}` };
  const log = createLog('warn');
  return new Map(
    [...parsed.settings].map(([code, settings]) => [
      code,
      createSignOn(settings, origin, (error) => log.error('sign-on-failed', error, { municipality: code })),
    ]),
  );
}
