import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/registry.ts';
import { slice } from '../../src/model/span.ts';
import { analysed, article } from '../support/article.ts';

const { ar } = LANGUAGES;
if (ar === undefined) throw new Error('there is no Arabic pack');

describe('keys of equality', () => {
  test.each([
    ['عدداً كبيراً', 'عددا كبيرا', 'strict'],
    ['نحو\u00A0100', 'نحو 100', 'strict'],
    ['«الناتو»', '"الناتو"', 'strict'],
    ['الاطلسي', 'الأطلسي', 'loose'],
    ['مسؤول', 'مسئول', 'loose'],
    ['محادثه', 'محادثة', 'loose'],
    ['الأميركية', 'الأمريكية', 'spelling'],
    ['للصحافيين', 'للصحفيين', 'spelling'],
    ['روسيا', 'روسي', 'different'],
    ['قرب', 'غرب', 'different'],
    ['لن', 'لم', 'different'],
  ] as const)('%s and %s are equal by the %s key', (a, b, key) => {
    const equal = {
      strict: ar.strictKey(a) === ar.strictKey(b),
      loose: ar.looseKey(a) === ar.looseKey(b),
      spelling: ar.spellingKey(a) === ar.spellingKey(b),
    };
    expect(equal).toEqual({
      strict: key === 'strict',
      loose: key === 'strict' || key === 'loose',
      spelling: key !== 'different',
    });
  });
});

/** `|` marks where a sentence ends. */
test.each([
  'قال الوزير إن الاتفاق قريب.| وأضاف أن الوفد سيعود.|',
  'بعد مكالمة بايدن وبوتين.. اتصالات تمهيدية لبدء حوار|',
  'بلغت النسبة 5.3 في المئة.| وهي الأعلى.|',
  'قال د. محمود إن المفاوضات تعثرت.|',
  'هل يوافق؟| لا أحد يعرف!|',
  'انتهى الاجتماع".| وغادر الوفد.|',
])('sentences: %s', (marked) => {
  const text = marked.replaceAll('|', '');
  const found = ar.sentences(text, { start: 0, end: text.length }).map((span) => slice(text, span));
  expect(found).toEqual(
    marked
      .split('|')
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ''),
  );
});

const body = (text: string) => {
  const [one] = analysed(article('a', 'عنوان', text));
  if (one === undefined) throw new Error('nothing analysed');
  return { text: one.text, sentences: one.sentences.filter((sentence) => sentence.slot !== 'headline') };
};

/** `|` marks where a statement begins. */
test.each([
  'قال الأمين العام إن الخلافات عميقة بين الجانبين، |فيما أوضح نائب الوزير أن المحادثات كشفت خلافات جوهرية.',
  'أكد المتحدث أن بلاده لن تتراجع عن موقفها، |مضيفاً أن العقوبات لن تغير شيئاً في السياسة.',
  'قال إن بلاده "مستعدة للحوار، فيما ترفض الشروط المسبقة كلها" مع الغرب.',
])('clauses: %s', (marked) => {
  const { text, sentences } = body(marked.replaceAll('|', ''));
  const clauses = sentences.flatMap((sentence) => sentence.clauses).map((clause) => slice(text, clause));
  expect(clauses).toEqual(marked.split('|').map((clause) => clause.replace(/[،\s]+$/u, '')));
});

