import { describe, expect, test } from 'vitest';
import { addToConfig, removeFromConfig, setInConfig } from './edit.ts';

describe('a JSON config', () => {
  const json =
    '{\n  // ours\n  "rules": {\n    // for now\n    "site-chrome": "info"\n  },\n  "keep": ["Read on"]\n}\n';
  const set = (text: string, rule: string, value: unknown) =>
    setInConfig(text, 'copydesk.config.json', ['rules', rule], value);

  test('keeps its comments and order', () => {
    expect(set(json, 'site-chrome', 'off')).toBe(json.replace('"info"', '"off"'));
    expect(set(json, 'list-count', 'hint')).toBe(json.replace('"info"', '"info",\n    "list-count": "hint"'));
  });
  test('begins where there is none', () => {
    expect(set('', 'list-count', 'off')).toBe('{\n  "rules": {\n    "list-count": "off"\n  }\n}\n');
  });
  test('keeps its line ends', () => {
    expect(set('{\r\n\t"keep": []\r\n}\r\n', 'a', 'off')).toBe(
      '{\r\n\t"keep": [],\r\n\t"rules": {\r\n\t\t"a": "off"\r\n\t}\r\n}\r\n',
    );
  });
  test('takes an item into a list once, and out again', () => {
    const more = addToConfig(json, 'a.json', 'keep', 'More below');
    expect(more).toContain('"Read on",');
    expect(more).toContain('"More below"');
    expect(addToConfig(more, 'a.json', 'keep', 'More below')).toBe(more);
    expect(
      JSON.parse(removeFromConfig(more, 'a.json', 'keep', 'Read on').replace(/\/\/.*/g, '')).keep,
    ).toEqual(['More below']);
    expect(addToConfig('{}', 'a.json', 'extraChrome', 'X')).toContain('"extraChrome": [');
    expect(removeFromConfig(json, 'a.json', 'extraChrome', 'X')).toBe(json);
  });
});

describe('a YAML config', () => {
  const yaml = '# ours\nrules:\n  site-chrome: info # for now\nkeep:\n  - Read on\n';
  test('keeps its comments and order', () => {
    expect(setInConfig(yaml, 'a.yaml', ['rules', 'list-count'], 'off')).toBe(
      yaml.replace('for now\n', 'for now\n  list-count: off\n'),
    );
    expect(setInConfig('', 'a.yml', ['rules', 'list-count'], 'off')).toBe('rules:\n  list-count: off\n');
  });
  test('keeps its line ends', () => {
    const crlf = yaml.replaceAll('\n', '\r\n');
    expect(removeFromConfig(addToConfig(crlf, 'a.yaml', 'keep', 'More'), 'a.yaml', 'keep', 'More')).toBe(
      crlf,
    );
    expect(setInConfig(crlf, 'a.yaml', ['root'], true)).toBe(`${crlf}root: true\r\n`);
  });
  test('takes an item into a list once, and out again', () => {
    const more = addToConfig(yaml, 'a.yaml', 'keep', 'More below');
    expect(more).toBe(`${yaml}  - More below\n`);
    expect(addToConfig(more, 'a.yaml', 'keep', 'Read on')).toBe(more);
    expect(removeFromConfig(more, 'a.yaml', 'keep', 'More below')).toBe(yaml);
    expect(addToConfig('rules: {}\n', 'a.yaml', 'extraChrome', 'X')).toBe('rules: {}\nextraChrome:\n  - X\n');
  });
});
