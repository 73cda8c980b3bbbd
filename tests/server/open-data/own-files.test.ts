import { describe, expect, it } from 'vitest';
import { checkDataFiles } from '../../../src/documents/open-data-check/check-data-files.ts';
import { createDataFiles } from '../../../src/server/open-data/data-files.ts';
import { makeExampleSnapshot } from '../../site/example-snapshot.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

const snapshots = [...readSampleSnapshots(), makeExampleSnapshot()];

describe.each(snapshots.map((snapshot) => ({ name: snapshot.municipality.name, snapshot })))(
  '$name',
  ({ snapshot }) => {
    const { files, list } = createDataFiles(snapshot, { origin: null });
    const given = [...files].map(([path, { make }]) => ({ name: path.slice(1), bytes: Buffer.from(make()) }));

    it('has open data that keep all thirty rules', () => {
      const { findings, tables } = checkDataFiles(given);
      expect(findings.slice(0, 20)).toEqual([]);
      expect(findings).toHaveLength(0);
      expect(tables).toBe(list().length + snapshot.plan.indicators.length);
    });
  },
);
