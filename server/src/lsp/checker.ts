import { frontMatter } from '../analysis/front-matter.ts';
import { Article } from '../article/article.ts';
import { whyNotArticle } from '../article/file-kind.ts';
import type { Span } from '../article/span.ts';
import { nameOf } from '../config/locations.ts';
import { type LintHooks, lint } from '../lint.ts';
import { readAhead } from '../read-ahead.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import type { StetEntry } from '../stet/entry.ts';
import { inChangedParagraphs } from './changed-paragraphs.ts';
import { hasFile } from './files.ts';
import { partInView, seenInWhole } from './glance.ts';
import type { OpenCopy } from './open-copy.ts';
import type { OffKind } from './protocol.ts';
import type { EditorSettings, SettingsStore } from './settings.ts';
import type { StetKeeper } from './stet-keeper.ts';
import type { Around, Surroundings } from './surroundings.ts';
import { isStetFile, unmatched } from './unmatched.ts';

/** A document looked at: what was found, or why it was left alone. Holds for one version of its text. */
export interface Checked {
  readonly version: number;
  readonly article: Article;
  readonly settings: EditorSettings;
  readonly around: Around;
  readonly findings: readonly Finding[];
  /** What was found and let stand. */
  readonly stood: readonly Finding[];
  /** Entries of the stet file that match nothing in this document any more. */
  readonly unmatched: readonly StetEntry[];
  readonly resting: readonly string[];
  readonly off: Off | null;
  /** How long the check took, in ms. */
  readonly ms: number;
}

export interface Off {
  readonly kind: OffKind;
  readonly reason: string;
}

/** Copy longer than this is no article; checking it would hold the editor up. In UTF-16 code units. */
const TOO_LONG = 4_000_000;

/** What the checker works with. */
export interface CheckerParts {
  readonly settings: SettingsStore;
  readonly surroundings: Surroundings;
  readonly keeper: StetKeeper;
  /** True for the pages that come with Copydesk: their examples are there to be found fault with. */
  readonly isOwnPage: (uri: string) => boolean;
  readonly onRuleError: (rule: Rule, error: unknown) => void;
  /** All rules unless given. */
  readonly rules?: readonly Rule[];
}

export class Checker {
  readonly #parts: CheckerParts;
  readonly #known = new WeakMap<OpenCopy, Checked>();
  /** What the user said of single documents. */
  readonly #asked = new Map<string, 'always' | 'never'>();

  constructor(parts: CheckerParts) {
    this.#parts = parts;
  }

  ask(uri: string, check: 'always' | 'never' | 'auto'): void {
    if (check === 'auto') this.#asked.delete(uri);
    else this.#asked.set(uri, check);
  }

