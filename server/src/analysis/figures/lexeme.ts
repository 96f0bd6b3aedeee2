/** A number as typed, a word, or one other character: what its letters tell, wherever it stands. */
export class LexemeForm {
  readonly kind: 'number' | 'word' | 'mark';
  /** As typed. */
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
  readonly length: number;
  /** Cheap and generous: a figure may start here. */
  readonly opens: boolean;
  /** The tables that it stands in, as bits: see `tableSign`. */
  readonly signs: number;

  constructor(
    kind: LexemeForm['kind'],
    text: string,
    lower: string,
    signs: number,
    opens: boolean,
    length = text.length,
  ) {
    this.kind = kind;
    this.text = text;
    this.lower = lower;
    this.length = length;
    this.signs = signs;
    this.opens = opens;
  }
}

/** A form at its place in the prose. One is made for each word that is read, most are never looked at: it holds no more. */
export class Lexeme {
  readonly form: LexemeForm;
  readonly start: number;

  constructor(form: LexemeForm, start: number) {
    this.form = form;
    this.start = start;
  }

  get end(): number {
    return this.start + this.form.length;
  }

  get kind(): LexemeForm['kind'] {
    return this.form.kind;
  }

  get text(): string {
    return this.form.text;
  }

  get lower(): string {
    return this.form.lower;
  }

  get opens(): boolean {
    return this.form.opens;
  }

  /** Whether it stands in a table, or in one of several. */
  is(sign: number): boolean {
    return (this.form.signs & sign) !== 0;
  }
}
