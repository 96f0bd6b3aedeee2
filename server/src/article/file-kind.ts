/**
 * Why a file is no article, in a few plain words that complete "This is …"; null for copy, and for whatever may be copy.
 *
 * Judged by the name and by what most lines of the first few pages look like. `name` is the file's name or path; a buffer
 * without a name has the empty string.
 */
export function whyNotArticle(name: string, text: string): string | null {
  const base = name.replace(/\\/g, '/').split('/').at(-1) ?? '';
  return byName(base) ?? byText(text.slice(0, SAMPLE), base);
}

const SAMPLE = 20_000;

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:un)?licen[cs]e\b|^copying\b/i, 'a licence'],
  [/^notice(?:\.txt|\.md)?$/i, 'a legal notice'],
  [/^(?:dev-|test-)?(?:requirements|constraints)[\w.-]*\.(?:txt|in)$/i, 'a list of Python packages'],
  [/^cmakelists\.txt$|^meson_options\.txt$/i, 'a build script'],
  [/^(?:robots|humans|ads|app-ads|security|llms|llms-full)\.txt$/i, "a web server's file"],
  [/^(?:CHANGES|HISTORY|RELEASES|NEWS|RELEASE[_-]?NOTES)(?:\.\w+)?$/, 'a change log'],
  [/^changelog|^release[_-]?notes/i, 'a change log'],
  [/^readme\b/i, "a project's README"],
  [/^(?:AUTHORS|CONTRIBUTORS|MAINTAINERS|CODEOWNERS|THANKS|CREDITS)(?:\.\w+)?$/, 'a list of contributors'],
  [
    /^(?:CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|SUPPORT|GOVERNANCE|ROADMAP|ARCHITECTURE|UPGRADING|MIGRATION|INSTALL|HACKING|TODO|AGENTS|CLAUDE|GEMINI|PULL_REQUEST_TEMPLATE|ISSUE_TEMPLATE|SKILL)(?:\.\w+)?$/,
    "a software project's own document",
  ],
  [/\.log(?:\.txt|\.\d+)?$/i, 'a log'],
  [/\.(?:min|bundle|lock|snap|golden|expected)\.(?:txt|md)$/i, 'made by a program'],
  [
    /^(?:sitemap|urllist|urls|top_level|entry_points|sources|dependency_links|installed-files)\.txt$/i,
    'made by a program',
  ],
];

function byName(base: string): string | null {
  return NAMES.find(([pattern]) => pattern.test(base))?.[1] ?? null;
}

function byText(text: string, base: string): string | null {
  const head = text.replace(/^\ufeff/, '').trimStart();
  const start = STARTS.find(([pattern]) => pattern.test(head));
  if (start !== undefined) return start[1];
  if (LICENCE.test(head.slice(0, 1500))) return 'a licence';
  const lines = head.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (lines.length < FEW_LINES) return null;
  const versions = lines.filter((line) => VERSION_LINE.test(line)).length;
  if (versions >= 3 && lines.slice(0, 3).some((line) => VERSION_LINE.test(line))) return 'a change log';
  if (/\.(?:md|markdown)$/i.test(base)) return byMarkdown(head, lines);
  const share = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length / lines.length;
  if (share(LOG_LINE) >= 0.5) return 'a log';
  if (share(SETTING_LINE) >= 0.7) return 'a settings file';
  const prose = lines.filter(isSentence);
  // A story about programs may hold more lines of code than of prose, but not more of everything.
  const proseShare = prose.reduce((sum, line) => sum + line.length, 0) / head.length;
  if (proseShare < 0.2 && share(CODE_LINE) >= 0.4) return 'program code';
  // Two sentences of prose are enough for doubt, and in doubt a file is copy.
  if (prose.length >= 2) return null;
  if (isTable(lines)) return 'a table of data';
  return lines.length >= MANY_LINES && share(/^\s*\S+\s*$/) >= 0.9 ? 'a list of words or names' : null;
}

const FEW_LINES = 3;
const MANY_LINES = 12;

