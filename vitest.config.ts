import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Vitest leaves one core free; of two it would use one, and many tests wait for programs they have started. */
const FEWEST_WORKERS = 2;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: Math.max(FEWEST_WORKERS, availableParallelism() - 1),
  },
});
