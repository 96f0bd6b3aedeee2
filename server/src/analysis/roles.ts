import type { LayoutBlock, LayoutKind } from '../article/layout.ts';
import { sign } from '../article/lexicon.ts';
import { type Memo, proseAnalysis } from '../article/memo.ts';
import { pattern } from '../article/pattern.ts';
import type { Series } from '../article/series.ts';
import { countWords, tokens } from '../article/tokens.ts';

export type BlockKind = 'headline' | 'byline' | 'heading' | 'paragraph' | 'listItem' | 'quote' | 'caption';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
// Capitalised words with the small words that stand inside names and titles.
const NAMES = String.raw`${NAME}(?:(?:\s*[,|/&•·]\s*|\s+(?:[–—-]\s+)?)(?:and|y|de|da|del|der|den|di|van|von|bin|al|el|of|for|in|at|the|${NAME}))*`;
const BYLINE = pattern(
  String.raw`^(?:(?:[Bb]y|BY|(?:Story|Words|Text|Report|Written|Reported|Analysis|Opinion|Review|Column|Interview)\s+by)[:\s]\s*${NAMES}|[Ff]rom\s+${NAMES}(?:\s+in\s+${NAMES}))\s*[|,.•·–—-]?$`,
  'u',
);
// "Ada Byron, Staff Writer", "Ada Byron | The Associated Press"
const SIGNATURE = pattern(
  String.raw`^${NAME}(?:\s+${NAME}){1,3}\s*(?:[,|•·–—-]\s*|\n|\s)(?:(?:[Ss]taff|[Ss]enior|[Cc]hief|[Pp]olitical|[Bb]usiness|[Ss]ports|[Ff]oreign|[Ss]pecial)\s+)*(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|AP|Reuters|AFP|(?:The\s+)?Associated Press)\b[^.!?]{0,40}$`,
  'u',
);
const BYLINE_WORD =
  /^(?:by|from|story|words|text|report|written|reported|analysis|opinion|review|column|interview)\b/i;
const inSignatures = /writer|reporter|correspondent|editor|columnist|contributor|AP$|Reuters|AFP|Associated/i;
const CAPTION =
  /^(?:file ?[–—-]|(?:file )?photo(?:graph|s|graphy)? ?(?:by|:|credit)|(?:image|picture|illustration|graphic) ?(?:by\b|:|credit)|pictured\b|caption ?:|credit ?:)|\((?:AP|Reuters|AFP|Getty|EPA|PA)\b[^()]{0,60}(?:photo|via|images|file)[^()]{0,60}\) ?$|\((?:photo|image|picture)(?:graph)? ?(?:by|:|credit)[^()]{0,80}\) ?$|\b(?:AP|Reuters|AFP|EPA|Getty) ?(?:Photo|Images)[^.]{0,40}$/iu;
const inCaptions =
  /photo|image|pictur|file|illustration|graphic|caption|credit|\b(?:AP|Reuters|AFP|Getty|EPA|PA)\b/i;
// Patterns over all the world's letters are slow to make ready and to run: what cannot match is told by its words.
const SIGNS = sign((word) => inSignatures.test(word));
const CREDITS = sign((word) => inCaptions.test(word));
const DATELINE_MARK = /[–—(]|--|-\s/;
const SENTENCE_END = /[.!?…][)\]]?["'”’»)\]]*$/;
const HEADLINE_END = /[\p{L}\p{N}%)\]"'”’?!]$/u;
// A line that only says when: it is neither a headline nor a crosshead.
const TIME_LINE =
  /^(?:(?:published|updated|posted|last (?:updated|modified)|first published)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\d{1,2}[:.]\d\d|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}-\d\d-\d\d)/i;
/** A headline stands within so many blocks of the top. */
const TOP = 12;
const BODY_WORDS = 20;
const MOST_LABEL = 12;
const MOST_HEADLINE = 25;

/** The part that each block has in the story, in order: the same array as long as all have the same. */
export const rolesOf = (story: Series<LayoutBlock>, memo: Memo): readonly BlockKind[] =>
  memo.keep(newRoles).of(story, memo);

const newRoles = (): RolesOfVersions => new RolesOfVersions();

/** Of the column of the parts that the blocks speak for themselves. */
const ALONE = {};
const NO_HEADLINE = -1;

class RolesOfVersions {
  #alone: readonly BlockKind[] = [];
  #headline = NO_HEADLINE;
  #ends = false;
  #roles: readonly BlockKind[] = [];

  of(story: Series<LayoutBlock>, memo: Memo): readonly BlockKind[] {
    const blocks = story.items;
    const alone = story.by(ALONE, (prose, { kind }) => roleAlone(kind, memo.get(wording, prose)));
    // A label is a heading when something follows it.
    const ends = alone.at(-1) === 'heading' && blocks.at(-1)?.kind !== 'heading';
    const headline = findHeadline(blocks, alone);
    if (alone !== this.#alone || headline !== this.#headline || ends !== this.#ends) {
      const roles = [...alone];
      if (ends) roles[roles.length - 1] = 'paragraph';
      if (headline >= 0) roles[headline] = 'headline';
      this.#roles = roles;
    }
    this.#alone = alone;
    this.#headline = headline;
    this.#ends = ends;
    return this.#roles;
  }
}

