import { type LineShape, lineShape, S } from './shape.ts';

/** Names that share bars are made of; a line of nothing else is one, glued together or not. */
const NETWORKS =
  'facebook twitter x reddit pinterest whatsapp linkedin telegram email mail messenger tumblr flipboard threads bluesky mastodon instagram tiktok youtube pocket print copy link sms viber line vk share tweet pin post on via this article story more save';
const ALONE =
  'share this article|share this story|share this post|share this|share engage|share engage share|share and follow|share on facebook|share on twitter|tweet this|advertisement|advertisements|story continues below advertisement|story continues below|article continues below|article continues below advertisement|continue reading below|scroll to continue|scroll to continue with content|sponsored content|click to share';

const names = new Set([...lineShape(NETWORKS).words]);
const alone = new Set(ALONE.split('|').map((phrase) => lineShape(phrase).key));
const anchors = new Set([
  ...lineShape('facebook twitter reddit pinterest whatsapp linkedin telegram share tweet').words,
]);

const GLUED =
  /^(?:facebook|twitter|x|reddit|pinterest|whatsapp|linkedin|telegram|e-?mail|messenger|tumblr|flipboard|threads|bluesky|instagram|tiktok|youtube|print|copy ?link|share|tweet|pin|sms|more|[\s|/,·•&])+$/i;

/** True for lines that are furniture whatever stands around them. */
export function isCertain(text: string, { words, key, shape }: LineShape): boolean {
  if (words.length === 0 || words.length > 14) return false;
  if (alone.has(key)) return true;
  let anchored = 0;
  let all = true;
  for (const word of words) {
    if (anchors.has(word)) anchored++;
    if (!names.has(word)) all = false;
  }
  if (all && anchored >= 2) return true;
  return (shape[S.glued] as number) >= 2 && words.length <= 4 && text.length < 120 && GLUED.test(text.trim());
}
