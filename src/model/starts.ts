/** Where lists of these lengths begin when they stand one behind the other; the last entry is where the last one ends. */
export function startsOf(lengths: Int32Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let list = 0; list < lengths.length; list++) starts[list + 1] = (starts[list] ?? 0) + (lengths[list] ?? 0);
  return starts;
}
