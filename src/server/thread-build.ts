/**
 * Where the build is, for work that is done in a thread. The source cannot run as it stands in a thread, for its
 * templates and styles are text that only the build takes in; so the thread runs the build, which lies beside this file
 * once it is built itself.
 */
export const build = import.meta.url.endsWith('.ts')
  ? new URL('../../dist/', import.meta.url)
  : new URL('./', import.meta.url);

/** Changes with every change of the source: with it what was kept of an earlier version is told apart. */
export const recipeFile = new URL('built.json', build);
