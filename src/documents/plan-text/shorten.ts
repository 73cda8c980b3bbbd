/** So many characters of a text are quoted in a problem. */
const LONGEST_QUOTE = 30;

/** A text as it is quoted in a problem. */
export function shorten(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}
