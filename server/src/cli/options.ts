import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { ruleById, rules } from '../rules/index.ts';
import type { Severity, SeveritySetting } from '../rules/rule.ts';
import { SEVERITIES } from './severity.ts';

/** What every command that reads copy understands. */
export interface ReadOptions {
  readonly source: readonly string[];
  readonly config?: string;
  readonly rule: Readonly<Record<string, SeveritySetting>>;
  readonly maxSize: number;
  readonly jsonl: boolean;
  readonly jobs: number;
}

export interface LintOptions extends ReadOptions {
  readonly format: 'pretty' | 'json' | 'sarif' | 'github' | 'gnu' | 'html';
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  readonly failOn: Severity;
  /** Tell paragraphs that stand in another article of the run, too. */
  readonly across: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

export interface CleanOptions extends ReadOptions {
  readonly format: 'text' | 'json';
  readonly write: boolean;
  readonly marks: boolean;
}

export interface InspectOptions extends ReadOptions {
  readonly format: 'json';
}

export interface ReportOptions extends ReadOptions {
  readonly format: 'html' | 'md' | 'json';
}

export interface SourcesOptions extends ReadOptions {
  readonly format: 'pretty' | 'json';
}

export const DEFAULT_MAX_SIZE = 16 * 1_048_576;

export const collect = (value: string, previous: readonly string[]): string[] => [...previous, value];

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1_048_576, g: 1_073_741_824 };

/** "20000000", "20MB", "1.5g" as a number of bytes. */
export function size(value: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([kmg]?)i?b?$/i.exec(value.trim());
  if (match === null) throw new InvalidArgumentError('Give a number of bytes, or a size like 20MB.');
  return Math.floor(Number(match[1]) * (UNITS[(match[2] ?? '').toLowerCase()] ?? 1));
}

/** More threads than this for each core only cost memory. */
const MOST_FOR_A_CORE = 4;

export function jobs(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw new InvalidArgumentError('Give a whole number of worker threads, from 1.');
  return Math.min(Number(value), MOST_FOR_A_CORE * availableParallelism());
}

export const defaultJobs = (): number => availableParallelism();

/** "site-chrome=error" or "unattributed-claim/editorialClaim=off". */
export function ruleSeverity(
  value: string,
  previous: Readonly<Record<string, SeveritySetting>>,
): Record<string, SeveritySetting> {
  const [key = '', setting = '', ...rest] = value.split('=');
  if (rest.length > 0 || !isSetting(setting)) {
    throw new InvalidArgumentError(`Write it as RULE=${['off', ...SEVERITIES].join('|')}.`);
  }
  const [id = '', messageId] = key.split('/');
  const rule = ruleById(id);
  if (rule === undefined) {
    throw new InvalidArgumentError(
      `There is no rule "${id}". The rules: ${rules.map((r) => r.id).join(', ')}.`,
    );
  }
  if (messageId !== undefined && !(messageId in rule.messages)) {
    throw new InvalidArgumentError(
      `"${id}" has no message "${messageId}". It has: ${Object.keys(rule.messages).join(', ')}.`,
    );
  }
  return { ...previous, [key]: setting };
}

const isSetting = (value: string): value is SeveritySetting =>
  value === 'off' || (SEVERITIES as readonly string[]).includes(value);
