import { CountingReporter } from './reporter.ts';

/** Runs the tests that `load` defines, and rejects when one fails: what an editor asks of a test entry. */
export function runSuite(mocha: Mocha, load: () => void): Promise<void> {
  mocha.reporter(CountingReporter as never);
  mocha.timeout(60_000);
  mocha.slow(4_000);
  mocha.ui('bdd'); // In a browser this defines `describe` and the others; in Node the next line does.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}
