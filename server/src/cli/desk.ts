import { Article, type Source } from '../article/article.ts';
import type { LintHooks, LintSettings } from '../lint.ts';
import type { Decoded } from './encoding.ts';
import { findInputs, formatOf, type Input, STDIN } from './inputs.ts';
import type { ReadOptions } from './options.ts';
import { readInput, Unreadable } from './read.ts';

/** Where a run reads and writes; the process, but for tests. */
export interface Io {
  readonly cwd: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** Exit statuses: nothing wrong; findings at or above `--fail-on`; input, options or configuration at fault. */
export const OK = 0;
export const FINDINGS = 1;
export const TROUBLE = 2;

/** A piece of copy that was read, with what applies to it. */
export interface Doc {
  readonly input: Input;
  readonly decoded: Decoded;
  readonly settings: LintSettings;
  readonly hooks: (article: Article) => LintHooks;
  /** The article of a version of the text: sources and newsroom phrases are those of the file. */
  readonly article: (text: string) => Article;
}

/** One run of a command: reads its input and keeps count of what went wrong. */
export class Desk {
  readonly io: Io;
  readonly options: ReadOptions;
  readonly sources: readonly Source[];
  #troubles = 0;
  readonly #brokenRules = new Set<string>();

  constructor(io: Io, options: ReadOptions) {
    this.io = io;
    this.options = options;
    this.sources = options.source.flatMap((path) => this.#readSource(path));
  }

  get troubled(): boolean {
    return this.#troubles > 0;
  }

  /** A line on standard error; the run goes on, and its exit status will be 2. */
  trouble(message: string): void {
    this.#troubles++;
    this.io.stderr.write(`copydesk: ${message}\n`);
  }

  /** Everything the arguments lead to, one at a time. What can't be read is reported and left out. */
  async *documents(paths: readonly string[]): AsyncGenerator<Doc> {
    const { inputs, empty } = await findInputs(paths, this.io.cwd);
    for (const path of empty) this.trouble(`no articles found in ${path}`);
    for (const input of inputs) {
      const doc = this.#document(input);
      if (doc !== null) yield doc;
    }
  }

  #document(input: Input): Doc | null {
    let decoded: Decoded;
    try {
      decoded = readInput(input, this.options.maxSize);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.trouble(`${displayName(input)}: ${error.message}`);
      return null;
    }
    const format = formatOf(input.path);
    return {
      input,
      decoded,
      settings: { severities: this.options.rule },
      hooks: () => ({
        onRuleError: (rule, error) => {
          if (this.#brokenRules.has(rule.id)) return;
          this.#brokenRules.add(rule.id);
          this.trouble(`${displayName(input)}: the rule ${rule.id} failed: ${(error as Error).message}`);
        },
      }),
      article: (text) => new Article(text, { format, sources: this.sources }),
    };
  }

  #readSource(path: string): Source[] {
    try {
      const { text } = readInput({ absolute: path === STDIN ? `./${STDIN}` : path }, this.options.maxSize);
      return [{ name: path, article: new Article(text, { format: formatOf(path) }) }];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.trouble(`source ${path}: ${error.message}`);
      return [];
    }
  }
}

/** How a file is called in messages and results. */
export const displayName = (input: Input): string => (input.path === STDIN ? 'standard input' : input.path);
