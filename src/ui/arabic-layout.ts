/**
 * Letters that an Arabic keyboard writes where a Latin one has the keys of the key table (Arabic 101 layout): who reads
 * Arabic types Arabic, and should not have to switch the keyboard to go on.
 */
const LATIN: Readonly<Record<string, string>> = {
  ض: 'q',
  ص: 'w',
  ث: 'e',
  غ: 'y',
  خ: 'o',
  ح: 'p',
  ش: 'a',
  ب: 'f',
  ل: 'g',
  ا: 'h',
  ت: 'j',
  ن: 'k',
  م: 'l',
  ؤ: 'c',
  ى: 'n',
  ﻻ: 'b',
  ظ: '/',
  '؟': '?',
  ج: '[',
  د: ']',
};

export const latinKey = (key: string): string => LATIN[key] ?? key;
