// How long it takes to make the workbooks of a round's departments and to read them back. `node bench/round-workbooks.ts`
import { makeRoundWorkbook } from '../src/documents/round-workbook/make-round-workbook.ts';
import { makeRoundWorkbooksZip } from '../src/documents/round-workbook/make-round-workbooks-zip.ts';
import { readRoundWorkbook } from '../src/documents/round-workbook/read-round-workbook.ts';
import { readRoundWorkbooks } from '../src/documents/round-workbook/read-round-workbooks.ts';
import type { WorkbookRequest } from '../src/documents/round-workbook/workbook-request.ts';
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
