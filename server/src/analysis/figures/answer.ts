import { type Article, analysis } from '../../article/article.ts';
import { itemAt, Reach, type Span } from '../../article/span.ts';
import { attributions } from '../attributions.ts';
import { type CopyBlock, copy } from '../copy.ts';
import { figures } from '../figures.ts';
import { quotes } from '../quotes.ts';

/** For each figure of the article, by its index: does somebody or something in the copy answer for it? */
export const answeredFigures = analysis('answered figures', (article: Article): readonly boolean[] => {
  const { blocks } = article.get(copy);
  const said = new Reach(
    article
      .get(attributions)
      .filter((a) => a.source !== null && a.source.kind !== 'vague')
      .flatMap((a) => a.content),
  );
  const spoken = new Reach(article.get(quotes).filter((q) => q.kind === 'speech'));
  return article.get(figures).map((figure) => {
    const block = itemAt(blocks, figure.start);
    if (said.touching(figure).length > 0 || spoken.touching(figure).length > 0) return true;
    return (
      block !== undefined && (answeredInBlock(article, block, figure) || carriedOver(block, figure, said))
    );
  });
});

const DOCUMENTS =
  /\b(?:poll(?:s|ed|ing)?|surve(?:y|ys|yed)|report(?:s|ed|edly)?|stud(?:y|ies)|data|figures|statistics|census|records?|filings?|court|lawsuit|indictment|affidavit|complaint|audit|analysis|according|estimat(?:e|es|ed)|index|ranking|research(?:ers?)?|documents?|budget|database|tracker|average|exit polls?|returns|disclosures?|showed|shows|found|finds)\b/i;

function answeredInBlock(article: Article, block: CopyBlock, figure: Span): boolean {
  for (const sentence of block.sentences) {
    const span = block.prose.toArticle(sentence);
    if (span.start > figure.start || span.end < figure.end) continue;
    return DOCUMENTS.test(article.text.slice(span.start, span.end));
  }
  return false;
}

// What a paragraph is told by its source reaches on to the figures that follow in it.
const carriedOver = (block: CopyBlock, figure: Span, said: Reach<Span>): boolean =>
  said.touching(block).some((span) => span.end <= figure.start);
