import type { AnswerStatus } from './fact-sheet.ts';

/** What an answer comes to, in an editor's words; in the order in which a sheet adds them up. */
export const STATUS_LABEL = {
  supported: 'supported by a source',
  attributed: 'attributed in the copy',
  open: 'open',
  wrong: 'does not check out',
  tick: 'to tick',
} as const satisfies Record<AnswerStatus, string>;

export const STATUSES = Object.keys(STATUS_LABEL) as readonly AnswerStatus[];

/** "1 does not check out", "6 do not check out". */
export const counted = (count: number, status: AnswerStatus): string =>
  `${count} ${status === 'wrong' && count !== 1 ? 'do not check out' : STATUS_LABEL[status]}`;
