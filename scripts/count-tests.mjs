// Sums the reports of both test runs; the last line is the count. Fails when a run left no report or a test failed.
import { existsSync, readFileSync } from 'node:fs';

const sum = { passed: 0, failed: 0, skipped: 0 };
let complete = true;
for (const path of ['test-results/unit.json', 'test-results/e2e.json']) {
  if (!existsSync(path)) {
    console.error(`There is no ${path}: these tests did not run.`);
    complete = false;
    continue;
  }
  const report = JSON.parse(readFileSync(path, 'utf8'));
  sum.passed += report.numPassedTests;
  // A file that broke before its first test counts as one failed test.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  sum.failed += report.numFailedTests + broken.length;
  sum.skipped += report.numPendingTests + (report.numTodoTests ?? 0);
}
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exit(complete && sum.failed === 0 && sum.passed > 0 ? 0 : 1);
