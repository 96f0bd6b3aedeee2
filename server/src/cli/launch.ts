// The program `copydesk`: runs the bundle beside it, from the machine code that V8 made of it the last time where that was
// kept. Half of a short run is otherwise spent on reading the program.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import zlib from 'node:zlib';

/**
 * Bytes of its code that a function runs before V8 optimises it; V8's own figure is half of it. A run is short and goes
 * through much code: what is optimised sooner costs more than it saves, and in each worker once more. Later versions of
 * Node count another way, and complain of a flag that they don't know.
 */
const BUDGET = 250_000;
const COUNTS_BYTES = /^v20\./;

/** Bytes of their code that functions may take in from those they call, all together; V8's own figure is three times that. */
const INLINED = 300;

/**
 * A pattern is compiled to machine code when it is first used. V8 would make code to be interpreted first, and machine
 * code at the second use, which nearly every pattern of ours comes to within an article.
 */
const AT_ONCE = '--no-regexp-tier-up';

function load(bundle: string): unknown {
  if (isMainThread) {
    if (COUNTS_BYTES.test(process.version)) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
    setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
    setFlagsFromString(AT_ONCE);
  }
  const folder = cacheFolder();
  const { enableCompileCache } = nodeModule as { enableCompileCache?: (folder: string) => unknown };
  if (folder === null || enableCompileCache !== undefined) {
    if (folder !== null) enableCompileCache?.(folder);
    return require(bundle);
  }
  const kept = keptFor(folder, bundle);
  if (kept === null) return require(bundle);
  return run(bundle, kept);
}

/** Where programs keep what they can make again; null where nothing may be kept. */
function cacheFolder(): string | null {
  const { NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return null;
  try {
    return join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'copydesk');
  } catch {
    return null;
  }
}

/** Since Node 20.15. */
const { crc32 } = zlib as { crc32?: (data: Uint8Array) => number };
/** Before the code its checksum; in eight bytes, for what follows must be aligned. V8 itself trusts what it is given. */
const HEAD = 8;

interface Kept {
  readonly folder: string;
  /** What it is called for this Node and this place; the rest of the name tells which build it was made from. */
  readonly prefix: string;
  readonly name: string;
}

function keptFor(folder: string, bundle: string): Kept | null {
  // What can't be checked is not run.
  if (crc32 === undefined) return null;
  try {
    const { size, mtimeMs } = statSync(bundle);
    const place = crc32(Buffer.from(bundle)).toString(36);
    const prefix = `cli-${process.version}-${process.arch}-${place}-`;
    return { folder, prefix, name: `${prefix}${size.toString(36)}-${Math.round(mtimeMs).toString(36)}` };
  } catch {
    return null;
  }
}

/** Before Node 22 there is no `enableCompileCache`: the same by hand. */
function run(bundle: string, kept: Kept): unknown {
  const source = readFileSync(bundle, 'utf8').replace(/^#!.*/, '');
  const cachedData = read(join(kept.folder, kept.name));
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
    filename: bundle,
    ...(cachedData ? { cachedData } : {}),
  });
  if (isMainThread && (cachedData === undefined || script.cachedDataRejected)) keepAtExit(script, kept);
  const its = { exports: {} };
  // It takes this file's name: from there a worker thread is started, which loads it as this one did.
  script.runInThisContext()(its.exports, require, its, __filename, __dirname);
  return its.exports;
}

/** The code that was kept, if it is there and whole. */
function read(path: string): Buffer | undefined {
  try {
    const file = readFileSync(path);
    const code = file.subarray(HEAD);
    return file.readUInt32LE(0) === crc32?.(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

function write(path: string, code: Buffer): void {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(crc32?.(code) ?? 0);
  writeFileSync(path, Buffer.concat([head, code]), { mode: 0o600 });
}

/** In longer runs V8 throws away the code of what happened once, which is what a start needs. */
const SHORT_RUN = 20_000;

function keepAtExit(script: Script, { folder, prefix, name }: Kept): void {
  process.on('exit', () => {
    // Other commands need less, and what is not kept is compiled at every start.
    if (process.argv[2] !== 'lint' || performance.now() > SHORT_RUN) return;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const fresh = join(folder, `.${name}.${process.pid}`);
      write(fresh, script.createCachedData());
      removeOld(folder, prefix);
      renameSync(fresh, join(folder, name));
    } catch {
      // A folder that can't be written to: the next start is as slow as this one.
    }
  });
}

const A_MONTH = 30 * 24 * 3_600_000;

/** What other builds left: of this place at once, of others when it is old. */
function removeOld(folder: string, prefix: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.startsWith(prefix) || Date.now() - statSync(path).mtimeMs > A_MONTH) rmSync(path);
  }
}

/** Worker threads load this file as well, and call what the bundle exports. */
module.exports = load(join(__dirname, 'copydesk.js'));
