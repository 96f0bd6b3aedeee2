import { type JoinedAnalysis, paragraphReports } from '../../analysis/attributions/paragraph.ts';
import type { Run, Sentence, Word } from '../../analysis/grammar/word.ts';
import { proseAnalysis } from '../../article/memo.ts';
import { type Agentless, agentlessIn } from './agentless.ts';
import { editorialIn } from './editorial.ts';
import type { Match } from './patterns.ts';
import { vagueIn } from './vague.ts';

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
    const { words, sentences } = memo.get(report, text);
    let found: { agentless: Agentless[]; editorial: Match[]; crowds: Run[] } | null = null;
    for (const sentence of sentences) {
      const { agentless, editorial, crowds } = candidatesIn(words, sentence);
      if (agentless.length + editorial.length + crowds.length === 0) continue;
      found ??= { agentless: [], editorial: [], crowds: [] };
      found.agentless.push(...agentless);
      found.editorial.push(...editorial);
      found.crowds.push(...crowds);
    }
    return found ?? NO_CANDIDATES;
  }),
);

function candidatesIn(words: readonly Word[], sentence: Sentence): Candidates {
  const views = agentlessIn(words, sentence);
  const verdicts = editorialIn(words, sentence);
  // "is seen as a major step": the judgement is what the view holds, and the view is what to mend.
  const editorial =
    views.length === 0 || verdicts.length === 0
      ? verdicts
      : verdicts.filter((claim) => !views.some((view) => claim.from <= view.to && view.from < claim.to));
  return { agentless: views, editorial, crowds: vagueIn(words, sentence) };
}
