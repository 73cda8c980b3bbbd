import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { testCertificate, testKey } from './certificate.ts';

/** A mail as the server took it over. */
export type ReceivedMail = {
  readonly to: readonly string[];
  readonly from: string;
  /** As it came over the wire. */
  readonly raw: string;
  readonly parsed: ParsedMail;
  readonly secure: boolean;
  readonly user: string | null;
};

export type TestSmtpServer = {
  readonly port: number;
  /** In the order of arrival. */
  readonly mails: ReceivedMail[];
  /** Connections so far. */
  readonly connections: () => number;
  readonly stop: () => Promise<void>;
};

export type TestSmtpOptions = {
  /** `none`: it does not offer STARTTLS. `tls`: from the first byte. */
  readonly encryption?: 'none' | 'starttls' | 'tls';
  readonly login?: { readonly user: string; readonly password: string };
  /** What is answered to a recipient; null takes it. */
  readonly answerTo?: (address: string) => { readonly status: number; readonly text: string } | null;
  /** What is answered to a sender; null takes it. */
  readonly answerFrom?: (address: string) => { readonly status: number; readonly text: string } | null;
  /** What is done with a mail that came in whole. `silence`: nothing is ever answered. `drop`: the line goes dead. */
  readonly afterText?: 'take' | 'refuse' | 'silence' | 'drop';
};

/** A real SMTP server on a free port of this machine, which keeps what it is sent. */
export async function startSmtpServer(options: TestSmtpOptions = {}): Promise<TestSmtpServer> {
  const { encryption = 'none', login, answerTo, answerFrom, afterText = 'take' } = options;
  const mails: ReceivedMail[] = [];
  let connections = 0;
  const refuse = (answer: { readonly status: number; readonly text: string }): Error =>
    Object.assign(new Error(answer.text), { responseCode: answer.status });
  const server = new SMTPServer({
    key: testKey,
    cert: testCertificate,
    secure: encryption === 'tls',
    disabledCommands: [
      ...(encryption === 'starttls' ? [] : ['STARTTLS']),
      ...(login === undefined ? ['AUTH'] : []),
    ],
    authOptional: login === undefined,
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect: (_session, done) => {
      connections += 1;
      done();
    },
    onAuth: ({ username, password }, _session, done) => {
      const known = username === login?.user && password === login?.password;
      if (known) done(null, { user: username });
      else done(refuse({ status: 535, text: 'Authentication credentials invalid' }));
    },
    onMailFrom: ({ address }, _session, done) => {
      const answer = answerFrom?.(address) ?? null;
      done(answer === null ? null : refuse(answer));
    },
    onRcptTo: ({ address }, _session, done) => {
      const answer = answerTo?.(address) ?? null;
      done(answer === null ? null : refuse(answer));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        if (afterText === 'silence') return;
        if (afterText === 'drop') {
          for (const connection of server.connections) connection.close();
          return;
        }
        if (afterText === 'refuse') return done(refuse({ status: 554, text: 'Message looks like spam' }));
        const raw = Buffer.concat(chunks);
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          to: rcptTo.map(({ address }) => address),
          from: mailFrom === false ? '' : mailFrom.address,
          raw: raw.toString('utf8'),
          parsed: await simpleParser(raw),
          secure: session.secure,
          user: typeof session.user === 'string' ? session.user : null,
        });
        done();
      });
    },
  });
  // A client that ends a connection which it does not trust is what some tests are about.
  server.on('error', () => undefined);
  const listener = server.listen(0, '127.0.0.1');
  await new Promise<void>((resolve) => listener.once('listening', () => resolve()));
  const { port } = listener.address() as AddressInfo;
  return {
    port,
    mails,
    connections: () => connections,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
