import { readFile } from 'node:fs/promises';

/** `none`: in plain text, for a server on the same machine, or where the city allows it in so many words. */
export type MailEncryption = 'starttls' | 'tls' | 'none';

/** How the city's mail server is reached, and as whom mail goes out. */
export type MailSettings = {
  readonly host: string;
  readonly port: number;
  readonly encryption: MailEncryption;
  readonly login: { readonly user: string; readonly password: string } | null;
  readonly from: { readonly name: string; readonly address: string };
  /** Certificates of the authority that signed the server's own, beside those that Node knows; PEM. */
  readonly authority: string | null;
};

export type MailSettingsProblemCode =
  | 'mail-set-twice'
  | 'mail-url-invalid'
  | 'mail-host-missing'
  | 'mail-port-invalid'
  | 'mail-encryption-invalid'
  | 'mail-password-exposed'
  | 'mail-login-incomplete'
  | 'mail-sender-invalid'
  | 'mail-file-unreadable';

/** `detail` names the setting or the file, and never holds a password. */
export type MailSettingsProblem = { readonly code: MailSettingsProblemCode; readonly detail: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Host, port, encryption and login, from one address or from settings of their own. */
type Target = Pick<MailSettings, 'host' | 'port' | 'encryption' | 'login'>;

const settingNames = [
  'SHIRUBE_SMTP_URL',
  'SHIRUBE_SMTP_HOST',
  'SHIRUBE_SMTP_PORT',
  'SHIRUBE_SMTP_TLS',
  'SHIRUBE_SMTP_USER',
  'SHIRUBE_SMTP_PASSWORD_FILE',
  'SHIRUBE_SMTP_FROM',
  'SHIRUBE_SMTP_CA_FILE',
] as const;

type SettingName = (typeof settingNames)[number];

/**
 * Reads the settings of the mail server. Null where there are none: then there is no mail. Settings of which one part is
 * missing or wrong are a problem, never a silent way without mail.
 *
 * @example
 * await readMailSettings({ SHIRUBE_SMTP_HOST: 'mail.city.example.jp', SHIRUBE_SMTP_FROM: 'しるべ <shirube@city.example.jp>' })
 */
export async function readMailSettings(
  environment: Environment,
): Promise<MailSettings | MailSettingsProblem | null> {
  const given = (name: SettingName): string => environment[name]?.trim() ?? '';
  if (settingNames.every((name) => given(name) === '')) return null;
  const target = given('SHIRUBE_SMTP_URL') === '' ? await readTarget(given) : readAddress(given);
  if ('code' in target) return target;
  const from = parseSender(given('SHIRUBE_SMTP_FROM'));
  if (from === null) return problem('mail-sender-invalid', given('SHIRUBE_SMTP_FROM'));
  const authorityFile = given('SHIRUBE_SMTP_CA_FILE');
  const authority = authorityFile === '' ? null : await readText(authorityFile);
  if (authority !== null && typeof authority !== 'string') return authority;
  const isExposed = target.login !== null && target.encryption === 'none' && !isThisMachine(target.host);
  return isExposed ? problem('mail-password-exposed', target.host) : { ...target, from, authority };
}

/** smtp://user:password@host:port, or smtps:// for TLS from the first byte. */
function readAddress(given: (name: SettingName) => string): Target | MailSettingsProblem {
  const own = [
    'SHIRUBE_SMTP_HOST',
    'SHIRUBE_SMTP_PORT',
    'SHIRUBE_SMTP_USER',
    'SHIRUBE_SMTP_PASSWORD_FILE',
  ] as const;
  const twice = own.filter((name) => given(name) !== '');
  if (twice.length > 0) return problem('mail-set-twice', twice.join(', '));
  const text = given('SHIRUBE_SMTP_URL');
  // Never shown: it holds the password.
  const invalid = problem('mail-url-invalid', 'SHIRUBE_SMTP_URL');
  if (!/^smtps?:\/\//i.test(text) || !URL.canParse(text)) return invalid;
  const url = new URL(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const user = decode(url.username);
  const password = decode(url.password);
  if (host === '' || user === null || password === null || !/^\/?$/.test(url.pathname)) return invalid;
  if ((user === '') !== (password === '')) return problem('mail-login-incomplete', 'SHIRUBE_SMTP_URL');
  const isSecure = url.protocol === 'smtps:';
  const encryption = readEncryption(given('SHIRUBE_SMTP_TLS'), host, isSecure);
  if (typeof encryption !== 'string') return encryption;
  const port = url.port === '' ? usualPort(encryption) : Number(url.port);
  return { host, port, encryption, login: user === '' ? null : { user, password } };
}

async function readTarget(given: (name: SettingName) => string): Promise<Target | MailSettingsProblem> {
  const host = given('SHIRUBE_SMTP_HOST');
  if (host === '') return problem('mail-host-missing', 'SHIRUBE_SMTP_HOST');
  const portText = given('SHIRUBE_SMTP_PORT');
  const isPort = /^\d{1,5}$/.test(portText) && Number(portText) > 0 && Number(portText) <= 65_535;
  if (portText !== '' && !isPort) return problem('mail-port-invalid', portText);
  const encryption = readEncryption(given('SHIRUBE_SMTP_TLS'), host, portText === '465');
  if (typeof encryption !== 'string') return encryption;
  const login = await readLogin(given('SHIRUBE_SMTP_USER'), given('SHIRUBE_SMTP_PASSWORD_FILE'));
  if (login !== null && 'code' in login) return login;
  return { host, port: portText === '' ? usualPort(encryption) : Number(portText), encryption, login };
}

async function readLogin(user: string, file: string): Promise<MailSettings['login'] | MailSettingsProblem> {
  if (user === '' && file === '') return null;
  if (user === '') return problem('mail-login-incomplete', 'SHIRUBE_SMTP_USER');
  if (file === '') return problem('mail-login-incomplete', 'SHIRUBE_SMTP_PASSWORD_FILE');
  const text = await readText(file);
  if (typeof text !== 'string') return text;
  // The line break at the end is the editor's, and everything else is the password.
  const password = text.replace(/\r?\n$/, '');
  return password === '' ? problem('mail-file-unreadable', file) : { user, password };
}

/** STARTTLS is demanded of every server but one on the same machine, unless something else is said. */
function readEncryption(text: string, host: string, isSecure: boolean): MailEncryption | MailSettingsProblem {
  if (text === '') return isSecure ? 'tls' : isThisMachine(host) ? 'none' : 'starttls';
  const known = (['starttls', 'tls', 'none'] as const).find((one) => one === text.toLowerCase());
  return known === undefined || (isSecure && known === 'none')
    ? problem('mail-encryption-invalid', text)
    : known;
}

function usualPort(encryption: MailEncryption): number {
  return encryption === 'tls' ? 465 : encryption === 'none' ? 25 : 587;
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** `しるべ <shirube@city.example.jp>`, or the address alone. */
function parseSender(text: string): MailSettings['from'] | null {
  const [, name = '', address = ''] =
    /^(?:"?([^"<>\r\n]*?)"?\s*<)?([^\s<>@,;"]+@[^\s<>@,;"]+)>?$/u.exec(text) ?? [];
  return address === '' ? null : { name, address };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

async function readText(file: string): Promise<string | MailSettingsProblem> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return problem('mail-file-unreadable', file);
  }
}

function problem(code: MailSettingsProblemCode, detail: string): MailSettingsProblem {
  return { code, detail };
}
