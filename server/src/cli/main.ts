import { createInterface } from 'node:readline';
import { Article } from '../article/article.ts';
import { applyEdits, safeEdits } from '../edits.ts';
import { inspect } from '../inspect.ts';
import { lint } from '../lint.ts';

async function jsonl(command: string): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { id, text, sources = [] } = JSON.parse(line) as { id: string; text: string; sources?: string[] };
    const article = new Article(text, {
      sources: sources.map((source, i) => ({ name: `source ${i + 1}`, article: new Article(source) })),
    });
    process.stdout.write(`${JSON.stringify({ id, ...run(command, article) })}\n`);
  }
}

function run(command: string, article: Article): object {
  if (command === 'inspect') return inspect(article);
  const { findings } = lint(article);
  if (command === 'lint') return { findings };
  const chromeFindings = findings.filter((f) => f.rule === 'site-chrome');
  const edits = safeEdits(chromeFindings);
  return {
    text: applyEdits(article.text, edits),
    removed: edits.map(({ start, end }) => ({
      start,
      end,
      messageId: chromeFindings.find((f) => f.fixes.some((x) => x.edits.some((e) => e.start === start)))
        ?.messageId,
    })),
  };
}

void jsonl(process.argv[2] ?? 'lint');
