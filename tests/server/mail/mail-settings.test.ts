import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readMailSettings } from '../../../src/server/mail/mail-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'shirube-mail-'));
const passwordFile = join(folder, 'password');
const authorityFile = join(folder, 'ca.pem');
const emptyFile = join(folder, 'empty');
writeFileSync(passwordFile, 'p@ss word\n');
writeFileSync(authorityFile, 'PEM');
writeFileSync(emptyFile, '\n');
afterAll(() => rmSync(folder, { recursive: true }));

const from = { SHIRUBE_SMTP_FROM: 'しるべ <shirube@city.example.jp>' };
const sender = { name: 'しるべ', address: 'shirube@city.example.jp' };

describe('the settings of the mail server', () => {
  test.each([
    { name: 'none at all', environment: {}, settings: null },
    { name: 'none but empty ones', environment: { SHIRUBE_SMTP_HOST: ' ' }, settings: null },
    {
      name: 'a server elsewhere is reached by STARTTLS on 587',
      environment: { ...from, SHIRUBE_SMTP_HOST: 'mail.city.example.jp' },
      settings: {
        host: 'mail.city.example.jp',
        port: 587,
        encryption: 'starttls',
        login: null,
        from: sender,
        authority: null,
      },
    },
    {
      name: 'one on this machine in plain text on 25',
      environment: { SHIRUBE_SMTP_HOST: 'localhost', SHIRUBE_SMTP_FROM: 'shirube@city.example.jp' },
      settings: {
        host: 'localhost',
        port: 25,
        encryption: 'none',
        login: null,
        from: { name: '', address: 'shirube@city.example.jp' },
        authority: null,
      },
    },
    {
      name: 'plain text elsewhere only where somebody says so',
      environment: { ...from, SHIRUBE_SMTP_HOST: '10.1.2.3', SHIRUBE_SMTP_TLS: 'none' },
      settings: {
        host: '10.1.2.3',
        port: 25,
        encryption: 'none',
        login: null,
        from: sender,
        authority: null,
      },
    },
    {
      name: 'port 465 is TLS from the first byte; the password stands in a file',
      environment: {
        ...from,
        SHIRUBE_SMTP_HOST: 'mail.city.example.jp',
        SHIRUBE_SMTP_PORT: '465',
        SHIRUBE_SMTP_USER: 'shirube',
        SHIRUBE_SMTP_PASSWORD_FILE: passwordFile,
        SHIRUBE_SMTP_CA_FILE: authorityFile,
      },
      settings: {
        host: 'mail.city.example.jp',
        port: 465,
        encryption: 'tls',
        login: { user: 'shirube', password: 'p@ss word' },
        from: sender,
        authority: 'PEM',
      },
    },
    {
      name: 'one address for all',
      environment: { ...from, SHIRUBE_SMTP_URL: 'smtp://shirube:p%40ss@mail.city.example.jp:2525' },
      settings: {
        host: 'mail.city.example.jp',
        port: 2525,
        encryption: 'starttls',
        login: { user: 'shirube', password: 'p@ss' },
        from: sender,
        authority: null,
      },
    },
    {
      name: 'smtps is TLS from the first byte',
      environment: { ...from, SHIRUBE_SMTP_URL: 'smtps://mail.city.example.jp' },
      settings: {
        host: 'mail.city.example.jp',
        port: 465,
        encryption: 'tls',
        login: null,
        from: sender,
        authority: null,
      },
    },
  ])('$name', async ({ environment, settings }) => {
    expect(await readMailSettings(environment)).toEqual(settings);
  });

  const host = { SHIRUBE_SMTP_HOST: 'mail.city.example.jp' };
  test.each([
    { environment: from, code: 'mail-host-missing', detail: 'SHIRUBE_SMTP_HOST' },
    { environment: host, code: 'mail-sender-invalid', detail: '' },
    {
      environment: { ...host, SHIRUBE_SMTP_FROM: 'a@x.jp, b@x.jp' },
      code: 'mail-sender-invalid',
      detail: 'a@x.jp, b@x.jp',
    },
    {
      environment: { ...from, ...host, SHIRUBE_SMTP_PORT: '70000' },
      code: 'mail-port-invalid',
      detail: '70000',
    },
    {
      environment: { ...from, ...host, SHIRUBE_SMTP_TLS: 'maybe' },
      code: 'mail-encryption-invalid',
      detail: 'maybe',
    },
    {
      environment: { ...from, SHIRUBE_SMTP_URL: 'smtps://mail.example.jp', SHIRUBE_SMTP_TLS: 'none' },
      code: 'mail-encryption-invalid',
      detail: 'none',
    },
    {
      environment: { ...from, ...host, SHIRUBE_SMTP_USER: 'a' },
      code: 'mail-login-incomplete',
      detail: 'SHIRUBE_SMTP_PASSWORD_FILE',
    },
    {
      environment: { ...from, ...host, SHIRUBE_SMTP_PASSWORD_FILE: passwordFile },
      code: 'mail-login-incomplete',
      detail: 'SHIRUBE_SMTP_USER',
    },
    {
      environment: {
        ...from,
        ...host,
        SHIRUBE_SMTP_USER: 'a',
        SHIRUBE_SMTP_PASSWORD_FILE: join(folder, 'none'),
      },
      code: 'mail-file-unreadable',
      detail: join(folder, 'none'),
    },
    {
      environment: { ...from, ...host, SHIRUBE_SMTP_USER: 'a', SHIRUBE_SMTP_PASSWORD_FILE: emptyFile },
      code: 'mail-file-unreadable',
      detail: emptyFile,
    },
    {
      environment: { ...from, ...host, SHIRUBE_SMTP_CA_FILE: join(folder, 'none') },
      code: 'mail-file-unreadable',
      detail: join(folder, 'none'),
    },
    {
      environment: { ...from, ...host, SHIRUBE_SMTP_URL: 'smtp://x' },
      code: 'mail-set-twice',
      detail: 'SHIRUBE_SMTP_HOST',
    },
    {
      environment: { ...from, SHIRUBE_SMTP_URL: 'https://shirube:secret@mail.example.jp' },
      code: 'mail-url-invalid',
      detail: 'SHIRUBE_SMTP_URL',
    },
    {
      environment: { ...from, SHIRUBE_SMTP_URL: 'smtp://shirube:se%zz@mail.example.jp' },
      code: 'mail-url-invalid',
      detail: 'SHIRUBE_SMTP_URL',
    },
    {
      environment: { ...from, SHIRUBE_SMTP_URL: 'smtp://shirube@mail.example.jp' },
      code: 'mail-login-incomplete',
      detail: 'SHIRUBE_SMTP_URL',
    },
    {
      environment: {
        ...from,
        SHIRUBE_SMTP_URL: 'smtp://shirube:secret@mail.example.jp',
        SHIRUBE_SMTP_TLS: 'none',
      },
      code: 'mail-password-exposed',
      detail: 'mail.example.jp',
    },
  ])('$code: $detail', async ({ environment, code, detail }) => {
    expect(await readMailSettings(environment)).toEqual({ code, detail });
  });
});
