import { existsSync, readFileSync } from 'node:fs'

export type Count = { passed: number; failed: number }

type Report = {
  numPassedTests: number
  numFailedTests: number
  success: boolean
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** What vitest's JSON report says; a file that broke before its first test, and a run that broke outside its tests, count as failed. */
export function countReport(file: string, exitCode: number | null): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  const broken = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((one) => one.status === 'failed')
  }).length
  const failed = report.numFailedTests + broken
  const isRed = exitCode !== 0 || !report.success
  return { passed: report.numPassedTests, failed: failed === 0 && isRed ? 1 : failed }
}

export function sum(counts: Count[]): Count {
  return counts.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), {
    passed: 0,
    failed: 0,
  })
}