  /** What applies to a file that is not open; nothing of it is kept. */
  async appliesTo(file: OpenCopy): Promise<{ readonly around: Around; readonly off: Off | null }> {
    const settings = await this.#parts.settings.of(file.uri);
    this.#parts.settings.forget(file.uri);
    const around = await this.#parts.surroundings.once(file.uri, settings, namedSources(file));
    return { around, off: this.#whyOff(file, settings, around) };
  }

  /** Checks the text as it is once all that applies to it is known; what was found for this version is kept. */
  async check(copy: OpenCopy): Promise<Checked> {
    const { settings, around, off } = await this.#circumstances(copy);
    const isKnown = (known: Checked | undefined): known is Checked =>
      known?.version === copy.version &&
      known.settings === settings &&
      known.around === around &&
      known.off?.kind === off?.kind;
    const before = this.#known.get(copy);
    if (isKnown(before)) return before;
    if (off === null) await this.#readAhead(copy, around);
    // Meanwhile another question may have led to the same check.
    const meanwhile = this.#known.get(copy);
    if (isKnown(meanwhile)) return meanwhile;
    const checked = this.#run(copy, settings, around, off);
    this.#known.set(copy, checked);
    return checked;
  }

  async #circumstances(copy: OpenCopy): Promise<Pick<Checked, 'settings' | 'around' | 'off'>> {
    const settings = await this.#parts.settings.of(copy.uri);
    const around = await this.#parts.surroundings.of(copy.uri, settings, namedSources(copy));
    return { settings, around, off: this.#whyOff(copy, settings, around) };
  }

  /**
   * What is found in the part of a long document that is in view, before any of it was checked; null where the whole is
   * soon read, or nothing is to be shown.
   */
  async glance(copy: OpenCopy, view: Span | null): Promise<Pick<Checked, 'article' | 'findings'> | null> {
    const part = this.#known.has(copy) ? null : partInView(copy, view);
    if (part === null) return null;
    const { version } = copy;
    const { settings, around, off } = await this.#circumstances(copy);
    if (copy.version !== version || settings.run === 'manual' || off !== null) return null;
    const { effective, sources, stet, committed } = around;
    const whole = copy.article(sources, effective.extraChrome, effective.keep);
    const article = copy.part(part, whole);
    const hooks: LintHooks = {
      onRuleError: this.#parts.onRuleError,
      letStand: (found) => this.#parts.keeper.standing(copy.uri, article, stet, found).stood,
    };
    const { findings } = lint(article, effective.settings, hooks, this.#parts.rules ?? allRules);
    const shown = committed === null ? findings : inChangedParagraphs(article, committed, findings);
    return { article: whole, findings: seenInWhole(shown, part.start) };
  }

  /** Long copy is read with pauses, so that the editor is answered meanwhile. */
  async #readAhead(copy: OpenCopy, { effective, sources }: Around): Promise<void> {
    const { version } = copy;
    const article = copy.article(sources, effective.extraChrome, effective.keep);
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
    const isStale = (): boolean => copy.version !== version;
    await readAhead(article, { pause, isStale, now: () => performance.now() }, this.#parts.rules ?? allRules);
  }

  #run(copy: OpenCopy, settings: EditorSettings, around: Around, off: Off | null): Checked {
    const started = performance.now();
    const { effective, sources, stet } = around;
    const article = copy.article(sources, effective.extraChrome, effective.keep);
    let unused: readonly StetEntry[] = [];
    const failed: string[] = [];
    const hooks: LintHooks = {
      onRuleError: (rule, error) => {
        failed.push(rule.id);
        this.#parts.onRuleError(rule, error);
      },
      letStand: (found) => {
        const match = this.#parts.keeper.standing(copy.uri, article, stet, found);
        unused = match.unused;
        return match.stood;
      },
    };
    const result =
      off === null
        ? lint(article, effective.settings, hooks, this.#parts.rules ?? allRules)
        : { findings: [], stood: [], resting: [] };
    const { committed } = around;
    const { stood, resting } = result;
    const left = unmatched(unused, effective.settings, [...resting, ...failed]);
    const findings =
      committed === null ? result.findings : inChangedParagraphs(article, committed, result.findings);
    const ms = performance.now() - started;
    return {
      version: copy.version,
      article,
      settings,
      around,
      findings,
      stood,
      unmatched: left,
      resting,
      off,
      ms,
    };
  }

  #whyOff(copy: OpenCopy, settings: EditorSettings, { effective, configs }: Around): Off | null {
    const asked = this.#asked.get(copy.uri);
    if (isStetFile(copy.uri)) return { kind: 'stetFile', reason: 'This file lists what was let stand.' };
    if (asked === 'never') return { kind: 'asked', reason: 'You asked not to check this file.' };
    if (!settings.enable) return { kind: 'setting', reason: 'Copydesk is turned off in the settings.' };
    if (copy.offsetAt({ line: copy.lineCount, character: 0 }) > TOO_LONG) {
      return { kind: 'tooLarge', reason: 'This file is too long to be an article.' };
    }
    if (asked === 'always') return null;
    if (this.#parts.isOwnPage(copy.uri)) return { kind: 'ownPage', reason: 'This is a page about Copydesk.' };
    if (!effective.included) {
      const by = configs.length > 0 ? 'The configuration leaves' : 'The settings leave';
      return { kind: 'excluded', reason: `${by} this file out.` };
    }
    // A file that somebody called news copy is news copy.
    if (copy.format === 'newscopy') return null;
    const why = whyNotArticle(hasFile(copy.uri) ? nameOf(copy.uri) : '', copy.getText());
    return why === null ? null : { kind: 'notAnArticle', reason: `This is ${why}.` };
  }
}

function namedSources(copy: OpenCopy): readonly string[] {
  const text = copy.getText();
  if (!/^\ufeff?(?:---|\+\+\+)/.test(text)) return [];
  return new Article(text, { format: copy.format }).get(frontMatter).sources;
}
