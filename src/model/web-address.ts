/** Whether a text is the address of a web page; other schemes might run something. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text);
