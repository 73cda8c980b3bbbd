import { signInBySignOn } from '../../../app/accounts/sign-on.ts';
import { officePath } from '../../../office/links.ts';
import type { signOnText } from '../../../office/text/office-text.ts';
import type { CityCall, OfficeAnswer } from '../office-call.ts';
import { safeNext } from '../safe-next.ts';
import { parsePassage, type SignOnPassage } from '../sign-on.ts';

/** To the provider, with a state, a nonce and a proof key that only this browser can answer for. */
export async function beginSignOn({ parts, municipality, context }: CityCall): Promise<OfficeAnswer> {
  const { code } = municipality;
  const signOn = parts.signOn.get(code);
  if (signOn === undefined) return back(code, 'failed');
  const passage: SignOnPassage = {
    state: parts.secrets.makeToken(),
    nonce: parts.secrets.makeToken(),
    verifier: parts.secrets.makeToken(),
    next: safeNext(code, context.req.query('next')),
  };
  const to = await signOn.begin(officePath(code, 'sign-on', 'return'), passage);
  if (to === null) return back(code, 'unreachable');
  return { kind: 'redirect', to, passage };
}

/** Back from the provider. What does not fit the passage that began here is no sign-in. */
export async function endSignOn(call: CityCall): Promise<OfficeAnswer> {
  const { parts, municipality, context, visitor, now } = call;
  const { code } = municipality;
  const signOn = parts.signOn.get(code);
  const passage = parsePassage(call.cookies.readSignOn());
  call.cookies.endSignOn();
  if (signOn === undefined || passage === null) return back(code, 'failed');
  const returned = await signOn.end(officePath(code, 'sign-on', 'return'), context.req.url, passage);
  if (returned.outcome === 'failed') return back(code, 'failed');
  const { identity, idToken } = returned;
  const { groupPosts } = signOn;
  const request = { code, identity, groupPosts, idToken, visitor, now };
  const result = await signInBySignOn(parts.store, parts.secrets, request);
  if (result.outcome === 'refused') return back(code, result.code);
  return { kind: 'redirect', to: safeNext(code, passage.next), session: { token: result.token } };
}

function back(code: string, failure: keyof typeof signOnText): OfficeAnswer {
  return { kind: 'redirect', to: `${officePath(code, 'sign-in')}?sign-on=${failure}` };
}
