import type { Transaction } from 'kysely';
import type { AccountWriter } from '../../app/ports/accounts.ts';
import type { Database } from '../database.ts';
import { outsideEditions } from '../rows/other-facts.ts';
import { writeFacts } from '../versions.ts';
import { accountToFact, tenureToFact } from './account-facts.ts';

/** What can be done to accounts, within one transaction. */
export function createAccountWriter(db: Transaction<Database>): AccountWriter {
  const keep = { dropOthers: false } as const;
  const ofSession = (code: string, tokenHash: string) => ({
    municipality_code: code,
    token_hash: tokenHash,
  });

  return {
    writeAccounts: async (code, changeNo, accounts) => {
      const scope = { code, edition: outsideEditions };
      await writeFacts(db, 'account', scope, changeNo, accounts.map(accountToFact), keep);
    },
    writeTenures: async (code, changeNo, tenures) => {
      const scope = { code, edition: outsideEditions };
      await writeFacts(db, 'tenure', scope, changeNo, tenures.map(tenureToFact), keep);
    },
    putCredential: async (code, account, { passwordHash, changedAt }) => {
      const fields = { password_hash: passwordHash, changed_at: changedAt };
      await db
        .insertInto('credential')
        .values({ municipality_code: code, account, ...fields })
        .onConflict((conflict) => conflict.columns(['municipality_code', 'account']).doUpdateSet(fields))
        .execute();
    },
    addSession: async (code, session) => {
      await db
        .insertInto('session')
        .values({
          ...ofSession(code, session.tokenHash),
          account: session.account,
          way: session.way,
          started_at: session.startedAt,
          seen_at: session.seenAt,
          expires_at: session.expiresAt,
          origin: session.origin,
          agent: session.agent,
          id_token: session.idToken,
        })
        .execute();
    },
    touchSession: async (code, tokenHash, seenAt) => {
      await db
        .updateTable('session')
        .set({ seen_at: seenAt })
        .where('municipality_code', '=', code)
        .where('token_hash', '=', tokenHash)
        .execute();
    },
    endSession: async (code, tokenHash) => {
      await db
        .deleteFrom('session')
        .where('municipality_code', '=', code)
        .where('token_hash', '=', tokenHash)
        .execute();
    },
    endSessions: async (code, account, except) => {
      const ended = await db
        .deleteFrom('session')
        .where('municipality_code', '=', code)
        .where('account', '=', account)
        .where('token_hash', '!=', except ?? '')
        .executeTakeFirst();
      return Number(ended.numDeletedRows);
    },
    putThrottle: async (code, key, throttle) => {
      if (throttle === null) {
        await db
          .deleteFrom('throttle')
          .where('municipality_code', '=', code)
          .where('key', '=', key)
          .execute();
        return;
      }
      const fields = {
        failures: throttle.failures,
        window_from: throttle.windowFrom,
        blocked_until: throttle.blockedUntil,
      };
      await db
        .insertInto('throttle')
        .values({ municipality_code: code, key, ...fields })
        .onConflict((conflict) => conflict.columns(['municipality_code', 'key']).doUpdateSet(fields))
        .execute();
    },
    putOneTimeToken: async (code, tokenHash, { account, expiresAt }) => {
      await dropTokens(db, code, account);
      await db
        .insertInto('one_time_token')
        .values({ ...ofSession(code, tokenHash), account, expires_at: expiresAt })
        .execute();
    },
    dropOneTimeTokens: (code, account) => dropTokens(db, code, account),
    dropExpired: async (code, before) => {
      for (const table of ['session', 'one_time_token'] as const) {
        await db
          .deleteFrom(table)
          .where('municipality_code', '=', code)
          .where('expires_at', '<', before)
          .execute();
      }
      await db
        .deleteFrom('throttle')
        .where('municipality_code', '=', code)
        .where('window_from', '<', before)
        .execute();
    },
  };
}

async function dropTokens(db: Transaction<Database>, code: string, account: string): Promise<void> {
  await db
    .deleteFrom('one_time_token')
    .where('municipality_code', '=', code)
    .where('account', '=', account)
    .execute();
}
