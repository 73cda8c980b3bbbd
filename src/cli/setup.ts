import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { foldLoginName } from '../app/accounts/fold-login-name.ts';
import { makeResetLink } from '../app/accounts/set-password.ts';
import { setUp } from '../app/accounts/set-up.ts';
import { setUpProblemTexts } from '../app/accounts/texts/problem-texts.ts';
import { createSecrets } from '../server/office/create-secrets.ts';
import { loadPlanDocument, openPlanFile } from './load-plan-file.ts';
import { readBytes } from './read-bytes.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { type Call, runCommand, staffOf } from './run-command.ts';
import { exitCodes, runOnStore, type Voice } from './run-on-store.ts';
import { loadDepartments, loadPosts, type SetUpWork } from './setup-tables.ts';
import { officeCommandTexts as texts } from './texts/office-texts.ts';

const secrets = createSecrets();

const spec = {
  usage: texts.setupUsage,
  operands: 0,
  values: [
    'municipality',
    'name',
    'login',
    'display-name',
    'plan',
    'departments',
    'posts',
    'link',
    'reason',
    'by',
  ],
  flags: ['yes', 'dry-run'],
} as const;

type SetUpCall = Call<(typeof spec.values)[number], (typeof spec.flags)[number]>;

type Step = {
  readonly option: (typeof spec.values)[number];
  readonly take: (work: SetUpWork, given: string, call: SetUpCall) => Promise<number>;
};

/** In the order in which a new city needs them; each is taken where its option is given. */
const steps: readonly Step[] = [
  { option: 'login', take: addAdministrator },
  { option: 'plan', take: loadPlanFile },
  { option: 'departments', take: loadDepartments },
  { option: 'posts', take: loadPosts },
  { option: 'link', take: printLink },
];

/**
 * `shirube setup`: the first administrator of a municipality, its plan, its departments and posts by CSV, and a link for
 * an administrator who forgot the password; what the set-up page does, for whoever runs the machine. Ends with the first
 * step that does not succeed.
 */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, spec, async (call) => {
    const { value, has, voice } = call;
    const asked = steps.filter(({ option }) => value(option) !== undefined);
    const writesWithoutLook = asked.some(({ option }) => option === 'login' || option === 'link');
    if (asked.length === 0 || (has('dry-run') && writesWithoutLook)) {
      voice.say(texts.setupUsage);
      return exitCodes.usage;
    }
    const code = readMunicipalityCode(value('municipality'), voice);
    if (code === null) return exitCodes.usage;
    return runOnStore(value('data'), voice, async (store) => {
      const work: SetUpWork = {
        store,
        code,
        voice,
        staff: staffOf(value('by')),
        dryRun: has('dry-run'),
        reason: value('reason'),
        now: () => new Date().toISOString(),
      };
      for (const { option, take } of asked) {
        const exit = await take(work, value(option) ?? '', call);
        if (exit !== exitCodes.fine) return exit;
      }
      return exitCodes.fine;
    });
  });
}

async function addAdministrator(
  { store, code, voice, now }: SetUpWork,
  login: string,
  { value }: SetUpCall,
): Promise<number> {
  const known = (await store.read((reader) => reader.findMunicipality(code)))?.municipality;
  const name = known?.name ?? value('name') ?? '';
  const plain = { code, name, fictional: false, yearStyle: 'both', accent: 'blue' } as const;
  const password = await readPassword(voice);
  const result = await setUp(store, secrets, {
    municipality: known ?? plain,
    administrator: {
      loginName: login,
      displayName: value('display-name') ?? '',
      password,
      repeated: password,
    },
    origin: null,
    now: now(),
  });
  if (result.outcome === 'set-up') {
    voice.say(texts.setUpDone, { name, code, login: result.account.loginName });
    return exitCodes.fine;
  }
  voice.say(result.outcome === 'faulty' ? setUpProblemTexts[result.problem] : texts.thereAlready, { code });
  return exitCodes.failed;
}

async function loadPlanFile(
  { store, code, voice, staff, dryRun, reason, now }: SetUpWork,
  path: string,
  { value, has }: SetUpCall,
): Promise<number> {
  const bytes = await readBytes(path, voice);
  const document = bytes === null ? null : openPlanFile(path, bytes, voice);
  if (document === null) return exitCodes.failed;
  const why = reason ?? texts.planReason[voice.language];
  const name = value('name') ?? null;
  const options = { code, name, reason: why, links: [], staff, confirmed: has('yes'), dryRun, now: now() };
  return loadPlanDocument(store, document, options, voice);
}

async function printLink({ store, code, voice, staff, now }: SetUpWork, login: string): Promise<number> {
  const account = await store.read((reader) => reader.findAccountByLoginName(code, foldLoginName(login)));
  const request = { code, account: account?.id ?? '', now: now() };
  const result = await makeResetLink(store, secrets, staff, request);
  if (result.outcome !== 'made') {
    voice.say(texts.unknownLogin, { login });
    return exitCodes.failed;
  }
  const { token, until } = result;
  voice.say(texts.linkMade, { login, code, token, until });
  return exitCodes.fine;
}

/** The first line of standard input; on a terminal nothing that is typed is shown. */
async function readPassword(voice: Voice): Promise<string> {
  const terminal = process.stdin.isTTY === true;
  if (terminal) voice.say(texts.askPassword);
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output, terminal });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  return '';
}
