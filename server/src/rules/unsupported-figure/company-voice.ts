import { type CopyBlock, copy } from '../../analysis/copy.ts';
import { type Article, analysis } from '../../article/article.ts';

/**
 * Whether a company speaks of itself here: in a press release, or in the "About Acme" at the end of one. Its figures
 * are its own, as if it stood in quotation marks.
 */
export function isCompanyVoice(article: Article, block: CopyBlock): boolean {
  return article.get(isRelease) || aboutItself(block.prose.text) || underAbout(article, block);
}

const WIRES =
  /\b(?:PRNewswire|Business Wire|Globe ?Newswire|ACCESSWIRE|Newsfile Corp|PRWEB)\b|\b(?:for|not for) immediate release\b|\b(?:embargoed|for release) (?:until|on|at)\b|^(?:press|media|news) release\b/i;
// The head of a release: its first paragraphs, where the wire signs.
const HEAD = 6;

const isRelease = analysis('press release', (article: Article): boolean => {
  const { blocks } = article.get(copy);
  const head = blocks.slice(0, HEAD);
  return (
    head.some(({ prose }) => WIRES.test(prose.text.slice(0, 400))) ||
    (head.some(({ prose }) => TODAY.test(prose.text.slice(0, 400))) &&
      blocks.slice(-FOOT).some(({ prose }) => CONTACT.test(prose.text)))
  );
});

/** "DURBAN, 6 November 2025 – Acme today reported …" over "Enquiries: …". */
const TODAY = /\btoday (?:reported|announced|launched|unveiled|released|published|said|signed|opened)\b/i;
const CONTACT =
  /^(?:for (?:more|further) information|(?:(?:media|press|investor|news) )?(?:enquiries|inquiries|contacts?|relations)|notes? to editors?)\b/i;
// The foot of a release: whom to ring, and what editors are to know.
const FOOT = 8;

const ABOUT = /^About (?:the )?\p{Lu}/u;
const LISTED =
  /\((?:NYSE|NASDAQ|Nasdaq|LSE|TSXV?|ASX|OTC\w{0,4}|AIM|Euronext)[^():]{0,30}: ?[A-Z.]{1,8}[^()]{0,30}\),? (?:is|are) (?:an?|the|one of)\b/;

/** "About Acme: Acme makes…", "Acme Corp. (NYSE: ACM) is a leading maker of…". */
const aboutItself = (text: string): boolean =>
  (ABOUT.test(text) && /^[^.!?]{6,60}(?::| [–—-]) /.test(text)) || LISTED.test(text.slice(0, 300));

const LONGEST_HEADING = 80;
// An "About" runs to the next heading, or for so many paragraphs.
const REACH = 4;

function underAbout(article: Article, block: CopyBlock): boolean {
  const { blocks } = article.get(copy);
  for (let i = block.index - 1; i >= Math.max(0, block.index - REACH); i--) {
    const { prose, role } = blocks[i] as CopyBlock;
    if (prose.length <= LONGEST_HEADING && ABOUT.test(prose.text) && !/[.!?]$/.test(prose.text)) return true;
    if (role === 'heading') return false;
  }
  return false;
}
