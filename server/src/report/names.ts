import { copy } from '../analysis/copy.ts';
import { words } from '../analysis/grammar/tagger.ts';
import { isPossessive, Tag, type Word } from '../analysis/grammar/word.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';

/**
 * Where each name of more than one word first stands: what a fact checker spells out loud once. A bare surname later
 * on, or a name that has already been met, is not listed.
 */
export function nameMentions(article: Article): Span[] {
  const met = new Set<string>();
  const mentions: Span[] = [];
  for (const block of article.get(copy).paragraphs) {
    const { text } = block.prose;
    for (const run of nameRuns(text, article.of(words, text))) {
      const name = text.slice(run.start, run.end);
      const parts = name.split(/[\s.]+/).filter(Boolean);
      if (parts.every((part) => met.has(part))) continue;
      for (const part of parts) met.add(part);
      mentions.push(block.prose.toArticle(run));
    }
  }
  return mentions;
}

function nameRuns(text: string, tagged: readonly Word[]): Span[] {
  const runs: { start: number; end: number }[] = [];
  let previous: Word | undefined;
  for (const word of tagged) {
    if (word.tag !== Tag.Name) {
      if (word.text !== '.' && !LINKS.has(word.text)) previous = undefined;
      continue;
    }
    const run = runs.at(-1);
    if (run && previous && joins(text.slice(previous.end, word.start), previous)) run.end = word.end;
    else runs.push({ start: word.start, end: word.end });
    previous = isPossessive(word) ? undefined : word;
  }
  return runs
    .map(({ start, end }) => {
      const run = text.slice(start, end);
      return {
        start: start + (NO_LONGER.exec(run)?.[0].length ?? 0),
        end: start + run.replace(/['’]s?$/, '').length,
      };
    })
    .filter(({ start, end }) => /\s/.test(text.slice(start, end)));
}

/** "Former President Marta Quill", "Then-Mayor Vane", at the head of a sentence. */
const NO_LONGER = /^(?:Former|Late|Ex|Then)[ -](?=\p{Lu})/u;

// "Department of Defense", "Bank of the West"
const LINKS = new Set(['of', 'the', 'de', 'van', 'von', 'bin', 'al']);

/** Two capitalised words are one name when a space or a linking word parts them, or an initial's full stop. */
const joins = (gap: string, before: Word): boolean =>
  gap === ' ' ||
  (gap === '. ' && before.text.length === 1) ||
  /^ (?:of|of the|de|de la|van|van der|von|bin|al) $/.test(gap);
