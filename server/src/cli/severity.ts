import type { Severity } from '../rules/rule.ts';

export const SEVERITIES = ['hint', 'info', 'warning', 'error'] as const satisfies readonly Severity[];

/** 0 for a hint to 3 for an error. */
export const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
