import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatArticle } from '../../src/corpus/article-file.ts';
import { clean } from '../../src/corpus/clean/clean.ts';
import { sha256 } from '../../src/corpus/files.ts';
import { readTextRecord } from '../../src/corpus/import/text.ts';
import { toArticle } from '../../src/corpus/import/to-article.ts';
import { textOf } from '../../src/model/article.ts';
import { CORPUS, corpusEvents } from '../support/corpus.ts';

const PROSE = 'وقال المتحدث باسم الحكومة في مؤتمر صحافي إن بلاده ستواصل المحادثات مع جميع الأطراف في الأيام المقبلة.';
const ruleOf = (line: string, after = true): string | undefined => {
  const page = after ? `عنوان\n${PROSE}\n${line}` : `عنوان\n${line}\n${PROSE}`;
  return clean(page).excluded.find((exclusion) => exclusion.text === line)?.rule;
};

/** line — the rule that takes it out, or `kept` */
describe('furniture', () => {
  test.each([
    ['دقائق القراءة - 6', 'reading-time'],
    ['شارك هذا المقال', 'share-buttons'],
    ['إعلان', 'advertisement'],
    ['Copyright أ ف ب', 'copyright'],
    ['بقلم: فلان الفلاني', 'byline'],
    ['اقرأ أيضاً:', 'related-links'],
    ['للمزيد: عنوان مقال آخر', 'related-links'],
    ['رابط الخبر بصحيفة الوئام: عنوان الخبر نفسه', 'related-links'],
    ['...المزيد', 'related-links'],
    ['سمات الرياض التعليم المعلمون', 'tags'],
    ['15:24 ت م', 'date-label'],
    ['writer@example.com', 'byline'],
    ['سمات هذه المرحلة كثيرة.', 'kept'],
    ['وقال إن اللقاء بدأ عند 15:24.', 'kept'],
    ['تصنيفات', 'tags'],
    ['اشترك في قائمتنا البريدية للحصول على الجديد!', 'newsletter'],
    ['pic.twitter.com/Y7cRnfvguJ', 'tweet'],
    ['----------', 'ornament'],
    ['// انتهى //', 'ornament'],
    ['We use cookies on this site', 'cookies'],
    ['الرئيس في لقاء سابق - 16 يونيو 2021 - Getty Images', 'caption'],
    ['CreditJane Doe/Reuters', 'photo-credit'],
    ['Photo: AFP', 'photo-credit'],
    ['Credit for the deal goes to Reuters, the minister said on Monday.', 'other-script'],
    ['وقال إن الإعلان عن النتائج سيتم غدا.', 'kept'],
    ['وشارك هذا المقال في تغيير رأي كثيرين ممن قرأوه في ذلك الوقت، بحسب ما قاله رئيس التحرير.', 'kept'],
    [
      'اقرأ أيضا رسالة الوزير إلى نظيره الروسي التي كتبها بعد المحادثات التي جرت في بروكسل وقال فيها إن بلاده لن تقبل بأي اتفاق لا يضمن أمنها وأمن حلفائها في المنطقة.',
      'related-links',
    ],
  ])('%s → %s', (line, rule) => {
    expect(ruleOf(line) ?? 'kept').toBe(rule);
  });

  test('a dateline stands only before the text', () => {
    for (const line of [
      'واشنطن -رويترز',
      'صحيفة اليوم – الرياض',
      'سالم الشهري – جدة',
      'الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس',
    ]) {
      expect(ruleOf(line, false)).toBe('dateline');
      expect(ruleOf(line, true)).toBeUndefined();
    }
  });

  test('a source code in quotation marks after the last sentence is cut, the sentence stays', () => {
    const { body, excluded } = clean(`عنوان\n${PROSE} "TASS2"`);
    expect(body).toBe(PROSE);
    expect(excluded).toEqual([{ rule: 'source-citation', text: '"TASS2"' }]);
  });

  test('tags behind the last sentence are cut, characteristics stay', () => {
    const { body, excluded } = clean(`عنوان\n${PROSE} سمات الرياض التعليم المعلمون`);
    expect(body).toBe(PROSE);
    expect(excluded).toEqual([{ rule: 'tags', text: 'سمات الرياض التعليم المعلمون' }]);
    expect(clean(`عنوان\n${PROSE} سمات هذه المرحلة كثيرة.`).excluded).toEqual([]);
    const buttons = 'شارك من خلال تويتر فيسبوك جوجل بلس اكتب رأيك';
    expect(clean(`عنوان\n${buttons} ${PROSE}`)).toMatchObject({
      body: PROSE,
      excluded: [{ rule: 'share-buttons', text: buttons }],
    });
    const link = 'رابط الخبر بصحيفة الوئام: وصول حطام طائرة إلى فرنسا قد يعود للطائرة المفقودة';
    expect(clean(`عنوان\n${PROSE} ${link}`).excluded).toEqual([{ rule: 'related-links', text: link }]);
  });

  test('a quotation at the end stays', () => {
    const quoted = 'وقال الوزير: "لن نتراجع عن موقفنا."';
    expect(clean(`عنوان\n${PROSE}\n${quoted}`).body).toContain(quoted);
  });

  test('what follows related links at the end belongs to them', () => {
    const { body } = clean(`عنوان\n${PROSE}\nمواضيع إضافية\nواشنطن تفرض عقوبات على خمسة أشخاص\nموسكو ترد`);
    expect(body).toBe(PROSE);
  });
});

