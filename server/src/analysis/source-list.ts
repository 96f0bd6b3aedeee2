import { type Article, analysis } from '../article/article.ts';
import { itemAt, type Span } from '../article/span.ts';
import { countWords } from '../article/tokens.ts';
import { BODIES, PEOPLE, PERSON_NOUNS, TITLES } from './attributions/name-words.ts';
import { isCrowd } from './attributions/vagueness.ts';
import {
  type Attribution,
  type AttributionSource,
  attributionOfQuote,
  attributions,
} from './attributions.ts';
import { copy } from './copy.ts';

/** Something a source is given for: its words, or what it is said to hold. */
export interface Said extends Span {
  readonly direct: boolean;
}

/** A source of the article and what hangs on it. */
export interface SourceSummary {
  /** The fullest name in the article; for a source without one, the words first used for it. */
  readonly name: string;
  readonly kind: AttributionSource['kind'];
  /** Where the article first gives the name, or first speaks of the source. */
  readonly first: Span;
  /** Quotations given to the source. */
  readonly quotes: number;
  /** What it says in other words than its own. */
  readonly claims: number;
  /** Words attributed to it as a share of the copy's words, 0 to 1. */
  readonly share: number;
  readonly said: readonly Said[];
}

interface Numbered {
  readonly index: number;
  readonly attribution: Attribution;
  readonly source: AttributionSource;
}

/** Who is quoted and for how much, those with the most words first. Pronouns count for whom they stand for. */
export const sourceList = analysis('sourceList', (article: Article): readonly SourceSummary[] => {
  const bySource = new Map<string, Numbered[]>();
  for (const [index, attribution] of article.get(attributions).entries()) {
    const { source } = attribution;
    if (source === null || !says(attribution) || standsForNobody(source)) continue;
    if (isHeadline(article, source) || !canSpeak(source, attribution)) continue;
    const key = source.name.toLowerCase().replace(/^(?:the|an?) /, '');
    const group = bySource.get(key);
    if (group === undefined) bySource.set(key, [{ index, attribution, source }]);
    else group.push({ index, attribution, source });
  }
  const total = article.get(copy).blocks.reduce((sum, block) => sum + countWords(block.prose.text), 0);
  const quoted = quotesByAttribution(article);
  return [...bySource.values()]
    .map((group) => summary(article, group, quoted, total))
    .sort((a, b) => b.share - a.share || a.first.start - b.first.start);
});

/** Something is said, not merely supported, wanted or planned. */
const says = ({ cue, type }: Attribution): boolean =>
  type !== 'indirect' || (cue?.class !== 'stance' && cue?.class !== 'agentless');

/** "who" or "they" that no name in the article answers to. */
const standsForNobody = ({ kind, name, text }: AttributionSource): boolean =>
  kind === 'pronoun' && name === text;

/** What a headline says is said again below, by whoever says it there. */
const isHeadline = (article: Article, { start }: Span): boolean =>
  itemAt(article.get(copy).blocks, start)?.role === 'headline';

/** Somebody, a body or a document; of what is merely a noun, only what has words of its own in quotation marks. */
function canSpeak({ kind, name, text }: AttributionSource, { type }: Attribution): boolean {
  if (kind !== 'described') return !NO_NAME.test(name);
  const words = text.toLowerCase().split(/[^\p{L}-]+/u);
  // "his department", "its": whose it is has spoken, if anybody.
  if (OWN.has(words[0] ?? '') && !words.some(isPerson)) return false;
  return type !== 'indirect' || words.some(isSpeaker);
}

const NO_NAME =
  /^(?:TK\b.*|both|part|everyone|everybody|nobody|those|it|he|she|\p{L}{1,4}[’'](?:m|ve|re|d|ll|s)|(?:one|two|three)-\p{L}+)$/iu;
const isPerson = (word: string): boolean =>
  PERSON_NOUNS.has(word) || PERSON_NOUNS.has(word.replace(/s$/, '')) || PEOPLE.has(word) || TITLES.has(word);

const OWN = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'whose', 'which']);

const isSpeaker = (word: string): boolean =>
  isPerson(word) || BODIES.has(word) || SPEAKERS.has(word) || isCrowd(word) || BY_TRADE.test(word);

/** "deckhand", "shopkeeper", "machinist" */
const BY_TRADE = /(?:\p{L}{3}(?:man|woman|person|hand|keeper|worker|holder|goer)|[^s]ist|ician)$/u;

/** Bodies and documents that copy cites without a name. */
const SPEAKERS = new Set(
  `company firm group union charity team government ministry council police authority authorities paper newspaper station network
  website lawsuit indictment complaint filing filings document documents records data figures statistics poll polls survey study
  studies analysis report reports statement letter memo email website court campaign committee panel inquiry spokeswoman people
  person everyone men women children families family parties department departments regulator regulators watchdog operator
  operators yard shipyard airline bank broker brokers utility club clubs league federation embassy administration army military
  navy hospital school university college church trust agency office bureau governments states countries officials nation
  percent majority respondents`.split(/\s+/),
);

/** How many quotations each attribution answers for, by its index. */
function quotesByAttribution(article: Article): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const index of article.get(attributionOfQuote)) {
    if (index !== null) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return counts;
}

// What a source is, by its clearest mention.
const CLEAREST = ['named', 'described', 'vague'] as const;

function summary(
  article: Article,
  group: readonly Numbered[],
  quoted: ReadonlyMap<number, number>,
  total: number,
): SourceSummary {
  const kind = CLEAREST.find((wanted) => group.some(({ source }) => source.kind === wanted)) ?? 'named';
  const clear = (group.find(({ source }) => source.kind === kind) ?? (group[0] as Numbered)).source;
  const said = group
    .flatMap(({ attribution: { type, content } }) =>
      content.map((span): Said => ({ start: span.start, end: span.end, direct: type !== 'indirect' })),
    )
    .sort((a, b) => a.start - b.start);
  const words = said.reduce((sum, { start, end }) => sum + countWords(article.text.slice(start, end)), 0);
  return {
    name: clear.name,
    kind,
    first: firstMention(article, clear, kind === 'named'),
    quotes: group.reduce((sum, { index }) => sum + (quoted.get(index) ?? 0), 0),
    claims: group.filter(({ attribution }) => attribution.type !== 'direct').length,
    share: total === 0 ? 0 : Math.min(1, words / total),
    said,
  };
}

/** The first place of the full name; where the source first stands when the name is put together. */
function firstMention(article: Article, { name, start, end }: AttributionSource, named: boolean): Span {
  const at = named ? article.text.indexOf(name) : -1;
  return at < 0 || at > end ? { start, end } : { start: at, end: at + name.length };
}
