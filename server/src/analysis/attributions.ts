import { type Article, analysis } from '../article/article.ts';
import type { Span } from '../article/span.ts';

export interface AttributionSource extends Span {
  readonly text: string;
  readonly kind: 'named' | 'described' | 'vague' | 'pronoun';
  /** The source's fullest name in the article. */
  readonly name: string;
}

export interface Cue extends Span {
  readonly text: string;
}

/** Who says what: source and cue may be missing ("it is believed"; a dash). All spans are places in the article. */
export interface Attribution {
  readonly type: 'direct' | 'indirect' | 'mixed';
  readonly source: AttributionSource | null;
  readonly cue: Cue | null;
  readonly content: readonly Span[];
}

/** In order of the first span of their content. */
export const attributions = analysis('attributions', (_article: Article): readonly Attribution[] => []);
