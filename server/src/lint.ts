import type { Article } from './article/article.ts';
import { rules as allRules } from './rules/index.ts';
import {
  defaultSeverity,
  type Finding,
  type FindingData,
  type Fix,
  messageText,
  type Related,
  type Report,
  type Rule,
  type Severity,
  type SeveritySetting,
} from './rules/rule.ts';
import { markedToStand } from './stet/marks.ts';

/** What config files, settings and the command line boil down to. Whatever is left out has the rule's default. */
export interface LintSettings {
  /** Keys: `rule` or `rule/messageId`; the longer key wins. */
  readonly severities?: Readonly<Record<string, SeveritySetting>>;
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface LintHooks {
  /** Asked between rules and now and then within them; true ends the run with what was found so far. */
  readonly isCancelled?: () => boolean;
  /** A rule threw: it is left out, the others go on. */
  readonly onRuleError?: (rule: Rule, error: unknown) => void;
  /** Of all findings but those that marks in the copy let stand: which were let stand elsewhere, for good. */
  readonly letStand?: (findings: readonly Finding[]) => ReadonlySet<Finding>;
}

export interface LintResult {
  /** Sorted by place, then by rule. */
  readonly findings: readonly Finding[];
  /** What was found and let stand, in the same order. */
  readonly stood: readonly Finding[];
  /** Rules that were left out because they read English only. */
  readonly resting: readonly string[];
  readonly cancelled: boolean;
}

/** Runs every rule that is on over the article. The one entry for the command line, the server and the worker. */
export function lint(
  article: Article,
  settings: LintSettings = {},
  hooks: LintHooks = {},
  rules: readonly Rule[] = allRules,
): LintResult {
  const findings: Finding[] = [];
  const resting: string[] = [];
  for (const plan of planOf(rules, settings)) {
    if (hooks.isCancelled?.()) return result(article, findings, hooks, resting, true);
    const { rule } = plan;
    if (rule.needsEnglish && article.language !== 'en') {
      resting.push(rule.id);
      continue;
    }
    try {
      for (const report of rule.check(article, plan.options)) {
        const finding = toFinding(plan, report);
        if (finding !== null) findings.push(finding);
        if (findings.length % 64 === 63 && hooks.isCancelled?.()) {
          return result(article, findings, hooks, resting, true);
        }
      }
    } catch (error) {
      if (hooks.onRuleError === undefined) throw error;
      hooks.onRuleError(rule, error);
    }
  }
  return result(article, findings, hooks, resting, false);
}

function result(
  article: Article,
  found: Finding[],
  hooks: LintHooks,
  resting: readonly string[],
  cancelled: boolean,
): LintResult {
  const all = sorted(found);
  const marked = markedToStand(article, all);
  const open = marked.size === 0 ? all : all.filter((finding) => !marked.has(finding));
  const stet = hooks.letStand?.(open);
  if (marked.size + (stet?.size ?? 0) === 0) return { findings: all, stood: [], resting, cancelled };
  const stands = (finding: Finding): boolean => marked.has(finding) || stet?.has(finding) === true;
  return {
    findings: all.filter((finding) => !stands(finding)),
    stood: all.filter(stands),
    resting,
    cancelled,
  };
}

export function severityOf(rule: Rule, messageId: string, settings: LintSettings): SeveritySetting {
  const { severities = {} } = settings;
  return severities[`${rule.id}/${messageId}`] ?? severities[rule.id] ?? defaultSeverity(rule, messageId);
}

/** A rule that is on, as the settings want it. */
interface Plan {
  readonly rule: Rule;
  readonly options: Readonly<Record<string, unknown>>;
  readonly severities: ReadonlyMap<string, SeveritySetting>;
}

/** What the last run went by: a folder of articles, or the versions of one, go by the same. */
let last: { rules: readonly Rule[]; settings: LintSettings; plan: readonly Plan[] } | undefined;

function planOf(rules: readonly Rule[], settings: LintSettings): readonly Plan[] {
  if (last?.rules !== rules || last.settings !== settings) {
    last = { rules, settings, plan: rules.flatMap((rule) => planFor(rule, settings) ?? []) };
  }
  return last.plan;
}

function planFor(rule: Rule, settings: LintSettings): Plan | null {
  const severities = new Map(
    Object.keys(rule.messages).map((id) => [id, severityOf(rule, id, settings)] as const),
  );
  const isOn = [...severities.values()].some((severity) => severity !== 'off');
  return isOn ? { rule, options: optionsOf(rule, settings), severities } : null;
}

function optionsOf(rule: Rule, settings: LintSettings): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(rule.options)) {
    options[name] = settings.options?.[rule.id]?.[name] ?? spec.default;
  }
  return options;
}

function toFinding({ rule, severities }: Plan, report: Report): Finding | null {
  const severity = severities.get(report.messageId) ?? rule.severity;
  return severity === 'off' ? null : new Found(rule, severity, report);
}

class Found implements Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly related: readonly Related[];
  readonly data: FindingData;
  #fixes: NonNullable<Report['fixes']>;

  constructor(rule: Rule, severity: Severity, report: Report) {
    const { messageId, start, end, related = [], fixes = [], data = {} } = report;
    this.rule = rule.id;
    this.messageId = messageId;
    this.severity = severity;
    this.message = fill(messageText(rule.messages[messageId] ?? messageId), data);
    this.start = start;
    this.end = end;
    this.related = related;
    this.data = data;
    this.#fixes = fixes;
  }

  get fixes(): readonly Fix[] {
    if (typeof this.#fixes === 'function') this.#fixes = this.#fixes();
    return this.#fixes;
  }
}

const parts = new Map<string, readonly string[]>();

/** The text of a template before, between and after its blanks, and the names of these, in turn. */
function partsOf(template: string): readonly string[] {
  let known = parts.get(template);
  if (known === undefined) {
    known = template.split(/\{(\w+)\}/);
    parts.set(template, known);
  }
  return known;
}

function fill(template: string, data: Readonly<Record<string, unknown>>): string {
  const its = partsOf(template);
  let text = its[0] as string;
  for (let i = 1; i < its.length; i += 2) {
    const name = its[i] as string;
    text += `${name in data ? String(data[name]) : `{${name}}`}${its[i + 1]}`;
  }
  return text;
}

const sorted = (findings: Finding[]): Finding[] =>
  findings.sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
