import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import { compare } from '../../src/compare/compare.ts';
import { kendallTauB } from '../../src/compare/emphasis/order.ts';
import { wireCopies, wireRemarks } from '../../src/compare/wire.ts';
import { bareEvent } from '../../src/model/event.ts';
import { changedLexicon } from '../../src/model/lexicon.ts';
import { analysed, article } from '../support/article.ts';
import { compareTexts, raised } from '../support/passage.ts';

/** Two readings of one passage a line; made-up sentences, so that no detector is fitted to the corpus. */

const reports: [detector: string, what: string, a: string, b: string][] = [
  ['label', 'two names of an attack', 'قرر الجيش غزو الجزيرة في الربيع.', 'قرر الجيش اجتياح الجزيرة في الربيع.'],
  ['reportingVerb', 'قال and زعم', 'قال الوزير سامر حداد إن المصنع آمن.', 'زعم الوزير سامر حداد أن المصنع آمن.'],
  [
    'reportingVerb',
    'said and claimed',
    'Minister John Carver said the plant was safe for the town.',
    'Minister John Carver claimed the plant was safe for the town.',
  ],
  [
    'attribution',
    'two persons',
    'قال الوزير سامر حداد إن المصنع آمن تماما.',
    'قال المدير نبيل خوري إن المصنع آمن تماما.',
  ],
  [
    'attribution',
    'a person and a country',
    'قال الوزير سامر حداد إن روسيا لن ترسل القمح هذا العام.',
    'قالت موسكو إنها لن ترسل القمح هذا العام.',
  ],
  [
    'epistemic',
    'fact and statement',
    'أغلق المصنع أبوابه صباح الأحد بعد الحريق.',
    'قالت الشرطة إن المصنع أغلق أبوابه صباح الأحد بعد الحريق.',
  ],
  [
    'quoteFate',
    'a quotation told without marks',
    'قال المدير نبيل خوري "سنفتح المصنع الجديد قبل نهاية الصيف".',
    'قال المدير نبيل خوري إنهم سيفتحون المصنع الجديد قبل نهاية الصيف.',
  ],
  ['numbers', 'two values', 'أصيب 12 عاملا في حريق المصنع.', 'أصيب 15 عاملا في حريق المصنع.'],
  ['numbers', 'a limit', 'أصيب أكثر من 12 عاملا في حريق المصنع.', 'أصيب 12 عاملا في حريق المصنع.'],
  ['hedge', 'ربما', 'ربما يعود العمال إلى المصنع غدا.', 'يعود العمال إلى المصنع غدا.'],
  ['hedge', 'an intensifier', 'وقع حريق ضخم في المصنع ليلا.', 'وقع حريق في المصنع ليلا.'],
  ['negation', 'لن', 'لن تفتح الإدارة المصنع القديم.', 'تفتح الإدارة المصنع القديم.'],
  [
    'negation',
    'a word under one ban in both',
    'يمنع على الشركات التي لا تلتزم بالنسبة أن تستقدم عمالا.',
    'يمنع على الشركات التي تلتزم بالنسبة أن تستقدم عمالا.',
  ],
  ['negation', 'a passive', 'لم يتم التوصل إلى اتفاق أمس.', 'تم التوصل إلى اتفاق أمس.'],
  [
    'negation',
    'not',
    'The board will not reopen the old plant in autumn.',
    'The board will reopen the old plant in autumn.',
  ],
  ['agentFlip', 'who threatens whom', 'هددت واشنطن موسكو بعقوبات جديدة.', 'هددت موسكو واشنطن بعقوبات جديدة.'],
  ['agency', 'تم with a noun of action', 'تم إغلاق المصنع يوم الأحد.', 'أغلقت الشرطة المصنع يوم الأحد.'],
  [
    'content',
    'a clause',
    'أغلقت الشرطة المصنع، وفتحت تحقيقا واسعا حول أسباب اندلاع النيران داخل المخازن الرئيسية.',
    'أغلقت الشرطة المصنع.',
  ],
  ['detail', 'a reason', 'أغلقت الشرطة المصنع بسبب تسرب الغاز السام.', 'أغلقت الشرطة المصنع.'],
  ['detail', 'a country', 'أغلقت الشرطة المصنع القديم بأمر من موسكو.', 'أغلقت الشرطة المصنع القديم بأمر من الوزير.'],
  ['voiceLeak', 'our borders', 'وصلت القوات إلى الحدود وعبرت حدودنا ليلا.', 'وصلت القوات إلى الحدود وعبرت ليلا.'],
  ['quotationMarks', 'words set apart', 'انتقد الحزب "الإصلاحات الجذرية" أمس.', 'انتقد الحزب الإصلاحات الجذرية أمس.'],
];

