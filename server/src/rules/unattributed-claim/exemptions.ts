import { attributions } from '../../analysis/attributions.ts';
import { copy } from '../../analysis/copy.ts';
import { type Article, analysis } from '../../article/article.ts';
import { contains, lastStartingAtOrBefore, type Span } from '../../article/span.ts';
import { OPINION_LABELS } from './phrases.ts';

const labels = OPINION_LABELS.split(' ').join('|');
const FRONT_MATTER = new RegExp(
  `^\\s*(?:type|kind|section|category|categories|genre|label|layout|tags)\\s*:.*\\b(?:${labels})s?\\b`,
  'im',
);
const LABEL_LINE = new RegExp(`^(?:${labels})s?(?:\\s*[|:–—-].*)?$`, 'i');

/** How many blocks from the top a label such as "OPINION" may stand. */
const TOP = 6;

/** The piece is labelled as opinion, in its front matter or at its head: views are the writer's to state. */
export const isOpinion = analysis('isOpinion', (article: Article): boolean => {
  for (const block of article.layout) {
    if (block.kind === 'frontMatter' && FRONT_MATTER.test(article.text.slice(block.start, block.end)))
      return true;
  }
  const { paragraphs } = article.get(copy);
  const firstLong = paragraphs.find((block) => block.prose.length > 120);
  let seen = 0;
  for (const block of article.layout) {
    if (seen++ >= TOP || block.start >= (firstLong?.start ?? Number.POSITIVE_INFINITY)) break;
    if (LABEL_LINE.test(block.prose.text.trim())) return true;
  }
  return false;
});

/** Content that somebody answers for, as spans of the article in order. */
const answered = analysis('answeredContent', (article: Article): readonly Span[] =>
  article
    .get(attributions)
    .filter((a) => a.source !== null && a.cue?.class !== 'stance')
    .flatMap((a) => a.content)
    .sort((a, b) => a.start - b.start),
);

/** True where the words lie in what a source says. */
export function isAttributed(article: Article, span: Span): boolean {
  const all = article.get(answered);
  // Contents nest a little: one that started earlier may reach further.
  for (let i = lastStartingAtOrBefore(all, span.start), looked = 0; i >= 0 && looked < 8; i--, looked++) {
    if (contains(all[i] as Span, span)) return true;
  }
  return false;
}

const stem = (word: string): string => word.toLowerCase().slice(0, 6);
const stems = (text: string): string[] => (text.match(/\p{L}{5,}/gu) ?? []).map(stem);

/** Share of the lede's longer words that what sources say further down must hold. */
const ENOUGH = 0.5;

/** True when the sentence of the lede sums up what somebody says further down. */
export function bodyAnswersFor(article: Article, sentence: Span, after: number): boolean {
  const wanted = new Set(stems(article.text.slice(sentence.start, sentence.end)));
  if (wanted.size < 4) return false;
  for (const span of article.get(answered)) {
    if (span.start < after) continue;
    let held = 0;
    for (const word of new Set(stems(article.text.slice(span.start, span.end)))) if (wanted.has(word)) held++;
    if (held >= wanted.size * ENOUGH) return true;
  }
  return false;
}
