/** Radius of a dot, in pixels, with its outline. */
export const markRadius = 4.5;

/** A milestone's flag, in pixels: the height of its pole and the width of its pennant. */
export const flagSize = { pole: 18, pennant: 10, cloth: 8 } as const;
