/** What the passage screen shows: a passage, or a finding that lies in none. */
export type Subject =
  | { readonly kind: 'passage'; readonly id: string }
  | { readonly kind: 'finding'; readonly id: string };
