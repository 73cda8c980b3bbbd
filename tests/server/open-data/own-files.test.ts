import { describe, expect, it } from 'vitest';
import { checkDataFiles } from '../../../src/documents/open-data-check/check-data-files.ts';
import { createDataFiles } from '../../../src/server/open-data/data-files.ts';
import { makePublishedSheet } from '../../core/sheets/make-published-sheet.ts';
import { makeExampleSnapshot } from '../../site/example-snapshot.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

const example = makeExampleSnapshot();
const [measure] = example.plan.measures;
if (measure === undefined) throw new Error('The example has a measure');
const named = [...readSampleSnapshots(), example].map((snapshot) => ({
  name: snapshot.municipality.name,
  snapshot,
}));
const assessed = { ...example, sheets: [makePublishedSheet(measure.id, 2025)] };

describe.each([...named, { name: 'with assessments', snapshot: assessed }])('$name', ({ snapshot }) => {
  const { files, list } = createDataFiles(snapshot, { origin: null });
  const given = [...files].map(([path, { make }]) => ({ name: path.slice(1), bytes: Buffer.from(make()) }));

  it('has open data that keep all thirty rules', () => {
    const { findings, tables } = checkDataFiles(given);
    expect(findings.slice(0, 20)).toEqual([]);
    expect(findings).toHaveLength(0);
    // Beside the tables a file of each indicator, and of each page of charts.
    const pages = snapshot.costs === undefined ? 1 : 2;
    expect(tables).toBe(list().length + snapshot.plan.indicators.length + pages);
  });
});
