/** Randomness and hashing, as the machine gives them. */
export type Secrets = {
  /** 256 random bits that fit into an address or a cookie. */
  readonly makeToken: () => string;
  /** What of a token may be kept: enough to know it again, nothing to sign in with. */
  readonly hashToken: (token: string) => string;
  /** A salted hash that is slow on purpose, with its method and cost. */
  readonly hashPassword: (password: string) => Promise<string>;
  /** Takes as long where there is no hash (`null`), so that time does not tell who exists. */
  readonly verifyPassword: (password: string, hash: string | null) => Promise<boolean>;
  /** About how many tries somebody who knows these words needs, as a power of ten. */
  readonly estimateGuesses: (password: string, knownWords: readonly string[]) => Promise<number>;
};
