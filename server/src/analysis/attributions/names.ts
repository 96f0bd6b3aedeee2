import type { Span } from '../../article/span.ts';
import type { AttributionSource } from '../attributions.ts';
import { isVague } from './vagueness.ts';

type Resolved = Pick<AttributionSource, 'kind' | 'name'>;

const PRONOUN = /^(?:he|she|they|it|we|i|you|him|her|them|us|who|which|that|whom)$/i;
const TITLE =
  /^(?:(?:mr|mrs|ms|dr|gov|sen|rep|gen|lt|col|capt|sgt|rev|prof)\.?|president|senator|governor|secretary|mayor|minister|chairman|representative|justice|judge|king|queen|prince|pope|sir|dame|lord|lady)\s+/iu;

/** Who is who: the people and bodies named so far in the article, and who was named last. */
export class NameBook {
  readonly #full = new Map<string, string>();
  #lately: { name: string; at: number }[] = [];
  #last: string | null = null;

  /** Takes in the names of the next paragraph. */
  openParagraph(text: string, names: readonly Span[]): void {
    const before = this.#lately.at(-1)?.name ?? this.#last;
    this.#last = before;
    this.#lately = [];
    for (const span of names) {
      const name = bare(text.slice(span.start, span.end));
      if (name === '') continue;
      const words = name.split(/\s+/);
      const last = words.at(-1) as string;
      if (words.length > 1 && words.length <= 5 && !this.#full.has(last)) this.#full.set(last, name);
      this.#lately.push({ name: this.#full.get(last) ?? name, at: span.start });
    }
  }

  /** Kind and fullest name of a source, as written, at an offset of the paragraph that is open. */
  resolve(text: string, at: number): Resolved {
    if (isVague(text)) return { kind: 'vague', name: text };
    if (PRONOUN.test(text)) {
      const said = this.#lately.findLast((mention) => mention.at < at)?.name ?? this.#last;
      return { kind: 'pronoun', name: said ?? text };
    }
    const run = /(?:\p{Lu}[\p{L}'’.-]*(?:\s+(?:de|van|von|al|bin|der|la|el)\s+|\s+)?)+/u
      .exec(text)?.[0]
      ?.trim();
    if (run !== undefined && run.length > 1) {
      const name = bare(run);
      return { kind: 'named', name: this.#full.get(name.split(/\s+/).at(-1) as string) ?? name };
    }
    return { kind: 'described', name: text };
  }
}

/** A name without titles before it and without a possessive. */
function bare(name: string): string {
  let out = name.replace(/['’]s?$/, '');
  while (TITLE.test(out)) out = out.replace(TITLE, '');
  return out.trim();
}