const silent: [detector: string, what: string, a: string, b: string][] = [
  ['label', 'ضم, to admit', 'رفض الحلف ضم أعضاء جدد هذا العام.', 'رفض الحلف قبول أعضاء جدد هذا العام.'],
  ['label', 'نشر, to publish', 'نشرت الصحيفة تقريرا عن المصنع.', 'كتبت الصحيفة تقريرا عن المصنع.'],
  ['label', 'حرب, of the past', 'اندلعت الحرب العالمية الثانية قبل عقود.', 'اندلع النزاع العالمي الثاني قبل عقود.'],
  ['reportingVerb', 'قال and أضاف', 'قال الوزير سامر حداد إن المصنع آمن.', 'أضاف الوزير سامر حداد أن المصنع آمن.'],
  [
    'attribution',
    'one name in two spellings',
    'قال السفير غاريث مور إن الاتفاق قريب.',
    'قال السفير جارث مور إن الاتفاق قريب.',
  ],
  [
    'attribution',
    'an office that may be the person',
    'قال الوزير إن المصنع آمن تماما.',
    'قال سامر حداد إن المصنع آمن تماما.',
  ],
  ['quoteFate', 'the same quotation', 'قال "سنفتح المصنع الجديد قريباً".', 'وقال: «سنفتح المصنع الجديد قريبا».'],
  ['quoteFate', 'a source code in quotation marks', 'أغلق المصنع أبوابه "TASS1"', 'أغلق المصنع أبوابه.'],
  ['numbers', '13000 and 13 ألف', 'أصيب 13000 عامل في الحريق.', 'أصيب 13 ألف عامل في الحريق.'],
  ['numbers', 'one cut to fewer digits', 'خسرت الشركة 945 مليون ريال أمس.', 'خسرت الشركة 945.4 مليون ريال أمس.'],
  [
    'numbers',
    'a value given elsewhere',
    'في المدينة ثمانية مستشفيات، أربعة مستشفيات منها جديدة.',
    'في المدينة ثمانية مستشفيات، منها أربعة جديدة وعشرة مستشفيات خاصة.',
  ],
  [
    'numbers',
    'a fraction as agencies write it',
    'خسرت الشركة 2ر5 مليار دولار أمس.',
    'خسرت الشركة 5.2 مليار دولار أمس.',
  ],
  ['numbers', 'a rounded one', 'باع التجار 9,703,933 سهما في السوق أمس.', 'باع التجار 9.7 مليون سهم في السوق أمس.'],
  [
    'hedge',
    'a hedge of what the other does not say',
    'وعد الوزير بتعزيز السياج حول الميناء، والأزمة يمكن أن تستمر طوال الصيف.',
    'وعد الوزير بتعزيز السياج حول الميناء.',
  ],
  ['numbers', 'two things counted', 'أصيب 12 عاملا في الحريق.', 'احترق 15 مخزنا في الحريق.'],
  ['numbers', 'a date', 'أغلق المصنع في 12 يناير 2022.', 'أغلق المصنع في 13 يناير 2022.'],
  ['hedge', 'قد with the past', 'قد أغلق المصنع أبوابه صباحا.', 'أغلق المصنع أبوابه صباحا.'],
  ['hedge', 'قد in the pluperfect', 'وكانت طائرة خاصة قد تحطمت فوق المصنع.', 'وتحطمت طائرة خاصة فوق المصنع.'],
  ['hedge', 'a booster of another word', 'وجد العمال أول دليل مباشر على الحريق.', 'وجد العمال آثارا تدل على الحريق.'],
  [
    'negation',
    '«دون» negates the next word only',
    'خسر الفريق بثلاثة أهداف دون رد وسيلعب غدا.',
    'خسر الفريق بثلاثة أهداف وسيلعب غدا.',
  ],
  [
    'hedge',
    'a booster of what the other does not say',
    'أشاد الوزير بالعمال ووصف عملهم بأنه مهم جدا.',
    'أشاد الوزير بالعمال.',
  ],
  [
    'quoteFate',
    'a score behind a mark that is never closed',
    'فاز الفريق على ضيفه «26-24 و25-22. وسيلعب غدا أمام الفريق الأول.',
    'فاز الفريق على ضيفه 26-24 و25-22. وسيلعب غدا أمام الفريق الأول.',
  ],
  ['negation', '«ألا» for «أن لا»', 'طلب المدير أن لا يفتح العمال المصنع.', 'طلب المدير ألا يفتح العمال المصنع.'],
  ['negation', '«وبعدم»', 'أوصى بالحذر وعدم مغادرة المنزل ليلا.', 'أوصى بالحذر وبعدم مغادرة المنزل ليلا.'],
  ['negation', '«كلا» for «كل»', 'فاز اللاعبان كلا حسب تصنيفه أمس.', 'فاز اللاعبان كل حسب تصنيفه أمس.'],
  ['negation', '«لا» written with its verb', 'إنه لا يصلح عمل المفسدين أبدا.', 'إنه لايصلح عمل المفسدين أبدا.'],
  ['negation', 'a denial', 'نفت الوزارة وجود أزمة في المدارس.', 'أكدت الوزارة عدم وجود أزمة في المدارس.'],
  [
    'negation',
    'another verb before the word',
    'سألوا الله أن لا يري سموه مكروها.',
    'سألوا الله أن يحفظ سموه من كل مكروه.',
  ],
  ['negation', 'two negations for one', 'لم تفتح الإدارة المصنع.', 'ما زالت الإدارة لا تفتح المصنع.'],
  [
    'agentFlip',
    'another name of one country',
    'هددت واشنطن موسكو بعقوبات جديدة.',
    'هددت الولايات المتحدة روسيا بعقوبات جديدة.',
  ],
  ['agency', 'both without an agent', 'تم إغلاق المصنع أمس.', 'جرى إغلاق المصنع أمس.'],
  ['voiceLeak', 'a word that ends so', 'صدر القرار قانونا وأصبح نافذا.', 'صدر القرار وأصبح نافذا.'],
  ['voiceLeak', 'behind a speaker and a colon', 'قال المدرب: سنحمي حدودنا ونحن جاهزون.', 'قال إنه سيحمي الحدود.'],
  ['voiceLeak', 'inside marks typed alike at both ends', 'وأضاف ” سنحمي حدودنا ” قرب الحدود.', 'قال إنه سيحمي الحدود.'],
  [
    'quoteFate',
    'a label',
    'ركبت اللجنة لوحات "قيد الناخبين وتسجيل المرشحين" أمس.',
    'ركبت اللجنة لوحات قيد الناخبين وتسجيل المرشحين.',
  ],
  [
    'quoteFate',
    'parentheses',
    'قال الوزير "سنفتح المصنع الجديد قريبا".',
    'قال الوزير (سنفتح المصنع الجديد قريبا) أمس.',
  ],
  ['voiceLeak', 'inside quotation marks', 'قال "سنحمي حدودنا" قرب الحدود.', 'قال إنه سيحمي الحدود.'],
  ['quotationMarks', 'a name', 'اجتمع "الناتو" أمس في المدينة.', 'اجتمع الناتو أمس في المدينة.'],
];

