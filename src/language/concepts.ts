import type { LexiconEntry } from '../model/lexicon.ts';

/**
 * Concepts that outlets name differently. `labels`: the choice of name is what is compared; `names`: metonyms and
 * full or short names, listed without weight; `topic`: words of one field, counted but not set against each other.
 */
export interface Concept {
  readonly role: 'labels' | 'names' | 'topic';
  readonly en: string;
  readonly ar: string;
}

export const CONCEPTS: Readonly<Record<string, Concept>> = {
  attack: { role: 'labels', en: 'the attack', ar: 'الهجوم' },
  conflict: { role: 'labels', en: 'the armed conflict', ar: 'النزاع المسلح' },
  'troop-build-up': { role: 'labels', en: 'the troop build-up', ar: 'الحشد العسكري' },
  sanctions: { role: 'labels', en: 'the sanctions', ar: 'العقوبات' },
  crimea: { role: 'labels', en: 'the taking of territory', ar: 'ضم الأراضي' },
  'armed-groups': { role: 'labels', en: 'the armed groups', ar: 'الجماعات المسلحة' },
  outcome: { role: 'labels', en: 'the outcome', ar: 'النتيجة' },
  differences: { role: 'labels', en: 'the differences between the sides', ar: 'الخلافات' },
  casualties: { role: 'labels', en: 'the dead', ar: 'الضحايا' },
  talks: { role: 'names', en: 'the talks', ar: 'المحادثات' },
  nato: { role: 'names', en: 'NATO', ar: 'الناتو' },
  west: { role: 'names', en: 'the West', ar: 'الغرب' },
  russia: { role: 'names', en: 'Russia', ar: 'روسيا' },
  'united-states': { role: 'names', en: 'the United States', ar: 'الولايات المتحدة' },
  toll: { role: 'topic', en: 'the toll', ar: 'الحصيلة' },
  demands: { role: 'topic', en: 'demands and guarantees', ar: 'المطالب والضمانات' },
  enlargement: { role: 'topic', en: 'enlargement', ar: 'التوسع' },
  'military-moves': { role: 'topic', en: 'military moves', ar: 'التحركات العسكرية' },
  escalation: { role: 'topic', en: 'escalation', ar: 'التصعيد' },
};

/** A concept of the lexicon; one that a workspace adds is compared by its names. */
export const conceptOf = (id: string): Concept => CONCEPTS[id] ?? { role: 'labels', en: id, ar: id };

/** True for an entry that is a name of a country or an alliance. */
export const namesAPlace = ({ category, class: concept }: Pick<LexiconEntry, 'category' | 'class'>): boolean =>
  category === 'concept' && CONCEPTS[concept]?.role === 'names';
