import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InvertedIndex } from '../../src/vectors/inverted-index.ts';
import { sortTerms } from '../../src/vectors/sorted-terms.ts';
import { cosine, DenseVector, termsIn, vectorsOf } from '../../src/vectors/vectors.ts';

/** Documents of a few terms, so that they share some; a term may come twice. */
const documents = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), { minLength: 1, maxLength: 8 });

test('a dense vector and an inverted index find the very cosines that merging two sorted lists finds', () => {
  fc.assert(
    fc.property(documents, fc.infiniteStream(fc.double({ min: 0.1, max: 5, noNaN: true })), (words, weights) => {
      const terms = sortTerms(words);
      const vectors = vectorsOf(
        terms,
        Float64Array.from({ length: terms.terms }, () => weights.next().value ?? 1),
      );
      const dense = new DenseVector(termsIn(vectors));
      const index = new InvertedIndex(vectors);
      for (const own of vectors) {
        const wanted = vectors.map((other) => cosine(own, other));
        dense.set(own);
        expect(vectors.map((other) => dense.cosine(other))).toEqual(wanted);
        const indexed = new Float64Array(vectors.length);
        index.addCosines(own, 0, indexed);
        expect([...indexed]).toEqual(wanted);
      }
    }),
    { seed: 3, numRuns: 200 },
  );
});
