/**
 * The file that holds an address of the site: folders with an `index.html`, so that the addresses stay the same on any
 * web server, and a folder of its own for each query (`?state=behind` → `_state=behind/`).
 *
 * @example toStaticFile('/142034/indicators/k12', '') // '142034/indicators/k12/index.html'
 */
export function toStaticFile(path: string, search: string): string {
  const name = decodeURIComponent(path).replace(/^\/+/, '');
  const isFile = /\.[a-z0-9]+$/i.test(name) && search === '';
  if (isFile) return name;
  const folder = name.replace(/\/*$/, name === '' ? '' : '/');
  return `${folder}${search === '' ? '' : `${queryFolder(search)}/`}index.html`;
}

/** Signs that some file systems do not take are written as two hexadecimal digits, as in an address. */
function queryFolder(search: string): string {
  return `_${search.replace(/^\?/, '').replace(/[^\w=&.,~-]/g, (sign) => encodeURIComponent(sign))}`;
}

/**
 * How one file refers to another, from wherever the whole folder stands.
 *
 * @example referTo('142034/index.html', 'assets/site.css') // '../assets/site.css'
 */
export function referTo(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const steps = [...here.slice(shared).map(() => '..'), ...there.slice(shared)];
  return steps.map(encodeURIComponent).join('/');
}
