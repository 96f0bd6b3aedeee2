import { repeatedParagraph } from './repeated-paragraph.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which lists show them. */
export const rules: readonly Rule[] = [repeatedParagraph];

export const ruleById = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
