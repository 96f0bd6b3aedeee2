import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactChange, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { rules } from '../rules/index.ts';
import { messageText, type Rule, type Severity } from '../rules/rule.ts';
import { digest } from '../stet/normal.ts';
import type { PlacedFinding } from './results.ts';

export interface SarifFile {
  readonly path: string;
  readonly findings: readonly PlacedFinding[];
  /** 1-based line and column of an offset. */
  readonly place: (offset: number) => readonly [line: number, column: number];
  /** The words of a finding, for its fingerprint. */
  readonly words: (finding: PlacedFinding) => string;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  Result.level
>;

/** The findings in SARIF 2.1.0 (OASIS), for code hosts and other programs that gather such results. */
export function sarif(files: readonly SarifFile[], version: string, troubled: boolean): Log {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Copydesk', semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: !troubled }],
        results: files.flatMap(resultsOf),
      },
    ],
  };
}

const descriptor = (rule: Rule): ReportingDescriptor => ({
  id: rule.id,
  shortDescription: { text: rule.summary },
  help: { text: `${rule.summary} See docs/rules/${rule.id}.md in the package.` },
  defaultConfiguration: { level: LEVELS[rule.severity] },
  messageStrings: Object.fromEntries(
    Object.entries(rule.messages).map(([id, spec]) => [id, { text: messageText(spec) }]),
  ),
});

function resultsOf(file: SarifFile): Result[] {
  const seen = new Map<string, number>();
  return file.findings.map((finding) => {
    const words = `${finding.rule}\0${file.words(finding)}`;
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    return result(file, finding, `${digest(words)}:${nth}`);
  });
}

function result(file: SarifFile, finding: PlacedFinding, fingerprint: string): Result {
  const related = finding.related.filter((r) => r.source === undefined && r.path === undefined);
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex((rule) => rule.id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: physical(file, finding) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((r, id) => ({
            id,
            message: { text: r.message },
            physicalLocation: physical(file, r),
          })),
        }),
    ...(finding.fixes.length === 0
      ? {}
      : {
          fixes: finding.fixes.map((fix) => ({
            description: { text: fix.title },
            artifactChanges: [change(file, fix.edits)],
          })),
        }),
    partialFingerprints: { 'words/v1': fingerprint },
    properties: { messageId: finding.messageId, severity: finding.severity },
  };
}

type Place = { readonly start: number; readonly end: number };

const artifact = (path: string) => ({ uri: path === '-' ? 'stdin' : uriOf(path) });

/** A file outside the working directory is given by its whole path, which on Windows is no URI. */
const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');

const physical = (file: SarifFile, place: Place) => ({
  artifactLocation: artifact(file.path),
  region: region(file, place),
});

function region(file: SarifFile, { start, end }: Place): Region {
  const [startLine, startColumn] = file.place(start);
  const [endLine, endColumn] = file.place(end);
  return { startLine, startColumn, endLine, endColumn, charOffset: start, charLength: end - start };
}

const change = (file: SarifFile, edits: readonly (Place & { readonly text: string })[]): ArtifactChange => ({
  artifactLocation: artifact(file.path),
  replacements: edits.map((edit) => ({
    deletedRegion: region(file, edit),
    ...(edit.text === '' ? {} : { insertedContent: { text: edit.text } }),
  })),
});
