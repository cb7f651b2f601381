/**
 * An idea that many words name. `zh` reads folded text (simplified, 您 = 你), `en` whole English
 * words. They are shared by both languages, so what is learned in one is known in the other.
 */
export type Concept = readonly [name: string, zh: string, en: string];
