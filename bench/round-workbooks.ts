// How long it takes to make the workbooks of a round's departments and to read them back. `node bench/round-workbooks.ts`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proposeEntries } from '../src/app/round/apply-entries.ts';
import { makeRoundWorkbook } from '../src/documents/round-workbook/make-round-workbook.ts';
import { makeRoundWorkbooksZip } from '../src/documents/round-workbook/make-round-workbooks-zip.ts';
import { readRoundWorkbook } from '../src/documents/round-workbook/read-round-workbook.ts';
import { readRoundWorkbooks } from '../src/documents/round-workbook/read-round-workbooks.ts';
import type { WorkbookRequest } from '../src/documents/round-workbook/workbook-request.ts';
import { toEntries } from '../src/server/office/workbooks/to-entries.ts';
import { toWorkbookRequest } from '../src/server/office/workbooks/to-workbook-request.ts';
import { coordinator, openingDay, openTestRound } from '../tests/app/round/open-city.ts';
import {
  makeIndicator,
  makeInitiative,
  makeProject,
  makeRequest,
} from '../tests/documents/round-workbook/support/make-request.ts';
import { type Figure, formatFigure } from './support/figure.ts';

/** As many as the first city has. */
const DEPARTMENTS = 34;
/** About three times what the first city's departments have on average. */
const INDICATORS = 5;
const INITIATIVES = 8;
const PROJECTS = 8;
const GOAL_SECONDS = 5;

function listIds(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
}

const requests = listIds('department', DEPARTMENTS).map(
  (id): WorkbookRequest =>
    makeRequest({
      department: { id, name: id },
      indicators: listIds('indicator', INDICATORS).map((item) => makeIndicator({ id: item })),
      initiatives: listIds('initiative', INITIATIVES).map((item) => makeInitiative({ id: item })),
      projects: listIds('project', PROJECTS).map((item) => makeProject({ id: item })),
    }),
);

async function time(name: string, note: string, work: () => unknown): Promise<Figure> {
  const begun = performance.now();
  const before = process.cpuUsage();
  await work();
  const value = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(before);
  const processor = `${((user + system) / 1e6).toFixed(2)} s of processor`;
  return { name, value, unit: 's', goal: { atMost: GOAL_SECONDS }, note: `${processor}${note}` };
}

const rows = `; ${INDICATORS} indicators, ${INITIATIVES} initiatives, ${PROJECTS} projects each; first run, nothing warm`;
const workbooks: Uint8Array[] = [];
const making = await time(`${DEPARTMENTS} workbooks made`, rows, async () => {
  for (const request of requests) workbooks.push(await makeRoundWorkbook(request));
});
let problems = 0;
const reading = await time(`${DEPARTMENTS} workbooks read`, '', () => {
  requests.forEach((request, index) => {
    problems += readRoundWorkbook(workbooks[index] ?? new Uint8Array(), request).problems.length;
  });
});
let zip = new Uint8Array();
const packing = await time(`ZIP of ${DEPARTMENTS} workbooks made`, '', async () => {
  zip = new Uint8Array(await makeRoundWorkbooksZip(requests));
});
const pile = await time(
  `ZIP of ${DEPARTMENTS} workbooks read`,
  `; ${Math.round(zip.byteLength / 1000)} kB`,
  () => {
    problems += readRoundWorkbooks([{ name: 'answers.zip', bytes: zip }], requests).unanswered.length;
  },
);
for (const figure of [making, reading, packing, pile]) console.log(formatFigure(figure));
console.log(`${problems} problems in untouched workbooks`);

// The made-up city's own round, from its store to its workbooks and back to what they would change.
const folder = mkdtempSync(join(tmpdir(), 'shirube-bench-workbooks-'));
const { store, code, city, opened } = await openTestRound({ engine: 'sqlite', folder });
try {
  const load = async () => {
    const items = await store.read((reader) => reader.listItems(code, opened.round.id));
    return city.plan.departments.flatMap((department) => {
      const own = items.filter(({ item }) => item.departments[0] === department.id);
      const about = { municipality: city.municipality, round: opened.round, plan: city.plan, department };
      if (own.length === 0) return [];
      return [{ items: own, request: toWorkbookRequest({ ...about, items: own, language: 'ja' }) }];
    });
  };
  let sent = new Uint8Array();
  let departments = 0;
  const sending = await time(
    "The sample's round, out",
    `; ${opened.items.length} items, from the store`,
    async () => {
      const loaded = await load();
      departments = loaded.length;
      sent = new Uint8Array(await makeRoundWorkbooksZip(loaded.map(({ request }) => request)));
    },
  );
  let changes = 0;
  const size = `; ${departments} workbooks, ${Math.round(sent.byteLength / 1000)} kB, down to the proposal`;
  const taking = await time("The sample's round, in", size, async () => {
    const loaded = await load();
    const pile = readRoundWorkbooks(
      [{ name: 'answers.zip', bytes: sent }],
      loaded.map(({ request }) => request),
    );
    const entries = pile.files.flatMap(({ department, reading }) => {
      const own = loaded.find(({ request }) => request.department.id === department);
      return toEntries(reading.changes, own?.items ?? []);
    });
    const request = { code, round: opened.round.id, entries, now: openingDay };
    const proposed = await proposeEntries(store, coordinator, request);
    changes = proposed.outcome === 'proposed' ? proposed.proposal.entries.length : Number.NaN;
  });
  for (const figure of [sending, taking]) console.log(formatFigure(figure));
  console.log(`${changes} items changed by ${departments} untouched workbooks`);
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
