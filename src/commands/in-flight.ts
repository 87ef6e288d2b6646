/** Keeps a number of tasks under way; an abort lets those end and begins no other. */
export async function* inFlight<Job, Result>(
  jobs: Iterable<Job>,
  most: number,
  run: (job: Job) => Promise<Result>,
  signal: AbortSignal,
): AsyncGenerator<Result> {
  const running = new Map<number, Promise<{ readonly id: number; readonly result: Result }>>();
  let next = 0;
  const finished = async (): Promise<Result> => {
    const { id, result } = await Promise.race(running.values());
    running.delete(id);
    return result;
  };
  for (const job of jobs) {
    if (signal.aborted) break;
    const id = next++;
    running.set(
      id,
      run(job).then((result) => ({ id, result })),
    );
    if (running.size >= most) yield await finished();
  }
  while (running.size > 0) yield await finished();
}

/** Keeps a number of tasks under way for jobs that come one after another; results come in the order of their jobs. */
export async function* inOrder<Job, Result>(
  jobs: AsyncIterable<Job>,
  most: number,
  run: (job: Job) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  try {
    for await (const job of jobs) {
      running.push(run(job));
      const first = running.length >= most ? running.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (let first = running.shift(); first !== undefined; first = running.shift()) yield await first;
  } finally {
    // Whoever stops early ends the pool next: what it has then been doing is nobody's failure.
    await Promise.allSettled(running);
  }
}
