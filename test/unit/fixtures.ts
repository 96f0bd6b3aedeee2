import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Article, type Format, type Source } from '../../server/src/article/article.ts';
import type { Finding } from '../../server/src/rules/rule.ts';

// Any file in these folders is a test. `story.sources/` beside `story.txt` holds what it was written from.
export const CLEAN = 'test/fixtures/clean';
export const FAULTY = 'test/fixtures/faulty';

export const filesOf = (folder: string): string[] =>
  readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());

export function read(folder: string, name: string): Article {
  const beside = join(folder, `${name.replace(/\.\w+$/, '')}.sources`);
  const sources: Source[] = existsSync(beside)
    ? filesOf(beside).map((file) => ({
        name: file,
        article: new Article(readFileSync(join(beside, file), 'utf8')),
      }))
    : [];
  return new Article(readFileSync(join(folder, name), 'utf8'), { format: formatOf(name), sources });
}

const formatOf = (name: string): Format =>
  name.endsWith('.md') ? 'markdown' : name.endsWith('.copy') ? 'newscopy' : 'plain';

export const show = (text: string, f: Finding): string =>
  `${f.rule}/${f.messageId}: ${JSON.stringify(text.slice(f.start, f.end))}\n    ${f.message}`;