/** The part that a block's own words and layout speak for. */
function roleAlone(kind: LayoutKind, looks: Wording): BlockKind {
  if (kind === 'listItem' || kind === 'quote' || kind === 'heading') return kind;
  return looks === 'label' ? 'heading' : looks;
}

type Wording = 'byline' | 'caption' | 'paragraph' | 'label';

const isByline = (text: string, signs: number): boolean =>
  (BYLINE_WORD.test(text) && BYLINE().test(text)) || ((signs & SIGNS) !== 0 && SIGNATURE().test(text));

/** What the words of a block look like. */
const wording = proseAnalysis('wording', (text, memo): Wording => {
  const { signs } = memo.get(tokens, text);
  if (text.length < 200 && isByline(text, signs)) return 'byline';
  if (text.length < 600 && (signs & CREDITS) !== 0 && CAPTION.test(text)) return 'caption';
  if (text.length > 160 || SENTENCE_END.test(text)) return 'paragraph';
  return countWords(text, MOST_LABEL + 1) <= MOST_LABEL && !/[:,;]$/.test(text) ? 'label' : 'paragraph';
});

/** The headline: a title that says so, else the line above the story that most reads like one. NO_HEADLINE where there is none. */
function findHeadline(story: readonly LayoutBlock[], roles: readonly BlockKind[]): number {
  const titled = story.slice(0, TOP).findIndex((block) => block.level === 1);
  if (titled >= 0) return titled;
  let best = NO_HEADLINE;
  let bestWords = 0;
  for (let i = 0; i < Math.min(story.length - 1, TOP); i++) {
    const role = roles[i];
    const { text } = (story[i] as LayoutBlock).prose;
    const words = countWords(text, MOST_HEADLINE + 1);
    if (role === 'paragraph' && words >= BODY_WORDS && SENTENCE_END.test(text)) break;
    if (role === 'byline') {
      if (best >= 0) break;
      continue;
    }
    if (role !== 'heading' && role !== 'paragraph') continue;
    const fits = words >= 2 && words <= MOST_HEADLINE && text.length <= 200 && HEADLINE_END.test(text);
    // The first of the full-length lines: what follows it is the deck. A section label above it is shorter.
    if (fits && !TIME_LINE.test(text) && bestWords < 4 && words > bestWords) {
      best = i;
      bestWords = words;
    }
  }
  return best;
}

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ -]\p{Lu}[\p{L}.'’-]*){0,3}`;
const DASH = String.raw`(?:[–—]|--|-(?=\s))`;
// "HANOI, Vietnam, Nov. 2 (Reuters) -", "WASHINGTON (AP) —", "ST. LOUIS —", "PARIS/BERLIN, 5 Jan –"
const CAPITALS = pattern(
  String.raw`^\p{Lu}[\p{Lu}.'’-]+(?:[ /,-]+(?:\p{Lu}[\p{L}.'’-]*|\d{1,2}|\d{4})){0,8},?\s*(?:\([^()]{1,40}\)\s*)?${DASH}\s*`,
  'u',
);
// "Washington (CNN) —", "(CNN) —", "London (Reuters) -"
const AGENCY = pattern(
  String.raw`^(?:${PLACE}(?:,\s*${PLACE})?\s*)?\((?:AP|AFP|CNN|UPI|Reuters|Bloomberg|TASS|Xinhua|ANI|PTI|dpa|IANS|\p{Lu}{2,6})\)\s*(?:${DASH}\s*|:\s*)?(?=["“'‘]?\p{Lu})`,
  'u',
);
const MIXED = pattern(String.raw`^${PLACE}(?:,\s*${PLACE})?\s+[–—]\s+(?=["“'‘]?\p{Lu}\p{Ll}+\s)`, 'u');

const LONGEST_DATELINE = 120;

/** Length of the dateline at the head of a paragraph, white space after it included; 0 where there is none. */
export function datelineLength(text: string): number {
  const head = text.slice(0, LONGEST_DATELINE);
  if (!DATELINE_MARK.test(head)) return 0;
  const match = CAPITALS().exec(head) ?? AGENCY().exec(head) ?? MIXED().exec(head);
  return match !== null && match[0].length < text.length ? match[0].length : 0;
}

/** Whether prose has any words: a rule of dashes or asterisks has none. */
export const anyWord = proseAnalysis('any word', (text): boolean => ANY_WORD.test(text));

const ANY_WORD = /[a-zA-Z0-9]|[\p{L}\p{N}]/u;
