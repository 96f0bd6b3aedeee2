import type { CopyBlock } from '../copy.ts';

/** What a story opens on, and so what answers for its figures to the end: read when first asked. */
export class Opening {
  readonly #blocks: readonly CopyBlock[];
  #lede: string | undefined;
  #first: readonly CopyBlock[] | undefined;
  #ofReport: boolean | undefined;
  #ofResults: boolean | undefined;
  #ofCourt: boolean | undefined;
  #ofStudy: boolean | undefined;
  #ofBudget: boolean | undefined;
  #announced: boolean | undefined;

  constructor(blocks: readonly CopyBlock[]) {
    this.#blocks = blocks;
  }

  get isOfReport(): boolean {
    this.#ofReport ??= REPORT.test(this.#text) && SHARE.test(this.#text);
    return this.#ofReport;
  }

  /** An experiment that its makers tell of. */
  get isOfStudy(): boolean {
    this.#ofStudy ??= STUDY.test(this.#text);
    return this.#ofStudy;
  }

  get isOfResults(): boolean {
    const text = this.#text;
    this.#ofResults ??= (PERIOD.test(text) && RESULT.test(text)) || OUTLOOK.test(text);
    return this.#ofResults;
  }

  get isOfCourt(): boolean {
    this.#ofCourt ??= COURT.test(this.#text);
    return this.#ofCourt;
  }

  /** A public body's budget, out of which the story is told. */
  get isOfBudget(): boolean {
    if (this.#ofBudget === undefined) {
      const lede = this.#paragraphs[0];
      const top = this.#blocks.find(({ role }) => role === 'headline');
      const text = `${top?.prose.text.slice(0, NEXT) ?? ''}\n${lede?.prose.text.slice(0, NEXT) ?? ''}`;
      this.#ofBudget = BUDGET.test(text) && PUBLIC_BODY.test(text);
    }
    return this.#ofBudget;
  }

  isLede(block: CopyBlock): boolean {
    return this.#paragraphs[0] === block;
  }

  /** The news comes first, and who gave it second: “The controller disclosed this on Thursday”. */
  get isAnnouncedNext(): boolean {
    this.#announced ??= ANNOUNCED.test(this.#paragraphs[1]?.prose.text.slice(0, NEXT) ?? '');
    return this.#announced;
  }

  get #paragraphs(): readonly CopyBlock[] {
    if (this.#first === undefined) {
      const first: CopyBlock[] = [];
      for (const block of this.#blocks) {
        if (block.role === 'paragraph') first.push(block);
        if (first.length === LEDE) break;
      }
      this.#first = first;
    }
    return this.#first;
  }

  /** The headline and the first paragraphs. */
  get #text(): string {
    if (this.#lede === undefined) {
      const last = this.#paragraphs.at(-1)?.index ?? -1;
      const headlines = this.#blocks.filter(({ role, index }) => role === 'headline' && index < last);
      this.#lede = [...headlines, ...this.#paragraphs].map(({ prose }) => prose.text).join('\n');
    }
    return this.#lede;
  }
}

// The first may be a caption's words.
const LEDE = 3;
const NEXT = 400;

// A story about a report, a study or an index is told from it to the end.
const REPORT =
  /\b(?:polls?|surveys?|stud(?:y|ies)|(?:annual |new |latest )reports?|index|trials?|census|researchers|statistics|figures (?:released|published|from)|data (?:released|published|from|show(?:s|ed)?))\b/i;
const SHARE =
  /\b(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:\d+|three|four|five|six|eight|ten)\b|\b(?:two-thirds|two thirds|three-quarters|three quarters)\b|\b(?:likely|registered|eligible) voters\b|\brespondents\b|\d\s?%|\bper ?cent\b|\b(?:third|quarter|half) of\b|(?<![\d,.])\d[\d,.]{0,12} (?:\w{1,20} )?(?:people|adults|patients|voters|respondents|households)\b/i;
const STUDY =
  /\b(?:scientists?|researchers?|(?:his|her|their|its) (?:colleagues|co-authors|team)|trials?|experiments?|biologists?|in the journal|studied|stud(?:y|ies))\b/i;
// A company's results are its own filing, to the last paragraph.
const PERIOD =
  /\b(?:quarter(?:ly)?|half-year|full-year|first-half|interim|first half|full year|annual (?:results|profits?|revenue|sales|earnings|loss)|(?:for|in) the (?:financial |fiscal )?(?:year|half|(?:three|six|nine|12) months) (?:ended|ending|to))\b/i;
const RESULT = /\b(?:results?|profits?|revenues?|sales|earnings|loss(?:es)?)\b/i;
const OUTLOOK =
  /\bits (?:\w{1,20} ){0,3}(?:forecast|outlook|guidance)\b|\btrading (?:update|statement)\b|\bprofit warning\b/i;
// What was taken, spent and repaid, the court has heard.
const COURT =
  /\b(?:jail(?:s|ed)|sentenced|(?:years?|months?)['’]? (?:in )?(?:jail|prison|imprisonment)|(?:found|pleaded|pled|pleads|pleading) guilty|convicted|went on trial|stood? trial|on trial|(?:crown|magistrates['’]|district|high|federal|county) court (?:was told|heard|hears))\b/i;
const BUDGET = /\bbudgets?\b/i;
const PUBLIC_BODY =
  /\b(?:council(?:s|l?ors?|members?)?|county|city|town|borough|parish|school (?:board|district)|schools|supervisors|commissioners|selectmen|legislature|finance minist(?:er|ry)|chancellor|treasur(?:y|er))\b/i;
const ANNOUNCED =
  /\b(?:(?:disclosed|announced|revealed|confirmed|made|stated|said) (?:this|it known|the (?:seizure|arrests?|figures?|recovery|operation|deal|news|move|results?|plans?|decision|haul|find))\b|made (?:this|the) (?:known|disclosure|announcement)\b|(?:was|were) (?:announced|disclosed|made known|revealed|confirmed) (?:\w{1,12} ){0,6}(?:by|in|on|at)\b|(?:told|addressing|briefing) (?:reporters|journalists|newsmen|a (?:news|press) (?:conference|briefing))\b)/i;
