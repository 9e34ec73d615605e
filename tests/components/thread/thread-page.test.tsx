import { describe, expect, it } from 'vitest'
import { ThreadPage } from '#app/components/thread/thread-page.tsx'
import { flawsOf, renderPage } from '../render-page.tsx'
import { now, sampleThread } from '../sample-thread.ts'

const links = {
  reply: '/here',
  side: '/here?side',
  file: (fileId: string) => `/file/${fileId}`,
  acceptance: ({ version }: { version: number }) => `/acceptance-of-${version}`,
  refusal: ({ version }: { version: number }) => `/refusal-of-${version}`,
}
const page = (over: object = {}) => <ThreadPage thread={sampleThread} clientKey="key-1" links={links} now={now} {...over} />

describe('the thread page', () => {
  it.each(['en', 'zh', 'ar'] as const)('leaves no key, no empty place and no id twice in %s', (lang) => {
    expect(flawsOf(renderPage(page(), lang))).toEqual([])
    expect(flawsOf(renderPage(page({ isGuest: true }), lang))).toEqual([])
  })

  it('offers to decide on the current version only', () => {
    const html = renderPage(page())
    expect(html).toContain('/acceptance-of-2')
    expect(html).toContain('/refusal-of-2')
    expect(html).not.toContain('/acceptance-of-1')
    expect(html).not.toContain('/refusal-of-1')
  })

  it('shows the private block to members and never to guests', () => {
    expect(renderPage(page())).toContain('Board decides')
    const guest = renderPage(page({ isGuest: true }))
    expect(guest).not.toContain('Board decides')
    expect(guest).not.toContain('name="assigneeId"')
  })

  it('says in words that a mail was lost and that a sender was not verified', () => {
    const html = renderPage(page())
    expect(html).toContain('The supplier has not received this by mail')
    expect(html).toContain('could not be verified')
  })

  it('keeps what was typed in the form that was refused, and leaves the other alone', () => {
    const ofMessage = renderPage(page({ reply: { values: { body: 'Half a sentence' }, errors: { body: ['Too short'] } } }))
    expect(ofMessage).toContain('>Half a sentence</textarea>')
    const ofNote = renderPage(page({ reply: { values: { assigneeId: '', note: 'A long note' }, errors: { note: ['Too long'] } } }))
    expect(ofNote).toContain('>A long note</textarea>')
    expect(ofNote).not.toContain('id="body-wrong"')
  })

  it('puts what users wrote into the page as text', () => {
    const [first] = sampleThread.timeline
    const evil = { ...sampleThread, timeline: [{ ...first!, body: '<img src=x onerror=alert(1)>' }] }
    const html = renderPage(page({ thread: evil }))
    expect(html).not.toContain('<img src=x')
    expect(html).toContain('&lt;img src=x')
  })
})