test.each([
  ['أكثر من 13 ألف قتيل', [{ value: 13_000, unit: 'قتيل', approximator: 'more-than' }]],
  ['قتل 13000 شخص', [{ value: 13_000, unit: 'شخص', approximator: undefined }]],
  ['نحو\u00A0 100 ألف جندي', [{ value: 100_000, unit: 'جند', approximator: 'about' }]],
  ['قرابة أربع ساعات', [{ value: 4, unit: 'ساع', approximator: 'about' }]],
  ['لمدة ساعتين', [{ value: 2, unit: 'ساع', approximator: undefined }]],
  ['اللقب الثالث عشر', [{ value: 13, unit: '', approximator: undefined }]],
  ['طرد ثلاثة عشر دبلوماسيا', [{ value: 13, unit: 'دبلوماس', approximator: undefined }]],
  ['نسبة ٥٫٣ من الناتج', [{ value: 5.3, unit: '', approximator: undefined }]],
  ['في 9 و10 من الشهر', [{ value: 9 }, { value: 10 }]],
  ['بأكثر من 70 لوحة', [{ value: 70, unit: 'لوح', approximator: 'more-than' }]],
  ['يزيد عددها على 1000 منشأة', [{ value: 1000, approximator: 'more-than' }]],
  ['خطفت خمسة مقاتلين جدد على الأقل', [{ value: 5, approximator: 'at-least' }]],
  ['لا يتجاوز 20 طالبا', [{ value: 20, approximator: 'at-most' }]],
  ['نحو 2ر5 مليار دولار', [{ value: 5_200_000_000, unit: 'دولار', approximator: 'about' }]],
  ['بقيمة 951ر625ر34 ريال', [{ value: 34_625_951, unit: 'ريال', approximator: undefined }]],
  ['كلفت 42،6 مليون ريال', [{ value: 42_600_000, unit: 'ريال', approximator: undefined }]],
  ['باشرت 17 ألفا و966 بلاغا', [{ value: 17_966, unit: 'بلاغ' }]],
  ['بين 5 آلاف و 20 ألف عامل', [{ value: 5000 }, { value: 20_000, unit: 'عامل' }]],
  ['عرض 1.190 مليون سهم', [{ value: 1_190_000, unit: 'سهم' }]],
  ['بحلول الساعة 0632 بتوقيت غرينتش', [{ value: 632, unit: '' }]],
  ['خلال الساعات الـ24 الأخيرة', [{ value: 24, unit: 'ساع' }]],
  ['في كانون الثاني وتشرين الأول', []],
  ['لا أحد يعرف', []],
] as const)('numbers: %s', (text, expected) => {
  const found = body(`${text} والوفد حضر.`).sentences.flatMap((sentence) => sentence.numbers);
  expect(found.length).toBe(expected.length);
  expect(found).toMatchObject(expected);
});

test.each([
  ['قال الأربعاء إن', ['2022-01-12']],
  ['في 12 يناير/كانون الثاني 2022 اجتماعا', ['2022-01-12']],
  ['في السابع من ديسمبر', ['2021-12-07']],
  ['ضمت القرم في عام 2014', ['2014']],
  ['في تموز/يوليو 2019', ['2019-07']],
  ['تحدث أمس', ['2022-01-11']],
  ['دبابات نورد ستريم 2', []],
  ['الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م', ['2015-08-10', '2015-08-10']],
  ['في السابع من شهر رجب', ['2022-02-08']],
  ['الفترة من 7-9 محرم 1437هـ', ['2015-10-20', '2015-10-22']],
  ['من السابع وحتى التاسع من يناير', ['2022-01-07', '2022-01-09']],
  ['استقبل رجب طيب', []],
  ['فاز الفريق 3 صفر', []],
] as const)('dates: %s', (text, expected) => {
  expect(body(`${text} والوفد حضر.`).sentences.flatMap((sentence) => sentence.dates.map((date) => date.at))).toEqual(
    expected,
  );
});

/** speaker words (stems apart) — verb class */
test.each([
  ['قال المتحدث باسم الكرملين دميتري بيسكوف إن المحادثات فشلت.', 'بيسكوف', 'neutral', 'named'],
  ['وكان الأمين العام ينس ستولتنبرغ قد قال إن الحلف جاهز.', 'ستولتنبرغ', 'neutral', 'named'],
  ['ونقلت وكالة تاس عن الوزير سيرغي لافروف قوله إن الرد قريب.', 'لافروف', 'quoting', 'named'],
  ['وبحسب وكالة رويترز فإن الوفد وصل.', 'رويترز', 'source', 'named'],
  ['وأضاف أن الرد قريب.', undefined, 'continuation', 'inherited'],
] as const)('attribution: %s', (text, name, verbClass, basis) => {
  const { text: whole, sentences } = body(text);
  const attribution = sentences[0]?.attributions[0];
  expect(attribution).toMatchObject({ verbClass, speaker: { basis } });
  const span = attribution?.speaker.span;
  if (name !== undefined) expect(span && slice(whole, span)).toContain(name);
});

