import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { getCACertificates } from 'node:tls';
import { createTransport } from 'nodemailer';
import type { Mail, Mailer, SentMail } from '../../app/ports/mailer.ts';
import { describeMailFailure } from './describe-failure.ts';
import type { MailSettings } from './mail-settings.ts';

/** How long the server may take, in milliseconds. */
export type MailPatience = {
  /** To answer a name, to take the connection, and to greet; each. */
  readonly connecting: number;
  /** Between two signs of life. */
  readonly silence: number;
  /** For one mail in all. */
  readonly mail: number;
};

/** RFC 5321 4.5.3.2 allows minutes; a person waits before a page. */
const usualPatience: MailPatience = { connecting: 10_000, silence: 20_000, mail: 60_000 };

/**
 * Sends mail by the city's server over one connection, which stays open for the next mail. Mails go out one after
 * another, so that whatever is said of one is said of no other.
 *
 * @example
 * const mailer = createMailer(settings, 'https://plan.example.jp');
 * await mailer.send({ to: 'sato@city.example.jp', replyTo: null, subject: '督促', text: '…' }); // { sent: true }
 */
export function createMailer(
  settings: MailSettings,
  origin: string | null,
  patience: MailPatience = usualPatience,
): Mailer {
  const { from } = settings;
  let textBegun = false;
  const transport = openTransport(settings, origin, patience, () => {
    textBegun = true;
  });
  let isClosed = false;
  const sendOne = async (mail: Mail): Promise<SentMail> => {
    if (isClosed) return { sent: false, failure: { code: 'server-unreachable', detail: '' } };
    textBegun = false;
    try {
      await transport.sendMail({
        ...compose(mail, from, origin),
        signal: AbortSignal.timeout(patience.mail),
      });
      return { sent: true };
    } catch (error) {
      return { sent: false, failure: describeMailFailure(error, { textBegun }) };
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    from: from.name === '' ? from.address : `${from.name} <${from.address}>`,
    send: (mail) => {
      const sending = last.then(() => sendOne(mail));
      last = sending;
      return sending;
    },
    check: async () => {
      try {
        await transport.verify();
        return null;
      } catch (error) {
        return describeMailFailure(error, { textBegun: false });
      }
    },
    close: () => {
      isClosed = true;
      transport.close({ force: true });
    },
  };
}

/** `onText` is called when the text of a mail begins to go out. */
function openTransport(
  settings: MailSettings,
  origin: string | null,
  patience: MailPatience,
  onText: () => void,
) {
  return createTransport({
    ...describeConnection(settings, origin, patience),
    pool: true,
    maxConnections: 1,
    // One more try, for a connection that the server has ended since the last mail.
    maxRequeues: 1,
    // The transcript alone says how far a mail came. Passwords are masked in it, and it is kept nowhere.
    transactionLog: true,
    logger: {
      debug: (entry: unknown, line: unknown) => {
        if (line === 'DATA' && isClientEntry(entry)) onText();
      },
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function describeConnection(
  { host, port, encryption, login, authority }: MailSettings,
  origin: string | null,
  { connecting, silence }: MailPatience,
) {
  return {
    host,
    port,
    secure: encryption === 'tls',
    requireTLS: encryption === 'starttls',
    ignoreTLS: encryption === 'none',
    ...(login !== null && { auth: { user: login.user, pass: login.password } }),
    ...(authority !== null && { tls: { ca: [...getCACertificates('default'), authority] } }),
    name: origin === null ? hostname() : new URL(origin).hostname,
    dnsTimeout: connecting,
    connectionTimeout: connecting,
    greetingTimeout: connecting,
    socketTimeout: silence,
  };
}

/** Addresses are given as addresses, so that nothing in them is taken for a list or a header. */
function compose({ to, replyTo, subject, text }: Mail, from: MailSettings['from'], origin: string | null) {
  const place =
    origin === null ? from.address.slice(from.address.lastIndexOf('@') + 1) : new URL(origin).hostname;
  return {
    from,
    to: { name: '', address: to },
    ...(replyTo !== null && { replyTo: { name: '', address: replyTo } }),
    subject,
    text,
    messageId: `<${randomUUID()}@${place}>`,
    // RFC 3834: no automatic answer to this.
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

function isClientEntry(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'tnx' in entry && entry.tnx === 'client';
}
