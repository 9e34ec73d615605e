/**
 * `tsx scripts/bench/lcp.ts`: when the largest thing of home, search and listing is painted on a slow phone line (1.6 Mbit/s, 300 ms),
 * as Chromium itself says it, in a window of 360 px with nothing cached.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { findChromium } from '#scripts/machine/chromium.ts'
import { isReady, load, npmStart, seconds } from './npm-start.ts'

const line = { offline: false, latency: 300, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const visits = 5
const ceiling = 2500

const dataDir = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
const quayside = await npmStart({ dataDir })
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
let isGreen = true
try {
  await quayside.until(() => isReady(quayside.address), 'the first start')
  console.log(`1.6 Mbit/s, 300 ms, 360 px, nothing cached; ${visits} visits each (${load()})`)
  const search = await (await fetch(`${quayside.address}/en/search?q=valve`)).text()
  const listing = /href="(\/en\/listings\/[^"]+)"/.exec(search)?.[1]
  if (!listing) throw new Error('the search for a valve shows no listing')
  for (const [name, path] of [
    ['home', '/en'],
    ['search', '/en/search'],
    ['listing', listing],
  ] as const)
    await measure(name, path)
} finally {
  await browser.close()
  await quayside.end()
  rmSync(dataDir, { recursive: true, force: true })
}
console.log(isGreen ? 'GREEN' : `RED: above ${seconds(ceiling)}`)
process.exit(isGreen ? 0 : 1)

async function measure(name: string, path: string): Promise<void> {
  const seen: { lcp: number; shift: number }[] = []
  for (let visit = 0; visit < visits; visit += 1) seen.push(await lookAt(browser, quayside.address + path))
  const all = seen.map(({ lcp }) => lcp).sort((a, b) => a - b)
  const middle = all[Math.floor(visits / 2)]!
  isGreen &&= middle < ceiling
  console.log(
    `${name}: LCP ${seconds(middle)} (${seconds(all[0]!)} to ${seconds(all.at(-1)!)}), CLS ${Math.max(...seen.map(({ shift }) => shift)).toFixed(3)}`,
  )
}

/** Milliseconds from the request to the last largest paint, and how far the page moved by itself. */
async function lookAt(by: Browser, url: string): Promise<{ lcp: number; shift: number }> {
  const context = await by.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.emulateNetworkConditions', line)
  await page.goto(url, { waitUntil: 'networkidle' })
  const seen = await page.evaluate(
    () =>
      new Promise<{ lcp: number; shift: number }>((done) => {
        let lcp = 0
        let shift = 0
        new PerformanceObserver((list) => (lcp = list.getEntries().at(-1)!.startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done({ lcp, shift }), 500)
      }),
  )
  await context.close()
  return seen
}
