import { type Article, analysis } from '../../../article/article.ts';
import { overlaps, type Span } from '../../../article/span.ts';
import { attributions } from '../../attributions.ts';
import { copy } from '../../copy.ts';
import { insideQuote } from '../../quotes.ts';
import type { Figure } from '../figure.ts';
import { type Mention, mentions } from './mentions.ts';

/** Two places of the copy that give one thing different figures. Places in the article. */
export interface Conflict {
  readonly earlier: Span;
  readonly later: Span;
  readonly earlierFigure: Figure;
  readonly laterFigure: Figure;
}

interface Placed extends Mention {
  readonly place: Span;
  readonly headline: boolean;
  readonly block: number;
}

/** Figures that the copy gives differently for the same thing: a toll, a sum, a count. */
export const conflicts = analysis('figure conflicts', (article: Article): readonly Conflict[] => {
  const stated = placed(article);
  const out: Conflict[] = [];
  for (const [i, later] of stated.entries()) {
    const same = stated.slice(0, i).filter((earlier) => sameThing(article, earlier, later));
    if (same.length === 0 || same.some((earlier) => earlier.figure.value === later.figure.value)) continue;
    const [earlier] = same;
    if (earlier === undefined) continue;
    out.push({
      earlier: earlier.place,
      later: later.place,
      earlierFigure: earlier.figure,
      laterFigure: later.figure,
    });
  }
  return out;
});

const FATES = new Set(['dead', 'hurt']);

// Enough for any story; beyond it (a table, a year in review) figures are not of one event.
const MOST = 120;

function placed(article: Article): Placed[] {
  const out: Placed[] = [];
  for (const block of article.get(copy).blocks) {
    if (block.role === 'byline' || block.role === 'caption') continue;
    for (const mention of article.of(mentions, block.prose.text)) {
      const place = block.prose.toArticle(mention.figure);
      if (!insideQuote(article, place))
        out.push({ ...mention, place, headline: block.role === 'headline', block: block.index });
    }
  }
  return out.length > MOST ? [] : out;
}

function sameThing(article: Article, earlier: Placed, later: Placed): boolean {
  const [a, b] = [earlier.figure, later.figure];
  if (a.kind === 'money' ? b.kind !== 'money' || a.unit !== b.unit : earlier.counts !== later.counts)
    return false;
  if (later.block === earlier.block && later.sentence.start === earlier.sentence.start) return false;
  if (!timesAgree(earlier, later) || !namesAgree(earlier, later)) return false;
  const shared = [...later.about].filter((root) => earlier.about.has(root) && root !== later.counts);
  if (shared.length < 2) return false;
  if (a.kind === 'money') {
    const kind = [...later.local].filter((root) => earlier.local.has(root));
    if (kind.length === 0 || !later.pointsBack) return false;
  } else {
    const what =
      FATES.has(later.counts ?? '') ||
      shared.some((root) => earlier.local.has(root) && later.local.has(root));
    const back = later.pointsBack || earlier.headline || shared.some((root) => later.definite.has(root));
    if (!what || !back) return false;
  }
  return !toldApart(article, earlier, later);
}

/** Not two different days or years. */
function timesAgree(a: Mention, b: Mention): boolean {
  const years = (m: Mention): string[] => [...m.when].filter((w) => /^\d/.test(w));
  const days = (m: Mention): string[] => [...m.when].filter((w) => !/^\d/.test(w));
  const yearsA = years(a);
  const yearsB = years(b);
  if (yearsA.length > 0 || yearsB.length > 0) {
    if (!yearsB.some((year) => yearsA.includes(year))) return false;
  }
  const daysA = days(a);
  const daysB = days(b);
  return daysA.length === 0 || daysB.length === 0 || daysB.some((day) => daysA.includes(day));
}

/** Where both sentences name somebody or some place, they share one. */
const namesAgree = (a: Mention, b: Mention): boolean =>
  a.names.size === 0 ||
  b.names.size === 0 ||
  [...b.names].some((name) => a.names.has(name) || a.about.has(name));

/** Two sources may count differently. */
function toldApart(article: Article, a: Placed, b: Placed): boolean {
  const [one, other] = [speakerOf(article, a.place), speakerOf(article, b.place)];
  if (one === null || other === null) return a.told && b.told;
  return one !== other;
}

function speakerOf(article: Article, place: Span): string | null {
  const all = article.get(attributions);
  const covering = all.find((a) => a.source !== null && a.content.some((span) => overlaps(span, place)));
  if (covering?.source == null) return null;
  const { name, text } = covering.source;
  return /^(?:the|a|an)$/i.test(name) ? text : name;
}
