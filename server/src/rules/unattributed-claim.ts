import { joinedOf, reportOf, speechesOf } from '../analysis/attributions.ts';
import { type CopyBlock, copy } from '../analysis/copy.ts';
import type { Run } from '../analysis/grammar/phrases.ts';
import type { Word } from '../analysis/grammar/word.ts';
import { inTurn } from '../analysis/turns.ts';
import type { Article } from '../article/article.ts';
import { PlaceNote } from '../article/place.ts';
import { lastStartingAtOrBefore, type Span } from '../article/span.ts';
import { defineRule, type FindingData, type Fix, type Report } from './rule.ts';
import { type Candidates, candidates, NO_CANDIDATES } from './unattributed-claim/candidates.ts';
import {
  bodyAnswersFor,
  isAnsweredFor,
  isAttributed,
  isOpinion,
  isRunning,
  isSaidBySomebody,
  isServiceFormula,
  isText,
} from './unattributed-claim/exemptions.ts';
import {
  accordingTo,
  nameQuotedSource,
  nameSpeaker,
  nameThem,
  quotedBefore,
  saidBy,
  sayByWhom,
} from './unattributed-claim/fixes.ts';
import { mendOf } from './unattributed-claim/kinds.ts';
import { isCommonBelief, saysWho } from './unattributed-claim/says-who.ts';
import { type Speakerless, speakerless, wordsIn } from './unattributed-claim/speakerless.ts';
import { vagueSourcesIn } from './unattributed-claim/vague-sources.ts';

type MessageId = 'agentless' | 'vagueSource' | 'quoteWithoutSpeaker' | 'editorialClaim';

export const unattributedClaim = defineRule({
  id: 'unattributed-claim',
  summary: 'A claim, a view or a quotation that nobody answers for.',
  severity: 'warning',
  needsEnglish: true,
  fixable: true,
  messages: {
    agentless: '“{phrase}”: by whom? Name who holds or reports this, or leave it out.',
    vagueSource: {
      text: '“{phrase}” is vague. {mend}',
      severity: 'info',
    },
    quoteWithoutSpeaker: 'Nobody says this quotation. Name its speaker in the same paragraph.',
    editorialClaim: {
      text: '“{phrase}” is the paper’s own verdict. Attribute it, or give the fact that shows it.',
      severity: 'hint',
    },
  },
  options: {
    minQuoteWords: {
      type: 'integer',
      default: 5,
      minimum: 1,
      description: 'Quotations of fewer words may stand without a speaker.',
    },
    allow: {
      type: 'strings',
      default: [],
      description: 'Phrases to let stand, such as “reportedly” or “analysts”.',
    },
  },
  *check(article, { minQuoteWords, allow }) {
    if (article.get(isOpinion)) return;
    const allowed = new Set(allow.map((phrase) => phrase.toLowerCase()));
    for (const report of claims(article)) {
      if (inTurn(article, report)) continue;
      if (!allowed.has(String(report.data?.['phrase'] ?? '').toLowerCase())) yield report;
    }
    for (const quote of speakerless(article)) {
      if (wordsIn(article, quote) >= minQuoteWords) yield withoutSpeaker(article, quote);
    }
  },
});

function* claims(article: Article): Iterable<Report<MessageId>> {
  const { blocks, paragraphs } = article.get(copy);
  const lede = paragraphs[0];
  const found = joinedOf(article, candidates);
  const speeches = speechesOf(article);
  for (let i = 0; i < blocks.length; i++) {
    const its = found[i] as Candidates;
    if (its === NO_CANDIDATES || its.agentless.length + its.editorial.length === 0) continue;
    const block = blocks[i] as CopyBlock;
    if (!isRunning(block)) continue;
    // Whose the quotations are that go on from other paragraphs, those tell.
    const isAlone = speeches === null || speeches.givenTo(i).length === 0;
    const before = i === 0 ? null : (blocks[i - 1] as CopyBlock).prose.place;
    for (const claim of isAlone ? knownClaims(article, block, its, before) : claimsOf(article, block, its)) {
      const { start, end } = block.prose.toArticle(claim);
      if (block === lede && bodyAnswersFor(article, sentenceOf(block, claim), block)) continue;
      const { messageId, data } = claim;
      yield { messageId, start, end, data, fixes: () => fixesOf(article, block, claim) };
    }
  }
  yield* vagueSources(article);
}