test('a lede ends with the sentence in which it passes 60 words, though the paragraph goes on', () => {
  const sentence =
    'أغلقت الإدارة المصنع القديم قرب الميناء بعد حريق كبير اندلع فجر أمس في المخازن الرئيسية وامتد إلى المكاتب.';
  const { sentences } = body(Array.from({ length: 6 }, () => sentence).join(' '));
  expect(sentences.map(({ slot }) => slot)).toEqual(['lede', 'lede', 'lede', 'lede', 'body', 'body']);
});

test.each([
  ['وأبان الصباغ في تصريح أمس أن المواد ستوزع غدا.', ['explanatory']],
  ['بين الوزير أن المواد ستوزع غدا.', ['explanatory']],
  ['وبين الجانبين خلافات كثيرة على الحدود.', []],
  ['وإبان الحرب قيل أن الناس هاجروا جماعات.', []],
  ['ويذكر أن الفريق فاز في مباراته الأخيرة.', []],
  ['وذكر أن الفريق فاز في مباراته الأخيرة.', ['neutral']],
  ['نائب الوزير: الهجوم كشف مدى حقد الجناة.', ['headline', 'revealing']],
])('reporting verbs that are something else elsewhere: %s', (text, classes) => {
  expect(body(text).sentences[0]?.attributions.map(({ verbClass }) => verbClass)).toEqual(classes);
});

test('«علي» in a name does not end it', () => {
  const { text, sentences } = body('وقال الرئيس التنفيذي إبراهيم بن علي المجدوعي إن العسل جيد.');
  const span = sentences[0]?.attributions[0]?.speaker.span;
  expect(span && slice(text, span)).toBe('الرئيس التنفيذي إبراهيم بن علي المجدوعي');
});

test('the place behind a preposition is no speaker', () => {
  const { text, sentences } = body('لكن السفير الروسي في لندن ألكسندر ياكوفنكو صرح أمس أن الرد قريب.');
  const span = sentences[0]?.attributions[0]?.speaker.span;
  expect(span && slice(text, span)).toBe('ألكسندر ياكوفنكو');
});

test.each([
  'زار الأمير علي بن فهد نادي الشباب، وأوضح أن الملعب جاهز.',
  'يتطلع المدرب لضم المهاجم بيدرو رودريغيز بعدما أكد أن ناديه بحاجة إليه.',
])('who stands before a conjunction is not the speaker: %s', (text) => {
  expect(body(text).sentences[0]?.attributions[0]?.speaker.span).toBeUndefined();
});

test('an inherited speaker is the one named before', () => {
  const { sentences } = body('قال الوزير سيرغي لافروف إن الرد قريب. وأضاف أن الوفد سيعود.');
  expect(sentences[1]?.attributions[0]?.speaker.keys).toEqual(sentences[0]?.attributions[0]?.speaker.keys);
});

test('نقل without عن moves troops and attributes nothing', () => {
  expect(body('نقلت روسيا 70 ألف جندي إلى الحدود.').sentences[0]?.attributions).toEqual([]);
});

test.each([
  ['وصف المحادثات بأنها "عميقة وصريحة جدا".', ['speech'], [true]],
  ['حلف شمال الأطلسي "الناتو" يتوسع.', ['name-or-code'], [true]],
  ['بدأت عملية "عاصفة الحزم" أمس.', ['name-or-code'], [true]],
  ['افتتح الأمير "مهرجان بريدة للتمور" أمس.', ['name-or-code'], [true]],
  ['أطلقت أمس "برنامج التأصيل الشرعي لفقه الانتماء والمواطنة" هنا.', ['name-or-code'], [true]],
  ['وصفه بأنه "نظام يقتل شعبه" أمس.', ['speech'], [true]],
  ['بلغ سعره نحو “400″ ريال أمس، وهو “جيد جدا لمن يبيع”.', ['name-or-code', 'speech'], [true, true]],
  ['حدد الدرجات "مهندس، مهندس مشارك، مهندس محترف" أمس.', ['name-or-code'], [true]],
  ['كتبت لصحيفة "الشرق الأوسط" أمس.', ['name-or-code'], [true]],
  ['انتقد الحزب "إصلاحات جذرية" أمس.', ['speech'], [true]],
  ['وصفه بأنه "إرهابي" أمس.', ['speech'], [true]],
  ['قال إن بلاده "لا ترى سببا لإجراء جولة جديدة.', ['speech'], [false]],
] as const)('quotations: %s', (text, roles, closed) => {
  const quotes = body(text).sentences.flatMap((sentence) => sentence.quotes);
  expect(quotes.map((quote) => quote.role)).toEqual(roles);
  expect(quotes.map((quote) => quote.closed)).toEqual(closed);
});

