import { z } from 'zod';
import type { GroupPost } from '../../app/accounts/sign-on.ts';
import { ROLES } from '../../core/round/role.ts';

/** How a municipality's single sign-on is reached, and what its groups mean here. */
export type SignOnSettings = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  readonly claimNames: {
    readonly loginName: string;
    readonly displayName: string;
    readonly groups: string;
  };
  readonly groupPosts: readonly GroupPost[];
};

const place = z.string().default('');

const schema = z.record(
  z.string().regex(/^\d{6}$/),
  z.strictObject({
    issuer: z.url({ protocol: /^https?$/ }).transform((text) => new URL(text)),
    clientId: z.string().min(1),
    clientSecret: z.string().min(1),
    scope: z.string().default('openid profile email groups'),
    claimNames: z
      .strictObject({
        loginName: z.string().default('preferred_username'),
        displayName: z.string().default('name'),
        groups: z.string().default('groups'),
      })
      .prefault({}),
    groupPosts: z.array(
      z.strictObject({
        group: z.string().min(1),
        role: z.enum(ROLES),
        department: place,
        division: place,
        theme: place,
      }),
    ),
  }),
);

export type ParsedSignOnSettings =
  | { readonly ok: true; readonly settings: ReadonlyMap<string, SignOnSettings> }
  | { readonly ok: false; readonly detail: string };

/**
 * Reads the file of single sign-ons: one entry a municipality, by its code. The file holds the clients' secrets, so it
 * is neither in the store nor in a backup.
 *
 * @example parseSignOnSettings('{"992011":{"issuer":"https://login.example.jp",…}}')
 */
export function parseSignOnSettings(text: string): ParsedSignOnSettings {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : '' };
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { ok: false, detail: z.prettifyError(parsed.error) };
  return { ok: true, settings: new Map(Object.entries(parsed.data)) };
}
