import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';

export type Severity = 'hint' | 'info' | 'warning' | 'error';
export type SeveritySetting = Severity | 'off';

/** Another place that a finding speaks of. `path`: another article. `source`: index into the article's sources. */
export interface Related extends Span {
  readonly message: string;
  readonly path?: string;
  readonly source?: number;
}

export interface Edit extends Span {
  readonly text: string;
}

/**
 * A way to mend a finding: edits that do not overlap, in ascending order.
 * A safe one may be applied without a look (on save, by `clean` and `--fix`); the others are for the editor to review.
 * With `snippet`, texts hold tab stops in the Language Server Protocol's snippet syntax: for editors only.
 */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  readonly snippet?: boolean;
}

/** Facts behind a finding: message placeholders, and whatever adapters want to show. Plain JSON values. */
export type FindingData = Readonly<Record<string, unknown>>;

/** What a rule says of a place; `lint` adds the rule's name and the severity. */
export interface Report<MessageId extends string = string> extends Span {
  readonly messageId: MessageId;
  /** Values for the `{placeholders}` of the message. */
  readonly data?: FindingData;
  readonly related?: readonly Related[];
  /** A function where they are thought up only when somebody asks for them, which few do at each keystroke. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
}

export interface Finding extends Span {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  readonly data: FindingData;
}

/** A message; the default severity is the rule's unless it has one of its own. `{name}` is filled from the data. */
export type MessageSpec = string | { readonly text: string; readonly severity: Severity };

export type OptionSpec =
  | {
      readonly type: 'integer' | 'number';
      readonly default: number;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly description: string;
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: string };

type OptionValue<S extends OptionSpec> = S extends { type: 'boolean' }
  ? boolean
  : S extends { type: 'strings' }
    ? readonly string[]
    : number;

export type OptionValues<O extends Readonly<Record<string, OptionSpec>>> = {
  readonly [K in keyof O]: OptionValue<O[K]>;
};

/** One rule, one object: settings, schema, docs header, SARIF and the settings of the editor are generated from it. */
export interface Rule {
  readonly id: string;
  /** One sentence for lists and settings. */
  readonly summary: string;
  /** Severity of the messages that have none of their own. */
  readonly severity: Severity;
  /** Says nothing about copy in another language. */
  readonly needsEnglish: boolean;
  readonly fixable: boolean;
  readonly messages: Readonly<Record<string, MessageSpec>>;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly check: (article: Article, options: Readonly<Record<string, unknown>>) => Iterable<Report>;
}

interface RuleSpec<M extends string, O extends Readonly<Record<string, OptionSpec>>> {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly needsEnglish?: boolean;
  readonly fixable?: boolean;
  readonly messages: Readonly<Record<M, MessageSpec>>;
  readonly options?: O;
  readonly check: (article: Article, options: OptionValues<O>) => Iterable<Report<M>>;
}

export function defineRule<M extends string, O extends Readonly<Record<string, OptionSpec>>>(
  spec: RuleSpec<M, O>,
): Rule {
  return {
    needsEnglish: false,
    fixable: false,
    options: {},
    ...spec,
    // `lint` hands every rule the options its own specification describes.
    check: spec.check as Rule['check'],
  };
}

export const messageText = (spec: MessageSpec): string => (typeof spec === 'string' ? spec : spec.text);

export function defaultSeverity(rule: Rule, messageId: string): Severity {
  const spec = rule.messages[messageId];
  return spec === undefined || typeof spec === 'string' ? rule.severity : spec.severity;
}
