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
