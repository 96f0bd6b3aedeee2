import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Progress } from './progress.ts';

const terminal = (isTTY: boolean): { written: string[]; stream: NodeJS.WriteStream } => {
  const written: string[] = [];
  const write = (text: string): boolean => written.push(text) > 0;
  return { written, stream: { isTTY, write } as unknown as NodeJS.WriteStream };
};

describe('Progress', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('stays away from a terminal that takes no escape codes', () => {
    vi.stubEnv('TERM', 'dumb');
    const { written, stream } = terminal(true);
    const progress = new Progress(stream, 2000);
    vi.advanceTimersByTime(1000);
    progress.step();
    vi.unstubAllEnvs();
    expect(written).toEqual([]);
  });

  it('shows itself on a terminal when a run takes longer than a moment, and clears up', () => {
    const { written, stream } = terminal(true);
    const progress = new Progress(stream, 2000);
    progress.step(100);
    vi.advanceTimersByTime(600);
    progress.step(1100);
    progress.step(100);
    vi.advanceTimersByTime(200);
    progress.step(100);
    progress.clear();
    progress.clear();
    expect(written).toEqual([
      '\r\u001b[K1,200 of 2,000 files',
      '\r\u001b[K1,400 of 2,000 files',
      '\r\u001b[K',
    ]);
  });

  it('says nothing where nobody looks', () => {
    const { written, stream } = terminal(false);
    const progress = new Progress(stream, 10);
    vi.advanceTimersByTime(5000);
    progress.step(5);
    progress.clear();
    expect(written).toEqual([]);
  });
});
