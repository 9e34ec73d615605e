import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll } from 'vitest'
import { findChromium } from '#scripts/machine/chromium.ts'

// It calls nobody but us, and starts as root too.
const flags = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** A Chromium of the test file's own, closed when the file is done. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: flags })
  afterAll(() => browser.close())
  return browser
}
