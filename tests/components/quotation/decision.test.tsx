import { describe, expect, it } from 'vitest'
import { AcceptancePage } from '#app/components/quotation/acceptance-page.tsx'
import { RefusalPage } from '#app/components/quotation/refusal-page.tsx'
import { QuotationPage } from '#app/components/quotation/quotation-page.tsx'
import { flawsOf, renderPage } from '../render-page.tsx'
import { now, sampleQuotation } from '../sample-thread.ts'

const firstButton = (html: string) => /<form[\s\S]*?(<button[^>]*>)/.exec(html)?.[1]

describe('the pages of a decision', () => {
  it.each(['en', 'zh', 'ar'] as const)('leave no key, no empty place and no id twice in %s', (lang) => {
    const pages = [
      <AcceptancePage quotation={sampleQuotation()} thread="/t" isGuest codeSent now={now} />,
      <RefusalPage quotation={sampleQuotation()} thread="/t" isGuest now={now} />,
      <QuotationPage
        quotation={sampleQuotation({ status: 'declined', declinedReason: 'price', declinedNote: 'Too much' })}
        subject="Ball valve"
        versions={[{ version: 1, sentAt: now }]}
        links={{ thread: '/t', version: String }}
        now={now}
      />,
    ]
    expect(pages.flatMap((page) => flawsOf(renderPage(page, lang)))).toEqual([])
  })

  it('carry the version that is seen', () => {
    expect(renderPage(<AcceptancePage quotation={sampleQuotation()} thread="/t" now={now} />)).toContain('name="version" value="2"')
  })

  it('ask guests for a code and members for none', () => {
    expect(renderPage(<AcceptancePage quotation={sampleQuotation()} thread="/t" isGuest now={now} />)).toContain('name="code"')
    expect(renderPage(<AcceptancePage quotation={sampleQuotation()} thread="/t" now={now} />)).not.toContain('name="code"')
  })

  it('do the act and not another code when Enter is pressed in the code field', () => {
    const html = renderPage(<RefusalPage quotation={sampleQuotation()} thread="/t" isGuest now={now} />)
    expect(firstButton(html)).not.toContain('send-code')
    expect(html).toContain('value="send-code"')
  })

  it('keep the reason that was chosen when the code is wrong', () => {
    const reply = { values: { reason: 'terms', note: 'Payment before shipment', code: '12' }, errors: { code: ['Wrong'] } }
    const html = renderPage(<RefusalPage quotation={sampleQuotation()} thread="/t" isGuest reply={reply} now={now} />)
    expect(html).toMatch(/checked="" value="terms"/)
    expect(html).toContain('Payment before shipment')
  })
})
