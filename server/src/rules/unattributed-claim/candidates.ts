import type { ParagraphReport } from '../../analysis/attributions/paragraph.ts';
import { type JoinedAnalysis, paragraphReports } from '../../analysis/attributions/paragraph-reports.ts';
import type { Run, Sentence } from '../../analysis/grammar/word.ts';
import { proseAnalysis } from '../../article/memo.ts';
import { type Agentless, agentlessIn, MAY_BE_AGENTLESS } from './agentless.ts';
import { editorialIn, MAY_BE_EDITORIAL } from './editorial.ts';
import type { Match } from './patterns.ts';
import { MAY_BE_VAGUE, vagueIn } from './vague.ts';

/** What the sentences of a paragraph might claim with nobody behind it: so by its words alone, whoever answers for it. */
export interface Candidates {
  readonly agentless: readonly Agentless[];
  readonly editorial: readonly Match[];
  readonly crowds: readonly Run[];
}

/** Of nearly every paragraph. */
export const NO_CANDIDATES: Candidates = { agentless: [], editorial: [], crowds: [] };

export const candidates: JoinedAnalysis<Candidates> = paragraphReports.map((report, joins) =>
  proseAnalysis(`claimCandidates${joins}`, (text, memo) => {
    const paragraph = memo.get(report, text);
    if ((paragraph.classes & CLAIMING) === 0) return NO_CANDIDATES;
    let found: { agentless: Agentless[]; editorial: Match[]; crowds: Run[] } | null = null;
    for (const sentence of paragraph.sentences) {
      const { agentless, editorial, crowds } = candidatesIn(paragraph, sentence);
      if (agentless.length + editorial.length + crowds.length === 0) continue;
      found ??= { agentless: [], editorial: [], crowds: [] };
      found.agentless.push(...agentless);
      found.editorial.push(...editorial);
      found.crowds.push(...crowds);
    }
    return found ?? NO_CANDIDATES;
  }),
);

/** Classes without a word of which nothing is claimed. */
const CLAIMING = MAY_BE_AGENTLESS | MAY_BE_EDITORIAL | MAY_BE_VAGUE;

function candidatesIn(paragraph: ParagraphReport, sentence: Sentence): Candidates {
  const views = agentlessIn(paragraph, sentence);
  const verdicts = editorialIn(paragraph, sentence);
  // "is seen as a major step": the judgement is what the view holds, and the view is what to mend.
  const editorial =
    views.length === 0 || verdicts.length === 0
      ? verdicts
      : verdicts.filter((claim) => !views.some((view) => claim.from <= view.to && view.from < claim.to));
  return { agentless: views, editorial, crowds: vagueIn(paragraph, sentence) };
}
