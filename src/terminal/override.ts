/**
 * Sets each run of Arabic forms between LRO and PDF, so that a terminal that reorders leaves it as it is. It works on
 * what Ink has measured: Ink would count either character as a cell.
 */
const LRO = '\u202D';
const PDF = '\u202C';
/** From one right-to-left letter to the last one before a border or the end of the line, with the styles between. */
const RUN = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC](?:[^\n\r│┃|]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC])?/g;

export const withOverrides = (frame: string): string => frame.replace(RUN, (run) => LRO + run + PDF);
