/** Language code of a text by its script: Arabic script is taken for Arabic, Latin for English. */
export function guessLanguage(text: string): 'ar' | 'en' {
  const sample = text.slice(0, 20_000);
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabic >= latin ? 'ar' : 'en';
}
