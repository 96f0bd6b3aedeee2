import type { CopyBlock } from '../../analysis/copy.ts';
import { type Figure, writesEuropean } from '../../analysis/figures.ts';
import type { Article } from '../../article/article.ts';
import { PlaceNote } from '../../article/place.ts';
import { isAddress } from './address.ts';
import { Around } from './around.ts';
import { isClaim, isLetOff, type Thresholds } from './claims.ts';
import { isContested } from './contested.ts';
import { isOfMarkets } from './market.ts';

/** What a claim is: let off; asked about unless the story names its sources; asked about in any. */
export type Claim = 'letOff' | 'onRecord' | 'contested';

/** What the figures of a block are, by how far down the block they stand. */
class ClaimsInBlock {
  /** What it goes by besides the block's own words. */
  readonly thresholds: Thresholds;
  readonly ofMarkets: boolean;
  readonly european: boolean;
  readonly #areClaims = new Map<number, boolean>();
  readonly #read = new Map<number, Claim>();

  constructor(thresholds: Thresholds, ofMarkets: boolean, european: boolean) {
    this.thresholds = thresholds;
    this.ofMarkets = ofMarkets;
    this.european = european;
  }

  isClaim(article: Article, block: CopyBlock, figure: Figure): boolean {
    const at = figure.start - block.start;
    let claims = this.#areClaims.get(at);
    if (claims === undefined) {
      claims = isClaim(figure, new Around(article, block, figure), this.thresholds);
      this.#areClaims.set(at, claims);
    }
    return claims;
  }

  read(article: Article, block: CopyBlock, figure: Figure): Claim {
    const at = figure.start - block.start;
    let claim = this.#read.get(at);
    if (claim === undefined) {
      const around = new Around(article, block, figure);
      const isOff = isLetOff(figure, around) || isAddress(article, figure);
      claim = isOff ? 'letOff' : isContested(figure, around) ? 'contested' : 'onRecord';
      this.#read.set(at, claim);
    }
    return claim;
  }
}

const known = new PlaceNote<ClaimsInBlock>();

export function claimsIn(article: Article, { prose }: CopyBlock, thresholds: Thresholds): ClaimsInBlock {
  const ofMarkets = article.get(isOfMarkets);
  const european = article.get(writesEuropean);
  const before = known.of(prose.place);
  if (before?.thresholds === thresholds && before.ofMarkets === ofMarkets && before.european === european)
    return before;
  const claims = new ClaimsInBlock(thresholds, ofMarkets, european);
  known.keep(prose.place, claims);
  return claims;
}