const STARTS: readonly (readonly [RegExp, string])[] = [
  [/^#!\s*\//, 'a script'],
  [/^(?:diff --git |--- a\/|Index: .*\n=+|From [0-9a-f]{40} )/, 'a patch'],
  [/^(?:<\?xml|<!doctype|<html\b|<svg\b)/i, "a page's code, not its text"],
  [/^\{\s*(?:"(?:[^"\\]|\\.){0,200}"\s*:|\})/, 'data in JSON'],
  [/^\[\s*(?:\{\s*"|"(?:[^"\\]|\\.){0,200}"\s*,\s*"|-?\d+(?:\.\d+)?\s*,)/, 'data in JSON'],
  [/^-----BEGIN /, 'a key or certificate'],
  [/^%PDF-|^\{\\rtf/, 'a document in a format of its own; save it as text'],
  [/^WEBVTT\b|^1\r?\n\d\d:\d\d:\d\d,\d{3} --> /, 'subtitles'],
];

const LICENCE =
  /permission is hereby granted, free of charge|redistribution and use in source and binary forms|^apache license\b|gnu (?:lesser |affero )?general public license[^\S\n]{0,80}\n\s{0,80}version|mozilla public license version/i;

const VERSION_LINE = /^(?:#{1,6}\s+)?\[?v?\d+\.\d+\.\d+\]?(?:\s*[-–/(].{0,40}|\s*)$/;

// With seconds: a liveblog's entries begin with the time of day, too.
const LOG_LINE =
  /^\s*(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d|\[?\d\d:\d\d:\d\d[.,\]]|\w{3} +\d{1,2} \d\d:\d\d:\d\d |\[?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|TRACE)\b[\]: ]|\d{1,3}(?:\.\d{1,3}){3} - )/;

const CODE_LINE =
  /^\s*(?:(?:import|from|export|const|let|var|function|class|def|public|private|protected|static|return|package|using|namespace|fn|impl|struct|enum|func|elif|else|endif|set|add_\w+|target_\w+|if|for|while|switch|case)\b.*[;{}():,]\s*$|#\s*(?:include|define|ifdef|endif|pragma)\b|(?:\/\/|\/\*|\*\/|<!--|--\s)|[})\];]+[,;]?\s*$|.*(?:[{;]|=>|\)\s*\{|->)\s*$|@\w+(?:\(.*\))?\s*$|<\/?[a-zA-Z][^>]*>\s*$|\w[\w.]*\(.*\)\s*$|\w[\w.[\]]*\s*[+*/-]?=\s*\S+.*[)\]"'\w]$(?<![.!?]))/;

const SETTING_LINE =
  /^\s*(?:[#;].*|\[[\w .:-]+\]|[\w.-]{1,60}\s*[=:](?:\s*\S{1,120})?|[\w.-]{1,60}\s*(?:==|>=|<=|~=)\s*[\w.*]+)\s*$/;

function isSentence(line: string): boolean {
  if (/^\s*(?:#|\/\/|\*|--|;|<)/.test(line)) return false;
  return /[\p{L}\d][.!?]["'”’)]*\s*$/u.test(line) && (line.match(/\p{L}\s/gu)?.length ?? 0) >= 7;
}

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** Nearly every line has the same number of the same delimiter, two at least. */
function isTable(lines: readonly string[]): boolean {
  if (lines.length < 4) return false;
  return DELIMITERS.some((delimiter) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length - 1;
      counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
    return commonest !== undefined && commonest[0] >= 2 && commonest[1] >= lines.length * 0.9;
  });
}

/** Software's own Markdown: change logs, and pages that tell how to install and call something. */
function byMarkdown(text: string, lines: readonly string[]): string | null {
  const headings = lines.filter((line) => /^#{1,6}\s/.test(line));
  const versions = headings.filter((line) => /^#{1,6}\s+\[?v?\d+\.\d+(?:\.\d+)?\b/i.test(line));
  if (versions.length >= 2 && versions.length >= headings.length * 0.3) return 'a change log';
  const fences = lines.filter((line) => /^\s*(?:```|~~~)/.test(line)).length;
  const manual = headings.some((line) =>
    /^#{1,6}\s(?:[^\w\s]*\s)*(?:install(?:ation|ing)?|usage|getting started|quick ?start|api|configuration|build(?:ing)?|options|license|licence|contributing|requirements|prerequisites|examples?)\b\W*$/i.test(
      line,
    ),
  );
  if ((fences >= 2 && manual) || /^[ \t]*\[!\[/m.test(text.slice(0, 2000)))
    return 'documentation of software';
  const fenced = fencedLines(lines);
  return fences >= 2 && fenced >= lines.length * 0.4 ? 'documentation of software' : null;
}

function fencedLines(lines: readonly string[]): number {
  let inside = false;
  let count = 0;
  for (const line of lines) {
    if (/^\s*(?:```|~~~)/.test(line)) inside = !inside;
    else if (inside) count++;
  }
  return count;
}
