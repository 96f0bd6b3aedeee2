import { type FileJob, type FileReport, fileCheck } from './file-check.ts';

/** Another thread, as far as it takes jobs and gives reports. */
export interface Thread {
  post(job: FileJob): void;
  /** One of the two is called for each job: with what was found, or with why there is nothing (the thread is lost then). */
  listen(onReport: (report: FileReport) => void, onLost: (why: Error) => void): void;
  end(): void;
}

/** Opens a thread; `roomy` asks for one without a limit to its memory. */
export type OpenThread = (roomy: boolean) => Thread;

interface UnderWay {
  readonly thread: Thread;
  readonly report: (report: FileReport) => void;
  readonly lost: (why: Error) => void;
}

/** Nobody waits for the check any more: it is not to be begun again. */
class Ended extends Error {}

/** A thread without work is ended after this long, in ms: what it held in memory is given back. */
const IDLE = 5_000;

/** Longer texts, in UTF-16 code units, have no place in a thread with little memory: it would tidy up all the time. */
const LONG = 150_000;

/**
 * Where files are checked that are not open: in a thread beside the one that answers the editor, so that typing never
 * waits for them, and with so little memory that it has to tidy up as it goes. A file that is too much for it gets a
 * thread of its own without that limit.
 */
export class SideDesk {
  readonly #open: OpenThread;
  #thread: Thread | null = null;
  #underWay: UnderWay | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(open: OpenThread) {
    this.#open = open;
  }

  /** One at a time, in the order of asking. */
  check(job: FileJob): Promise<FileReport> {
    const done = this.#last.then(() => this.#run(job));
    this.#last = done.catch(() => undefined);
    return done;
  }

  end(): void {
    clearTimeout(this.#idle);
    this.#thread?.end();
    this.#thread = null;
    this.#underWay?.lost(new Ended('The check was ended.'));
  }

  async #run(job: FileJob): Promise<FileReport> {
    clearTimeout(this.#idle);
    try {
      if (job.text.length > LONG) return await this.#alone(job);
      this.#thread ??= this.#opened(false);
      return await this.#ask(this.#thread, job).catch((why: Error) => {
        if (why instanceof Ended) throw why;
        return this.#alone(job);
      });
    } finally {
      this.#idle = setTimeout(() => this.end(), IDLE);
      // In Node, a timer alone must not keep the server up; a browser's is a number.
      (this.#idle as { unref?: () => void }).unref?.();
    }
  }

  async #alone(job: FileJob): Promise<FileReport> {
    const thread = this.#opened(true);
    return this.#ask(thread, job).finally(() => thread.end());
  }

  #opened(roomy: boolean): Thread {
    const thread = this.#open(roomy);
    // A thread that was ended says so a little later, when another may be at work.
    const mine = (): UnderWay | null => (this.#underWay?.thread === thread ? this.#underWay : null);
    thread.listen(
      (report) => mine()?.report(report),
      (why) => {
        if (this.#thread === thread) this.#thread = null;
        mine()?.lost(why);
      },
    );
    return thread;
  }

  #ask(thread: Thread, job: FileJob): Promise<FileReport> {
    return new Promise<FileReport>((report, lost) => {
      this.#underWay = { thread, report, lost };
      thread.post(job);
    }).finally(() => {
      this.#underWay = null;
    });
  }
}

/** No other thread at all: the check takes its turn among what else is to be done here. */
export function sameThread(check = fileCheck()): Thread {
  let report: (report: FileReport) => void;
  let lost: (why: Error) => void;
  return {
    post: (job) => {
      setTimeout(() => {
        try {
          report(check(job));
        } catch (error) {
          lost(error as Error);
        }
      }, 0);
    },
    listen: (onReport, onLost) => {
      report = onReport;
      lost = onLost;
    },
    end: () => {},
  };
}
