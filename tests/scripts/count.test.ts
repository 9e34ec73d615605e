import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countReport, sum } from '#scripts/testing/count.ts'

const folder = mkdtempSync(join(tmpdir(), 'quayside-count-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(
  passed: number,
  failed: number,
  files: { status: string; assertionResults: { status: string }[] }[],
  success: boolean,
): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files, success }))
  return file
}
const green = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const red = { status: 'failed', assertionResults: [{ status: 'failed' }] }

test('passed and failed tests are counted', () => {
  expect(countReport(report(4, 1, [green, red], false), 1)).toEqual({ passed: 4, failed: 1 })
})

test('a file that broke before its first test counts as one that failed', () => {
  expect(countReport(report(4, 0, [green, { status: 'failed', assertionResults: [] }], false), 1)).toEqual({ passed: 4, failed: 1 })
})

test('a run that ended red without a failed test is not green', () => {
  expect(countReport(report(4, 0, [green], true), 1)).toEqual({ passed: 4, failed: 1 })
})

test('a run without a report failed', () => {
  expect(countReport(join(folder, 'nothing.json'), 1)).toEqual({ passed: 0, failed: 1 })
})

test('stages are summed', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 10, failed: 2 },
    ]),
  ).toEqual({ passed: 11, failed: 2 })
})
