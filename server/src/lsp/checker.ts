import type { Article } from '../article/article.ts';
import { type LintResult, lint } from '../lint.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import type { OpenCopy } from './open-copy.ts';
import type { OffKind } from './protocol.ts';
import type { EditorSettings, SettingsStore } from './settings.ts';

/** A document looked at: what was found, or why it was left alone. Holds for one version of its text. */
export interface Checked {
  readonly version: number;
  readonly article: Article;
  readonly settings: EditorSettings;
  readonly findings: readonly Finding[];
  readonly resting: readonly string[];
  readonly off: { readonly kind: OffKind; readonly reason: string } | null;
  /** CPU time of the check, in ms. */
  readonly ms: number;
}

/** Copy longer than this is no article; checking it would hold the editor up. In UTF-16 code units. */
const TOO_LONG = 4_000_000;

export class Checker {
  readonly #settings: SettingsStore;
  readonly #onRuleError: (rule: Rule, error: unknown) => void;
  readonly #rules: readonly Rule[];
  readonly #known = new WeakMap<OpenCopy, Checked>();
  /** What the user said of single documents. */
  readonly #asked = new Map<string, 'always' | 'never'>();

  constructor(
    settings: SettingsStore,
    onRuleError: (rule: Rule, error: unknown) => void,
    rules: readonly Rule[] = allRules,
  ) {
    this.#settings = settings;
    this.#onRuleError = onRuleError;
    this.#rules = rules;
  }

  ask(uri: string, check: 'always' | 'never' | 'auto'): void {
    if (check === 'auto') this.#asked.delete(uri);
    else this.#asked.set(uri, check);
  }

  /** Checks the text as it is once the settings are known; what was found for this version is kept. */
  async check(copy: OpenCopy): Promise<Checked> {
    const settings = await this.#settings.of(copy.uri);
    const known = this.#known.get(copy);
    const off = this.#whyOff(copy, settings);
    if (known?.version === copy.version && known.settings === settings && known.off?.kind === off?.kind) {
      return known;
    }
    const checked = this.#run(copy, settings, off);
    this.#known.set(copy, checked);
    return checked;
  }

  #run(copy: OpenCopy, settings: EditorSettings, off: Checked['off']): Checked {
    const started = performance.now();
    const article = copy.article([], settings.extraChrome, settings.keep);
    const result: LintResult =
      off === null
        ? lint(article, settings, { onRuleError: this.#onRuleError }, this.#rules)
        : { findings: [], stood: [], resting: [], cancelled: false };
    return {
      version: copy.version,
      article,
      settings,
      findings: result.findings,
      resting: result.resting,
      off,
      ms: performance.now() - started,
    };
  }

  #whyOff(copy: OpenCopy, settings: EditorSettings): Checked['off'] {
    const asked = this.#asked.get(copy.uri);
    if (asked === 'never') return { kind: 'asked', reason: 'You asked not to check this file.' };
    if (!settings.enable) return { kind: 'setting', reason: 'Copydesk is turned off in the settings.' };
    if (copy.offsetAt({ line: copy.lineCount, character: 0 }) > TOO_LONG) {
      return { kind: 'tooLarge', reason: 'This file is too long to be an article.' };
    }
    if (asked === 'always') return null;
    return null;
  }
}
