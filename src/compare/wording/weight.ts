/**
 * Readings that share half of their words and differ in the other half are the ones to look at: two nearly
 * equal ones show little, two wholly different ones show only that they are worded freely.
 */
export const comparability = (shareChanged: number): number => 4 * shareChanged * (1 - shareChanged);
