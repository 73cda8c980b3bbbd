import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Mail, Mailer } from '../../../src/app/ports/mailer.ts';
import { createMailer } from '../../../src/server/mail/create-mailer.ts';
import type { MailSettings } from '../../../src/server/mail/mail-settings.ts';
import { testCertificate } from './support/certificate.ts';
import { startSmtpServer, type TestSmtpOptions } from './support/smtp-server.ts';

const origin = 'https://plan.example.jp';
const quick = { connecting: 400, silence: 400, mail: 2_000 };

const mail: Mail = {
  to: 'hoiku@city.example.jp',
  replyTo: 'kikaku@city.example.jp',
  subject: '【督促】2026年度実績の照会：期限を過ぎた項目が12件あります（子育て支援課）',
  text: '子育て支援課 御中\n\n次の項目をご回答ください。\n.\n..点で始まる行\n-- \n企画政策課\n',
};

const endings: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

function openMailer(port: number, more: Partial<MailSettings> = {}, patience = quick): Mailer {
  const settings: MailSettings = {
    host: '127.0.0.1',
    port,
    encryption: 'none',
    login: null,
    from: { name: '澪川市 しるべ', address: 'shirube@city.example.jp' },
    authority: null,
    ...more,
  };
  const mailer = createMailer(settings, origin, patience);
  endings.push(() => mailer.close());
  return mailer;
}

async function openServer(options: TestSmtpOptions = {}) {
  const server = await startSmtpServer(options);
  endings.push(() => server.stop());
  return server;
}

