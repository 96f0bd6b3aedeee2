const CONTEXT = 2;

/** How two texts differ, line by line, as a unified diff that `patch` and `git apply` take. Empty when they don't. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const a = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const b = after.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  // A tab tells `patch` where a name ends that has spaces in it.
  const name = path.replace(/^\/+/, '') + (path.includes(' ') ? '\t' : '');
  const steps = lineSteps(a, b);
  let out = `--- a/${name}\n+++ b/${name}\n`;
  for (let i = 0; i < steps.length; ) {
    if (steps[i]?.kind === ' ') {
      i++;
      continue;
    }
    const from = Math.max(0, i - CONTEXT);
    let to = i;
    // Changes with little between them share a hunk.
    for (let same = 0; to < steps.length && same <= 2 * CONTEXT; to++)
      same = steps[to]?.kind === ' ' ? same + 1 : 0;
    while (to > i && steps[to - 1]?.kind === ' ') to--;
    out += hunk(steps.slice(from, Math.min(steps.length, to + CONTEXT)));
    i = to;
  }
  return out;
}

interface Step {
  readonly kind: ' ' | '-' | '+';
  readonly line: string;
  /** How many lines of each text come before. */
  readonly a: number;
  readonly b: number;
}

function hunk(steps: readonly Step[]): string {
  const first = steps[0] as Step;
  const removed = steps.filter((step) => step.kind !== '+').length;
  const added = steps.filter((step) => step.kind !== '-').length;
  const range = (at: number, count: number): string => `${count === 0 ? at : at + 1},${count}`;
  const body = steps.map(
    ({ kind, line }) => kind + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`),
  );
  return `@@ -${range(first.a, removed)} +${range(first.b, added)} @@\n${body.join('')}`;
}

// Beyond this the search would cost more memory than its answer is worth to a reader.
const MOST_CHANGES = 2000;

/** The shortest way from one list of lines to the other: E. Myers, "An O(ND) Difference Algorithm", 1986. */
function lineSteps(a: readonly string[], b: readonly string[]): Step[] {
  const trace: Int32Array[] = [];
  const most = a.length + b.length;
  const reach = new Int32Array(2 * most + 2);
  search: for (let d = 0; d <= most; d++) {
    if (d > MOST_CHANGES) return allAnew(a, b);
    trace.push(reach.slice(most - d, most + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach[most + k - 1] as number) < (reach[most + k + 1] as number));
      let x = down ? (reach[most + k + 1] as number) : (reach[most + k - 1] as number) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[most + k] = x;
      if (x >= a.length && x - k >= b.length) break search;
    }
  }
  return backtrack(a, b, trace);
}

const allAnew = (a: readonly string[], b: readonly string[]): Step[] => [
  ...a.map((line, i): Step => ({ kind: '-', line, a: i, b: 0 })),
  ...b.map((line, i): Step => ({ kind: '+', line, a: a.length, b: i })),
];

function backtrack(a: readonly string[], b: readonly string[], trace: readonly Int32Array[]): Step[] {
  const steps: Step[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = trace.length - 1; d >= 0; d--) {
    // `reach` of the round before, cut to the diagonals -d … d+1 that it can have.
    const reach = (k: number): number => (trace[d] as Int32Array)[k + d] as number;
    const k = x - y;
    const down = k === -d || (k !== d && reach(k - 1) < reach(k + 1));
    const fromX = d === 0 ? 0 : down ? reach(k + 1) : reach(k - 1);
    const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      x--;
      y--;
      steps.push({ kind: ' ', line: a[x] as string, a: x, b: y });
    }
    if (d === 0) break;
    if (down) steps.push({ kind: '+', line: b[--y] as string, a: x, b: y });
    else steps.push({ kind: '-', line: a[--x] as string, a: x, b: y });
  }
  return steps.reverse();
}
