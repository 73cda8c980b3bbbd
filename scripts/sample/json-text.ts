/** A value as the text of a JSON file: two spaces, a newline at the end, the same bytes on every machine. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
