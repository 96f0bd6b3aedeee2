import { type CopyBlock, copy } from '../analysis/copy.ts';
import { isQuoted } from '../analysis/quotes.ts';
import type { Article } from '../article/article.ts';
import { isPlain } from '../article/characters.ts';
import { sign, WordFact } from '../article/lexicon.ts';
import { proseAnalysis } from '../article/memo.ts';
import type { Span } from '../article/span.ts';
import { allBits, tokens } from '../article/tokens.ts';
import { defineRule, type Report } from './rule.ts';

type MessageId = 'toCome' | 'blank' | 'filler' | 'assistant' | 'residue';

export const placeholder = defineRule({
  id: 'placeholder',
  summary: 'Something that was to be filled in or taken out still stands in the copy.',
  severity: 'warning',
  messages: {
    toCome: '“{text}” is still to come: fill it in before the copy goes out.',
    blank: '“{text}” is a blank that nobody filled in.',
    filler: 'This is dummy text.',
    assistant: 'This is a chatbot talking to the writer, not copy.',
    residue: '“{text}” came with a chatbot’s answer: take it out.',
  },
  *check(article) {
    const { blocks, ofBlocks } = article.get(copy);
    let tkIsAName: boolean | undefined;
    if (article.format === 'newscopy') yield* headerLines(article);
    for (const [i, its] of ofBlocks.having(placeholders)) {
      const block = blocks[i] as CopyBlock;
      const { text } = block.prose;
      for (const found of its) {
        if (found.messageId === 'toCome' && !text.startsWith('TKTK', found.start)) {
          tkIsAName ??= TK_IS_A_NAME.test(article.text);
          if (tkIsAName) continue;
        }
        const place = block.prose.toArticle(found);
        if (!found.evenInQuotes && isQuoted(article, block, found.start)) continue;
        yield {
          ...place,
          messageId: found.messageId,
          data: { text: text.slice(found.start, found.end) },
        } satisfies Report<MessageId>;
      }
    }
  },
});

