// Articles as they were published, where some are at hand beside the project; without them the bench does without.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const FILES = ['attribution', 'figures'].map((set) => `../shared/eval/${set}/dev.jsonl.gz`);

/** Every article once; none where they are not at hand. */
export function published(): string[] {
  const texts = FILES.filter((file) => existsSync(file)).flatMap(textsIn);
  return [...new Set(texts)];
}

const textsIn = (file: string): string[] =>
  gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);

/** Part after part of about as many MB, from the first article again after the last. */
export function publishedParts(megabytes: number): (index: number) => string[] {
  const texts = published();
  let at = 0;
  return () => {
    const part: string[] = [];
    for (let size = 0; size < megabytes * 1e6 && part.length < texts.length; at = (at + 1) % texts.length) {
      const text = texts[at] as string;
      part.push(text);
      size += Buffer.byteLength(text);
    }
    return part;
  };
}

/** So many words of published copy as if they were one long article, begun with another one for each number of words. */
export function publishedArticle(words: number): string {
  const texts = published();
  const parts: string[] = [];
  for (let count = 0, i = words % texts.length; count < words; i = (i + 1) % texts.length) {
    const text = (texts[i] as string).trim();
    parts.push(text);
    count += text.split(/\s+/).length;
  }
  return `${parts.join('\n\n')}\n`;
}
