import type { Page } from 'playwright-core';

/**
 * A person at a keyboard, by the keystroke-level model of Card, Moran and Newell (1980): 0.28 s for a key of an
 * average typist (K), each key of a chord counted, and 1.35 s to make up one's mind (M).
 */
export type Typist = {
  /** A figure or a text: what has to be entered whatever the page is like. */
  readonly enter: (characters: string) => Promise<void>;
  /** A key or a chord that the page asks for beyond that. */
  readonly press: (chord: string) => Promise<void>;
  /** Makes up their mind about the next item. */
  readonly think: () => void;
  readonly count: () => {
    readonly characters: number;
    readonly interactions: number;
    /** Keys that were pressed, those of chords each. */
    readonly keys: number;
    /** By the model, without the time of the machine. */
    readonly seconds: number;
  };
};

const secondsOf = { key: 0.28, thought: 1.35 } as const;

export function createTypist(page: Page): Typist {
  let characters = 0;
  let interactions = 0;
  let keys = 0;
  let thoughts = 0;
  return {
    enter: async (typed) => {
      characters += typed.length;
      keys += typed.length;
      await page.keyboard.type(typed);
    },
    press: async (chord) => {
      interactions += 1;
      keys += chord.split('+').length;
      await page.keyboard.press(chord);
    },
    think: () => {
      thoughts += 1;
    },
    count: () => ({
      characters,
      interactions,
      keys,
      seconds: keys * secondsOf.key + thoughts * secondsOf.thought,
    }),
  };
}
