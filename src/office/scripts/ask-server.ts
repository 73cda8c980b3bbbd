import { formTokenField } from '../form-token-field.ts';
import type { SaveReply } from '../my-items/save-reply.ts';

/** What came of asking the server. */
export type Asked =
  | { readonly kind: 'reply'; readonly reply: SaveReply }
  /** The network or the server is away: trying again may help. */
  | { readonly kind: 'unreachable' }
  /** Nobody is signed in any more, or somebody else is. */
  | { readonly kind: 'signed-out' }
  /** A newer question took its place. */
  | { readonly kind: 'given-up' };

/**
 * Sends fields to the server as a form does. A session that was begun anew in another window gives the form a new
 * token, as long as the same person is signed in.
 */
export async function askServer(
  form: HTMLFormElement,
  address: string,
  fields: ReadonlyMap<string, string>,
  signal?: AbortSignal,
): Promise<Asked> {
  const first = await post(form, address, fields, signal);
  if (first !== 'form-expired') return first;
  if (!(await renewToken(form))) return { kind: 'signed-out' };
  const second = await post(form, address, fields, signal);
  return second === 'form-expired' ? { kind: 'signed-out' } : second;
}

async function post(
  form: HTMLFormElement,
  address: string,
  fields: ReadonlyMap<string, string>,
  signal?: AbortSignal,
): Promise<Asked | 'form-expired'> {
  const body = new URLSearchParams([...fields]);
  body.set(formTokenField, tokenOf(form)?.value ?? '');
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      ...(signal && { signal }),
    });
    // Without a session the server leads to its sign-in page.
    if (response.type === 'opaqueredirect') return { kind: 'signed-out' };
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    if (!isJson) return response.status === 403 ? 'form-expired' : { kind: 'unreachable' };
    const reply: SaveReply = await response.json();
    return { kind: 'reply', reply };
  } catch {
    return signal?.aborted ? { kind: 'given-up' } : { kind: 'unreachable' };
  }
}

async function renewToken(form: HTMLFormElement): Promise<boolean> {
  try {
    const response = await fetch(location.href, { redirect: 'manual' });
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = page.querySelector<HTMLFormElement>('form[data-save]');
    const [own, other] = [tokenOf(form), fresh && tokenOf(fresh)];
    if (own === null || !other || fresh?.dataset['person'] !== form.dataset['person']) return false;
    own.value = other.value;
    return true;
  } catch {
    return false;
  }
}

function tokenOf(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector(`input[name="${formTokenField}"]`);
}
