import * as client from 'openid-client';
import type { GroupPost, SignOnIdentity } from '../../app/accounts/sign-on.ts';
import type { SignOnSettings } from './sign-on-settings.ts';

/** What must come back unchanged from the provider; kept in the browser's cookie meanwhile. */
export type SignOnPassage = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly next: string;
};

export type SignOnReturn =
  | { readonly outcome: 'known'; readonly identity: SignOnIdentity; readonly idToken: string }
  | { readonly outcome: 'failed' };

/** A municipality's single sign-on. Paths are those of this office. */
export type SignOn = {
  readonly groupPosts: readonly GroupPost[];
  /** The address at the provider to go to, or null where the provider cannot be reached. */
  readonly begin: (returnPath: string, passage: SignOnPassage) => Promise<string | null>;
  /** Who came back. Only the query of the address that the browser asked for is looked at. */
  readonly end: (returnPath: string, asked: string, passage: SignOnPassage) => Promise<SignOnReturn>;
  /** The provider's own way out, which leads back to `backPath`; null where it has none. */
  readonly findWayOut: (idToken: string, backPath: string) => Promise<string | null>;
};

/** How long the provider may take for one answer, in seconds. */
const patience = 10;

/**
 * OpenID Connect: authorization code with PKCE, state and nonce. The provider is looked up when it is first needed, so
 * that a provider that is down keeps nobody from signing in with a password.
 *
 * @param origin where this site is reached from outside; the provider knows the return address by it
 * @example createSignOn(settings, 'https://plan.example.jp', log)
 */
export function createSignOn(
  settings: SignOnSettings,
  origin: string,
  onFailure: (error: unknown) => void,
): SignOn {
  let known: Promise<client.Configuration> | null = null;
  const findProvider = (): Promise<client.Configuration> => {
    known ??= discover(settings).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };

  return {
    groupPosts: settings.groupPosts,
    begin: async (returnPath, { state, nonce, verifier }) => {
      try {
        const address = client.buildAuthorizationUrl(await findProvider(), {
          redirect_uri: `${origin}${returnPath}`,
          scope: settings.scope,
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          state,
          nonce,
        });
        return address.href;
      } catch (error) {
        onFailure(error);
        return null;
      }
    },
    end: async (returnPath, asked, { state, nonce, verifier }) => {
      try {
        const address = new URL(`${origin}${returnPath}${new URL(asked).search}`);
        const tokens = await client.authorizationCodeGrant(await findProvider(), address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const identity = readIdentity(tokens.claims(), settings);
        if (identity === null || tokens.id_token === undefined) return { outcome: 'failed' };
        return { outcome: 'known', identity, idToken: tokens.id_token };
      } catch (error) {
        onFailure(error);
        return { outcome: 'failed' };
      }
    },
    findWayOut: async (idToken, backPath) => {
      try {
        const address = client.buildEndSessionUrl(await findProvider(), {
          id_token_hint: idToken,
          post_logout_redirect_uri: `${origin}${backPath}`,
        });
        return address.href;
      } catch {
        return null;
      }
    },
  };
}

function discover({ issuer, clientId, clientSecret }: SignOnSettings): Promise<client.Configuration> {
  // A provider on this machine itself may speak http: for tests and for a proxy beside it.
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(issuer.hostname);
  return client.discovery(issuer, clientId, clientSecret, undefined, {
    timeout: patience,
    ...(isLocal && issuer.protocol === 'http:' && { execute: [client.allowInsecureRequests] }),
  });
}

/** Null where the provider does not say who it is, or not in the form that was agreed on. */
function readIdentity(
  claims: client.IDToken | undefined,
  { claimNames }: SignOnSettings,
): SignOnIdentity | null {
  if (claims === undefined) return null;
  const text = (name: string): string | null => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const loginName = text(claimNames.loginName);
  const groups = claims[claimNames.groups] ?? [];
  if (loginName === null || !isTexts(groups)) return null;
  return {
    issuer: claims.iss,
    subject: claims.sub,
    loginName,
    displayName: text(claimNames.displayName) ?? loginName,
    mail: text('email'),
    groups,
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** The passage as it was written into the cookie; null where it is none. */
export function parsePassage(text: string | undefined): SignOnPassage | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8'));
    return isPassage(value) ? value : null;
  } catch {
    return null;
  }
}

export function writePassage(passage: SignOnPassage): string {
  return Buffer.from(JSON.stringify(passage)).toString('base64url');
}

function isPassage(value: unknown): value is SignOnPassage {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return ['state', 'nonce', 'verifier', 'next'].every((name) => typeof fields.get(name) === 'string');
}
