import { timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../app/ports/secrets.ts';
import type { Store } from '../../app/ports/store.ts';

/** The way to the set-up page: a token printed on the console, good until somebody used it. */
export type SetUpGate = {
  readonly token: string;
  readonly opens: (token: string) => boolean;
  readonly close: () => void;
};

/**
 * A gate where nobody has an account yet, else null. The token is in the memory of this process alone.
 *
 * @example const gate = await openSetUpGate(store, secrets); // gate?.token
 */
export async function openSetUpGate(store: Store, secrets: Secrets): Promise<SetUpGate | null> {
  const isSetUp = await store.read(async (reader) => {
    for (const { municipality } of await reader.listMunicipalities()) {
      if ((await reader.listAccounts(municipality.code)).length > 0) return true;
    }
    return false;
  });
  if (isSetUp) return null;
  const token = secrets.makeToken();
  const hash = Buffer.from(secrets.hashToken(token), 'hex');
  let isOpen = true;
  return {
    token,
    opens: (given) => isOpen && timingSafeEqual(hash, Buffer.from(secrets.hashToken(given), 'hex')),
    close: () => {
      isOpen = false;
    },
  };
}
