import { mainScript, type Script } from '../script.ts';
import { type Line, lineKey } from './lines.ts';

/** A whole line that is page furniture. */
export interface LineRule {
  readonly name: string;
  readonly matches: (line: Line) => boolean;
}

const any = (...patterns: RegExp[]): RegExp =>
  new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join('|'), 'iu');

const READING_TIME = any(
  /time reading icon/,
  /^دقائق القراءة/,
  /^(?:مدة|وقت) القراءة/,
  /^\d+ ?(?:min(?:ute)?s?|دقائق|دقيقة) (?:read|قراءة|للقراءة)/,
);
const SHARE = any(
  /^شارك هذا المقال/,
  /copy to clipboard/,
  /^نسخ\/?لصق/,
  /^close button$/,
  /^(?:شارك|مشاركة|share|share this(?: article| story)?|tweet|email|print|طباعة|حفظ)$/,
  /^(?:share on|شارك على|شارك عبر) /,
);
const COPYRIGHT = any(/^copyright\b/, /^©/, /^all rights reserved/, /^(?:جميع )?(?:الحقوق|حقوق النشر) محفوظة/);
const BYLINE = any(
  /^(?:بقلم|كتبه?|كتبت|تحرير|إعداد|إعداد وتحرير|ترجمة|مراسلة?)\s*:/,
  /^by [A-Z][\p{L}.'-]+(?: [A-Z][\p{L}.'-]+){0,4}(?:,.*)?$/u,
);
const ADVERTISEMENT = any(
  /^(?:اعلان|إعلان|اعلانات|إعلانات|إعلانات غوغل|مساحة إعلانية|advertisement|advertising|sponsored(?: content)?|paid partner)$/,
  /^(?:الإعلان ينتهي|يتم تحميل الإعلان|(?:video )?ad feedback$)/,
);
const SUPPORT = any(
  /^(?:you appreciate our|your support (?:is|helps)|support our (?:work|journalism)|like what you(?:'re| are) reading)/,
  /^(?:ادعم|ادعموا) (?:الصحافة|عملنا|موقعنا)/,
);
const RELATED = any(
  /^(?:اقرأ|إقرأ|شاهد|تابع|طالع)(?:وا)? ?(?:أيضا|أيضاً|ايضا|المزيد|كذلك)\s*[:：]?/,
  /^للمزيد\s*:/,
  /^رابط (?:الخبر|المقال|الموضوع)(?:\s|:|$)/,
  /^[.…\s]*(?:المزيد|للمزيد|read more)[.…\s]*$/,
  /^(?:شاهد|استمع|watch|listen)\s*:/,
  /^(?:مواضيع|أخبار|اخبار|مقالات|قصص) (?:إضافية|ذات (?:صلة|علاقة)|مرتبطة|متعلقة|مشابهة)/,
  /^(?:قد (?:تحب|يهمك|يعجبك) أيضا|منشورات شائعة|الأكثر (?:قراءة|مشاهدة))$/,
  /^(?:read (?:more|also|next)|related(?: stories| articles)?|more on this(?: story)?|see also|recommended|most read|you may also like)\s*:?/,
);
const TAGS = any(/^(?:العلامات|تصنيفات|الوسوم|كلمات (?:مفتاحية|دلالية)|tags|topics|categories)\s*:?$/);
/** «سمات الرياض التعليم المعلمون»: a label and the tags on one line, without the end of a sentence. */
const TAG_LINE = /^(?:سمات|وسوم|الوسوم|الكلمات (?:المفتاحية|الدلالية)|tags)[ :][^.؟!?]+$/iu;
const NEWSLETTER = any(
  /^(?:النشرة (?:الإخبارية|البريدية))$/,
  /^(?:اشترك|اشتركوا|سجل) (?:في|معنا|الآن|بـ)/,
  /^(?:sign up|subscribe) (?:for|to)\b/,
  /newsletter(?:$|:)/,
  /(?:delivered|sent|straight) (?:\w+ )?to your inbox/,
  /^never miss (?:a|an|the) /,
  /(?:نشرتنا|في بريدكم?)(?: (?:الأسبوعية|اليومية|البريدية).*)?$/,
);
const PAYWALL = any(
  /^(?:already (?:a subscriber|have an account)|keep reading with|get (?:one|unlimited) (?:year|access)|cancel at any time|log in(?: now)?$|subscribe (?:today|now|to continue)|to continue reading|want all of the \w+)/,
  /^thank you for your patience while we verify access/,
  /^(?:اشترك (?:الآن )?لمتابعة القراءة|لقراءة المقال كاملا)/,
);
const COMMENTS = any(
  /^(?:ال)?تعليقات(?: القراء)?(?: ?\(\d+\))?$/,
  /^(?:أضف|اترك|اكتب) تعليق/,
  /^(?:\d+ )?(?:reader )?comments?(?: ?\(\d+\))?$/,
  /^(?:leave a (?:comment|reply)|join the conversation)/,
);
const CORRECTION_REQUEST = any(/^إذا كنت تعتقد.* أن المقال/, /^(?:found|spotted) (?:a mistake|an error)/);
const DATE_LABEL = any(/^(?:تاريخ النشر|آخر تحديث|نشر في|تم النشر|published(?: on)?|(?:last )?updated)\s*:?/);
/** «15:24 ت م»: when an agency sent it. */
const CLOCK_LINE = /^\d{1,2}:\d{2}(?:\s?(?:ت\s?م|تم|جمت|gmt))?$/iu;
const ADDRESS_LINE = /^[^\s@]+@[^\s@]+$/u;
/** «// انتهى //»: an agency's sign that a report ends here. */
const END_MARK = /^[/\s]*(?:انتهى|يتبع)[/\s]*$/u;
const PRINT_NOTE = any(/^a version of this article appears in print/, /^order reprints/);
const APP_NOTICE = any(/^يمكنكم تسلم إشعارات/, /^(?:حمل|حملوا|نزل) (?:تطبيق|التطبيق)/, /^download (?:the|our) app/);
const COOKIES = any(/^(?:we use cookies|نستخدم ملفات تعريف الارتباط|هذا الموقع يستخدم)/);
const MEDIA_LABEL = any(
  /^(?:caricature|كاريكاتير|فيديو|صور|بالفيديو|بالصور|انفوغراف(?:يك)?|video|gallery|photos?|live)$/,
);
const TWEET = any(/pic\.twitter\.com\/\w+/, /^[—–-]\s.*\(@\w{1,15}\).*\d{4}$/);

const MONTH =
  /(?:يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|january|february|march|april|may|june|july|august|september|october|november|december)/;
const AGENCY =
  /(?:رويترز|واس|وام|كونا|قنا|بنا|سانا|وفا|بترا|أ ?ف ?ب|فرانس برس|أ ?ب|د ?ب ?أ|وكالات|الأناضول|تاس|نوفوستي|غيتي|afp|reuters|ap|epa|dpa|tass|getty(?: images)?|shutterstock|bloomberg|anadolu|xinhua)/;
/** «… - 16 يونيو 2021 - Getty Images»: a picture's line ends with its date and its credit. */
const CAPTION_CREDIT = new RegExp(`[-–—|]\\s*\\d{1,2} ${MONTH.source}[^-–—|]*\\d{4}\\s*[-–—|]\\s*\\S.{0,30}$`, 'iu');
/** «… من اغلاقه (رويترز)», “… Lebanon. (AP Photo/Rita Azar)”: a short line that ends with its credit in brackets. */
const BRACKETED_CREDIT = new RegExp(
  `\\((?:(?:${AGENCY.source})(?: photo)?(?:[/\\s-][^()]{0,40})?|أرشيفية?[^()]{0,30}|file photo[^()]{0,30}|«[^»]{2,30}»)\\)$`,
  'iu',
);
/** «مقر رئاسة الوزراء. 30 أغسطس 2023 - AFP», «… - تصوير: بترا», “FILE - …”: other ways of a picture's line. */
const DATED_CREDIT = new RegExp(`\\d{1,2} ${MONTH.source},? \\d{4}\\s*[-–—|]\\s*(?:${AGENCY.source})$`, 'iu');
const PICTURE_OPENING = /^FILE\s*[-–—]\s|[-–—]\s*تصوير\s*:/u;

/** `(?<!\s)`: without it a line of 100,000 spaces takes a minute. */
const CREDIT_SUFFIX = /^(?<caption>.+?)(?<!\s)\s*(?:copyright|©|credit:?|المصدر:|تصوير:?)\s*.{1,40}$/iu;
/** “CreditJane Doe/Reuters”, “Photo: AFP”: a line that only says whose picture it is. */
const PHOTO_CREDIT = new RegExp(
  `^(?:(?:photo\\s+)?credit|photo(?:graph)?(?:\\s+by)?)\\s*:?\\s*(?:[\\p{L} .'-]{2,40}[/,–-]\\s*)?(?:${AGENCY.source})\\b.{0,30}$`,
  'iu',
);
/** «واشنطن -رويترز»: places, a dash, agencies. */
const DATELINE = new RegExp(`^[\\p{L}\\p{M}\\s()/،,]{2,60}\\s*[-–—]\\s*(?:${AGENCY.source}|وكالات).{0,30}$`, 'iu');
/** «الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس»: a place, the day, an agency. */
const DATED_DATELINE = new RegExp(
  `^\\D{2,30}\\d{1,2}\\s.{0,40}(?:${MONTH.source})\\s+\\d{4}\\s?م?\\s*(?:[-–—]\\s*)?(?:${AGENCY.source})$`,
  'iu',
);
/** «عين اليوم – الرياض», «سالم الشهري – جدة»: who and where, before the text. */
const WHO_AND_WHERE = /^[\p{L}\p{M}\d ./،]{2,40}?(?:\s[-–—]|[-–—]\s)\s?[\p{L}\p{M}\d ./،]{2,40}\s?:?$/u;
/** «ليفانت نيوز _ الكرملين _ تاس»: sources parted by underscores or bars. */
const SOURCE_LIST = /^[^.؟!?]{2,40}(?:\s[_|]\s[^.؟!?_|]{1,40}){2,}$/u;

const isShort = (line: Line): boolean => line.words <= 10;

/** Whole lines that are furniture wherever they stand. The first rule that matches names the exclusion. */
export const LINE_RULES: readonly LineRule[] = [
  { name: 'ornament', matches: ({ text }) => !/[\p{L}\p{N}]/u.test(text) || END_MARK.test(text) },
  { name: 'reading-time', matches: (line) => isShort(line) && READING_TIME.test(line.text) },
  { name: 'share-buttons', matches: (line) => isShort(line) && SHARE.test(line.text) },
  {
    name: 'advertisement',
    matches: (line) => isShort(line) && ADVERTISEMENT.test(line.text.replace(/^[-–—\s]+|[-–—\s]+$/gu, '')),
  },
  { name: 'support-request', matches: ({ text, words }) => words <= 40 && SUPPORT.test(text) },
  { name: 'caption', matches: isCaption },
  { name: 'photo-credit', matches: (line) => isShort(line) && PHOTO_CREDIT.test(line.text) },
  { name: 'copyright', matches: (line) => isShort(line) && COPYRIGHT.test(line.text) },
  { name: 'byline', matches: (line) => isShort(line) && (BYLINE.test(line.text) || ADDRESS_LINE.test(line.text)) },
  { name: 'dateline', matches: (line) => line.beforeBody && line.words <= 15 && isDateline(line) },
  {
    name: 'tweet',
    matches: ({ text, next, script }) => TWEET.test(text) || (TWEET.test(next ?? '') && inOtherScript(text, script)),
  },
  {
    name: 'related-links',
    matches: ({ text, words, afterBody }) => (afterBody || words <= 30) && RELATED.test(text),
  },
  {
    name: 'tags',
    matches: ({ text, words, afterBody }) => TAGS.test(text) || (afterBody && words <= 30 && TAG_LINE.test(text)),
  },
  { name: 'newsletter', matches: ({ text, words }) => words <= 30 && NEWSLETTER.test(text) },
  { name: 'paywall', matches: ({ text, words }) => words <= 30 && PAYWALL.test(text) },
  { name: 'comments', matches: (line) => line.index > 1 && isShort(line) && COMMENTS.test(line.text) },
  { name: 'correction-request', matches: ({ text, words }) => words <= 30 && CORRECTION_REQUEST.test(text) },
  {
    name: 'date-label',
    matches: (line) => isShort(line) && (DATE_LABEL.test(line.text) || CLOCK_LINE.test(line.text)),
  },
  { name: 'print-note', matches: ({ text, words }) => words <= 40 && PRINT_NOTE.test(text) },
  { name: 'app-notice', matches: ({ text }) => APP_NOTICE.test(text) },
  { name: 'cookies', matches: ({ text }) => COOKIES.test(text) },
  { name: 'media-label', matches: ({ text }) => MEDIA_LABEL.test(text) },
  { name: 'source-list', matches: ({ text, afterBody }) => afterBody && SOURCE_LIST.test(text) },
  { name: 'other-script', matches: ({ text, words, script }) => words >= 3 && inOtherScript(text, script) },
  {
    name: 'repeated-headline',
    matches: (line) => line.index > 0 && isHeadline(line),
  },
];

/** Lines that open the furniture at a page's end: what follows them belongs to them. */
export const TAIL_OPENERS: ReadonlySet<string> = new Set(['related-links', 'tags', 'newsletter']);

/** What follows the heading of the comments is what readers wrote, paragraphs and all. */
export const CLOSING_RULE = 'comments';

const isDateline = (line: Line): boolean =>
  DATED_DATELINE.test(line.text) ||
  (isShort(line) && (DATELINE.test(line.text) || (WHO_AND_WHERE.test(line.text) && !isHeadline(line))));

const isHeadline = ({ text, headline }: Line): boolean => areSame(text, headline);

/** No line is a credited picture's without one of these: the long patterns are not tried on the others. */
const MAY_BE_CREDITED = /\d{4}|\)$|^FILE|تصوير/;

/** A picture's line stands twice (alternative text and caption), or ends with a date and a credit. */
function isCaption(line: Line): boolean {
  const { text, words, previous, next } = line;
  if (words > 40 || isHeadline(line)) return false;
  if (
    MAY_BE_CREDITED.test(text) &&
    [CAPTION_CREDIT, BRACKETED_CREDIT, DATED_CREDIT, PICTURE_OPENING].some((sign) => sign.test(text))
  )
    return true;
  const credited = creditedCaption(text);
  if (credited && previous && areSame(credited, previous)) return true;
  if (words > 25) return false;
  const nextCaption = next === undefined ? undefined : creditedCaption(next);
  return areSame(text, previous) || areSame(text, next) || (nextCaption !== undefined && areSame(text, nextCaption));
}

const NAMES_A_CREDIT = /copyright|©|credit|المصدر|تصوير/i;

/** What stands before the credit of a picture. */
const creditedCaption = (line: string): string | undefined =>
  line.length <= LONGEST_CAPTION && NAMES_A_CREDIT.test(line)
    ? CREDIT_SUFFIX.exec(line)?.groups?.['caption']
    : undefined;

/** A longer line is no picture's; letters. */
const LONGEST_CAPTION = 300;

/**
 * Keys are made only of lines that may be the same: marks and spaces never make one of two twice as long, and both
 * begin with the same letter.
 */
const areSame = (line: string, other: string | undefined): boolean =>
  other !== undefined &&
  line.length < 2 * other.length &&
  other.length < 2 * line.length &&
  firstLetter(line) === firstLetter(other) &&
  lineKey(line) === lineKey(other);

/** The first letter or digit of a line, without case, marks and forms of writing. */
const firstLetter = (line: string): string =>
  (/[\p{L}\p{N}]/u.exec(line)?.[0] ?? '').normalize('NFKD').toLowerCase().charAt(0);

/** Most letters belong to another script than the page's: an embedded post, not the article. */
function inOtherScript(text: string, script: Script | undefined): boolean {
  const own = mainScript(text);
  return script !== undefined && own !== undefined && own !== script;
}