/** Vague sources of attributions, and crowds that hold a view of which no content could be told. */
function* vagueSources(article: Article): Iterable<Report<MessageId>> {
  const flagged = new Set<number>();
  const { blocks } = article.get(copy);
  for (const [index, inProse] of vagueSourcesIn(article)) {
    const block = blocks[index] as CopyBlock;
    const source = block.prose.toArticle(inProse);
    if (isCommonBelief(article.text, source) || flagged.has(source.start)) continue;
    flagged.add(source.start);
    if (isText(block) && !saysWho(article, block, source)) yield vague(article, source);
  }
  const found = joinedOf(article, candidates);
  for (let i = 0; i < blocks.length; i++) {
    const { crowds } = found[i] as Candidates;
    if (crowds.length === 0) continue;
    const block = blocks[i] as CopyBlock;
    if (!isText(block)) continue;
    const { words } = reportOf(article, block);
    for (const crowd of crowds) {
      const inProse = inProseOf(words, crowd);
      const span = block.prose.toArticle(inProse);
      if (flagged.has(span.start) || isSaidBySomebody(article, block, inProse)) continue;
      if (isCommonBelief(article.text, span)) continue;
      flagged.add(span.start);
      if (!saysWho(article, block, span)) yield vague(article, span);
    }
  }
}

/** A claim of a block that nobody answers for, in its prose. */
interface Claim extends Span {
  readonly messageId: 'agentless' | 'editorialClaim';
  readonly data: FindingData;
  /** The participle that a "by …" can follow. */
  readonly participle: Span | null;
}

/** The claims of a block as they were found last, where nothing that they go by has changed. */
interface KnownClaims {
  readonly candidates: Candidates;
  /** The block before: it may speak of a court or the police. */
  readonly before: object | null;
  readonly claims: readonly Claim[];
}

const knownClaimsOf = new PlaceNote<KnownClaims>();

function knownClaims(
  article: Article,
  block: CopyBlock,
  candidates: Candidates,
  before: object | null,
): readonly Claim[] {
  const { place } = block.prose;
  const known = knownClaimsOf.of(place);
  if (known?.candidates === candidates && known.before === before) return known.claims;
  const claims = claimsOf(article, block, candidates);
  knownClaimsOf.keep(place, { candidates, before, claims });
  return claims;
}

function claimsOf(article: Article, block: CopyBlock, found: Candidates): readonly Claim[] {
  if (!isText(block)) return [];
  const { words } = reportOf(article, block);
  const claims: Claim[] = [];
  for (const claim of found.agentless) {
    const inProse = inProseOf(words, claim);
    const span = block.prose.toArticle(inProse);
    if (claim.accuses && isAnsweredFor(article, block)) continue;
    if (isServiceFormula(article, block, span) || isAttributed(article, block, inProse)) continue;
    // Written out: what is spread is made slowly.
    claims.push({
      start: inProse.start,
      end: inProse.end,
      messageId: 'agentless',
      data: { phrase: phrase(article, span) },
      participle: claim.participle === null ? null : (words[claim.participle] as Word),
    });
  }
  for (const claim of found.editorial) {
    const inProse = inProseOf(words, claim);
    if (isAttributed(article, block, inProse)) continue;
    const data = { phrase: phrase(article, block.prose.toArticle(inProse)), kind: claim.heading };
    const { start, end } = inProse;
    claims.push({ start, end, messageId: 'editorialClaim', data, participle: null });
  }
  return claims;
}

function fixesOf({ text }: Article, block: CopyBlock, claim: Claim): readonly Fix[] {
  const { prose } = block;
  const sentence = sentenceOf(block, claim);
  if (claim.messageId === 'editorialClaim') return [saidBy(text, sentence)];
  const source = accordingTo(text, sentence);
  return claim.participle === null ? [source] : [sayByWhom(prose.toArticle(claim.participle).end), source];
}

function vague(article: Article, { start, end }: Span): Report<MessageId> {
  const span = { start, end };
  return {
    messageId: 'vagueSource',
    ...span,
    data: { phrase: phrase(article, span), mend: mendOf(article.text.slice(start, end)) },
    fixes: [nameThem(span)],
  };
}

function withoutSpeaker(article: Article, { start, end, block }: Speakerless): Report<MessageId> {
  const fixes = (): Fix[] => [
    nameSpeaker(article.text, { start, end }),
    ...quotedBefore(article, block, start).map((name) =>
      nameQuotedSource(article.text, { start, end }, name),
    ),
  ];
  return { messageId: 'quoteWithoutSpeaker', start, end, fixes };
}

const inProseOf = (words: readonly Word[], { from, to }: Run): Span => ({
  start: (words[from] as Word).start,
  end: (words[to - 1] as Word).end,
});

const phrase = (article: Article, { start, end }: Span): string =>
  article.text.slice(start, end).replace(/\s+/g, ' ');

/** The sentence that a claim begins in, as a place in the article; the whole block where there is none. */
function sentenceOf({ prose, sentences, start, end }: CopyBlock, claim: Span): Span {
  const at = lastStartingAtOrBefore(sentences, claim.start);
  const sentence = (sentences[at]?.end ?? 0) > claim.start ? sentences[at] : sentences[at + 1];
  return sentence === undefined ? { start, end } : prose.toArticle(sentence);
}
