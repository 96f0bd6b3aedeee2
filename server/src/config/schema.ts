import { defaultSeverity, messageText, type OptionSpec, type Rule } from '../rules/rule.ts';

/** The part of JSON Schema that the configuration's needs. */
export interface ConfigSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: 'object' | 'array' | 'string' | 'boolean' | 'integer' | 'number';
  readonly enum?: readonly string[];
  readonly anyOf?: readonly ConfigSchema[];
  readonly properties?: Readonly<Record<string, ConfigSchema>>;
  readonly additionalProperties?: false;
  readonly items?: ConfigSchema;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const SEVERITIES = ['off', 'hint', 'info', 'warning', 'error'];

const severity = (description: string, standard?: string): ConfigSchema => ({
  description,
  enum: SEVERITIES,
  ...(standard === undefined ? {} : { default: standard }),
});

const strings = (description: string): ConfigSchema => ({
  description,
  type: 'array',
  items: { type: 'string', minLength: 1 },
});

/** The schema of `copydesk.config.json`, made from what the rules say of themselves. JSON Schema draft 7. */
export function configSchema(rules: readonly Rule[]): ConfigSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Copydesk configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Where this schema lies, for editors.' },
      root: {
        type: 'boolean',
        default: false,
        description: 'Stop here: configuration files in the folders above do not count.',
      },
      rules: {
        type: 'object',
        description: 'Severity and options of each rule, or the severity of one of its messages.',
        additionalProperties: false,
        properties: Object.fromEntries(rules.flatMap(ruleEntries)),
      },
      include: strings(
        'Patterns of the files to lint in a folder, as in `.gitignore`, as seen from this file.',
      ),
      exclude: strings('Patterns of the files to leave out, as in `.gitignore`, as seen from this file.'),
      sources: strings('Documents the copy was written from: paths or patterns, as seen from this file.'),
      extraChrome: strings(
        'Lines that are always site chrome in your copy, such as "Read more in The Courier".',
      ),
      keep: strings('Lines that look like site chrome but belong to your copy.'),
      stet: {
        type: 'string',
        minLength: 1,
        description:
          'The file of findings that were let stand; `.copydesk/stet.json` beside this file by default.',
      },
    },
  };
}

function ruleEntries(rule: Rule): [string, ConfigSchema][] {
  const messages = Object.entries(rule.messages);
  return [
    [
      rule.id,
      {
        description: rule.summary,
        anyOf: [
          severity(rule.summary, rule.severity),
          {
            type: 'object',
            additionalProperties: false,
            properties: {
              severity: severity('How grave a finding of this rule is.', rule.severity),
              ...Object.fromEntries(
                Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec)]),
              ),
            },
          },
        ],
      },
    ],
    ...messages.map(([id, spec]): [string, ConfigSchema] => [
      `${rule.id}/${id}`,
      severity(withoutSlots(messageText(spec)), defaultSeverity(rule, id)),
    ]),
  ];
}

/** A message as it reads where nothing was found yet: "A site menu, heading or link.". */
const withoutSlots = (message: string): string =>
  message
    .replace(/\{(?:extent|items|times|verdict|more|measure)\}/g, '')
    .replace(/\{\w+\}/g, '…')
    .replace(/,? (?=[:.])/g, '')
    .replace(/: ?$/, '.')
    .trim();

/** The schema of one option of a rule; also what the settings of the editor are made from. */
function optionSchema(spec: OptionSpec): ConfigSchema {
  const { description } = spec;
  if (spec.type === 'boolean') return { description, type: 'boolean', default: spec.default };
  if (spec.type === 'strings') return { ...strings(description), default: spec.default };
  return {
    description,
    type: spec.type,
    default: spec.default,
    ...(spec.minimum === undefined ? {} : { minimum: spec.minimum }),
    ...(spec.maximum === undefined ? {} : { maximum: spec.maximum }),
  };
}
