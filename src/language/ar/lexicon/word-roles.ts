/** Words that turn a statement round, without the conjunction before them. */
export const NEGATIONS = 'لا لم لن ليس ليست ليسوا ليسا غير دون بدون عدم بلا الغير مالم';

/** Words that end in «لا» and negate the imperfect behind them; «إلا» (but) without its hamza is written as «ألا». */
export const SUBORDINATE_NEGATIONS = 'ألا كيلا لكيلا لئلا';

/** What keeps something from being: «حذر من استخدامه» asks for what «دعا إلى عدم استخدامه» asks for. */
export const AVERTING = `
نفى نفت نفوا ينفي تنفي نفي أنكر أنكرت ينكر تنكر إنكار حذر حذرت يحذر تحذر تحذير محذرا محذرة تجنب يتجنب تتجنب منع منعت يمنع تمنع
حظر يحظر تحظر نهى ينهى رفض رفضت يرفض ترفض رافضا رافضة امتنع امتنعت يمتنع امتناع فشل فشلت يفشل تعذر يتعذر استبعد استبعدت يستبعد
`;

/** Phrases with a negating word that negate nothing, parted by commas. */
export const AFFIRMING_NEGATIONS =
  'لا بد, لا شك, لا سيما, لا يزال, لا تزال, لا يزالون, لا زال, لا زالت, غير أن, غير أنه, غير أنها, غير ذلك, غير هذا, غير هذه';

/** Verbs that put an action without its agent: «تم الاتفاق», «جرى توقيع». */
export const PASSIVES = 'تم تمت يتم تتم ستتم سيتم جرى جرت سيجري';

/** Bodies that speak, and what they write; definite nouns count as such too. */
export const INSTITUTIONS = `
وزارة حكومة وكالة مجلس لجنة هيئة منظمة شركة صحيفة قناة تلفزيون حزب جيش قوات بيان مصدر مصادر دول بلدان دولة إدارة
محكمة نيابة شرطة مكتب موقع سلطات اتحاد حلف رئاسة نادي منتخب مؤسسة جماعة حركة جامعة معهد مركز وسائل تقارير
تقرير دراسة استطلاع وثيقة وثائق
`;

/** Words before a reason. */
export const REASONS = 'لأن لأنه لأنها لأنهم بسبب نتيجة جراء بفعل لكي كي';

/** The speaker and others; words with the suffix «نا» are found by their base. */
export const FIRST_PERSON_PLURAL =
  'نحن إننا أننا لأننا لدينا علينا إلينا لنا بنا منا عندنا بلادنا شعبنا قواتنا حلفائنا شركائنا حكومتنا جيشنا';
