import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { demoAddresses, demoPassword } from '#app/domain/accounts/demo.ts'

export type Letter = { id: string; to: string[]; subject: string; text: string; createdAt: string }

/** What the journey saw, for the looks at it afterwards. */
export type Walked = { listing: string; company: string }

/**
 * Search, ask as a guest, confirm from the letter, answer on the web and by mail, quote, accept: in one language, without
 * JavaScript. The texts are looked up by field names and places, so that every language walks the same way.
 */
export async function walk(browser: Browser, address: string, lang: 'en' | 'ar'): Promise<Walked> {
  const noScript = { javaScriptEnabled: false, baseURL: address }
  const [buyer, seller] = [await browser.newContext(noScript), await browser.newContext(noScript)]
  const guest = `guest-${lang}-${Date.now()}@buyers.test`
  const page = await buyer.newPage()

  // Searches real listings.
  await page.goto(`/${lang}`)
  await page.locator('main input[name=q]').fill('ball valve')
  await page.locator('main form[role=search] button, main form:has(input[name=q]) button').first().click()
  expect(Number(await page.locator('[data-total]').getAttribute('data-total'))).toBeGreaterThan(0)
  expect(await page.locator('[data-total]').getAttribute('data-engine')).toBe('meilisearch')
  await page.locator('article[data-listing] h2 a').first().click()
  const listing = page.url()
  const company = await page.locator('a[href*="/companies/"]').first().getAttribute('href')

  // Asks as a guest, and is held until the address is confirmed.
  const question = `We need 1,200 pieces for a water line (${lang}). Does the lever lock?`
  await page.locator('textarea[name=message]').fill(question)
  await page.locator('input[name=quantity]').fill('1200')
  await page.locator('form:has(textarea[name=message]) input[name=email]').fill(guest)
  await page.locator('form:has(textarea[name=message]) button').last().click()
  await page.waitForURL(`**/${lang}/inquiries/sent`)
  expect(await letters(address, demoAddresses.sales, question)).toEqual([])

  // Confirms from the letter, by a button behind the link.
  await openMailbox(page, await letterTo(address, guest, `/inquiries/confirm/`))
  await page.locator('a[href*="/inquiries/confirm/"]').first().click()
  await page.locator('main form button').first().click()
  await page.waitForURL(`**/${lang}/q/**`)
  const guestThread = page.url()

  // The manufacturer answers on the web …
  const desk = await seller.newPage()
  await signIn(desk, lang, demoAddresses.sales)
  await desk.goto(`/${lang}/desk/inbox?box=waiting-for-me`)
  await desk.locator('main h2 a').first().click()
  await expectText(desk, question)
  const memberThread = desk.url()
  await desk.locator('textarea[name=body]').fill('Yes, in both positions.')
  await desk.locator('form:has(textarea[name=body]) button').click()
  await expectText(desk, 'Yes, in both positions.')

  // … and once by answering the letter from a mail client.
  await openMailbox(desk, await letterTo(address, demoAddresses.sales, question))
  await desk.locator('main textarea').first().fill('The drawing follows tomorrow.')
  await desk.locator('main form:has(textarea) button').first().click()
  await letterTo(address, guest, 'The drawing follows tomorrow.')
  await page.goto(guestThread)
  await expectText(page, 'The drawing follows tomorrow.')

  // Sends a quotation …
  await desk.goto(memberThread)
  await desk.locator('a[href$="/quotation"]').first().click()
  await desk.locator('input[name=unitPrice]').fill('15.90')
  await desk.locator('form:has(input[name=unitPrice]) button').first().click()
  await desk.waitForURL(memberThread)

  // … and the buyer accepts it, with the code from the letter.
  await openMailbox(page, await letterTo(address, guest, '15.90'))
  await page.locator('a[href*="/q/"]').first().click()
  await page.locator('a[href*="/acceptance"]').first().click()
  await page.locator('button[name=intent][value=send-code]').click()
  const code = /\b\d{6}\b/.exec((await letterTo(address, guest, /\b\d{6}\b/, (letter) => !letter.text.includes('15.90'))).text)![0]
  await page.locator('input[name=code]').fill(code)
  await page.locator('form:has(input[name=code]) button').first().click()
  await page.waitForURL(guestThread)
  await letterTo(address, demoAddresses.sales, '15.90', (letter) => letter.text.includes('15.90'))
  await desk.goto(`/${lang}/desk/inbox?box=closed`)
  expect(await desk.locator('main h2 a').count()).toBeGreaterThan(0)
  await Promise.all([buyer.close(), seller.close()])
  return { listing, company: new URL(company!, address).href }
}

export async function signIn(page: Page, lang: string, email: string): Promise<void> {
  await page.goto(`/${lang}/login`)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(demoPassword)
  await page.locator('form:has(input[name=password]) button').click()
  await page.waitForURL((url) => !url.pathname.includes('/login'))
}

async function expectText(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.locator('main').innerText(), { timeout: 10_000 }).toContain(text)
}

async function openMailbox(page: Page, letter: Letter): Promise<void> {
  await page.goto(`/dev/mail/${letter.id}`)
}

async function letters(address: string, to: string, text: string | RegExp): Promise<Letter[]> {
  const all = (await (await fetch(`${address}/dev/mail.json`)).json()) as Letter[]
  return all.filter((letter) => letter.to.includes(to) && (typeof text === 'string' ? letter.text.includes(text) : text.test(letter.text)))
}

/** The newest letter to somebody that holds a text, once it has come. */
export async function letterTo(
  address: string,
  to: string,
  text: string | RegExp,
  fits: (letter: Letter) => boolean = () => true,
): Promise<Letter> {
  for (const since = Date.now(); Date.now() - since < 30_000;) {
    const found = (await letters(address, to, text)).find(fits)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`no letter to ${to} says ${text}`)
}
