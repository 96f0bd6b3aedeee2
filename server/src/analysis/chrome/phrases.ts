import type { ChromeKind } from '../chrome.ts';

/**
 * What page furniture says, by kind: the words that tell a share bar from a menu. Parted by "|"; with "=", the phrase must
 * be the whole line. These phrases name furniture that was found; they do not find it.
 */
export const PHRASES: Readonly<Record<ChromeKind, string>> = {
  navigation:
    'skip to content|skip to main content|skip to navigation|main menu|=home|=menu|=about|=about us|=contact|=contact us|=search|=close|=log in|=login|=sign in|=sign up|=news|=business|=sport|=sports|=opinion|=world|=politics|=health|=technology|=entertainment|=lifestyle|=culture|=travel|=weather|=video|=more|site map|sitemap|toggle navigation|open menu|back to top|breadcrumb|table of contents|=contents|in this article|jump to|=next|=previous|previous post|next post|=my account|=careers|=help|=products|=services|=resources|=pricing|=blog',
  share:
    '=share|share this|share and follow|share on|share engage|share via|=tweet|=facebook|=twitter|=x|=reddit|=pinterest|=whatsapp|=linkedin|=telegram|=email|=print|=copy link|copy link|link copied|click to share|facebookxreddit|facebooktwitter|facebookxredditpinterestwhatsapp|email this|print this|save this|follow us|follow us on|=instagram|=youtube|=tiktok|=threads|=bluesky|=flipboard|=tumblr|=pocket|=rss|share article|share post|share options|facebook twitter|opens in new window',
  related:
    'you may also like|you might also like|related articles|related stories|related posts|related content|related news|related topics|=related|more from|read next|recommended for you|=recommended|most read|most popular|most viewed|trending now|=trending|more stories|top stories|latest news|latest stories|latest articles|latest posts|recent posts|popular posts|read more|see also|also read|dont miss|don’t miss|editors picks|editor’s picks|what to read next|more on this|more in|keep reading|continue reading|recommended articles|other stories|more news|in case you missed it|around the web|from around the web|you may have missed|must read',
  promo:
    'subscribe|sign up for|sign up to|newsletter|newsletters|get the latest|your inbox|your email|email address|join us|join now|become a member|membership|donate|donation|support us|support our|download the app|download our app|app store|google play|get the app|start your free trial|free trial|book a demo|request a demo|get started|register now|register for|limited time|special offer|discount|coupon|gift card|follow us on google|whatsapp channel|telegram channel|push notifications|turn on notifications|enable notifications|try for free|buy now|shop now|add to cart|learn more|no spam',
  legal:
    'all rights reserved|copyright|privacy policy|cookie policy|=privacy|=cookies|cookie settings|cookie preferences|we use cookies|uses cookies|this site uses cookies|cookies|accept all|reject all|manage consent|consent|terms of use|terms of service|terms and conditions|terms conditions|=terms|do not sell|your privacy choices|disclaimer|legal notice|may not be published broadcast|redistributed without permission|solely responsible for all content|accessibility statement|=accessibility|dmca|affiliate commission|affiliate links|gdpr|ccpa|imprint|datenschutz|impressum|standards for working with philanthropies|financial support from|registered in england|registered trademark|reprints and permissions|editorial policy|code of ethics',
  comments:
    'leave a comment|leave a reply|post a comment|add a comment|join the conversation|join the discussion|view comments|show comments|comments|comment|=reply|=replies|=report|report comment|log in to comment|sign in to comment|your email address will not be published|required fields are marked|cancel reply|save my name|newest first|oldest first|sort by|upvote|downvote|thumbs up|thumbs down|was this article helpful|was this helpful|add your comment|notify me of follow-up|this comment|be the first to comment',
  advert:
    'advertisement|advertisements|=ad|=ads|sponsored|sponsored content|sponsored by|paid content|paid post|promoted|promoted by|story continues below|article continues below|continue below advertisement|scroll to continue|advertise here|advertising|taboola|outbrain|partner content|skip ad|skip advert|remove ads|ad feedback|report this ad',
  media:
    'up next|now playing|watch now|watch live|=watch|=listen|listen to this article|listen now|play video|video player|playback speed|unmute|=mute|=play|=pause|=autoplay|=live|=live tv|view gallery|view all photos|photo gallery|slideshow|=gallery|full screen|fullscreen|closed captions|video unavailable|=loading|load more|expand image|enlarge|image caption|audio player|=podcast',
  metadata:
    '^reporting by|^additional reporting by|^writing by|^editing by|published on|=published|last updated|=updated|posted on|posted in|posted by|filed under|=tags|tags|tagged|=topics|=categories|category|categories|min read|minute read|minutes read|read time|reading time|time to read|=author|written by|about the author|reviewed by|edited by|=by|word count|=date|article id|shares',
};
