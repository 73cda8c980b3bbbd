import { describe, expect, test } from 'vitest';
import { checkPassword } from '../../../src/app/accounts/password-rules.ts';
import { createSecrets } from '../../../src/server/office/create-secrets.ts';

const secrets = createSecrets();
const known = ['kanri', '管理 一郎', 'みおかわ市', 'shirube'];

describe('password hashes', () => {
  test('carry the cost of the product, and no two are alike', async () => {
    const [one, other] = await Promise.all([
      secrets.hashPassword('夜明けの坂道'),
      secrets.hashPassword('夜明けの坂道'),
    ]);
    expect(one).toMatch(/^scrypt\$17\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
    expect(one).not.toBe(other);
    expect(await secrets.verifyPassword('夜明けの坂道', one)).toBe(true);
    expect(await secrets.verifyPassword('夜明けの坂路', one)).toBe(false);
  });

  test('of an earlier cost can still be read', async () => {
    const earlier = await createSecrets({ cost: 12 }).hashPassword('夜明けの坂道');
    expect(await secrets.verifyPassword('夜明けの坂道', earlier)).toBe(true);
  });

  test('are of the text, however the keyboard composes it', async () => {
    const hash = await createSecrets({ cost: 10 }).hashPassword('が'.normalize('NFD'));
    expect(await secrets.verifyPassword('が'.normalize('NFC'), hash)).toBe(true);
  });

  test('of nobody cost the same work as those of somebody', async () => {
    const hash = await secrets.hashPassword('x');
    // Time of the processor, not of the clock: what runs beside does not count.
    const work = async (known: string | null): Promise<number> => {
      const before = process.cpuUsage();
      for (let count = 0; count < 4; count += 1) {
        expect(await secrets.verifyPassword('y', known)).toBe(false);
      }
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const [somebody, nobody] = [await work(hash), await work(null)];
    expect(nobody / somebody).toBeGreaterThan(0.3);
    expect(nobody / somebody).toBeLessThan(3);
  });

  test('are made two at a time, and all of many are made', async () => {
    const quick = createSecrets({ cost: 8 });
    const hashes = await Promise.all(Array.from({ length: 20 }, () => quick.hashPassword('x')));
    expect(new Set(hashes).size).toBe(20);
  });
});

test('tokens have 256 bits, and their hash does not give them away', () => {
  const token = secrets.makeToken();
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(secrets.makeToken()).not.toBe(token);
  expect(secrets.hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
});

describe('password rules', () => {
  test.each([
    ['password1234', 'guessable'],
    ['P@ssw0rd2026!', 'guessable'],
    ['himawari2026', 'guessable'],
    ['sakura202604', 'guessable'],
    ['tanaka19850401', 'guessable'],
    ['qwertyuiop12', 'guessable'],
    ['123456789012', 'guessable'],
    ['aaaaaaaaaaaa', 'guessable'],
    ['iloveyou12345', 'guessable'],
    ['administrator', 'guessable'],
    ['kanrikanri2027', 'guessable'],
    ['みおかわ市役所2027', 'too-short'],
    ['みおかわ市みおかわ市みおかわ市', 'guessable'],
    ['tv8kPq2mZr4', 'too-short'],
    ['x'.repeat(129), 'too-long'],
    ['tv8kPq2mZr4x', null],
    ['correct horse battery', null],
    ['ふなつきば-まひる-0512', null],
  ])('%s: %s', async (password, problem) => {
    expect(await checkPassword(password, known, secrets)).toBe(problem);
  });

  test('a long password is looked at only as far as its time allows', async () => {
    const long = 'aB1$xY7zq'.repeat(14);
    const [whole, start] = [long, long.slice(0, 48)].map((one) => secrets.estimateGuesses(one, known));
    expect(await whole).toBe(await start);
  });
});
