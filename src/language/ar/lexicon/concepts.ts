/**
 * Names that news gives to one concept.
 * Columns: concept | lemma | forms, a phrase joined by `_` | guard | source | note.
 * Guards: `near:` one of these words stands within six words, `not:` none within three, `then:` it follows,
 * `next-imperfect`, `next-number`.
 * Sources: SEED attested in the bundled corpus, G public reporting-verb patterns, O observation, W Wikipedia's
 * words to watch and A handbooks on Arabic reporting verbs, I glossaries of the conflict. The classes are
 * proposals for a codebook: a workspace may add to them or silence them.
 */
export const LABELS = `
attack | غزو | غزو غزت تغزو | | SEED+O |
attack | اجتياح | اجتياح اجتاحت | | SEED+O |
attack | هجوم | هجوم هجوما هجمات | not:ذكري,تنظيم | SEED+O | a remembered attack is another one
attack | هاجم | هاجمت | | SEED+O |
attack | عدوان | عدوان | | SEED+O |
attack | المعتدي | المعتدي | | SEED+O |
attack | استخدام القوة | استخدام استخدم استخدمت يستخدم | near:قوه | SEED+O |
attack | عملية عسكرية (خاصة) | عملية_عسكرية | | O |
attack | توغل | توغل | | O |
attack | تدخل عسكري | تدخل_عسكري | | O |
conflict | حرب | حرب حربا | not:عالميه,بارده,تجاريه,اهليه,مجرم,جراءم | SEED+O | world war, cold war and trade war are others
conflict | نزاع | نزاع نزاعات | | SEED+O |
conflict | صراع | صراع | | SEED+O |
conflict | قتال شامل | القتال_الشامل | | SEED+O |
conflict | مواجهة | مواجهة | near:عسكريه,الي,روسيا | SEED+O |
escalation | رد عسكري | رد_عسكري الرد_عسكريا | | SEED+O |
troop-build-up | حشد | حشد حشدها يحشدون | | SEED+O |
troop-build-up | نشر | نشر نشرت ينشر تنشر ننشر | near:قوات,قواتنا,جندي,جنود,صواريخ,اسلحه,منظومات,انظمه,دبابات,عناصر | SEED+O | also "publish"
troop-build-up | انتشار | انتشار | | SEED+O |
troop-build-up | تعزيزات | تعزيزات | | SEED+O |
troop-build-up | تحركات | تحركات | near:قوات,عسكريه | SEED+O |
troop-build-up | نقل قوات | نقل نقلت ينقل | near:جندي,قوات,جنود | SEED+O |
military-moves | مناورات | مناورات | | SEED+O |
military-moves | تدريبات | تدريبات | near:عسكريه,جيش,قوات,جنود,حلف,ناتو,بحريه | SEED+O | of a team as well
military-moves | سحب | سحب | near:قوات,جنود | SEED+O |
sanctions | عقوبات | عقوبات | | SEED+O |
sanctions | إجراءات اقتصادية | إجراءات | near:اقتصاديه,ماليه,عقابيه,تجاريه | SEED+O |
sanctions | قيود | قيود | near:اقتصاديه,ماليه,تجاريه,صادرات,واردات,تاشيرات | SEED+O |
sanctions | تدابير | تدابير | near:اقتصاديه,ماليه,عقابيه,تجاريه | O |
escalation | ردع | ردع | | SEED+O |
escalation | قطع للعلاقات | قطع_للعلاقات | | SEED+O |
crimea | ضم (القرم) | ضم ضمت | near:قرم,جزيره,اقليم,اراضي,منطقه,مناطق,مقاطعات | SEED+O | ضم أعضاء جدد is to admit, يضم to include
crimea | احتلال | احتلال احتلت | near:قرم,جزيره | I |
crimea | إلحاق | إلحاق | near:قرم,جزيره | O |
crimea | استعادة/عودة | استعادة | near:قرم,جزيره | I |
crimea | إعادة توحيد | إعادة_توحيد | near:قرم | I |
crimea | سيطرة | سيطرة السيطرة | near:قرم,جزيره | O |
armed-groups | انفصاليون | انفصاليين انفصاليون | | SEED+O |
armed-groups | متمردون | متمردين متمردون | | O |
armed-groups | موالون لروسيا | موالين موالون | near:روسيا,موسكو | SEED+O |
armed-groups | مسلحون | مسلحين مسلحون | | SEED+O |
armed-groups | مدعومون من روسيا | مدعومين_من مدعومون_من مدعومة_من | near:روسيا,موسكو | O |
armed-groups | مليشيات | مليشيات ميليشيات | | O |
nato | حلف شمال الأطلسي | حلف_شمال_الأطلسي | | SEED+O |
nato | حلف الأطلسي | حلف_الأطلسي الحلف_الأطلسي | | SEED+O |
nato | الناتو | ناتو | | SEED+O |
nato | حلف الناتو | حلف_الناتو | | SEED+O |
nato | الحلف الذي تقوده الولايات المتحدة | الحلف_الذي_تقوده | | SEED+O |
enlargement | توسع | توسع التوسع توسعا | | SEED+O |
enlargement | توسيع | توسيع توسيعه | | SEED+O |
enlargement | انضمام | انضمام | | SEED+O |
enlargement | عضوية | عضوية | | SEED+O |
enlargement | شرقا | شرقا الاتجاه_الشرقي اتجاه_الشرق | | SEED+O |
talks | محادثات | محادثات | | SEED+O |
talks | مباحثات | مباحثات | | SEED+O |
talks | مفاوضات | مفاوضات التفاوض | | SEED+O |
talks | مشاورات | مشاورات | | SEED+O |
talks | حوار | حوار | | SEED+O |
talks | قمة | قمة | | SEED+O |
talks | مكالمة/اتصال | مكالمة اتصالا اتصالات | | SEED+O |
talks | جولة | جولة جولات | | SEED+O |
demands | ضمانات | ضمانات ضمانة | | SEED+O |
demands | مطالب | مطالب | | SEED+O |
demands | مقترحات/مسودة | مقترحات مسودة | | SEED+O |
demands | هواجس/مخاوف | هواجس مخاوف | | SEED+O |
demands | اعتبارات | اعتبارات | | SEED+O |
demands | شروط | شروط | | O |
outcome | فشل/أخفق | فشل فشلت فشلا يفشل تفشل أخفق أخفقت أخفقا إخفاق | | SEED+O |
outcome | غير ناجحة | غير_ناجحة غير_الناجحة | | SEED+O |
outcome | دون التوصل إلى اتفاق | دون_التوصل_إلى_اتفاق | | SEED+O |
differences | عقبة | عقبة | | SEED+O |
differences | خلافات | خلافات | | SEED+O |
differences | اختلافات | اختلافات | | SEED+O |
outcome | بناءة | بناءة | | SEED+O |
outcome | صريحة | صريحة | | SEED+O |
outcome | إيجابي | إيجابيا الإيجابية إيجابية | | SEED+O |
escalation | تصعيد | تصعيد | | SEED+O |
escalation | توتر | توتر توترات | | SEED+O |
escalation | أزمة | أزمة الأزمات | | SEED+O |
escalation | خفض التصعيد | خفض_التصعيد | | SEED+O |
escalation | تهديد | تهديد تهديدا | | SEED+O |
escalation | خطر | خطر | | SEED+O |
west | الغرب | الغرب | | SEED+O |
west | القوى/الدول الغربية | القوى_الغربية الدول_الغربية | | SEED+O |
west | الحلفاء | الحلفاء حلفائها حلفائه حلفاءنا | | SEED+O |
west | دائرة نفوذ | دائرة_نفوذ | | SEED+O |
casualties | ضحية | ضحية | | SEED+O |
casualties | شخص | شخص | near:قتل,مقتل,بحياه,ضحايا,مصرع,قتيل,وفاه | SEED+O |
casualties | قتيل | قتيل قتلى | | O |
toll | أودى بحياة | أودى_بحياة أودت_بحياة | | SEED+O |
toll | أسفرت عن | أسفرت_عن | | SEED+O |
russia | موسكو | موسكو | | SEED+O |
russia | الكرملين | كرملين | | SEED+O |
russia | روسيا | روسيا | | SEED+O |
russia | الجانب الروسي | الجانب_الروسي الدولة_الروسية | | SEED+O |
russia | حكومة الرئيس بوتين | حكومة_الرئيس | | SEED+O |
united-states | واشنطن | واشنطن | | SEED+O |
united-states | الولايات المتحدة | الولايات_المتحدة | | SEED+O |
united-states | أميركا/أمريكا | أميركا أمريكا | | SEED+O |
united-states | البيت الأبيض | البيت_الأبيض | | SEED+O |
`;
