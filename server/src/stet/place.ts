import { type Article, analysis } from '../article/article.ts';
import type { Prose } from '../article/prose.ts';
import { sentences } from '../article/sentences.ts';
import { lastStartingAtOrBefore, type Span } from '../article/span.ts';
import type { Finding } from '../rules/rule.ts';
import { digest, MARK, normal, short } from './normal.ts';

/** What a finding is known by, whatever line it has moved to and however its message is worded by now. */
export interface Place {
  readonly rule: string;
  /** The flagged words, normalised. */
  readonly text: string;
  /** The sentence they stand in, or the sentences they cover, normalised. */
  readonly sentence: string;
  /** Digests of the sentences before and after, joined: "1f2e3d4c.5b6a7988". */
  readonly near: string;
}

interface Unit extends Span {
  readonly text: string;
}

/** Every sentence on the page in order, page furniture included. */
const units = analysis('stetUnits', (article: Article): readonly Unit[] =>
  article.layout
    .flatMap(({ prose, kind }) =>
      kind === 'frontMatter' || kind === 'code'
        ? []
        : sentencesIn(article, prose).map((sentence) => ({
            ...prose.toArticle(sentence),
            text: prose.text.slice(sentence.start, sentence.end),
          })),
    )
    .sort((a, b) => a.start - b.start),
);

/** The sentences of a block as they are without the editor's marks: "…on chairs. [stet] It…" holds two. */
export function sentencesIn(article: Article, { text }: Prose): readonly Span[] {
  return article.of(
    sentences,
    text.replace(MARK, (mark) => ' '.repeat(mark.length)),
  );
}

/** What `finding` is known by in `article`. */
export function placeOf(article: Article, finding: Finding): Place {
  const all = article.get(units);
  const at = lastStartingAtOrBefore(all, finding.start);
  // A finding that begins between two sentences is known by the one it runs into.
  let first = at >= 0 && (all[at] as Unit).end > finding.start ? at : at + 1;
  let last = lastStartingAtOrBefore(all, Math.max(finding.start, finding.end - 1));
  if (last < first) first = last = Math.max(0, Math.min(last, all.length - 1));
  const covered = all.slice(first, last + 1).map((unit) => unit.text);
  return {
    rule: finding.rule,
    text: short(normal(article.text.slice(finding.start, finding.end))),
    sentence: short(normal(covered.join(' '))),
    near: `${neighbour(all[first - 1])}.${neighbour(all[last + 1])}`,
  };
}

const neighbour = (unit: Unit | undefined): string => digest(unit === undefined ? '' : normal(unit.text));
