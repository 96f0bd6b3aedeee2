import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach } from 'vitest';

export const CLI = resolve(import.meta.dirname, '../../dist/cli.js');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test, with the command line to run in it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'));

  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), content);
    }
    return this;
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  bytes(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }

  run(
    args: readonly string[],
    input: string | Uint8Array = '',
    env: NodeJS.ProcessEnv = { NO_COLOR: '1' },
    as: { uid?: number; gid?: number } = {},
  ): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      ...as,
      cwd: this.folder,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: { ...process.env, FORCE_COLOR: undefined, ...env },
    });
    // The folder has another name each time.
    return { status, out: stdout, err: stderr.replaceAll(this.folder, '<desk>') };
  }

  /** Findings as `path rule/messageId "words"`. */
  findings(args: readonly string[], input?: string): string[] {
    const { out } = this.run(['lint', '--format', 'json', ...args], input);
    const results = JSON.parse(out) as { path: string; findings: Record<string, string>[] }[];
    return results.flatMap(({ path, findings }) =>
      findings.map((finding) => `${path} ${finding['rule']}/${finding['messageId']}`),
    );
  }
}

const desks: Desk[] = [];

/** A new desk with these files; it is cleared away after the test. */
export function desk(files: Readonly<Record<string, string | Uint8Array>> = {}): Desk {
  const made = new Desk();
  desks.push(made);
  return made.write(files);
}

afterEach(() => {
  for (const made of desks.splice(0)) rmSync(made.folder, { recursive: true, force: true });
});

/** A short story with a share bar at its end and a figure that nobody answers for. */
export const STORY = `Harbour bridge to close for a month

The harbour bridge will close on 4 May while crews replace its bearings, the port authority said on Monday.

Repairs will cost $12 million.

Ferries will run every ten minutes from both quays, said Ines Prado, the authority's director.

Share this article
`;

export const CLEAN = `Library reopens after flood

The town library reopened on Tuesday, six weeks after a burst pipe flooded its basement.

"We saved every book that mattered," said Oona Reyes, the head librarian.
`;
