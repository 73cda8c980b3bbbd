import type { Secrets } from '../ports/secrets.ts';

/**
 * Length counts, character classes do not, and known passwords are refused: NIST SP 800-63B-4, section 3.1.1.2. The
 * upper limit only keeps hashing from being used to slow the server.
 */
export const shortestPassword = 12;
export const longestPassword = 128;

/** Below 10^10 tries a password is a known one with decoration; online guessing is stopped far earlier. */
const fewestGuesses = 10;

export type PasswordProblem = 'too-short' | 'too-long' | 'guessable' | 'not-repeated' | 'same-as-before';

/**
 * Why a password cannot be taken, or null. `knownWords` are those that anybody would try for this person: the names
 * of the person, the city and the product.
 *
 * @example await checkPassword('himawari2026', ['sato'], secrets) // 'guessable'
 */
export async function checkPassword(
  password: string,
  knownWords: readonly string[],
  { estimateGuesses }: Pick<Secrets, 'estimateGuesses'>,
): Promise<PasswordProblem | null> {
  const length = [...password.normalize('NFC')].length;
  if (length < shortestPassword) return 'too-short';
  if (length > longestPassword) return 'too-long';
  return (await estimateGuesses(password, knownWords)) < fewestGuesses ? 'guessable' : null;
}