describe.each(reports)('%s reports %s', (detector, _what, a, b) => {
  test('either way round', () => {
    expect(raised(compareTexts(a, b))).toContain(detector);
    expect(raised(compareTexts(b, a))).toContain(detector);
  });
});

describe.each(silent)('%s is silent on %s', (detector, _what, a, b) => {
  test('either way round', () => {
    expect(raised(compareTexts(a, b))).not.toContain(detector);
    expect(raised(compareTexts(b, a))).not.toContain(detector);
  });
});

const eventOf = (...bodies: readonly string[]) =>
  analysed(...bodies.map((body, index) => article('abcdef'.charAt(index), `خبر ${index}`, body)));

test('where the words around two values are shared, they count one thing more surely', () => {
  const shared = (a: string, b: string): unknown =>
    compareTexts(a, b).findings.find(({ detector }) => detector === 'numbers')?.basis['sharedAround'];
  const one = 'استقبل المستشفى المركزي 40 مصابا أمس.';
  expect(shared(one, 'استقبل المستشفى الليلة 38 مصابا بعد الانفجار.')).toBeGreaterThan(0);
  expect(shared(one, 'نقلت طائرة إخلاء 8 مصابين إلى العاصمة.')).toBe(0);
});

test('a side that is named and never speaks is told only where the user listed it', () => {
  const all = eventOf('وصلت المعارضة إلى المدينة. انتقدت الصحف المعارضة بشدة.', 'وصل الوزير إلى المدينة.');
  const detectors = (sides: Record<string, string[]>): string[] =>
    compare({ ...bareEvent('e'), sides }, all, align('e', all)).findings.map(({ detector }) => detector);
  expect(detectors({})).not.toContain('unheardSide');
  expect(detectors({ opposition: ['المعارضة'] })).toContain('unheardSide');
});

