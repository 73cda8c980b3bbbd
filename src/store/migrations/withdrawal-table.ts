import { type Kysely, sql } from 'kysely';
import { addGuards } from '../guards.ts';

/** Adds the withdrawals of publications. */
export async function createWithdrawalTable(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `CREATE TABLE withdrawal (municipality_code text NOT NULL, publication_no integer NOT NULL,
        change_no integer NOT NULL, withdrawn_at text NOT NULL, withdrawn_by text NOT NULL, reason text NOT NULL,
        CONSTRAINT withdrawal_key PRIMARY KEY (municipality_code, publication_no),
        CONSTRAINT withdrawal_publication FOREIGN KEY (municipality_code, publication_no)
          REFERENCES publication (municipality_code, publication_no),
        CONSTRAINT withdrawal_change FOREIGN KEY (municipality_code, change_no)
          REFERENCES change (municipality_code, change_no))`,
    )
    .execute(db);
  await addGuards(db, ['withdrawal']);
  // What proposals and checks ask for all the time, while a round adds a thousand changes an hour.
  await sql
    .raw(`CREATE INDEX change_outside_rounds ON change (municipality_code, change_no) WHERE kind <> 'round'`)
    .execute(db);
}
