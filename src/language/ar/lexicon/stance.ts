/**
 * Reporting verbs, hedges, boosters and evidentials.
 * Columns: category and class | lemma | forms, a phrase joined by `_` | guard | source | note.
 * Guards: `near:` one of these words stands within six words, `not:` none within three, `then:` it follows,
 * `not-before:` none before it in the clause, `next-imperfect`, `next-number`.
 * Sources: SEED attested in the bundled corpus, G public reporting-verb patterns, O observation, W Wikipedia's
 * words to watch and A handbooks on Arabic reporting verbs, I glossaries of the conflict. The classes are
 * proposals for a codebook: a workspace may add to them or silence them.
 */
export const STANCE = `
reporting neutral | قال | قال قالت قالوا يقول تقول قائلا قائلة قوله قولها القول | | SEED+G | default
reporting neutral | ذكر | ذكر ذكرت يذكر تذكر وذُكر | | SEED+G | homograph ذِكر (mention, noun); "لم يذكر" = omission marker
reporting neutral | أفاد | أفاد أفادت يفيد تفيد مفيدا | | SEED+G | homograph مفيد (useful
reporting neutral | صرّح | صرح صرحت يصرح تصريح تصريحات | | G | noun تصريحات frequent
reporting neutral | تحدث | تحدث تحدثت يتحدث تتحدث | | SEED+O |
reporting neutral | أبلغ | أبلغ أبلغت يبلغ | | SEED+O | homograph بلغ (reached) for يبلغ
reporting neutral | أخبر | أخبر أخبرت | | SEED+O |
reporting neutral | أعلم | أعلم أعلمت | | SEED+O | homograph أعلم (I know/most knowing
reporting neutral | نقل | نقل نقلت ينقل تنقل | then:عن | SEED+O | needs عن; homograph "moved troops"
reporting neutral | أورد | أورد أوردت | | O |
reporting neutral | كتب | كتب كتبت | | SEED+O | homograph كُتُب (books
reporting neutral | غرّد | غرد غردت تغريدة | | O |
reporting neutral | أجاب | أجاب أجابت مجيبا | | O |
reporting neutral | ردّ على | رد_على ردا_على | then:سءال | SEED+O | only with سؤال; else retaliation
reporting neutral | علّق | علق علقت يعلق معلقا | then:علي | SEED+O | homograph عُلّق (suspended
reporting neutral | أدلى بـ | أدلى أدلت | | O |
reporting continuation | أضاف | أضاف أضافت يضيف مضيفا مضيفة إضافة | | SEED+G | إضافة إلى = "in addition"
reporting continuation | تابع | تابع تابعت متابعا | | SEED+O | homograph تابع لـ (belonging to
reporting continuation | أردف | أردف أردفت | | O |
reporting continuation | استطرد | استطرد مستطردا | | O |
reporting continuation | مضى قائلا | مضى_قائلا مضى_يقول | | O |
reporting continuation | اختتم | اختتم اختتمت مختتما ختم | | SEED+O |
reporting explanatory | أوضح | أوضح أوضحت يوضح توضح موضحا موضحة | | SEED+G | mildly factive: presents content as clarification
reporting explanatory | أبان | أبان أبانت | then:ان,انه,انها | O | homograph إبان (during)
reporting explanatory | بيّن | بين_أن مبينا | | O | homograph بَينَ (between
reporting explanatory | شرح | شرح شرحت شارحا | | O |
reporting explanatory | فسّر | فسر فسرت مفسرا | | O |
reporting explanatory | لخّص | لخص تلخيص | | SEED+O |
reporting performative | أعلن | أعلن أعلنت يعلن معلنا إعلان | | SEED+G |
reporting performative | تعهّد | تعهد تعهدت متعهدا | | SEED+O | noun تعهد in treaty text
reporting performative | وعد | وعد وعدت تعد واعدا | | SEED+O | تعد = promises / is considered / prepares
reporting performative | قرّر | قرر قررت | | SEED+O |
reporting performative | أصدر بيانا | أصدر_بيانا أصدرت_بيانا نشر_بيانا نشر_بيان | | O |
reporting assertive | أكد | أكد أكدت أكدا يؤكد تؤكد مؤكدا مؤكدة تأكيد | | SEED+G | presents claim as confirmed; factive-leaning
reporting assertive | شدّد | شدد شددت يشدد تشدد مشددا مشددة | | SEED+O |
reporting assertive | جزم | جزم جزمت جازما | | O |
reporting assertive | أصرّ | أصر أصرت مصرا | | W |
reporting assertive | تمسّك بـ | تمسك تمسكت متمسكا | | O |
reporting assertive | كرّر | كرر كررت مكررا | | O |
reporting assertive | جدّد | جدد جددت مجددا | | SEED+O | مجددا = "again" adverb
reporting assertive | أعاد التأكيد | أعاد_التأكيد أعادت_التأكيد | | O |
reporting assertive | حسم | حسم حسمت | | O |
reporting pointing | أشار | أشار أشارت يشير تشير مشيرا مشيرة | | SEED+W | presupposes truth ("pointed out"
reporting pointing | لفت | لفت لفتت لافتا لافتة | | SEED+W |
reporting pointing | نوّه | نوه نوهت منوها | | O | also "praised"
reporting pointing | نبّه | نبه نبهت منبها | | SEED+O | factive warning
reporting pointing | ذكّر بـ | ذكر_بأن مذكرا | | O |
reporting revealing | كشف | كشف كشفت يكشف كاشفا | | SEED+W | factive ("revealed"
reporting revealing | أظهر | أظهر أظهرت يظهر تظهر | | SEED+O |
reporting revealing | أثبت | أثبت أثبتت إثبات | | O |
reporting revealing | سرّب | سرب تسريبات | | O |
reporting opinion | اعتبر | اعتبر اعتبرت يعتبر تعتبر تعتبرها معتبرا معتبرة | | SEED+O | also passive "is considered"
reporting opinion | رأى | رأى رأت يرى ترى رأيه | | SEED+O | also "see" literal
reporting opinion | وصف | وصف وصفت يصف تصف تصفها وصفه | | SEED+O | noun وصف
reporting opinion | اعتقد | اعتقد يعتقد تعتقد | | SEED+O |
reporting opinion | عدّ | عد عدت | | O | homograph عدّ (count
reporting opinion | ظنّ | ظن يظن | | O |
reporting opinion | قدّر | قدر قدرت يقدر | then:ان | O | homographs
reporting opinion | توقع | توقع توقعت يتوقع تتوقع نتوقع متوقعا | | SEED+O |
reporting opinion | رجّح | رجح رجحت يرجح مرجحا | | O |
reporting opinion | تكهّن | تكهن تكهنت تكهنات | | O |
reporting opinion | استذكر | استذكر استذكرت | | SEED+O |
reporting distancing | زعم | زعم زعمت يزعم تزعم زاعما مزاعم | | A | Atallah: use when not certain
reporting distancing | ادّعى | ادعى ادعت يدعي تدعي مدعيا ادعاء ادعاءات | | A | ادعاء عام = prosecution
reporting distancing | نُسب إليه | نسب_إليه نسب_إليها المنسوبة | | A |
reporting distancing | على حد قوله | على_حد_قوله على_حد_قولها على_حد_تعبيره على_حد_وصفه | | O |
reporting distancing | على حد زعمه | على_حد_زعمه حسب_زعمه بزعم | | O |
reporting distancing | ما يسمى | ما_يسمى ما_تسمى ما_يعرف_بـ | | O |
reporting distancing | ما وصفه بـ | ما_وصفه ما_وصفته ما_تصفه ما_تصفها ما_يصفه | | SEED+O |
reporting distancing | ما اعتبره | ما_اعتبره ما_اعتبرته ما_تعتبره | | O |
reporting distancing | المزعوم | المزعوم المزعومة | | O |
reporting distancing | قالت إنها | إنها_تقول | | O | weak
reporting concessive | أقر | أقر أقرت يقر مقرا | | W | also "adopted a law"
reporting concessive | اعترف | اعترف اعترفت يعترف معترفا | | W | also "recognised (a state)"
reporting concessive | سلّم بـ | سلم_بأن سلمت_بأن | | O |
reporting concessive | تراجع عن | تراجع_عن تراجعت_عن | | O |
reporting concessive | اضطر | اضطر نضطر مضطرا | | SEED+O |
reporting denial | نفى | نفى نفت ينفي تنفي نافيا نافية | | SEED+W |
reporting denial | أنكر | أنكر أنكرت منكرا | | W | stronger than نفى
reporting denial | فنّد | فند فندت مفندا | | O | implies success
reporting denial | دحض | دحض دحضت | | O |
reporting denial | كذّب | كذب كذبت | | O |
reporting denial | رفض | رفض رفضت يرفض ترفض يرفضوه رافضا | | SEED+O |
reporting denial | استبعد | استبعد استبعدت مستبعدا استبعاد | | SEED+O | homograph: exclude (treaty
reporting hostile | اتهم | اتهم اتهمت يتهم تتهم متهما اتهام اتهامات | | SEED+O |
reporting hostile | هدّد | هدد هددت يهدد تهدد مهددا مهددة | | SEED+O |
reporting hostile | توعّد | توعد توعدت تتوعد متوعدا | | O |
reporting hostile | لوّح بـ | لوح لوحت ملوحا | | O |
reporting hostile | ندّد | ندد نددت منددا | | O |
reporting hostile | أدان | أدان أدانت إدانة | | O |
reporting hostile | استنكر | استنكر استنكرت | | O |
reporting hostile | شجب | شجب شجبت | | O |
reporting hostile | انتقد | انتقد انتقدت منتقدا انتقادات | | O |
reporting hostile | هاجم | هاجم هاجمت | | SEED+O | literal attack in
reporting hostile | سخر من | سخر سخرت ساخرا | | O |
reporting hostile | حمّل المسؤولية | حمل_المسؤولية حملت_المسؤولية نقل_المسؤولية نقل_مسؤولية | | SEED+O |
reporting hostile | احتج | احتج احتجت | | O |
reporting hostile | اشتكى | اشتكى اشتكت | | O |
reporting hostile | حذّر | حذر حذرت يحذر محذرا | | SEED+O | warning presupposes danger
reporting hostile | أنذر | أنذر أنذرت إنذار | | O |
reporting supportive | رحّب | رحب رحبت مرحبا ترحيب | | O |
reporting supportive | أشاد | أشاد أشادت مشيدا | | O |
reporting supportive | أثنى | أثنى أثنت | | O |
reporting supportive | أيّد | أيد أيدت مؤيدا | | O |
reporting supportive | طمأن | طمأن طمأنت مطمئنا | | O |
reporting supportive | ثمّن | ثمن ثمنت مثمنا | | O |
reporting supportive | دافع عن | دافع دافعت مدافعا | | SEED+O |
reporting directive | طالب | طالب طالبت يطالب تطالب مطالبا | | SEED+O | homograph طالب (student
reporting directive | دعا | دعا دعت دعوا يدعو تدعو داعيا داعية | | SEED+O | داعية also "preacher"
reporting directive | حثّ | حث حثت يحث | | O |
reporting directive | ناشد | ناشد ناشدت | | O |
reporting directive | أمر | أمر أمرت | | SEED+O | homograph أمر (matter
reporting directive | أوعز | أوعز | | O |
reporting directive | نصح | نصح نصحت | | O |
reporting directive | اشترط | اشترط اشترطت | | O |
reporting directive | اقترح | اقترح اقترحت مقترحا اقتراح مقترح المقترح | | SEED+O |
reporting directive | عرض على | عرضت عرض_على | | SEED+O |
reporting directive | تعوّل على | تعول يعول | | SEED+O |
reporting emotive | أعرب عن | أعرب أعربت معربا | | SEED+O |
reporting emotive | عبّر عن | عبر_عن عبرت_عن تعبر_عن معبرا | | SEED+O | homograph عبرَ "via"
reporting emotive | أبدى | أبدى أبدت تبدي يبدي | | SEED+O |
reporting emotive | أمل | أمل يأمل آملا أملهم | | SEED+O |
reporting emotive | أسف | أسف أسفه آسفا | | O |
hedge modal | قد + مضارع | قد | next-imperfect not-before:كان,كانت,كانوا | SEED+O | قد+past = perfective, not hedge
hedge modal | ربما | ربما | | O |
hedge modal | لعل | لعل | | O |
hedge modal | يمكن أن | يمكن يمكنه | not-before:لا,لن,لم | SEED+O | also deontic "can"
hedge modal | من الممكن | من_الممكن | | SEED+O |
hedge modal | من المحتمل | من_المحتمل يحتمل | | O |
hedge modal | محتمل | محتمل محتملة المحتمل | | SEED+O |
hedge modal | من المرجح | من_المرجح يرجح | | O |
hedge modal | يبدو | يبدو على_ما_يبدو تبدو | | SEED+O |
hedge modal | كأنّ | كأنها كأنه | | SEED+O |
hedge prospective | من شأنه أن | من_شأنه من_شأنها | | SEED+O |
hedge modal | يكاد | يكاد تكاد | | O |
hedge prospective | من المتوقع | من_المتوقع | | O |
hedge prospective | من المرتقب | من_المرتقب المرتقبة | | SEED+O |
hedge prospective | من المقرر | من_المقرر | | O |
hedge prospective | سوف | سوف | | SEED+O | future, not hedge
hedge approximator | نحو | نحو | next-number | SEED+O | also "toward"
hedge approximator | حوالي | حوالي | | O |
hedge approximator | قرابة | قرابة | | SEED+O |
hedge approximator | زهاء | زهاء | | O |
hedge approximator | ما يقارب | ما_يقارب ما_يقرب_من | | O |
hedge approximator | أكثر من | أكثر_من | | SEED+O |
hedge approximator | أقل من | أقل_من | | O |
hedge approximator | ما لا يقل عن | ما_لا_يقل_عن لا_يقل_عن | | O |
hedge approximator | عشرات | عشرات | | SEED+O |
hedge approximator | الآلاف | آلاف | | SEED+O |
hedge approximator | عدد من | عدد_من | | SEED+O |
hedge approximator | مجموعة | مجموعة_من | | SEED+O |
hedge approximator | بعض | بعض | | SEED+O |
hedge approximator | الكثير من | الكثير_من العديد_من | | SEED+O |
hedge conditional | إذا | إذا | | SEED+O |
hedge conditional | في حال | في_حال في_حالة حال_حدوث | | SEED+O |
hedge conditional | لو | لو | | O |
hedge conditional | ما لم | ما_لم إذا_لم | | SEED+O |
hedge shield | نوعا ما | نوعا_ما | | O |
hedge shield | إلى حد ما | إلى_حد_ما إلى_حد_كبير | | O |
hedge shield | نسبيا | نسبيا | | O |
hedge shield | غالبا | غالبا عادة | | O |
hedge shield | بشكل أساسي | بشكل_أساسي أساسا | | SEED+O |
hedge shield | يُعتقد | يعتقد_أن | | O |
booster certainty | بالتأكيد | بالتأكيد | not:علي | O |
booster certainty | حتما | حتما قطعا | | O |
booster certainty | بلا شك | بلا_شك لا_شك | | O |
booster certainty | من الواضح | من_الواضح بوضوح | | O |
booster intensifier | جدا | جدا للغاية تماما | | SEED+O |
booster intensifier | بحزم | بحزم بحسم بجدية | | SEED+O |
booster intensifier | بصراحة | بصراحة بشكل_صريح صراحة | | SEED+O |
booster intensifier | مباشرة | مباشرة مباشر | | SEED+O |
booster certainty | لا بد | لا_بد | | SEED+O | يجب and ينبغي oblige, they assure of nothing
booster intensifier | أبدا | أبدا | | O |
booster intensifier | غير مسبوق | غير_مسبوقة غير_مسبوق | | SEED+O |
booster intensifier | ضخم | ضخم الضخم ضخمة | | SEED+O |
booster intensifier | شديد | شديدة شديد | | SEED+O |
booster intensifier | جسيم | جسيم الجسيم | | SEED+O |
booster intensifier | خطير/خطرة | خطير خطيرة خطرة | | SEED+O |
booster intensifier | واسع النطاق | واسعة_النطاق واسع_النطاق واسعة | | SEED+O |
booster intensifier | عميق | عميقة عميق | | SEED+O |
booster intensifier | جوهري | جوهرية جوهري | | SEED+O |
evidential source-prep | بحسب | بحسب حسب | | SEED+G |
evidential source-prep | وفقا لـ | وفقا_ل وفقا_لما وفقا_للكرملين وفقا_للبيت وفقا_لأشخاص وفق | | SEED+G |
evidential source-prep | طبقا لـ | طبقا_ل | | O |
evidential source-prep | نقلا عن | نقلا_عن | | O |
evidential source-prep | نقلت ... عن | نقلت نقل | | SEED+O |
evidential source-prep | في بيان | في_بيان بيانا بيان | | SEED+O |
evidential source-prep | في مقابلة مع | في_مقابلة | | SEED+O |
evidential source-prep | خلال مؤتمر صحافي | مؤتمر_صحافي مؤتمر_صحفي إفادة_صحافية | | SEED+O |
evidential source-prep | على تويتر | على_تويتر تغريدة | | SEED+O |
evidential source-prep | من جانبه | من_جانبه من_جهته بدوره | | SEED+O |
evidential anon-source | مسؤول لم يفصح عن اسمه | لم_يفصح_عن_اسمه عدم_الكشف_عن | | SEED+O |
evidential anon-source | مصدر/مصادر مطلعة | أشخاص_مطلعين مصدر_مطلع مصادر_مطلعة مصادر | not:طاقه,مياه,دخل,تمويل | SEED+O |
evidential anon-source | مسؤول | مسؤول_بالبيت مسؤول_في_الإدارة قال_مسؤول | | SEED+O |
evidential anon-source | شهود عيان | شهود_عيان شهود_العيان شاهد_عيان شهود | | O |
evidential anon-source | وسائل إعلام | وسائل_إعلام | | SEED+O |
evidential anon-source | مسؤولو المخابرات | مسؤولي_المخابرات مسؤولو_المخابرات مسؤولي_الاستخبارات مسؤولون_في_الاستخبارات مصادر_استخباراتية | | SEED+O |
evidential hearsay | يُقال | يقال | | O |
evidential hearsay | ورد | ورد_أن وردت_أنباء | | SEED+O |
evidential hearsay | تقارير | تقارير_أفادت بحسب_تقارير وفق_تقارير | | O |
`;