test('a primary document is compared and counts as no outlet', () => {
  const statement = 'أعلنت الوزارة في بيانها أن المصنع سيغلق نهائيا بسبب تسرب الغاز السام داخل المخازن.';
  const [report, primary] = [
    article('a', 'إغلاق المصنع', 'احتفلت المدينة بمهرجان الربيع السنوي وسط حضور كبير من الأهالي.'),
    article('doc', 'بيان', statement, { kind: 'primary' }),
  ];
  const all = analysed(report, primary);
  const { findings } = compare(bareEvent('e'), all, align('e', all));
  expect(findings.map(({ subkind }) => subkind)).toContain('not-in-reports');
  expect(findings.filter(({ basis }) => basis['lacking'] === 'doc')).toEqual([]);
});

test('agency text that two outlets share is recognized, two reports of their own are not', () => {
  const wire =
    'قالت الشرطة في بيان لها إن النيران اندلعت في المخازن الرئيسية للمصنع القديم قرب الميناء فجر الأحد وامتدت بسرعة.';
  const own =
    'أفادت فرق الإطفاء بأن الحريق بدأ ليلا في مستودعات المصنع ثم انتشر إلى المباني المجاورة خلال دقائق قليلة فقط.';
  expect(wireCopies(eventOf(wire, `${wire} وأضافت أن التحقيق بدأ.`))).toHaveLength(1);
  expect(wireCopies(eventOf(wire, own))).toHaveLength(0);
  const remarks = (...texts: string[]): string[] =>
    wireRemarks(wireCopies(eventOf(...texts))).map(({ message }) => message.en);
  expect(remarks(wire, wire)).toEqual([expect.stringMatching(/^a and b carry the same text in 86 %/)]);
  expect(remarks(wire, own, wire, wire, own)).toEqual([
    expect.stringMatching(/^a, c and d carry the same text/),
    expect.stringMatching(/^b and e carry the same text/),
  ]);
});

test('a workspace adds and silences lexicon entries', () => {
  const all = eventOf('شهدت المدينة أعمال شغب في الساحة الكبرى.', 'شهدت المدينة احتجاجات في الساحة الكبرى.');
  const entry = (lemma: string, forms: string[][]) => ({
    language: 'ar',
    category: 'concept' as const,
    class: 'protest',
    lemma,
    forms,
    guards: [],
    source: 'my codebook',
    note: '',
  });
  const add = [entry('شغب', [['أعمال', 'شغب']]), entry('احتجاج', [['احتجاجات']])];
  const names = (silence: { lemma: string }[]): string[] =>
    compare(bareEvent('e'), all, align('e', all), {
      lexicon: (pack) => changedLexicon(pack.lexicon, { add, silence }, pack.code),
    })
      .findings.filter(({ detector }) => detector === 'labelTable')
      .map(({ basis }) => String(basis['concept']));
  expect(names([])).toEqual(['protest']);
});

/** Kendall 1945: the same order, the reverse, one swap in four, a tie. */
test.each([
  [[1, 2, 3, 4], [1, 2, 3, 4], 1],
  [[1, 2, 3, 4], [4, 3, 2, 1], -1],
  [[1, 2, 3, 4], [2, 1, 3, 4], 2 / 3],
  [[1, 1], [1, 2], undefined],
])('τ-b of %j and %j is %s', (xs, ys, tau) => {
  const found = kendallTauB(xs, ys);
  if (tau === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(tau);
});