// Somebody, or something, in the story goes by these letters.
const TK_IS_A_NAME = /\bT\.\s?K\.|\bTK['’]s\b/;

/** "BYLINE: TK" above news copy. */
function* headerLines(article: Article): Iterable<Report<MessageId>> {
  for (const block of article.layout) {
    if (block.kind !== 'frontMatter') continue;
    for (const m of article.text.slice(block.start, block.end).matchAll(TK)) {
      const start = block.start + m.index;
      yield { start, end: start + m[0].length, messageId: 'toCome', data: { text: m[0] } };
    }
  }
}

interface Found extends Span {
  readonly messageId: MessageId;
  /** Nobody says it: a speaker's words may hold the others. */
  readonly evenInQuotes: boolean;
}

const TK = /(?<![\p{L}\p{N}&.-])(?:TK)+(?: (?:TK)+)*(?![\p{L}\p{N}&-]|['’]s|\.\p{L})/gu;
/** "Name is TBC": what a fixture list leaves open for its readers stands after a colon or a noun. */
const OPEN = /(?<=\b(?:is|are|was|were|be|named|said|of|by) )TB[CD](?=[.,;:)]|\s|$)/g;
const XX =
  /(?<![\p{L}\p{N}-])(?:X{2,}(?![\p{L}\p{N}])|x{2,}(?![\p{L}\p{N}]))(?:[/:.,-](?:XX+|xx+)(?![\p{L}\p{N}]))*/gu;
const BRACKETS = /\[{1,2}([^[\]]{2,80})\]{1,2}|\{\{[\w .-]{2,44}\}\}|<([A-Z][A-Z ]{2,30})>/g;
/** "Jo Blogs (CHECK)". */
const QUERY = /\((?:CHECK|VERIFY|FIX|CONFIRM|SP|SPELLING)(?: [A-Z]{2,12}){0,2}\??\)/g;
const HERE =
  /\b(?:(?:insert|add|put)\s+(?:an?\s+|the\s+|your\s+)?(?:quote|name|headline|photo|picture|caption|link|figure|number|stat|date|source|byline|text|details)s?(?:\s+\w+){0,3}\s+here|(?:headline|subhead|quote|caption|byline|body (?:text|copy)|photo credit)s?\s+(?:goes|go|to go)\s+here)\b/gi;
const LOREM = /\blorem ipsum(?:,? dolor\b[^.]{0,200}\.?)|^lorem ipsum\b[^.]{0,200}\.?/gi;
const ASSISTANT =
  /\bas an AI (?:language )?(?:model|assistant)\b|\bas a large language model\b|\bas of my last (?:knowledge )?(?:update|cut-?off)\b|^(?:sure|certainly|of course|absolutely)[!,.]\s+here(?:['’]s| is| are) (?:an?|the|your|some)\b[^.]{0,80}\b(?:article|version|draft|rewrite|story|summary|headlines?|post)\b|^here(?:['’]s| is) (?:an?|the|your) (?:(?:rewritten|revised|edited|rephrased|polished|paraphrased|shortened|updated) (?:article|version|draft|story|text)\b|(?:draft|version|summary|rewrite|article|story)\b[^.\n]{0,60}\b(?:based on|from|for|of) (?:the|your)\b[^.\n]{0,40}:)|\b(?:let me know if you(?:['’]d| would) like|would you like me to)(?: me to)? (?:adjust|change|revise|rewrite|expand|shorten|any (?:further )?(?:changes|edits|revisions|adjustments))\b|^I hope this (?:helps|is helpful|works for you)\b|\bwould you like me to [a-z]{2,20}(?: \w{1,20}){0,6}(?=\?)|\blet me know if you(?:['’]d| would) like me to [a-z]{2,20}(?: \w{1,20}){0,6}|^word count: ?[\d,]{2,7}\b|\bthis (?:article|story|piece|draft) (?:was|is|has been) written in the style of\b/gi;
/** The same, in front of what it wrote. */
const ANNOUNCED =
  /^(?:(?:sure|certainly|of course|absolutely)[!,.] )?below is an? (?:rewritten|revised|edited|rephrased|polished|paraphrased|shortened|updated|expanded) (?:article|version|draft|story|text)\b|^(?:here(?:['’]s| is)|below is) an? (?:\d{2,4}-word (?:\w{1,12} ){0,3}|(?:\w{1,12} ){0,2}(?:news|feature|blog) )(?:article|story|piece|report|draft|post)\b[^.:\n]{0,120}:$/i;
/** Marks of its references, and what its links carry. */
const RESIDUE =
  /:contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|【\d{1,4}[†:][^【】]{1,40}】|\butm_source=(?:chatgpt\.com|openai|perplexity)\b/g;

// Blanks that forms and templates leave: in capitals between brackets, or with a word that says what to do.
const FIELD =
  /^(?:(?:FIRST|LAST|FULL|YOUR|COMPANY|CITY|STREET|PHONE|EMAIL|E-MAIL)\s+)?(?:NAMES?|DATE|CITY|STATE|COUNTRY|PLACE|LOCATION|VENUE|COMPANY|ORGANI[SZ]ATION|TITLE|JOB TITLE|AGE|NUMBER|AMOUNT|FIGURE|QUOTES?|SOURCE|LINK|URL|HEADLINE|BYLINE|DATELINE|AUTHOR|ADDRESS|YEAR|MONTH|PERCENT(?:AGE)?|STATISTIC|CAPTION|PHOTO CREDIT|TK)(?:\s*(?:,|OF|\/|AND|TK|HERE|TO COME)[A-Z ]{0,31})?$/;
const TASK =
  /^(?:insert|add|fill in|your|(?:author|reporter|writer|editor)(?:['’]s)? name|name of|names? here|quote (?:from|here|to come)|date (?:here|to come)|to come|link to|placeholder|citation needed|source needed|needs? (?:source|quote|cite)|todo|fixme|check (?:spelling|name|figure|date))\b/i;

/** "[CHECK with the union]": told to a colleague, in capitals. */
const TOLD_TO_DESK =
  /^(?:CHECK|VERIFY|CONFIRM|ADD|INSERT|FILL IN|ASK|CHASE|UPDATE|LEGAL|LAWYER|SUBS?|EDS?|EDITORS?|DESK)\b[ :–—-]/;

/** "[source?]" */
const ASKED = /^(?:source|name|spelling|date|figure|age|title|who|where|when|check)\?{1,3}$/i;

/** What a word makes possible, as bits: most paragraphs have none of them, and no pattern looks for what is not there. */
const TO_COME = 1;
const CROSSES = 2;
const BRACKET = 4;
const IS_HERE = 8;
const DUMMY = 16;
const CHATS = 32;
const OPENS_CHAT = 64;
const LIKES = 128;
const YOU = 256;
const LEFT_OVER = 512;
function bitsOf(token: string): number {
  const crosses = token.includes('xx') ? CROSSES : 0;
  if (isPlain(token)) return (SMALL_WORDS.get(token) ?? 0) | crosses;
  const lower = token.toLowerCase();
  return (
    (token.includes('TK') || token === 'TBC' || token === 'TBD' ? TO_COME : 0) |
    crosses |
    (token.includes('XX') ? CROSSES : 0) |
    (token === '[' || token === '{' || token === '<' || QUERIES.has(token) ? BRACKET : 0) |
    (token === '【' || token === 'chatgpt.com' ? LEFT_OVER : 0) |
    (lower.includes('here') && /(?:^|[^a-z])here/.test(lower) ? IS_HERE : 0) |
    (lower.includes('lorem') ? DUMMY : 0) |
    (SMALL_WORDS.get(lower.endsWith('d') ? lower.replace(/['’]d$/, '') : lower) ?? 0) |
    (lower === 'cut-off' ? CHATS : 0) |
    (lower === "here's" || lower === 'here’s' ? OPENS_CHAT : 0)
  );
}
const mayHold = new WordFact(bitsOf);

/** What makes something possible wherever it stands, "you" alone does not. */
const HOLDS = sign((token) => (bitsOf(token) & ~(OPENS_CHAT | YOU)) !== 0);

const QUERIES = new Set(['CHECK', 'VERIFY', 'FIX', 'CONFIRM', 'SP', 'SPELLING']);

// No sentence of ASSISTANT goes without: "an AI model", "language model", "my last update", "would you like", "you'd like".
const SMALL_WORDS = new Map([
  ['here', IS_HERE | OPENS_CHAT],
  ['sure', OPENS_CHAT],
  ['certainly', OPENS_CHAT],
  ['of', OPENS_CHAT],
  ['absolutely', OPENS_CHAT],
  ['below', OPENS_CHAT],
  ['lorem', DUMMY],
  ['ai', CHATS],
  ['language', CHATS],
  ['cutoff', CHATS],
  ['update', CHATS],
  ['hope', CHATS],
  ['count', CHATS],
  ['style', CHATS],
  ['oaicite', LEFT_OVER],
  ['openai', LEFT_OVER],
  ['perplexity', LEFT_OVER],
  ['chatgpt.com', LEFT_OVER],
  ['like', LIKES],
  ['you', YOU],
]);

const placeholders = proseAnalysis('placeholders', (text, memo): readonly Found[] => {
  const of = memo.get(tokens, text);
  const { numbers, words } = of;
  // How a chatbot opens opens the paragraph.
  const first = numbers[0];
  const opens = first !== undefined && (mayHold.of(words, first) & OPENS_CHAT) !== 0;
  if (!opens && (of.signs & HOLDS) === 0) return NONE;
  let bits = allBits(of, mayHold);
  if (!opens) bits &= ~OPENS_CHAT;
  // "Would you like" has both.
  if ((bits & LIKES) !== 0 && (bits & YOU) !== 0) bits |= CHATS;
  bits &= ~(LIKES | YOU);
  return bits === 0 ? NONE : [...placeholdersIn(text, bits)];
});

const NONE: readonly Found[] = [];

function* placeholdersIn(text: string, bits: number): Iterable<Found> {
  const at = (m: RegExpMatchArray, messageId: MessageId, evenInQuotes = false): Found => {
    const start = m.index ?? 0;
    return { start, end: start + m[0].length, messageId, evenInQuotes };
  };
  if ((bits & TO_COME) !== 0) {
    for (const m of text.matchAll(TK)) if (isToCome(text, m)) yield at(m, 'toCome', true);
    for (const m of text.matchAll(OPEN)) yield at(m, 'toCome');
  }
  if ((bits & CROSSES) !== 0) {
    for (const m of text.matchAll(XX)) if (isBlank(text, m)) yield at(m, 'blank', true);
  }
  if ((bits & BRACKET) !== 0) {
    for (const m of text.matchAll(BRACKETS)) {
      const inside = (m[1] ?? m[2])?.trim();
      const isField = inside === undefined || FIELD.test(inside);
      if (inside !== undefined && /^(?:TK)+$/.test(inside)) continue;
      if (isField || TASK.test(inside) || TOLD_TO_DESK.test(inside) || ASKED.test(inside))
        yield at(m, 'blank', isField);
    }
    for (const m of text.matchAll(QUERY)) yield at(m, 'blank', true);
  }
  if ((bits & IS_HERE) !== 0) {
    for (const m of text.matchAll(HERE)) if (!isBracketed(text, m)) yield at(m, 'blank');
  }
  if ((bits & DUMMY) !== 0) for (const m of text.matchAll(LOREM)) yield at(m, 'filler');
  if ((bits & LEFT_OVER) !== 0) for (const m of text.matchAll(RESIDUE)) yield at(m, 'residue', true);
  if ((bits & (CHATS | OPENS_CHAT)) !== 0) {
    for (const m of text.matchAll(ASSISTANT)) yield at(m, 'assistant');
    const announced = ANNOUNCED.exec(text);
    if (announced !== null) yield at(announced, 'assistant');
  }
}

const isBracketed = (text: string, m: RegExpMatchArray): boolean => text[(m.index ?? 0) - 1] === '[';

/** "TK" for what is to come, and not a company ("TK Maxx"), a flight ("TK 1957") or somebody's initials. */
function isToCome(text: string, m: RegExpMatchArray): boolean {
  if (m[0].length > 2) return true;
  const start = m.index ?? 0;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(start + 2, start + 30);
  if (/[[(]$/.test(before) && /^[\])]/.test(after)) return !/\p{Lu}[\p{L}.]{0,20} ?\($/u.test(before);
  if (/[$£€]$/.test(before) || /^\s+TK\b/.test(after) || /\bTK\s+$/.test(before)) return true;
  if (/^\s+(?:\p{Lu}|\p{N})/u.test(after)) return false;
  // A name before it makes it part of the name; the first word of a sentence is not known to be one.
  return (
    !/[^.!?\s]\s+\p{Lu}[\p{L}'’]*\s+$/u.test(before) ||
    /\b(?:Mayor|Gov\.|Sen\.|Rep\.|Dr\.|Mr\.|Ms\.|Mrs\.|Judge|Chief)\s+$/.test(before)
  );
}

const MONTH_BEFORE =
  /\b(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))\s+$/;
const UNIT_AFTER =
  /^(?:%|\s*(?:percent|per cent|percentage)\b|\s+(?:million|billion|trillion|thousand|hundred|dollars|pounds|euros|people|votes|points?|years|days|weeks|months|hours|minutes|miles|kilomet(?:er|re)s|km|acres|students|employees|residents|jobs|[ap]\.?m)\b|-year-old\b|-year\b|,\s*(?:19|20)\d\d\b)/i;

// "left XX homes without power"; not what geneticists say of "XX chromosomes".
const COUNTED =
  /^\s+(?!chromosom|karyotyp|genotyp|(?:fe)?males?\b|(?:wo)?m[ae]n\b|embryos?\b|cells?\b|athletes?\b|rated\b)\p{Ll}+s\b/u;

/** "XX percent", "$XX million", "Nov. XX", "XX/XX/2025"; not "Super Bowl XX", "XX chromosomes", or kisses at the end. */
function isBlank(text: string, m: RegExpMatchArray): boolean {
  const start = m.index ?? 0;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(start + m[0].length, start + m[0].length + 24);
  if (/[$£€#]$/.test(before) || MONTH_BEFORE.test(before) || UNIT_AFTER.test(after)) return true;
  if (
    /(?<!\b(?:an?|the|size|volume|roman))\s$/i.test(before) &&
    /(?<!\p{L})\p{Ll}{1,20}\s$/u.test(before) &&
    COUNTED.test(after)
  ) {
    return m[0].startsWith('X');
  }
  if (/[/:-]/.test(m[0])) return /^XX|\d/.test(m[0]) || /^[/-]\d/.test(after);
  return (
    m[0].length > 2 &&
    /\b(?:at|on|by|from|about|nearly|some|than|said|of|named)\s+$/.test(before) &&
    /^(?:\s+\p{Ll}|[,.;]|$)/u.test(after)
  );
}
