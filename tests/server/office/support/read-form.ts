/**
 * The fields of the form on a page that is sent to `action`, as a browser would send them untouched: boxes that are not
 * ticked are left out, and so are buttons.
 */
export function readForm(html: string, action: string): URLSearchParams {
  const start = html.indexOf(`action="${action}"`);
  if (start < 0) throw new Error(`The page has no form that is sent to ${action}`);
  const form = html.slice(start, html.indexOf('</form>', start));
  const fields = new URLSearchParams();
  for (const [, tag = '', attributes = '', inner = ''] of form.matchAll(
    /<(input|select|textarea)\b([^>]*?)\/?>(?:([\s\S]*?)<\/\1>)?/g,
  )) {
    const name = attributeOf(attributes, 'name');
    if (name === null) continue;
    const value = readValue(tag, attributes, inner);
    if (value !== null) fields.append(name, value);
  }
  return fields;
}

function readValue(tag: string, attributes: string, inner: string): string | null {
  if (tag === 'textarea') return decode(inner);
  if (tag === 'select') {
    const options = [...inner.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => option);
    const chosen = options.find((option) => /\bselected\b/.test(option)) ?? options[0] ?? '';
    return attributeOf(chosen, 'value');
  }
  const type = attributeOf(attributes, 'type');
  const isTicked = /\bchecked\b/.test(attributes);
  if ((type === 'checkbox' || type === 'radio') && !isTicked) return null;
  return attributeOf(attributes, 'value') ?? '';
}

function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? null : decode(found);
}

function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
