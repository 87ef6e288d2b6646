/** Words that turn a statement round, without the conjunction before them. */
export const NEGATIONS = 'لا لم لن ليس ليست ليسوا ليسا غير دون بدون عدم بلا كلا';

/** Those of them that negate the next word alone: «ثلاثة أشواط دون رد». */
export const NOMINAL_NEGATIONS = 'غير دون بدون عدم بلا';

/** Phrases with a negating word that negate nothing, parted by commas. */
export const AFFIRMING_NEGATIONS = 'لا بد, لا شك, لا سيما, لا يزال, لا تزال, لا يزالون, غير أن, غير أنه, غير أنها';

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
