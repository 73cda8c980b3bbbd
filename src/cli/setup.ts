import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { foldLoginName } from '../app/accounts/fold-login-name.ts';
import { importDepartments } from '../app/accounts/import-departments.ts';
import { makeResetLink } from '../app/accounts/set-password.ts';
import { setUp } from '../app/accounts/set-up.ts';
import { machineAdministrator } from '../app/accounts/staff.ts';
import {
  departmentProblemTexts,
  setUpProblemTexts,
  transferProblemTexts,
} from '../app/accounts/texts/problem-texts.ts';
import { applyTransfers, proposeTransfers } from '../app/accounts/transfers/transfer.ts';
import type { Store } from '../app/ports/store.ts';
import type { MunicipalityCode } from '../core/publication/snapshot.ts';
import { fillText } from '../core/text/fill-text.ts';
import type { Text } from '../core/text/text.ts';
import { decodeText } from '../documents/csv/decode-text.ts';
import { type CsvRow, readCsv } from '../documents/csv/read-csv.ts';
import { createSecrets } from '../server/office/create-secrets.ts';
import { sayFileProblem } from './backup.ts';
import { commandLanguage } from './command-language.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { createVoice, exitCodes, runOnStore, type Voice } from './run-on-store.ts';
import { officeCommandTexts as texts } from './texts/office-texts.ts';

type Work = { readonly store: Store; readonly code: MunicipalityCode; readonly voice: Voice };

const secrets = createSecrets();

/**
 * `shirube setup`: the first administrator of a municipality, its departments and posts by CSV, and a link for an
 * administrator who forgot the password. Whoever runs the machine may do so.
 */
export async function run(args: readonly string[]): Promise<number> {
  const values = parseOptions(args);
  const voice = createVoice(commandLanguage(values?.language, process.env));
  const { login, departments, posts, link } = values ?? {};
  const asked = [login, departments, posts, link].some((value) => value !== undefined);
  if (values === null || values.help || !asked) {
    voice.say(texts.setupUsage);
    return values?.help ? exitCodes.fine : exitCodes.usage;
  }
  const code = readMunicipalityCode(values.municipality, voice);
  if (code === null) return exitCodes.usage;
  return runOnStore(values.data, voice, async (store) => {
    const work: Work = { store, code, voice };
    const steps: (() => Promise<number>)[] = [];
    if (login !== undefined) {
      steps.push(() => addAdministrator(work, { ...values, login }));
    }
    if (departments !== undefined) steps.push(() => loadDepartments(work, departments));
    if (posts !== undefined) steps.push(() => loadPosts(work, posts));
    if (link !== undefined) steps.push(() => printLink(work, link));
    for (const step of steps) {
      const exit = await step();
      if (exit !== exitCodes.fine) return exit;
    }
    return exitCodes.fine;
  });
}

async function addAdministrator(
  { store, code, voice }: Work,
  given: { readonly login: string; readonly name?: string; readonly 'display-name'?: string },
): Promise<number> {
  const known = (await store.read((reader) => reader.findMunicipality(code)))?.municipality;
  const name = known?.name ?? given.name ?? '';
  const plain = { code, name, fictional: false, yearStyle: 'both', accent: 'blue' } as const;
  const password = await readPassword(voice);
  const result = await setUp(store, secrets, {
    municipality: known ?? plain,
    administrator: {
      loginName: given.login,
      displayName: given['display-name'] ?? '',
      password,
      repeated: password,
    },
    origin: null,
    now: new Date().toISOString(),
  });
  if (result.outcome === 'set-up') {
    voice.say(texts.setUpDone, { name, code, login: result.account.loginName });
    return exitCodes.fine;
  }
  voice.say(result.outcome === 'faulty' ? setUpProblemTexts[result.problem] : texts.thereAlready, { code });
  return exitCodes.failed;
}

async function loadDepartments({ store, code, voice }: Work, file: string): Promise<number> {
  const rows = await readRows(file, voice);
  if (rows === null) return exitCodes.failed;
  const reason = texts.departmentReason[voice.language];
  const request = { code, rows, reason, now: new Date().toISOString() };
  const result = await importDepartments(store, machineAdministrator(userInfo().username), request);
  switch (result.outcome) {
    case 'imported':
      voice.say(texts.departmentsDone, { added: result.added, changed: result.changed });
      return exitCodes.fine;
    case 'faulty':
      sayProblems(
        voice,
        file,
        result.problems.map(({ line, code }) => ({ line, text: departmentProblemTexts[code], found: '' })),
      );
      return exitCodes.failed;
    default:
      voice.say(texts.noPlan);
      return exitCodes.failed;
  }
}

async function loadPosts({ store, code, voice }: Work, file: string): Promise<number> {
  const rows = await readRows(file, voice);
  if (rows === null) return exitCodes.failed;
  const staff = machineAdministrator(userInfo().username);
  const request = { code, rows, now: new Date().toISOString() };
  const lastChangeNo = await store.read((reader) => reader.findLastChangeNo(code));
  if (lastChangeNo === 0) {
    voice.say(texts.notSetUp, { code });
    return exitCodes.failed;
  }
  const proposed = await proposeTransfers(store, staff, request);
  if (proposed.outcome === 'faulty') {
    sayProblems(
      voice,
      file,
      proposed.problems.map((one) => ({ ...one, text: transferProblemTexts[one.code] })),
    );
    return exitCodes.failed;
  }
  const reason = texts.transferReason[voice.language];
  const result = await applyTransfers(store, staff, { ...request, lastChangeNo, reason });
  if (result.outcome !== 'applied') throw new Error(`The transfers are not applied: ${result.outcome}`);
  voice.say(texts.transfersDone, { changes: result.changes });
  return exitCodes.fine;
}

async function printLink({ store, code, voice }: Work, login: string): Promise<number> {
  const account = await store.read((reader) => reader.findAccountByLoginName(code, foldLoginName(login)));
  const staff = machineAdministrator(userInfo().username);
  const request = { code, account: account?.id ?? '', now: new Date().toISOString() };
  const result = await makeResetLink(store, secrets, staff, request);
  if (result.outcome !== 'made') {
    voice.say(texts.unknownLogin, { login });
    return exitCodes.failed;
  }
  const { token, until } = result;
  voice.say(texts.linkMade, { login, code, token, until });
  return exitCodes.fine;
}

type LineProblem = { readonly line: number | null; readonly text: Text; readonly found: string };

function sayProblems(voice: Voice, file: string, problems: readonly LineProblem[]): void {
  voice.say(texts.tableFaulty, { file, count: problems.length });
  for (const { line, text, found } of problems) {
    const problem = fillText(text, { found }, voice.language);
    if (line === null) voice.say(texts.wholeTable, { problem });
    else voice.say(texts.tableLine, { line, problem });
  }
}

async function readRows(file: string, voice: Voice): Promise<readonly CsvRow[] | null> {
  try {
    return readCsv(decodeText(await readFile(file))).rows;
  } catch (error) {
    sayFileProblem(error, file, voice);
    return null;
  }
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

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        municipality: { type: 'string' },
        name: { type: 'string' },
        login: { type: 'string' },
        'display-name': { type: 'string' },
        departments: { type: 'string' },
        posts: { type: 'string' },
        link: { type: 'string' },
        data: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch {
    return null;
  }
}
