// Ends every run with one line that people and CI can read: "N passed, N failed, N skipped". Where TEST_RECORD names a file,
// each test that ran is appended to it as one JSON line (how long it took, how it ended): tools/test-record.mjs reads it.
const fs = require('node:fs');
const path = require('node:path');

const record = process.env.TEST_RECORD;

module.exports = class SummaryReporter {
  onTestFileResult(_test, { testFilePath, testResults, testExecError }) {
    if (!record) return;
    const file = path.relative(process.cwd(), testFilePath);
    const rows = testResults.map(({ fullName, duration, status }) => ({
      file,
      name: fullName,
      ms: duration ?? 0,
      status,
    }));
    if (testExecError) rows.push({ file, name: '(the file itself)', ms: 0, status: 'failed' });
    fs.appendFileSync(record, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }

  onRunComplete(_contexts, results) {
    const broken = results.numRuntimeErrorTestSuites;
    const failed = results.numFailedTests + broken;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
  }
};
