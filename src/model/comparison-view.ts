/** A part of a comparison that a reader looks at, and can have written out. */
export type ComparisonView =
  | { readonly kind: 'event' }
  | { readonly kind: 'passage'; readonly id: string }
  | { readonly kind: 'finding'; readonly id: string }
  | { readonly kind: 'article'; readonly id: string };