test.each([
  ['ستولتنبرج', 'ستولتنبرغ', true],
  ['غروشكو', 'جروشكو', true],
  ['سيرجي', 'شرق', false],
] as const)('%s and %s are one name: %s', (a, b, same) => {
  const [x, y] = [ar.looseKey(a), ar.looseKey(b)];
  expect(ar.nameKey(x) === ar.nameKey(y) && ar.sameName(x, y)).toBe(same);
});

/** Square brackets mark the words that name a person. */
describe('persons', () => {
  test.each([
    'قال وزير الخارجية السعودي [عادل الجبير] إن اللقاء تأجل',
    'أوضح الدكتور [هشام الفالح] مستشار أمير منطقة مكة المكرمة أن العمل انتهى',
    'استقبل الأمير [محمد بن سلمان بن عبدالعزيز] الوفد',
    'وأكد [رامي عبد الرحمن] أن القصف توقف',
    'ظهر [حسن نصر الله] على الشاشة',
    'وصل الملك [محمد السادس] إلى المطار',
    'قال الشيخ [تميم بن حمد آل ثاني] أمس',
    'التقى نائب وزير الخارجية الروسي [ألكسندر غروشكو] بالسفراء',
    'قال المتحدث باسم غابة مودوك الوطنية [كين ساندوسكي] أمس',
    'قال المتحدث باسم الحكومة، [بكر بوزداج] أمس',
    'قال السفير الروسي في لندن [ألكسندر ياكوفنكو] أمس',
    'اتهم الرئيس [بوتين] الغرب',
    'أعلن مدرب نادي ليفربول [يورغن كلوب] التشكيلة',
    'سجل المهاجم [صالح العمري] الهدف',
  ])('%s', (marked) => expect(withNames(marked.replace(/[[\]]/g, ''))).toBe(marked));

  test.each([
    ['a place named after one', 'نقل إلى مستشفى الملك فيصل في شارع محمد علي'],
    ['an office without its holder', 'وجه أمير منطقة مكة المكرمة ورئيس مجلس إدارة جديد'],
    ['a relative clause', 'وهو الوزير الذي سيقرر غدا'],
    ['a verb', 'إن اللاعب يغيب شهرا'],
    ['«على» and «الآن»', 'وقف على الآن وجلس'],
    ['words that are names elsewhere', 'عرض سعيد وعمل جميل وحل كريم'],
  ])('nobody: %s', (_, sentence) => expect(withNames(sentence)).toBe(sentence));

  test.each([
    ['ديمتري بيسكوف', 'بيسكوف'],
    ['بشار الأسد', 'الأسد'],
    ['محمد بن سلمان آل سعود', 'محمد بن سلمان'],
    ['زهير بن حسن العمري', 'زهير العمري'],
    ['أسامة بن لادن', 'بن لادن'],
  ])('%s and %s have one key', (long, short) => expect(personKey(long)).toBe(personKey(short)));

  test('two sons of one house have two keys', () =>
    expect(personKey('محمد بن سلمان آل سعود')).not.toBe(personKey('محمد بن نايف آل سعود')));
});

const tokensOf = (text: string) => {
  const { sentences } = body(text);
  return sentences.flatMap(({ tokens }) => tokens);
};

const personKey = (name: string): string => ar.personKey(tokensOf(name));

function withNames(sentence: string): string {
  const { text, sentences } = body(`${sentence}.`);
  const [only] = sentences;
  if (only === undefined) throw new Error('nothing analysed');
  const names = new Set(only.names);
  const words = only.tokens.map((token, index) => {
    const isName = names.has(token);
    const before = isName && !names.has(only.tokens[index - 1] ?? token) ? '[' : '';
    const after = isName && !names.has(only.tokens[index + 1] ?? token) ? ']' : '';
    return `${text.slice(only.tokens[index - 1]?.end ?? only.start, token.start)}${before}${slice(text, token)}${after}`;
  });
  return words.join('').replace(/\.$/, '');
}
