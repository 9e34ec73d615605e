import { describe, expect, it } from 'vitest'
import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import { declineReasons } from '#app/domain/quotations/quotation.ts'
import { versionChanges } from '#app/domain/quotations/version-changes.ts'
import { letter as english } from '#app/locales/en/letter.ts'
import { renderLetter } from '#emails/render-letter.tsx'
import { samples } from '#emails/sample-letters.ts'
import { quotation } from '#emails/sample-quotation.ts'

const textOf = async (facts: LetterFacts, lang: 'en' | 'zh' = 'en') => (await renderLetter(facts, lang)).text

describe('the letter of a quotation', () => {
  it('tells every term of the version', async () => {
    const text = await textOf(samples['quotation-received'])
    for (const line of [
      'QUO-9D3TQ8WN, version 1:',
      'Product: Ball valve BT-Q41F-50, 304, DN50, PN64',
      'Quantity: 1,200 pieces',
      'Price: USD 16.10 per piece',
      'Total: USD 19,320.00',
      'Delivery: FOB Tianjin Xingang (CNTXG), Incoterms 2020',
      'Lead time: 35 days',
      'Payment: T/T 30 % deposit, 70 % against B/L copy',
      'Valid until: 15 Aug 2026',
      'Fingerprint (SHA-256): 9f2a41c07be1d355…',
    ])
      expect(text.split('\n')).toContain(line)
    expect(text).toContain('You and Tianjin Beitang Valve Co., Ltd. make the contract between you.')
  })

  it('speaks of accepting only where that can be done already', async () => {
    const early = { ...samples['quotation-received'], isEarly: true } as LetterFacts
    expect(await textOf(samples['quotation-received'])).toContain('you accept or decline on the page')
    expect(await textOf(early)).toMatch(/Your RFQ takes quotations still.*when the RFQ has closed/)
    expect(await textOf(early)).not.toContain('you accept')
  })

  it('says why it was taken back', async () => {
    const moved = { ...samples['quotation-moved'], move: 'withdrawn', counter: null, note: null, reason: 'stock' } as LetterFacts
    expect((await textOf(moved)).split('\n')).toContain('Reason: The goods are no longer to be had')
  })

  it('adds up the lines that were rounded one by one', async () => {
    const lines = [1, 2, 3].map((no) => ({ ...quotation.lines[0]!, no, amount: '0.1' }))
    expect(await textOf({ ...samples['quotation-accepted'], document: { ...quotation, lines } } as LetterFacts)).toContain(
      'Total: USD 0.30',
    )
  })

  it('shows the place as the document names it where no other name is known', async () => {
    expect(await textOf(samples['quotation-accepted'])).toContain('Delivery: FOB CNTXG, Incoterms 2020')
  })

  it('says what a new version changed, codes in words', async () => {
    const lines = (await textOf(samples['quotation-revised'])).split('\n')
    expect(lines).toContain('Price: USD 16.10 (before: USD 16.80)')
    expect(lines).toContain('Quantity: 1,200 pieces (before: 1,000 pieces)')
    expect(lines).toContain('Payment: T/T 30 % deposit, 70 % against B/L copy (before: T/T in advance, 100 %)')
    expect(lines).toContain('Remarks: changed, see below')
  })

  it('has a line for every field that versions are compared by', async () => {
    const line = { ...quotation.lines[0]!, description: 'Gate valve', quantity: '7', unit: 'KGM' as const, unitPrice: '9' }
    const before = {
      ...quotation,
      lines: [line],
      currency: 'EUR',
      incoterm: 'CIF' as const,
      leadTimeDays: 1,
      paymentTerms: ['DP' as const],
      validUntil: '2026-01-01',
      remarks: undefined,
    }
    const changes = versionChanges(before, quotation)
    expect(changes.length).toBeGreaterThanOrEqual(8)
    const text = await textOf({ ...samples['quotation-revised'], changes } as LetterFacts)
    const told = text.split('What changed:\n')[1]!.split('\n\n')[0]!.split('\n')
    expect(told).toHaveLength(changes.length)
    expect(told.join()).not.toMatch(/TT_30|H87|KGM/)
  })
})

describe('the letter of a quotation that expired', () => {
  it('says to each side what it can do', async () => {
    const ofBuyer = samples['quotation-expired']
    expect(await textOf(ofBuyer)).toContain('ask Tianjin Beitang Valve Co., Ltd. for a new version')
    expect(await textOf({ ...ofBuyer, isOwn: true } as LetterFacts)).toContain('You can send a new version with another day.')
  })
})

describe('the letter of a refusal', () => {
  it.each(declineReasons)('names the reason %s', async (reason) => {
    const text = await textOf({ ...samples['quotation-declined'], reason } as LetterFacts)
    expect(text).toContain(`Reason: ${english.declineReason[reason]}`)
  })

  it('calls a reason that it does not know another one', async () => {
    expect(await textOf({ ...samples['quotation-declined'], reason: 'weather', note: null } as LetterFacts)).toContain(
      'Reason: Another reason',
    )
  })
})

describe('the letter of an inquiry', () => {
  it('tells what was asked beside the message, in the reader’s language', async () => {
    const lines = (await textOf(samples['inquiry-received'], 'zh')).split('\n')
    expect(lines).toContain('数量：1,200 件')
    expect(lines).toContain('目标价格：USD 15.50')
    expect(lines).toContain('交货条件：FOB Callao')
    expect(lines).toContain('目的国家或地区：秘鲁')
  })

  it('keeps the telephone number for the thread', async () => {
    const { text, html } = await renderLetter(samples['inquiry-received'], 'en')
    expect(text + html).not.toContain('+51 54')
  })

  it('names the company alone where nobody is named', async () => {
    const from = { name: 'Comercial Andina S.A.C.', company: 'Comercial Andina S.A.C.', country: null }
    expect(await textOf({ ...samples['message-received'], from } as LetterFacts)).toContain('\nComercial Andina S.A.C. writes:\n')
  })
})

describe('the letter with a code', () => {
  it('shows the code alone on its line and nowhere a locked screen would', async () => {
    const { subject, text, html } = await renderLetter(samples.code, 'en')
    expect(text.split('\n')).toContain('048213')
    expect(text).toContain('ten minutes')
    expect(subject).not.toContain('048213')
    expect(/display:none[^>]*>([^<]*)</.exec(html)?.[1]).not.toContain('048213')
  })

  it('says which act it is for', async () => {
    expect(await textOf(samples.code)).toContain('accept quotation QUO-9D3TQ8WN')
    expect(await textOf({ ...samples.code, act: 'quotation.decline' } as LetterFacts)).toContain('decline quotation QUO-9D3TQ8WN')
  })
})

it('a reply that came too late from somebody who takes no part has no link', async () => {
  const { html } = await renderLetter({ ...samples['reply-too-late'], threadUrl: null } as LetterFacts, 'en')
  expect(html).not.toContain('<a ')
})
