import type { EchoParagraph, EchoSentence, EchoStory } from './story.ts';

/** So many headings part a guide into entries: one plant, one bank, one drug after another. */
const HEADINGS_OF_A_GUIDE = 4;

type Pair = { readonly later: EchoSentence; readonly earlier: EchoSentence };

/** Entries of a guide, each under its heading, say much the same of two things. */
export function haveHeadings({ roles, paragraphs }: EchoStory, { later, earlier }: Pair): boolean {
  const from = paragraphs[earlier.paragraph]?.block.index ?? 0;
  const to = paragraphs[later.paragraph]?.block.index ?? 0;
  const between = roles.indexOf('heading', from);
  if (between < 0 || between >= to) return false;
  let heading = -1;
  for (let i = 0; i < HEADINGS_OF_A_GUIDE; i++) {
    heading = roles.indexOf('heading', heading + 1);
    if (heading < 0) return false;
  }
  return true;
}

/** "London and South East: …", "ARIES (March 21-April 20): …", "Mark Tamm, 51, of no fixed address: …". */
const LABEL = /^(?:\p{Lu}[^\s:.!?“"]{1,30}|\p{Lu}[^:.!?“"]{1,30} [\p{Lu}\d(][^:.!?“"]{0,50}):\s(?!["“‘'])/u;
const LABELS_OF_A_LIST = 3;

/** So do the entries of a list that open each with its place, sign or person. */
export function haveLabels({ paragraphs }: EchoStory, { later, earlier }: Pair): boolean {
  if (labelOf(paragraphs[later.paragraph]) === null || labelOf(paragraphs[earlier.paragraph]) === null)
    return false;
  return paragraphs.reduce((sum, entry) => sum + (labelOf(entry) === null ? 0 : 1), 0) >= LABELS_OF_A_LIST;
}

export const haveSameLabel = ({ paragraphs }: EchoStory, { later, earlier }: Pair): boolean =>
  labelOf(paragraphs[later.paragraph]) === labelOf(paragraphs[earlier.paragraph]);

const labelOf = (paragraph: EchoParagraph | undefined): string | null =>
  LABEL.exec(paragraph?.block.prose.text ?? '')?.[0] ?? null;
