/**
 * Whether a text is one mail address and nothing beside it: no list, no name, no line break. Whether anybody reads what
 * is sent there only the server can tell. At most 254 characters (RFC 5321 4.5.3.1, erratum 1690).
 *
 * @example isMailAddress('sato@city.example.jp, abe@city.example.jp') // false
 */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s<>()@,;:"[\]\\]+@[^\s<>()@,;:"[\]\\]+$/u.test(text);
}
