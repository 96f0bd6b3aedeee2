import { describe, expect, it } from 'vitest';
import { defineRule, type Rule } from '../rules/rule.ts';
import { parseConfig } from './parse.ts';
import { configSchema } from './schema.ts';

const rules: Rule[] = [
  defineRule({
    id: 'long-word',
    summary: 'A word is long.',
    severity: 'warning',
    messages: { long: 'Long.', longer: { text: 'Longer.', severity: 'error' } },
    options: {
      letters: { type: 'integer', default: 20, minimum: 1, maximum: 99, description: 'How many.' },
      names: { type: 'boolean', default: false, description: 'Names too.' },
      allow: { type: 'strings', default: [], description: 'Words.' },
    },
    *check() {},
  }),
];
const schema = configSchema(rules);
const parse = (text: string, name = 'copydesk.config.json') => parseConfig(text, `/desk/${name}`, schema);

describe('parseConfig', () => {
  it('takes comments, trailing commas and every kind of value', () => {
    const { value, problems } = parse(`{
      // ours
      "rules": { "long-word": { "severity": "error", "letters": 30, "allow": ["a"] }, "long-word/long": "off", },
      "keep": ["More in Sport"],
    }`);
    expect(problems).toEqual([]);
    expect(value).toEqual({
      rules: { 'long-word': { severity: 'error', letters: 30, allow: ['a'] }, 'long-word/long': 'off' },
      keep: ['More in Sport'],
    });
  });

  it.each([
    ['{"rulez": {}}', '1:2', 'there is no key "rulez"; did you mean "rules"?'],
    [
      '{\n  "rules": { "long-wrd": "off" }\n}',
      '2:14',
      'there is no rule "long-wrd"; did you mean "long-word"?',
    ],
    ['{"rules": {"nonesuch": "off"}}', '1:12', 'there is no rule "nonesuch"; there is "long-word"'],
    [
      '{"rules": {"long-word": "eror"}}',
      '1:25',
      '"eror" can\'t stand here: write "off", "hint", "info", "warning" or "error", or an object with the keys "severity", "letters", "names" and "allow"; did you mean "error"?',
    ],
    [
      '{"rules": {"long-word/long": 3}}',
      '1:30',
      '3 can\'t stand here: write "off", "hint", "info", "warning" or "error"',
    ],
    [
      '{"rules": {"long-word": {"letters": 0}}}',
      '1:37',
      "0 can't stand here: write a whole number from 1 to 99",
    ],
    [
      '{"rules": {"long-word": {"leters": 9}}}',
      '1:26',
      'there is no option "leters"; did you mean "letters"?',
    ],
    ['{"rules": {"long-word": {"names": "yes"}}}', '1:35', '"yes" can\'t stand here: write true or false'],
    ['{"keep": "x"}', '1:10', '"x" can\'t stand here: write a list of texts, like ["…"]'],
    ['{"keep": ["x", 3]}', '1:16', "3 can't stand here: write a text that is not empty"],
    [
      '[]',
      '1:1',
      '[] can\'t stand here: write an object with the keys "root", "rules", "include", "exclude", "sources", "extraChrome", "keep" and "stet"',
    ],
    ['{"rules": }', '1:11', 'not valid JSON: a value is missing here'],
    ['hello', '1:1', 'not valid JSON: this is no JSON value; text needs double quotation marks'],
  ])('%j is wrong at %s', (text, at, message) => {
    const { problems } = parse(text);
    expect(problems.map((p) => [`${p.line}:${p.column}`, p.message])).toEqual([[at, message]]);
  });

  it('keeps the valid rest', () => {
    const { value, problems } = parse(`{
      "rules": { "long-word": { "letters": "many", "names": true }, "other": "off", "long-word/longer": "hint" },
      "keep": [1, "a", 2, "b"],
      "root": "yes"
    }`);
    expect(problems).toHaveLength(5);
    expect(value).toEqual({
      rules: { 'long-word': { names: true }, 'long-word/longer': 'hint' },
      keep: ['a', 'b'],
    });
  });

  it('reads YAML, with places', () => {
    const { value, problems } = parse(
      'rules:\n  long-word: error\n  long-word/long: loud\nkeep:\n  - a\nrot: true\n',
      'copydesk.config.yaml',
    );
    expect(value).toEqual({ rules: { 'long-word': 'error' }, keep: ['a'] });
    expect(problems.map((p) => [p.line, p.column, p.message])).toEqual([
      [3, 19, '"loud" can\'t stand here: write "off", "hint", "info", "warning" or "error"'],
      [6, 1, 'there is no key "rot"; did you mean "root"?'],
    ]);
  });

  it('says where YAML breaks, and applies nothing of it', () => {
    const { value, problems } = parse('rules:\n  a: [1\nkeep: x: y\n', 'copydesk.config.yaml');
    expect(value).toEqual({});
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/^not valid YAML: /);
  });

  it.each([
    ['rules:\n  a: error\n   b: off\n', 'the indentation is off here'],
    ['keep: x: y\n', 'a second key stands on this line'],
    ['rules:\n\ta: off\n', 'indent with spaces'],
    ['keep: [a, b\nroot: true\n', 'a closing bracket is missing'],
    ['root: true\nroot: false\n', 'this key is there twice'],
  ])('says in plain words what is wrong in %j', (text, words) => {
    expect(parse(text, 'copydesk.config.yaml').problems[0]?.message).toContain(words);
  });

  it('takes nothing but comments for an empty configuration; JSON needs its braces', () => {
    expect(parse('').problems[0]?.message).toContain('the file is empty');
    expect(parse('', 'copydesk.config.yml')).toEqual({ value: {}, problems: [] });
    expect(parse('# nothing\n', 'copydesk.config.yml')).toEqual({ value: {}, problems: [] });
  });
});
