import type { Span } from '../../../article/span.ts';
import type { Tokens } from '../../../article/tokens.ts';
import type { Figure } from '../figure.ts';
import { lexBetween } from '../lex.ts';
import type { Lexeme } from '../lexeme.ts';

/** A sentence that tells figures: read once for all of them. */
export class Telling {
  /** The paragraph, and all its figures. */
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly span: Span;
  /** What it tells is so: no part, no forecast, no earlier state. */
  readonly isOutright: boolean;
  readonly #tokens: Tokens;
  #lexemes: readonly Lexeme[] | undefined;
  #told: boolean | undefined;

  constructor(text: string, of: Tokens, figures: readonly Figure[], span: Span) {
    this.text = text;
    this.figures = figures;
    this.span = span;
    this.#tokens = of;
    const words = this.#words;
    this.isOutright = !(
      / may /.test(words) ||
      NOT_OUTRIGHT.test(words.toLowerCase().replace(IT_FELL, ' it collapsed')) ||
      ELSEWHEN.test(text.slice(Math.max(0, span.start - ASIDE), span.start))
    );
  }

  get #words(): string {
    return this.text.slice(this.span.start, this.span.end);
  }

  /** Its words, and the semicolons between its clauses. */
  get lexemes(): readonly Lexeme[] {
    if (this.#lexemes === undefined) {
      const all = lexBetween(this.text, this.#tokens, this.span, false);
      this.#lexemes = all.filter(({ kind, text }) => kind !== 'mark' || text === ';');
    }
    return this.#lexemes;
  }

  /** Somebody says so in it. */
  get isTold(): boolean {
    this.#told ??= TOLD.test(this.#words);
    return this.#told;
  }
}

/** The sentence tells of a part, an addition, a forecast, an estimate or an earlier state: nothing to hold against another. */
const NOT_OUTRIGHT =
  /\b(?:initial(?:ly)?|earlier|at first|first|previous(?:ly)?|later|offer(?:s|ed|ing)?|rose|risen|rising|climbed|grew|fell|dropped|revised|updated|by nightfall|by evening|another|other|others|additional|more(?! than)|extra|further|so far|last (?:year|month|week|season)|next (?:year|month|week)|year ago|years (?:ago|earlier|before)|separate(?:ly)?|second|third|fourth|also|each|per|average|estimate[ds]?|expected|expects|projected|forecast|planned|plans|of them|of those|among|including|would|could|might|should|ought|must|needs?|needed|takes(?! (?:effect|force)\b)|supposed|target|goal|hoped|now|scene|instantly|outright|on the spot|immediately|in hospital|remaining|rest|at least|half|every|a (?:day|week|month|year)|daily|weekly|annual(?:ly)?|similar|up from|down from|compared|from|between|versus|tax(?:es)?|minimum|maximum|since|until|nearly|almost|if|in all|in total|overall|altogether|combined|alone)\b/;

/** "When the bridge fell": no figure did. */
const IT_FELL = /\b(?:when|after|as) (?:the|an?|its) [\p{L}-]{2,20}(?: [\p{L}-]{2,20})? fell\b/u;
/** What stands right before tells of another event, or of one more who died: what follows may be of that. */
const ELSEWHEN =
  /\b(?:another|a (?:second|third|fourth|fifth|similar|separate)|in (?:1[89]|20)\d\d|last (?:year|month|week)|years? (?:ago|earlier|before)|months? (?:ago|earlier))\b/i;
const ASIDE = 250;

const TOLD = /\b(?:said|says?|told|according to|estimated|reported|put the|count)\b/;
