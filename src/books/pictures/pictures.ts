/** The drawn pictures of a book, by the name under which its data refers to them. Each is drawn once. */
export type Pictures = {
  /** Draws a picture unless its name is known already; gives the name. */
  readonly add: (name: string, draw: () => string) => string;
  readonly all: ReadonlyMap<string, string>;
};

/** Names pictures and draws none. */
export const namePictures = (): Pictures => ({ all: new Map(), add: (name) => name });

export function collectPictures(): Pictures {
  const all = new Map<string, string>();
  return {
    all,
    add: (name, draw) => {
      if (!all.has(name)) all.set(name, draw());
      return name;
    },
  };
}
