import fc from 'fast-check';
import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditEvent, AuditHead, AuditVerdict } from '../../../src/app/ports/audit.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import type { AuditRow } from '../../../src/store/accounts/access-tables.ts';
import { verifyAudit } from '../../../src/store/audit/verify-audit.ts';
import type { Database, OpenDatabase } from '../../../src/store/database.ts';
import { removeGuards } from '../../../src/store/guards.ts';
import { createStore } from '../../../src/store/open-store.ts';
import { listEngines } from '../../support/engines.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';
import { openForTest } from '../contract-suite.ts';

const [, city] = readSampleSnapshots();
if (city === undefined) throw new Error('The sample has two cities');
const { code } = city.municipality;

const event = (at: string, reason: string | null): AuditEvent => ({
  kind: 'signed-in',
  at,
  actor: { person: 'u1', name: '佐藤 花子' },
  origin: '192.0.2.1',
  subject: 'u1',
  before: null,
  after: { way: 'password' },
  reason,
});

describe.each(await listEngines())('the audit trail on $name', ({ name, locate }) => {
  let database: OpenDatabase;
  let store: Store;
  let head: AuditHead;

  beforeAll(async () => {
    database = await openForTest(await locate());
    store = createStore(database);
    for (const [index, name] of ['一つ目', '二つ目', '三つ目'].entries()) {
      await store.write(async (writer) => {
        const at = `2026-04-0${index + 1}T09:00:00+09:00`;
        const details = { kind: 'observations', madeAt: at, madeBy: '企画政策課', reason: name } as const;
        const origin = { person: 'u1', origin: '192.0.2.1' };
        const no = await writer.addChange(code, details, origin);
        await writer.writeObservations(code, no, city.observations.slice(index * 3, index * 3 + 3));
        await writer.addAudit(code, event(at, index === 0 ? null : name));
      });
    }
    const found = await store.read((reader) => reader.findAuditHead(code));
    if (found === null) throw new Error('The chain has entries');
    head = found;
  });
  afterAll(() => database.close());

  /** What verification says after a change that the guards would refuse. Nothing of it stays. */
  const verifyAfter = async (
    tamper: (transaction: Transaction<Database>) => Promise<void>,
    remembered?: AuditHead,
  ): Promise<AuditVerdict> => {
    let verdict: AuditVerdict | undefined;
    const attempt = database.write(async (transaction) => {
      await removeGuards(transaction);
      await tamper(transaction);
      verdict = await verifyAudit(transaction, code, remembered);
      throw new Error('taken back');
    });
    await expect(attempt).rejects.toThrow('taken back');
    if (verdict === undefined) throw new Error('The verification did not end');
    return verdict;
  };

  const readRows = (transaction: Transaction<Database>): Promise<AuditRow[]> =>
    transaction
      .selectFrom('audit_entry')
      .selectAll()
      .where('municipality_code', '=', code)
      .orderBy('entry_no')
      .execute();

  test('holds every event and every change, bound in their order', async () => {
    const verdict = await store.read((reader) => reader.verifyAudit(code, head));
    expect(verdict).toEqual({ holds: true, entries: 6, head });
    const entries = await store.read((reader) => reader.listAudit(code, { limit: 10 }));
    expect(entries.map(({ no, kind }) => [no, kind])).toEqual([
      [6, 'change'],
      [5, 'signed-in'],
      [4, 'change'],
      [3, 'signed-in'],
      [2, 'change'],
      [1, 'signed-in'],
    ]);
    expect(entries[0]).toMatchObject({
      at: '2026-04-03T00:00:00.000Z',
      actor: { person: 'u1', name: '企画政策課' },
      origin: '192.0.2.1',
      subject: '3',
      reason: '三つ目',
      after: { kind: 'observations', rows: 4 },
    });
  });

  test('is asked by kind, person, time and page', async () => {
    const list = (filter: object) =>
      store.read(async (reader) =>
        (await reader.listAudit(code, { limit: 10, ...filter })).map(({ no }) => no),
      );
    expect(await list({ kinds: ['signed-in'] })).toEqual([5, 3, 1]);
    expect(await list({ person: 'u2' })).toEqual([]);
    expect(await list({ from: '2026-04-02T00:00:00+09:00', until: '2026-04-03T00:00:00+09:00' })).toEqual([
      4, 3,
    ]);
    expect(await list({ before: 3, limit: 1 })).toEqual([2]);
  });

  test('the database itself refuses to change or delete an entry', async () => {
    for (const statement of ['UPDATE audit_entry SET actor = actor', 'DELETE FROM audit_entry']) {
      const attempt = database.write((transaction) => sql.raw(statement).execute(transaction));
      await expect(attempt).rejects.toThrow('never changed or deleted');
    }
  });

  const textColumns = [
    'made_at',
    'kind',
    'person',
    'actor',
    'origin',
    'subject',
    'before',
    'after',
    'reason',
    'previous_hash',
    'hash',
  ] as const satisfies readonly (keyof AuditRow)[];

  test('finds every edit of a single byte', async () => {
    let edits = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 5 }),
        fc.constantFrom(...textColumns),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (row, column, place, bits) => {
          const verdict = await verifyAfter(async (transaction) => {
            const target = (await readRows(transaction))[row];
            if (target === undefined) throw new Error('The row is there');
            const bytes = new TextEncoder().encode(target[column] ?? ' ');
            // PostgreSQL takes valid text only, so there a byte of ASCII becomes another one.
            const at = place % bytes.length;
            bytes[at] = name === 'SQLite' ? (bytes[at] ?? 0) ^ bits : bytes[at] === 0x61 ? 0x62 : 0x61;
            const text =
              name === 'SQLite'
                ? sql`CAST(${bytes} AS TEXT)`
                : sql`${new TextDecoder().decode(bytes).replaceAll('\uFFFD', '?')}`;
            await sql`UPDATE audit_entry SET ${sql.ref(column)} = ${text}
              WHERE municipality_code = ${code} AND entry_no = ${target.entry_no}`.execute(transaction);
            edits += 1;
          }, head);
          expect(verdict.holds).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
    expect(edits).toBeGreaterThanOrEqual(200);
  });

  test.each([1, 2, 3, 4, 5])('finds that entry %i was removed, and names it', async (no) => {
    const verdict = await verifyAfter(async (transaction) => {
      await sql`DELETE FROM audit_entry WHERE entry_no = ${no}`.execute(transaction);
    });
    expect(verdict).toEqual({ holds: false, fault: { code: 'missing', no } });
  });

  test('finds an entry that was removed and the later ones moved up', async () => {
    const verdict = await verifyAfter(async (transaction) => {
      await sql`DELETE FROM audit_entry WHERE entry_no = 2`.execute(transaction);
      for (const no of [3, 4, 5, 6]) {
        await sql`UPDATE audit_entry SET entry_no = ${no - 1} WHERE entry_no = ${no}`.execute(transaction);
      }
    });
    expect(verdict).toEqual({ holds: false, fault: { code: 'unlinked', no: 2 } });
  });

  test('finds two entries that changed places, whichever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 2 }),
        async ([a = 0, b = 0]) => {
          const verdict = await verifyAfter(async (transaction) => {
            await sql`UPDATE audit_entry SET entry_no = 0 WHERE entry_no = ${a}`.execute(transaction);
            await sql`UPDATE audit_entry SET entry_no = ${a} WHERE entry_no = ${b}`.execute(transaction);
            await sql`UPDATE audit_entry SET entry_no = ${b} WHERE entry_no = 0`.execute(transaction);
          });
          expect(verdict).toMatchObject({ holds: false, fault: { no: Math.min(a, b) } });
        },
      ),
      { numRuns: 30 },
    );
  });

  test('finds an entry that was put in, anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 7 }), fc.nat({ max: 5 }), async (no, copied) => {
        const verdict = await verifyAfter(async (transaction) => {
          const rows = await readRows(transaction);
          const copy = rows[copied];
          if (copy === undefined) throw new Error('The row is there');
          for (const { entry_no } of rows.toReversed().filter((row) => row.entry_no >= no)) {
            await sql`UPDATE audit_entry SET entry_no = ${entry_no + 1} WHERE entry_no = ${entry_no}`.execute(
              transaction,
            );
          }
          await transaction
            .insertInto('audit_entry')
            .values({ ...copy, entry_no: no })
            .execute();
        });
        expect(verdict.holds).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  test('an end that was cut off shows against the head of an earlier day', async () => {
    const cut = async (transaction: Transaction<Database>): Promise<void> => {
      await sql`DELETE FROM audit_entry WHERE entry_no > 4`.execute(transaction);
      await sql`DELETE FROM observation WHERE change_no = 3`.execute(transaction);
      await sql`DELETE FROM change WHERE change_no = 3`.execute(transaction);
    };
    expect(await verifyAfter(cut)).toMatchObject({ holds: true, entries: 4 });
    expect(await verifyAfter(cut, head)).toEqual({ holds: false, fault: { code: 'cut-off', no: 5 } });
  });

  test('an end that was cut off shows by the change that it recorded', async () => {
    const verdict = await verifyAfter(async (transaction) => {
      await sql`DELETE FROM audit_entry WHERE entry_no = 6`.execute(transaction);
    });
    expect(verdict).toEqual({ holds: false, fault: { code: 'unrecorded', no: 3 } });
  });

  test('a chain that was written anew as a whole shows against the head of an earlier day', async () => {
    const other = await openForTest(await locate());
    const details = {
      kind: 'observations',
      madeAt: '2026-04-01T09:00:00+09:00',
      madeBy: 'x',
      reason: '',
    } as const;
    const forged = createStore(other);
    for (let count = 0; count < 6; count += 1)
      await forged.write((writer) => writer.addChange(code, details));
    expect(await forged.read((reader) => reader.verifyAudit(code))).toMatchObject({ holds: true });
    expect(await forged.read((reader) => reader.verifyAudit(code, head))).toEqual({
      holds: false,
      fault: { code: 'rewritten', no: 6 },
    });
    await other.close();
  });

  test.each([
    ['a figure', "UPDATE observation SET raw = 'x' WHERE change_no = 2", 4],
    ['who made a change', "UPDATE change SET made_by = '別人' WHERE change_no = 1", 2],
    ['a fact that was taken away', 'DELETE FROM observation WHERE change_no = 3', 6],
  ])('finds %s changed behind its back', async (_what, statement, no) => {
    const verdict = await verifyAfter(async (transaction) => {
      await sql.raw(statement).execute(transaction);
    });
    expect(verdict).toEqual({ holds: false, fault: { code: 'facts-altered', no } });
  });
});
