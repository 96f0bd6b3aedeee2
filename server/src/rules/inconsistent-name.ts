import { type CopyBlock, copy } from '../analysis/copy.ts';
import { FEWEST, listed } from '../analysis/name-index.ts';
import { type Mention, type People, peopleSpelledAlike } from '../analysis/people.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { fold, isSlip, type Spelled, spelled } from '../article/spelling.ts';
import { newWords } from './inconsistent-name/words.ts';
import { defineRule, type Report } from './rule.ts';

export const inconsistentName = defineRule({
  id: 'inconsistent-name',
  summary: 'One person’s name is spelled two ways.',
  severity: 'warning',
  fixable: true,
  needsEnglish: true,
  messages: { spelling: '“{written}” here, “{other}” {times}: which is right?' },
  *check(article) {
    const people = article.get(peopleSpelledAlike);
    if (people === null) return;
    const { sure } = people;
    const reported = new Set<string>();
    const words = article.memo.keep(newWords);
    const isWord = ({ word }: Spelling): boolean => words.holds(article.text, word.toLowerCase());
    for (const [written, other] of article.memo.keep(newVariants).of(people)) {
      if (reported.has(written.word) || !(sure.has(written.word) || sure.has(other.word))) continue;
      // The copy uses it as a word of the language, too.
      if (isWord(written) || isWord(other)) continue;
      reported.add(written.word);
      yield report(article, written, other);
    }
  },
});

const newVariants = (): VariantsOfVersions => new VariantsOfVersions();

/** Names that may be spelled two ways, in the versions of a document: told anew when the people are others. */
class VariantsOfVersions {
  #people: People | null = null;
  #variants: readonly Variant[] = [];

  of(people: People): readonly Variant[] {
    if (people !== this.#people) this.#variants = [...variants(people)];
    this.#people = people;
    return this.#variants;
  }
}

type Variant = readonly [written: Spelling, other: Spelling];

/** A spelling of a name, and where it stands. */
interface Spelling {
  readonly word: string;
  readonly mentions: readonly Mention[];
}

function* variants({ named, alone }: People): Iterable<Variant> {
  const surnames = group(named.map((parts) => parts.at(-1) as Mention));
  const bearers = new Map<string, Set<string>>();
  for (const parts of named) {
    const surname = (parts.at(-1) as Mention).word;
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add((parts[0] as Mention).word));
  }
  const single = group(alone);
  const spelling = (word: string): Spelling => ({
    word,
    mentions: [...(surnames.get(word) ?? []), ...(single.get(word) ?? [])].sort(byPlace),
  });

  // "Kim Nguyen", then "Ngyuen": a surname that nobody in the copy has been introduced by.
  // A slip keeps the first letter.
  const byLetter = new Map<string, Spelled[]>();
  for (const surname of surnames.keys()) {
    const as = spelled(surname);
    listed(byLetter, as.folded.charAt(0)).push(as);
  }
  for (const word of single.keys()) {
    if (surnames.has(word)) continue;
    const as = spelled(word);
    const near = (byLetter.get(as.folded.charAt(0)) ?? []).filter((surname) => isSlip(as, surname));
    const [surname] = near;
    if (surname === undefined || near.length > 1) continue;
    yield [spelling(word), spelling(surname.word)];
  }

  // "Kim Nguyen", then "Kim Ngyuen": one first name, two spellings of the surname.
  const surnamesOf = new Map<string, string[]>();
  for (const [surname, firsts] of bearers)
    for (const first of firsts) listed(surnamesOf, first).push(surname);
  const compared = new Set<string>();
  for (const shared of surnamesOf.values()) {
    for (const [i, a] of shared.entries()) {
      for (const b of shared.slice(i + 1)) {
        const pair = `${a} ${b}`;
        if (compared.has(pair) || !isSlip(spelled(a), spelled(b), FEWEST)) continue;
        compared.add(pair);
        yield ordered(spelling(a), spelling(b));
      }
    }
  }

  // "Hillary Clinton", then "Hilary Clinton": one surname, two spellings of the first name.
  for (const [surname, firsts] of bearers) {
    const list = [...firsts];
    for (let i = 0; i < list.length; i++) {
      for (const b of list.slice(i + 1)) {
        const a = list[i] as string;
        if (!isSlip(spelled(a), spelled(b)) || isPair(a, b)) continue;
        const of = (first: string): Spelling => ({
          word: first,
          mentions: named
            .filter(
              (parts) => (parts[0] as Mention).word === first && (parts.at(-1) as Mention).word === surname,
            )
            .map((parts) => parts[0] as Mention),
        });
        yield ordered(of(a), of(b));
      }
    }
  }
}

const byPlace = (a: Mention, b: Mention): number => a.paragraph - b.paragraph || a.start - b.start;

/** The rarer spelling is the suspect; of two as rare, the later one. */
function ordered(a: Spelling, b: Spelling): Variant {
  const later = byPlace(a.mentions[0] as Mention, b.mentions[0] as Mention) > 0;
  const first = a.mentions.length === b.mentions.length ? later : a.mentions.length < b.mentions.length;
  return first ? [a, b] : [b, a];
}

/** Paul and Paula, Pete and Peter, Maria and Marie: two people of one family, or a short form, as likely as a slip. */
const isPair = (a: string, b: string): boolean => {
  const [x, y] = [fold(a), fold(b)];
  if (x.startsWith(y) || y.startsWith(x)) return true;
  return x.length === y.length && x.slice(0, -1) === y.slice(0, -1);
};

function group(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = groups.get(mention.word);
    if (known) known.push(mention);
    else groups.set(mention.word, [mention]);
  }
  return groups;
}

function report(article: Article, written: Spelling, other: Spelling): Report<'spelling'> {
  const { paragraphs } = article.get(copy);
  const places = (mentions: readonly Mention[]): readonly Span[] =>
    mentions.map((mention) => (paragraphs[mention.paragraph] as CopyBlock).prose.toArticle(mention));
  const its = places(written.mentions);
  const [first, ...rest] = its as [Span, ...Span[]];
  const count = other.mentions.length;
  const times = count === 1 ? 'elsewhere' : count === 2 ? 'twice' : `${count} times`;
  const change = (spans: readonly Span[], text: string) => ({
    title: `Make it “${text}”${spans.length > 1 ? ' everywhere' : ''}`,
    safe: false,
    edits: spans.map(({ start, end }) => ({ start, end, text })),
  });
  return {
    start: first.start,
    end: first.end,
    messageId: 'spelling',
    data: { written: written.word, other: other.word, times },
    related: [
      ...places(other.mentions.slice(0, 1)).map(({ start, end }) => ({
        start,
        end,
        message: `“${other.word}” here`,
      })),
      ...rest.map(({ start, end }) => ({ start, end, message: `“${written.word}” again` })),
    ],
    fixes: () => [change(its, other.word), change(places(other.mentions), written.word)],
  };
}
