import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('settings left out have their defaults', () => {
  expect(readSettings(undefined)).toEqual({
    enable: true,
    run: 'onType',
    calm: true,
    speakerHints: false,
    changedOnly: false,
    config: {},
  });
});

test('what a config file may say too is held to its schema; what is wrong counts as left out', () => {
  const { config, run } = readSettings({
    run: 'sometimes',
    keep: ['Read more'],
    exclude: 'drafts',
    rules: {
      'repeated-paragraph': { severity: 'error', minWords: 12 },
      'repeated-paragraph/near': 'hint',
      'repeated-paragraph/exact': 'loud',
      'no-such-rule': 'off',
    },
  });
  expect(config).toEqual({
    keep: ['Read more'],
    rules: {
      'repeated-paragraph': { severity: 'error', minWords: 12 },
      'repeated-paragraph/near': 'hint',
    },
  });
  expect(run).toBe('onType');
});
