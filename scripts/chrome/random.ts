/** Numbers from 0 to 1. */
export type Random = () => number;

export const below = (random: Random, end: number): number => Math.floor(random() * end);
/** Small numbers more often than great ones. */
export const few = (random: Random, most: number): number => 1 + Math.floor(most * random() ** 2);

export const pick = <T>(from: readonly T[], random: Random): T => from[below(random, from.length)] as T;

/** The same for every run: a generator of numbers between 0 and 1 (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const seedOf = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
};
