import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type AccountReader, type Session, signInWays } from '../../app/ports/accounts.ts';
import type { Database, FactRow, VersionedTable, VersionRow } from '../database.ts';
import { outsideEditions } from '../rows/other-facts.ts';
import { readWord } from '../rows/read-cell.ts';
import { readFacts, toFact } from '../versions.ts';
import type { SessionRow } from './access-tables.ts';
import { factToAccount, factToTenure } from './account-facts.ts';

/** The questions about accounts, within one transaction. */
export function createAccountReader(db: Kysely<Database>): AccountReader {
  const all = (code: string, table: VersionedTable): Promise<readonly FactRow[]> =>
    readFacts(db, table, { code, edition: outsideEditions });
  const findAccount = async (code: string, condition: RawBuilder<unknown>) => {
    const [fact] = await readCurrent(db, 'account', code, condition);
    return fact === undefined ? null : factToAccount(fact);
  };

  return {
    listAccounts: async (code) => (await all(code, 'account')).map(factToAccount),
    findAccount: (code, id) => findAccount(code, sql`fact.id = ${id}`),
    findAccountByLoginName: (code, loginName) => findAccount(code, sql`fact.login_name = ${loginName}`),
    findAccountByIdentity: (code, { issuer, subject }) =>
      findAccount(code, sql`fact.issuer = ${issuer} AND fact.subject = ${subject}`),
    // Ids are u3/1, u3/2 …, and the sign after the slash is 0: a range that the key can be asked for.
    listTenures: async (code, person) => {
      const facts =
        person === undefined
          ? await all(code, 'tenure')
          : await readCurrent(
              db,
              'tenure',
              code,
              sql`fact.id > ${`${person}/`} AND fact.id < ${`${person}0`}`,
            );
      return facts.map(factToTenure);
    },
    findCredential: async (code, account) => {
      const row = await db
        .selectFrom('credential')
        .selectAll()
        .where('municipality_code', '=', code)
        .where('account', '=', account)
        .executeTakeFirst();
      if (row === undefined) return null;
      return {
        passwordHash: row.password_hash,
        changedAt: row.changed_at,
      };
    },
    findSession: async (code, tokenHash) => {
      const row = await db
        .selectFrom('session')
        .selectAll()
        .where('municipality_code', '=', code)
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      return row === undefined ? null : toSession(row);
    },
    listSessions: async (code, account) => {
      const rows = await db
        .selectFrom('session')
        .selectAll()
        .where('municipality_code', '=', code)
        .where('account', '=', account)
        .orderBy('seen_at', 'desc')
        .execute();
      return rows.map(toSession);
    },
    findThrottle: async (code, key) => {
      const row = await db
        .selectFrom('throttle')
        .selectAll()
        .where('municipality_code', '=', code)
        .where('key', '=', key)
        .executeTakeFirst();
      if (row === undefined) return null;
      return { failures: row.failures, windowFrom: row.window_from, blockedUntil: row.blocked_until };
    },
    findOneTimeToken: async (code, tokenHash) => {
      const row = await db
        .selectFrom('one_time_token')
        .selectAll()
        .where('municipality_code', '=', code)
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      return row === undefined ? null : { account: row.account, expiresAt: row.expires_at };
    },
  };
}

/** Current facts that meet a condition, without reading the table: who signs in is looked up by an index. */
async function readCurrent(
  db: Kysely<Database>,
  table: 'account' | 'tenure',
  code: string,
  condition: RawBuilder<unknown>,
): Promise<readonly FactRow[]> {
  const { rows } = await sql<VersionRow>`
    SELECT * FROM ${sql.table(table)} AS fact
    WHERE fact.municipality_code = ${code} AND fact.edition = ${outsideEditions} AND fact.dropped = 0
      AND ${condition}
      AND NOT EXISTS (
        SELECT 1 FROM ${sql.table(table)} AS newer
        WHERE newer.municipality_code = fact.municipality_code AND newer.edition = fact.edition
          AND newer.id = fact.id AND newer.change_no > fact.change_no
      )
    ORDER BY fact.position
  `.execute(db);
  return rows.map(toFact);
}

function toSession(row: SessionRow): Session {
  return {
    tokenHash: row.token_hash,
    account: row.account,
    way: readWord({ way: row.way }, 'way', signInWays),
    startedAt: row.started_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
    origin: row.origin,
    agent: row.agent,
    idToken: row.id_token,
  };
}
