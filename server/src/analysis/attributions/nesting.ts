import type { Reported } from './reporting.ts';

/**
 * Clauses that a reporting verb governs belong to it alone: what a speaker says that others said is the speaker's. Where
 * two hold each other ("Polls show it is near," said Hill), the one that stands after what is said is the outer one.
 */
export function outermost(found: readonly Reported[]): Reported[] {
  return found.filter(
    (inner) =>
      !isFaint(inner) &&
      !found.some(
        (outer) =>
          outer !== inner &&
          outer.subject !== null &&
          holds(outer, inner) &&
          !(FOLLOWING.has(inner.frame) && holds(inner, outer)),
      ),
  );
}

const holds = ({ content }: Reported, { cue }: Reported): boolean =>
  cue !== null && content.some((run) => run.from <= cue.from && cue.to <= run.to);

/** Frames whose cue stands after what is said. */
const FOLLOWING = new Set(['inverted', 'before']);

/** Infinitives and participles of thinking and showing name what might be, hardly ever what somebody holds. */
export function isFaint({ subject, class: cueClass, frame, group }: Reported): boolean {
  if (group === null) return false;
  // "Speaking on the radio, …"
  if (group.participle && frame === 'prep' && subject === null) return true;
  const loose = cueClass === 'cognitive' || cueClass === 'evidence';
  if (group.infinitive) return frame === 'before' || (loose && (frame === 'n' || frame === 'c'));
  return group.participle && cueClass === 'cognitive' && frame === 'n';
}
