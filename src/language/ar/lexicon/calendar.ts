/** Month names in the Levantine, Egyptian and Maghrebi calendars: number | forms (words joined by underscores). */
export const MONTHS = `
1  | يناير كانون_الثاني جانفي
2  | فبراير شباط فيفري
3  | مارس آذار
4  | أبريل إبريل نيسان أفريل
5  | مايو أيار ماي
6  | يونيو حزيران جوان
7  | يوليو تموز جويلية
8  | أغسطس آب أوت
9  | سبتمبر أيلول
10 | أكتوبر تشرين_الأول
11 | نوفمبر تشرين_الثاني
12 | ديسمبر كانون_الأول
`;

/** Months of the Hijri calendar: number | forms (words joined by underscores). */
export const HIJRI_MONTHS = `
1  | محرم المحرم
2  | صفر
3  | ربيع_الأول
4  | ربيع_الآخر ربيع_الثاني
5  | جمادى_الأولى جمادى_الأول
6  | جمادى_الآخرة جمادى_الآخر جمادى_الثانية
7  | رجب
8  | شعبان
9  | رمضان
10 | شوال
11 | ذو_القعدة ذي_القعدة
12 | ذو_الحجة ذي_الحجة
`;

/** Weekdays, ISO number | forms. */
export const WEEKDAYS = `
1 | الاثنين الإثنين
2 | الثلاثاء
3 | الأربعاء
4 | الخميس
5 | الجمعة
6 | السبت
7 | الأحد
`;

/** Days counted from publication: offset | forms. */
export const RELATIVE_DAYS = `
0  | اليوم
-1 | أمس البارحة
1  | غدا
`;
