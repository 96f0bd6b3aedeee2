import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from './paths.mjs';

/**
 * Steps that a person would take in the editor, one after another. A failed step leaves a picture of the screen, and the
 * steps after it are skipped: they stand on it.
 */
export class Steps {
  #counts = { passed: 0, failed: 0, skipped: 0 };
  #page;

  constructor(page) {
    this.#page = page;
    mkdirSync(outFolder, { recursive: true });
  }

  async step(what, act) {
    if (this.#counts.failed > 0) {
      this.#counts.skipped++;
      console.log(`  - ${what} (an earlier step failed)`);
      return;
    }
    const started = Date.now();
    try {
      await act();
      this.#counts.passed++;
      console.log(`  ✔ ${what} (${Date.now() - started} ms)`);
    } catch (error) {
      this.#counts.failed++;
      console.log(`  ✖ ${what}\n    ${error instanceof Error ? error.stack : error}`);
      await this.picture('failed').catch(() => {});
    }
  }

  async picture(name) {
    await this.#page.screenshot({ path: join(outFolder, `${name}.png`) });
  }

  get failed() {
    return this.#counts.failed;
  }

  summary() {
    const { passed, failed, skipped } = this.#counts;
    return `${passed} passed, ${failed} failed, ${skipped} skipped`;
  }
}
