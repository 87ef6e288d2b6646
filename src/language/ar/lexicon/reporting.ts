/**
 * Reporting verbs: class | finite and nominal forms | participles («مضيفاً»), without conjunction.
 * Sources: attested in the bundled corpus, or in public reporting-verb patterns for Arabic; the classes are
 * proposals for a codebook.
 * Left out for false friends: عبر (via), ضم, أمر, عد, تعد; نقل and تحدث count only with عن.
 */
export const REPORTING_VERBS = `
neutral      | قال قالت قالوا قالا يقول تقول يقولون قوله قولها قولهم القول | قائلا قائلة قائلين
neutral      | ذكر ذكرت يذكر تذكر ذكروا أفاد أفادت يفيد تفيد صرح صرحت يصرح تصرح |
neutral      | أبلغ أبلغت أخبر أخبرت أعلم أعلمت |
neutral      | كتب كتبت غرد غردت أجاب أجابت رد ردت علق علقت يعلق أدلى أدلت أورد أوردت | معلقا
quoting      | نقل نقلت ينقل تنقل | ناقلا ناقلة
continuation | أضاف أضافت يضيف تضيف أضافوا تابع تابعت أردف أردفت استطرد اختتم ختم | مضيفا مضيفة متابعا مستطردا مختتما
explanatory  | أوضح أوضحت يوضح توضح شرح شرحت فسر | موضحا موضحة مبينا شارحا
performative | أعلن أعلنت يعلن تعلن تعهد تعهدت وعد وعدت | معلنا معلنة متعهدا واعدا
assertive    | أكد أكدت أكدا أكدوا يؤكد تؤكد شدد شددت شددا يشدد تشدد جزم أصر أصرت كرر كررت جدد جددت | مؤكدا مؤكدة مشددا مشددة مصرا مكررا
pointing     | أشار أشارت يشير تشير لفت لفتت نوه نوهت نبه نبهت | مشيرا مشيرة لافتا لافتة منوها مذكرا
revealing    | كشف كشفت يكشف أظهر أظهرت | كاشفا
opinion      | اعتبر اعتبرت يعتبر تعتبر رأى رأت يرى ترى وصف وصفت يصف تصف اعتقد يعتقد تعتقد توقع توقعت رجح رجحت | معتبرا معتبرة واصفا واصفة متوقعا مرجحا
distancing   | زعم زعمت يزعم تزعم ادعى ادعت يدعي تدعي | زاعما مدعيا
concessive   | أقر أقرت يقر تقر اعترف اعترفت يعترف | مقرا معترفا
denial       | نفى نفت ينفي تنفي أنكر أنكرت فند دحض كذب رفض رفضت | نافيا منكرا رافضا
hostile      | اتهم اتهمت يتهم تتهم هدد هددت توعد توعدت حذر حذرت يحذر ندد نددت أدان أدانت انتقد انتقدت | متهما مهددا محذرا منتقدا منددا
supportive   | رحب رحبت أشاد أشادت أيد أيدت | مرحبا مشيدا مؤيدا
directive    | طالب طالبت يطالب دعا دعت يدعو حث حثت ناشد ناشدت اقترح اقترحت | مطالبا داعيا حاثا
emotive      | أعرب أعربت أبدى أبدت | معربا
`;

/** Reporting verbs that are something else inside a sentence; of the class `explanatory`. */
export const OPENING_VERBS = 'بين بينت أبان أبانت';

/** Attribution without a verb: the speaker follows. */
export const SOURCE_PREPOSITIONS = 'بحسب حسب وفقا وفق طبقا';

/** Whom something is said to, after the speaker. */
export const ADDRESSEES = 'للصحفيين للصحافيين للإعلاميين للمراسلين للتلفزيون للإذاعة للوكالة للجنة';

/** Where the words that name a speaker end. */
export const SPEAKER_ENDS = `
إن أن فإن إنه أنه فإنه إنها أنها بأن بأنه بأنها لأن إلى على عن بـ
في خلال بعد قبل عقب أثناء غداة لدى أمام عبر حول بشأن ردا خلاله قوله قولها قولهم القول قد لم لن ما ليس
لكن لكنه لكنها لكنهم ولكن ولكنه ولكنها فيما بينما كما بعدما عندما حينما حيث إذ مثلما
`;
