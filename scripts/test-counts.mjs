// Reads the reports of the test tools. A suite that broke before it could count (a syntax error, a dead set-up) is one failure.

/** @returns {{ passed: number, failed: number, skipped: number }} */
export function countVitest(report, exitCode) {
  const passed = report?.numPassedTests ?? 0;
  const files = report?.testResults ?? [];
  const brokenFiles = files.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = (report?.numFailedTests ?? 0) + brokenFiles;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  return { passed, failed: atLeastOne(failed, exitCode), skipped };
}

/** @returns {{ passed: number, failed: number, skipped: number }} */
export function countPlaywright(report, exitCode) {
  const stats = report?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  return { passed: stats.expected + stats.flaky, failed: atLeastOne(stats.unexpected, exitCode), skipped: stats.skipped };
}

function atLeastOne(failed, exitCode) {
  return failed === 0 && exitCode !== 0 ? 1 : failed;
}
