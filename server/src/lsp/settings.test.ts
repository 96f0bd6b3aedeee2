import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('settings left out have their defaults', () => {
  expect(readSettings(undefined)).toEqual({
    enable: true,
    run: 'onType',
    severities: {},
    options: {},
    exclude: [],
    sources: [],
    extraChrome: [],
    keep: [],
    speakerHints: false,
    calm: true,
  });
});

test('a rule has a severity or an object, a message a severity; what is wrong counts as left out', () => {
  const { severities, options, run, keep } = readSettings({
    run: 'sometimes',
    keep: ['Read more', 3],
    rules: {
      'site-chrome': 'off',
      'site-chrome/share': 'hint',
      'repeated-paragraph': { severity: 'error', minWords: 12 },
      'unsupported-figure': 'loud',
      'list-count': 7,
    },
  });
  expect(severities).toEqual({
    'site-chrome': 'off',
    'site-chrome/share': 'hint',
    'repeated-paragraph': 'error',
  });
  expect(options).toEqual({ 'repeated-paragraph': { minWords: 12 } });
  expect(run).toBe('onType');
  expect(keep).toEqual(['Read more']);
});
