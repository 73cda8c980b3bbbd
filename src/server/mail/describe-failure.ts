import type { MailFailure, MailFailureCode } from '../../app/ports/mailer.ts';
import { hideCredentials } from '../log/create-log.ts';

/** What nodemailer says of an error, beside its message. */
type ErrorFacts = {
  readonly code: string;
  /** The SMTP command that failed. */
  readonly command: string;
  /** The number that the server answered with; 0 where it answered nothing. */
  readonly status: number;
  readonly message: string;
};

/** The most characters of a server's words. */
const longestDetail = 200;

/**
 * Why a mail did not go out. `textBegun`: the mail's text was being handed over, so that a connection which breaks then
 * leaves open whether it was taken.
 *
 * @example describeMailFailure(error, { textBegun: false }).code // 'server-unreachable'
 */
export function describeMailFailure(
  error: unknown,
  { textBegun }: { readonly textBegun: boolean },
): MailFailure {
  const facts = readFacts(error);
  const detail = hideCredentials(facts.message).replace(/\s+/g, ' ').slice(0, longestDetail);
  return { code: chooseCode(facts, textBegun), detail };
}

function chooseCode({ code, command, status, message }: ErrorFacts, textBegun: boolean): MailFailureCode {
  if (status === 421) return 'server-busy';
  switch (code) {
    case 'EAUTH':
    case 'ENOAUTH':
      return 'sign-in-refused';
    case 'ETLS':
      return 'encryption-failed';
    case 'EENVELOPE':
      return chooseEnvelopeCode(command, status);
    case 'EMESSAGE':
      return status >= 400 && status < 500 ? 'try-later' : 'mail-refused';
  }
  if (textBegun) return 'outcome-unknown';
  if (code === 'ETIMEDOUT' || code === 'EABORT') return 'server-silent';
  if (/certificate|STARTTLS|\bSSL\b|\bTLS\b|altnames/i.test(message)) return 'encryption-failed';
  return status >= 400 && status < 500 ? 'server-busy' : 'server-unreachable';
}

/** An answer of the 400s is for now, one of the 500s for good (RFC 5321 4.2.1). */
function chooseEnvelopeCode(command: string, status: number): MailFailureCode {
  const isForNow = status >= 400 && status < 500;
  if (command === 'MAIL FROM')
    return isForNow ? 'server-busy' : status === 530 ? 'sign-in-refused' : 'sender-refused';
  if (command === 'RCPT TO') return isForNow ? 'try-later' : 'address-refused';
  if (command === 'DATA') return isForNow ? 'try-later' : 'mail-refused';
  return 'address-invalid';
}

function readFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { code: '', command: '', status: 0, message: String(error) };
  const read = (name: string): unknown => Object.getOwnPropertyDescriptor(error, name)?.value;
  const [code, command, response, status] = ['code', 'command', 'response', 'responseCode'].map(read);
  return {
    code: typeof code === 'string' ? code : '',
    command: typeof command === 'string' ? command : '',
    status: typeof status === 'number' ? status : 0,
    message: typeof response === 'string' ? response : error.message,
  };
}
