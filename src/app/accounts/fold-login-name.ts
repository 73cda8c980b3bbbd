/** What a login name may look like, folded: letters, digits and the signs of a mail address, 2 to 64 of them. */
const pattern = /^[a-z0-9][a-z0-9._@+-]{1,63}$/;

/**
 * A login name as it is kept and compared: full-width letters become ASCII, capitals small, spaces around it go.
 *
 * @example foldLoginName(' Ｓato ') // 'sato'
 */
export function foldLoginName(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** True for a folded name that can be given. */
export function isLoginName(folded: string): boolean {
  return pattern.test(folded);
}
