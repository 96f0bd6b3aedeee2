/** The article that the suite opens, in parts, so that a test can say what is left of it to the byte. */

export const headline = 'Harbor board approves night ferry to Lindholm';

export const lede =
  'NORTH HAVEN — The harbor board voted on Tuesday to start a night ferry to Lindholm, ending a dispute that has split the town since the spring.';

export const rosters =
  'Ferry workers will get their first rosters in March, board chair Dana Whitlock told reporters after the meeting. “We have talked about this long enough,” she said.';

export const shareBar = 'Facebook X Reddit Email Copy link';

export const agentless =
  'The new boat is also seen as a lifeline for shift workers at the cannery on the far shore.';

export const copyOf = (...paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`;

/** Repeats its third block, has a share bar and a claim that nobody makes. What the file `draft.txt` holds. */
export const draft = copyOf(headline, lede, rosters, shareBar, agentless, rosters);

/** Nothing to find. */
export const clean = copyOf(headline, lede, rosters);