describe('the bundled corpus', async () => {
  const articles = (await corpusEvents()).flatMap((event) => event.articles);

  test.each(articles)('$id comes out of its original as it is stored', async (article) => {
    const folder = join(CORPUS.root, 'corpus', article.event);
    const original = join(folder, `${article.id}.source.txt`);
    expect(sha256(await readFile(original))).toBe(article.sourceSha256);
    const published = article.published.basis === 'unknown' ? undefined : article.published.at;
    const record = {
      ...(await readTextRecord(original, { event: article.event, outlet: article.outlet, id: article.id })),
      published,
      publishedBasis: article.published.basis === 'inferred' ? `inferred: ${article.published.reason}` : undefined,
      outletName: article.outletName,
      language: article.language,
      agencies: article.agencies,
    };
    const again = formatArticle(toArticle(record, article.event, article.id));
    expect(again).toBe(await readFile(join(folder, `${article.id}.md`), 'utf8'));
  });

  test.each(articles)('$id lost no line but what is listed', async (article) => {
    const original = await readFile(join(CORPUS.root, 'corpus', article.event, `${article.id}.source.txt`), 'utf8');
    const kept = textOf(article);
    for (const line of original
      .split('\n')
      .map((text) => text.trim())
      .filter((text) => text !== '')) {
      const whole = kept.includes(line) || article.excluded.some((exclusion) => exclusion.text === line);
      const cut = article.excluded.some(
        ({ text }) => line.endsWith(text) && kept.includes(line.slice(0, -text.length).trim()),
      );
      expect(whole || cut, line).toBe(true);
    }
  });

  test('a photo date gives no publication date', async () => {
    const caption = 'الرئيس في لقاء سابق - 16 يونيو 2021 - Getty Images';
    const article = toArticle(
      {
        event: 'e',
        outlet: 'o',
        kind: 'report',
        outletName: {},
        title: 'عنوان',
        text: `${caption}\n${PROSE}`,
        published: undefined,
        publishedBasis: undefined,
        language: 'ar',
        url: undefined,
        id: 'a',
        retrieved: undefined,
        byline: undefined,
        agencies: [],
        excluded: [],
        fileName: undefined,
        other: {},
        source: Buffer.from(caption),
        extension: 'txt',
        place: 'test',
      },
      'e',
      'a',
    );
    expect(article.excluded).toEqual([{ rule: 'caption', text: caption }]);
    expect(article.published).toEqual({ basis: 'unknown' });
  });
});
