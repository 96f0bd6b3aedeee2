/** Prints one line a test, the failures, and last the counts that the test script adds up. */
export class CountingReporter {
  constructor(runner: Mocha.Runner) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    runner.on('pass', (test) => {
      counts.passed++;
      print(`  ✔ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('pending', (test) => {
      counts.skipped++;
      print(`  - ${test.fullTitle()}`);
    });
    runner.on('fail', (test, error) => {
      counts.failed++;
      print(`  ✖ ${test.fullTitle()}\n    ${error.stack ?? error.message}`);
    });
    runner.on('end', () =>
      print(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`),
    );
  }
}

/** The mark tells the suite's own lines from what the editor prints. */
const print = (text: string): void => {
  for (const line of text.split('\n')) console.log(`copydesk-test: ${line}`);
};
