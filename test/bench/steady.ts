// How fast a linter is once it is as fast as it gets: archives hold millions of articles. The same for every linter.

const MOST_PARTS = 16;
/** A part is faster than those before it by more than this, or the linter is not getting faster any more. */
const GAIN = 0.03;
/** So many parts in a row tell. They are what is measured. */
const TELLING = 2;

export interface Steady {
  /** MB of UTF-8 in a second of CPU. */
  readonly rate: number;
  /** MB that went before what was measured. */
  readonly after: number;
}

/** Lints one part after the other until the last two were hardly faster than the fastest before; their rate. */
export async function steadyRate(
  lint: (text: string) => unknown,
  partAt: (index: number) => readonly string[],
): Promise<Steady> {
  const parts: { bytes: number; cpu: number }[] = [];
  let fastest = 0;
  let telling = 0;
  while (telling < TELLING && parts.length < MOST_PARTS) {
    const part = await timed(lint, partAt(parts.length));
    const rate = part.bytes / part.cpu;
    parts.push(part);
    if (rate <= fastest * (1 + GAIN)) telling++;
    else {
      telling = 0;
      fastest = rate;
    }
  }
  return {
    rate: rateOf(parts.slice(-TELLING)),
    after: Number((parts.slice(0, -TELLING).reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1)),
  };
}

/** Bytes of UTF-8, and microseconds of CPU. */
export async function timed(
  lint: (text: string) => unknown,
  texts: readonly string[],
): Promise<{ bytes: number; cpu: number }> {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const start = process.cpuUsage();
  for (const text of texts) await lint(text);
  const { user, system } = process.cpuUsage(start);
  return { bytes, cpu: user + system };
}

/** Bytes in a microsecond are MB in a second. */
export function rateOf(parts: readonly { bytes: number; cpu: number }[]): number {
  const [bytes, cpu] = parts.reduce(([b, c], part) => [b + part.bytes, c + part.cpu], [0, 0]);
  return bytes / cpu;
}
