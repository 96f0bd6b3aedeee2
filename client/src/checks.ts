import type { Memento } from 'vscode';

export type Check = 'always' | 'never';
const KEY = 'copydesk.checks';

/** Which files the user wants checked, or not, whatever they look like. Remembered with the workspace. */
export class Checks {
  readonly #state: Memento;

  constructor(state: Memento) {
    this.#state = state;
  }

  all(): Record<string, Check> {
    return this.#state.get<Record<string, Check>>(KEY, {});
  }

  async set(uri: string, check: Check): Promise<void> {
    await this.#state.update(KEY, { ...this.all(), [uri]: check });
  }
}