describe('a mail that the server takes', () => {
  test('arrives with subject, sender and text as they were written, marked as automatic', async () => {
    const server = await openServer();
    expect(await openMailer(server.port).send(mail)).toEqual({ sent: true });
    const [received] = server.mails;
    expect(received).toMatchObject({ to: ['hoiku@city.example.jp'], from: 'shirube@city.example.jp' });
    const { parsed, raw = '' } = received ?? {};
    expect(parsed?.subject).toBe(mail.subject);
    expect(parsed?.text).toBe(mail.text);
    expect(parsed?.html).toBe(false);
    expect(parsed?.from?.value).toEqual([{ name: '澪川市 しるべ', address: 'shirube@city.example.jp' }]);
    expect(parsed?.replyTo?.value).toEqual([{ name: '', address: 'kikaku@city.example.jp' }]);
    expect(parsed?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed?.messageId).toMatch(/^<[0-9a-f-]{36}@plan\.example\.jp>$/);
    expect(parsed?.headers.get('content-type')).toMatchObject({
      value: 'text/plain',
      params: { charset: 'utf-8' },
    });
    expect(Math.max(...raw.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
  });

  test('goes over the connection of the one before', async () => {
    const server = await openServer();
    const mailer = openMailer(server.port);
    const all = await Promise.all(Array.from({ length: 5 }, () => mailer.send(mail)));
    expect(all).toEqual(Array(5).fill({ sent: true }));
    expect(server.mails).toHaveLength(5);
    expect(server.connections()).toBe(1);
  });

  test.each([
    { encryption: 'starttls', secure: true },
    { encryption: 'tls', secure: true },
  ] as const)('goes by $encryption with a login', async ({ encryption, secure }) => {
    const login = { user: 'shirube', password: '夜明け-71' };
    const server = await openServer({ encryption, login });
    const mailer = openMailer(server.port, { encryption, login, authority: testCertificate });
    expect(await mailer.check()).toBeNull();
    expect(server.mails).toHaveLength(0);
    expect(await mailer.send(mail)).toEqual({ sent: true });
    expect(server.mails).toMatchObject([{ secure, user: 'shirube' }]);
  });
});

describe('a mail that does not go out says why', () => {
  test.each<{
    name: string;
    server: TestSmtpOptions;
    settings?: Partial<MailSettings>;
    code: string;
    detail: string;
  }>([
    {
      name: 'a recipient whom the server does not know',
      server: { answerTo: () => ({ status: 550, text: 'User unknown' }) },
      code: 'address-refused',
      detail: '550 User unknown',
    },
    {
      name: 'a recipient who is not taken now',
      server: { answerTo: () => ({ status: 450, text: 'Mailbox busy' }) },
      code: 'try-later',
      detail: '450 Mailbox busy',
    },
    {
      name: 'a sender whom the server does not let send',
      server: { answerFrom: () => ({ status: 553, text: 'Sender not allowed' }) },
      code: 'sender-refused',
      detail: '553 Sender not allowed',
    },
    {
      name: 'a text that is refused',
      server: { afterText: 'refuse' },
      code: 'mail-refused',
      detail: '554 Message',
    },
    {
      name: 'a server that says nothing after the text: it may have gone out',
      server: { afterText: 'silence' },
      code: 'outcome-unknown',
      detail: 'Timeout',
    },
    {
      name: 'a connection that breaks after the text: it may have gone out',
      server: { afterText: 'drop' },
      code: 'outcome-unknown',
      detail: 'closed',
    },
    {
      name: 'a wrong password',
      server: { encryption: 'starttls', login: { user: 'shirube', password: 'right' } },
      settings: {
        encryption: 'starttls',
        authority: testCertificate,
        login: { user: 'shirube', password: 'wrong-secret' },
      },
      code: 'sign-in-refused',
      detail: '535',
    },
    {
      name: 'no login where the server asks for one',
      server: { login: { user: 'shirube', password: 'right' } },
      code: 'sign-in-refused',
      detail: '530',
    },
    {
      name: 'STARTTLS is demanded and not offered',
      server: { encryption: 'none' },
      settings: { encryption: 'starttls' },
      code: 'encryption-failed',
      detail: '',
    },
    {
      name: 'a certificate that nobody vouches for, by STARTTLS',
      server: { encryption: 'starttls' },
      settings: { encryption: 'starttls' },
      code: 'encryption-failed',
      detail: 'self-signed certificate',
    },
    {
      name: 'a certificate that nobody vouches for, by TLS',
      server: { encryption: 'tls' },
      settings: { encryption: 'tls' },
      code: 'encryption-failed',
      detail: 'self-signed certificate',
    },
  ])('$name', async ({ server: options, settings = {}, code, detail }) => {
    const server = await openServer(options);
    const result = await openMailer(server.port, settings).send(mail);
    expect(result).toMatchObject({ sent: false, failure: { code, detail: expect.stringContaining(detail) } });
    expect(JSON.stringify(result)).not.toContain('wrong-secret');
    expect(server.mails).toHaveLength(0);
  });

  test('a server that is down', async () => {
    const server = await startSmtpServer();
    await server.stop();
    const mailer = openMailer(server.port);
    const down = { code: 'server-unreachable', detail: expect.stringContaining('ECONNREFUSED') };
    expect(await mailer.send(mail)).toEqual({ sent: false, failure: down });
    expect(await mailer.check()).toEqual(down);
  });

  test('a server that takes the connection and never says a word', async () => {
    const mute = createServer(() => undefined);
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', () => resolve()));
    endings.push(() => void mute.close());
    const address = mute.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const result = await openMailer(port).send(mail);
    expect(result).toMatchObject({ sent: false, failure: { code: 'server-silent' } });
  });

  test('an address that is none is given to no server as another one', async () => {
    const server = await openServer();
    const mailer = openMailer(server.port);
    for (const to of [
      'a@city.example.jp, b@city.example.jp',
      'a@city.example.jp\r\nBcc: b@city.example.jp',
    ]) {
      const result = await mailer.send({ ...mail, to });
      expect(result.sent).toBe(false);
    }
    expect(server.mails).toHaveLength(0);
  });

  test('a refused mail keeps no other back', async () => {
    const server = await openServer({
      answerTo: (to) => (to.startsWith('gone') ? { status: 550, text: 'User unknown' } : null),
    });
    const mailer = openMailer(server.port);
    const results = [];
    for (const to of ['gone@city.example.jp', 'b@city.example.jp'])
      results.push(await mailer.send({ ...mail, to }));
    expect(results).toMatchObject([{ sent: false }, { sent: true }]);
    expect(server.mails.map(({ to }) => to)).toEqual([['b@city.example.jp']]);
  });

  test('a mailer that is closed ends what is under way and sends no more', async () => {
    const server = await openServer({ afterText: 'silence' });
    // What would not end by itself before the test does.
    const endless = { connecting: 600_000, silence: 600_000, mail: 600_000 };
    const mailer = openMailer(server.port, {}, endless);
    const sending = [mailer.send(mail), mailer.send(mail)];
    await expect.poll(() => server.connections()).toBe(1);
    mailer.close();
    const results = await Promise.all(sending);
    expect(results.map(({ sent }) => sent)).toEqual([false, false]);
    expect(await mailer.send(mail)).toMatchObject({ sent: false, failure: { code: 'server-unreachable' } });
  });
});
