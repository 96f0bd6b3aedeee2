// What the measurement of another program needs of the bench.
export { madeParts } from './copy.ts';
export { publishedParts } from './published.ts';
export { steadyRate } from './steady.ts';
