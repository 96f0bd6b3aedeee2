import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { memoryFiles } from '../config/memory-files.ts';
import { readSettings } from './settings.ts';
import { Surroundings } from './surroundings.ts';

setFlagsFromString('--expose-gc');
const gc: () => void = runInNewContext('gc');

const NOTES = 'file:///desk/story.sources/notes.txt';
const files = { ...memoryFiles({ [NOTES]: 'Notes.' }), write: async () => {} };

test('a source is known while copy that was written from it is open, and no longer', async () => {
  const around = new Surroundings(
    files,
    ['file:///desk'],
    () => {},
    async () => null,
    () => {},
  );
  await around.of('file:///desk/story.txt', readSettings({}), []);
  await new Promise((resolve) => setTimeout(resolve, 0));
  gc();
  expect(around.isSource(NOTES)).toBe(true);
  around.forget('file:///desk/story.txt');
  await new Promise((resolve) => setTimeout(resolve, 0));
  gc();
  expect(around.isSource(NOTES)).toBe(false);
});
