import { britishForms, inflect } from '../grammar/inflect.ts';
import { ADJECTIVE_CUES, HEARSAY_ADVERBS, LIGHT_VERBS, NOUN_CUES, SEEMING_CUES, VERB_CUES } from './cues.ts';

export type CueClass = 'neutral' | 'loaded' | 'cognitive' | 'stance' | 'evidence' | 'agentless';

/** How a cue takes its content; see the head of the cue list. */
export interface CueEntry {
  readonly lemma: string;
  readonly class: CueClass;
  readonly frames: Frames;
}

/** The frames of a cue, those of one letter as facts; see the head of the cue list. */
export class Frames {
  readonly clause: boolean;
  readonly thatClause: boolean;
  readonly quotation: boolean;
  readonly object: boolean;
  readonly as: boolean;
  readonly infinitive: boolean;
  readonly hearer: boolean;
  readonly alwaysHearer: boolean;
  readonly hearerInfinitive: boolean;
  readonly particle: boolean;
  readonly #all: ReadonlySet<string>;

  constructor(all: ReadonlySet<string>) {
    this.clause = all.has('c');
    this.thatClause = all.has('t');
    this.quotation = all.has('q');
    this.object = all.has('n');
    this.as = all.has('a');
    this.infinitive = all.has('i');
    this.alwaysHearer = all.has('o!');
    this.hearer = all.has('o') || this.alwaysHearer;
    this.hearerInfinitive = all.has('h');
    this.particle = [...all].some((frame) => frame.startsWith('+'));
    this.#all = all;
  }

  /** The cue takes this preposition, or this particle after a plus sign. */
  has(frame: string): boolean {
    return this.#all.has(frame);
  }
}

interface Row {
  readonly class: CueClass;
  readonly frames: readonly string[];
  readonly words: readonly string[];
}

const rows = (table: string): Row[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [cueClass, frames, words] = line.split('|').map((cell) => cell.trim()) as [
        CueClass,
        string,
        string,
      ];
      return { class: cueClass, frames: frames.split(/\s+/), words: words.split(/\s+/) };
    });

function entries(table: string): Map<string, CueEntry> {
  const found = new Map<string, { class: CueClass; frames: Set<string> }>();
  for (const row of rows(table)) {
    for (const lemma of row.words) {
      const known = found.get(lemma);
      if (known === undefined) found.set(lemma, { class: row.class, frames: new Set(row.frames) });
      else for (const frame of row.frames) known.frames.add(frame);
    }
  }
  const out = new Map<string, CueEntry>();
  for (const [lemma, { class: cueClass, frames }] of found)
    out.set(lemma, { lemma, class: cueClass, frames: new Frames(frames) });
  return out;
}

/** Reporting verbs by their base form. */
export const verbCues: ReadonlyMap<string, CueEntry> = entries(VERB_CUES);

/** Every form of every reporting verb. */
export const verbCueForms: ReadonlyMap<string, CueEntry> = (() => {
  const out = new Map<string, CueEntry>();
  const set = (form: string, entry: CueEntry): void => {
    if (!out.has(form)) out.set(form, entry);
  };
  for (const entry of verbCues.values()) {
    const { base, s, past, participle, ing } = inflect(entry.lemma);
    const british = britishForms(base);
    for (const form of [base, s, past, participle, ing]) set(form, entry);
    if (british !== null) for (const form of [british.past, british.ing]) set(form, entry);
  }
  return out;
})();

/** Participles that differ from the past, so that they need an auxiliary to be a sentence's verb. */
export const participles: ReadonlySet<string> = new Set(
  [...verbCues.keys()]
    .map(inflect)
    .flatMap(({ past, participle }) => (past === participle ? [] : [participle])),
);

/** Nouns that carry a claim, singular and plural. */
export const nounCues: ReadonlyMap<string, CueEntry> = (() => {
  const out = new Map<string, CueEntry>();
  for (const entry of entries(NOUN_CUES).values()) {
    out.set(entry.lemma, entry);
    out.set(inflect(entry.lemma).s, entry);
  }
  return out;
})();

/** Verbs of seeming: what they say is nobody's. */
export const SEEMING: ReadonlyMap<string, CueEntry> = (() => {
  const out = new Map<string, CueEntry>();
  for (const entry of entries(SEEMING_CUES).values()) {
    const { base, s, past, ing } = inflect(entry.lemma);
    for (const form of [base, s, past, ing]) out.set(form, entry);
  }
  return out;
})();

export const adjectiveCues: ReadonlyMap<string, CueEntry> = entries(ADJECTIVE_CUES);

/** Every form of every verb that does no more than make the noun after it: "gave assurances". */
export const lightVerbs: ReadonlySet<string> = new Set(
  LIGHT_VERBS.trim()
    .split(/\s+/)
    .flatMap((base) => Object.values(inflect(base))),
);

export const hearsayAdverbs: ReadonlySet<string> = new Set(HEARSAY_ADVERBS.split(' '));
