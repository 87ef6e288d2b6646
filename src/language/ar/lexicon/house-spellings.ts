/**
 * Spellings between which Arabic newsrooms choose, one word a line: the first form stands for all. They match
 * inside a word, so that clitics and endings do not matter.
 */
export const HOUSE_SPELLINGS = `
أمريك أميرك
صحفي صحافي
تلفزيون تليفزيون
سوفيات سوفييت سوفيت
إنجليز إنكليز
إنجلترا إنكلترا
ديمقراط ديموقراط
مسؤول مسئول
شؤون شئون
أطلسي أطلنطي
هلسنكي هيلسنكي
مئة مائة
يوغوسلاف يوغسلاف
كورونا كرونا
نوبل نوبيل
إنترنت انترنت
دبلوماس ديبلوماس
بروكسل بروكسيل
إستراتيج ستراتيج
`;
