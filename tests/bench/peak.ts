/** Arguments of Node with which a program says its peak memory, in kilobytes, on standard error: `peak 123456`. */
export const peakOf: readonly string[] = [
  '--import',
  `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`,
];

export const megabytes = (kilobytes: number): string => `${Math.round(kilobytes / 1024)} MB`;
