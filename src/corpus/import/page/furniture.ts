/** Which elements of a page are furniture, by what HTML and their names say. */

const BY_TAG: Readonly<Record<string, string>> = {
  figure: 'caption',
  figcaption: 'caption',
  picture: 'caption',
  caption: 'caption',
  form: 'form',
  button: 'form',
  label: 'form',
  dialog: 'notice',
  aside: 'aside',
};

const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  contentinfo: 'navigation',
  banner: 'navigation',
  complementary: 'aside',
  search: 'form',
  form: 'form',
  dialog: 'notice',
  alertdialog: 'notice',
};

/**
 * Words in class names, ids and test ids, between dashes, underscores or a change of case. A name is evidence
 * only: «article-body has-comments» holds the article, so an element that holds most of the text is let through.
 */
const BY_NAME = new Map(
  Object.entries({
    'share-buttons':
      'share shares sharing sharebar shareline social socials socialbar socialmedia follow followus sharethis addthis',
    'related-links':
      'related recommend recommended recommendation recommendations recirc recirculation readalso alsoread seealso readmore mostread mostviewed mostpopular popular trending outbrain taboola teaser teasers upnext nextarticle readnext morenews morestories morestory latest infinite',
    newsletter:
      'newsletter newsletters subscribe subscription subscriptions signup mailinglist paywall regwall mailchimp',
    advertisement:
      'ad ads adv advert adverts advertisement advertisements advertising adslot adunit adbox adsbygoogle sponsor sponsors sponsored dfp gpt mpu leaderboard billboard promo promos promotion promoted',
    comments: 'comment comments commentlist disqus respond replies',
    tags: 'tag tags taglist topics keyword keywords labels',
    cookies: 'cookie cookies cookiebar consent gdpr onetrust ccpa',
    caption: 'caption captions figcaption photocredit imagecredit credit credits gallery slideshow lightbox',
    embed: 'tweet twitter embed embeds embedded instagram facebook tiktok oembed',
    author: 'author authors authorbox byline bylines bio contributor contributors',
    'reading-time': 'readingtime readtime timeto minread',
    player: 'player audioplayer videoplayer listen podcast playlist jwplayer',
    'pull-quote': 'pullquote pullquotes pullout',
    navigation:
      'breadcrumb breadcrumbs menu menus nav navbar navigation sidebar widget widgets footer masthead skip topbar toolbar offcanvas drawer pagination pager',
    notice: 'modal popup overlay toast appbanner notification notifications breaking ticker',
  }).flatMap(([rule, words]) => words.split(' ').map((word) => [word, rule] as const)),
);

/** Pairs of words that only together name furniture: `read-more`, `most_read`, `pull-quote`. */
const JOINED =
  /^(?:read|most|more|see|you|pull|photo|image|mailing|sign|follow|up|next|also|reading|time|skip|app|min|load|ad|page)$/;

const HUMPS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
/** Generated names («sc-f98b1ad2-0», «fYAfXe») hold short words by chance: inside a name only longer ones count. */
const SHORTEST_HUMP = 4;

/** The words of a class attribute, each alone and, where it needs its neighbour, joined with it. */
function nameWords(name: string): string[] {
  const parts = name.split(/[^A-Za-z0-9]+/).filter((part) => /^[A-Za-z]+\d*$/.test(part));
  const whole = parts.map((part) => part.replace(/\d+$/, '').toLowerCase());
  const humps = parts.map((part) => (part.match(HUMPS) ?? []).map((hump) => hump.toLowerCase()));
  return [
    ...whole,
    ...humps.flat().filter((hump) => hump.length >= SHORTEST_HUMP),
    ...joined(whole),
    ...humps.flatMap(joined),
  ];
}

const joined = (words: readonly string[]): string[] =>
  words.flatMap((word, index) => (JOINED.test(word) ? [`${word}${words[index + 1] ?? ''}`] : []));

/** The rule a class name, id or test id falls under. */
export function ruleOfName(name: string): string | undefined {
  for (const word of nameWords(name)) {
    const rule = BY_NAME.get(word);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

export const ruleOfTag = (tag: string): string | undefined => BY_TAG[tag];
export const ruleOfRole = (role: string): string | undefined => BY_ROLE[role];
