import { describe, expect, it } from 'vitest'
import { machineVerdict } from '#app/domain/mail/machine-mail.ts'
import { madeLetter } from './made-letter.ts'

const verdict = (headers: Record<string, string>, text?: string) => machineVerdict(madeLetter({ headers, text }))

describe('machineVerdict', () => {
  it.each([
    [{ 'content-type': 'multipart/report; report-type=delivery-status; boundary=x' }, 'bounce'],
    [{ 'content-type': 'multipart/report; report-type="feedback-report"; boundary=x' }, 'report'],
    [{ 'content-type': 'multipart/report; report-type=disposition-notification' }, 'auto-reply'],
    [{ 'return-path': '<>' }, 'bounce'],
    [{ 'x-failed-recipients': 'a@b.example' }, 'bounce'],
    [{ from: 'Mail Delivery System <MAILER-DAEMON@b.example>' }, 'bounce'],
    [{ from: 'MAILER-DAEMON' }, 'bounce'],
    [{ from: 'Postmaster <postmaster@b.example>' }, 'bounce'],
    [{ from: 'Mail Delivery System <>' }, 'bounce'],
    [{ subject: 'Undelivered Mail Returned to Sender' }, 'bounce'],
    [{ subject: '系统退信' }, 'bounce'],
    [{ subject: 'complaint about message from 192.0.2.1' }, 'report'],
    [{ 'auto-submitted': 'auto-replied (vacation)' }, 'auto-reply'],
    [{ 'auto-submitted': 'auto-generated' }, 'auto-reply'],
    [{ 'x-autoreply': 'yes' }, 'auto-reply'],
    [{ precedence: 'auto_reply' }, 'auto-reply'],
    [{ subject: 'Automatic reply: Inquiry 4F7K' }, 'auto-reply'],
    [{ subject: '自动回复:询价' }, 'auto-reply'],
    [{ subject: 'Abwesenheitsnotiz: Inquiry' }, 'auto-reply'],
    [{ subject: 'Réponse automatique : Inquiry' }, 'auto-reply'],
    [{ subject: '자동 응답: 문의' }, 'auto-reply'],
    [{ precedence: 'bulk' }, 'list'],
    [{ 'list-id': '<valves.lists.example>', 'list-unsubscribe': '<mailto:leave@lists.example>' }, 'list'],
    [{ 'list-post': '<mailto:valves@lists.example>' }, 'list'],
  ])('%j is a machine’s: %s', (headers, kind) => {
    const found = verdict(headers)
    expect(found).toMatchObject({ machine: true, kind })
    expect(found.rule).not.toBeNull()
  })

  it.each([
    [{}],
    [{ 'auto-submitted': 'no' }],
    [{ 'x-auto-response-suppress': 'All' }],
    [{ 'return-path': '<wang@factory.cn>' }],
    [{ subject: 'Re: Undelivered Mail Returned to Sender' }],
    [{ subject: 'Automatic valves, price list' }],
    [{ subject: 'Delivery time' }],
    [{ from: 'Bouncer Ltd <sales@bouncer.example>' }],
    [{ 'list-unsubscribe': '<mailto:leave@b.example>' }],
    [{ 'list-id': '<sales.factory.example>' }],
    [{ precedence: 'first-class' }],
  ])('%j is a person’s', (headers) => expect(verdict(headers)).toEqual({ machine: false, rule: null, kind: null }))

  it('a missing From is no daemon', () => {
    const letter = madeLetter()
    expect(machineVerdict({ ...letter, headers: letter.headers.filter((header) => header.name !== 'from') }).machine).toBe(false)
  })

  it('knows a notice by its parts', () => {
    expect(machineVerdict(madeLetter({ attachments: [{ mimeType: 'message/delivery-status' }] })).kind).toBe('bounce')
    expect(machineVerdict(madeLetter({ attachments: [{ mimeType: 'message/feedback-report' }] })).kind).toBe('report')
    expect(machineVerdict(madeLetter({ attachments: [{ mimeType: 'message/rfc822' }] })).machine).toBe(false)
  })

  it('knows a notice by its text, but not a person who quotes one in an answer', () => {
    const text = 'Your message could not be delivered.\n\n550 5.1.1 <a@b.example> user unknown'
    expect(verdict({ subject: 'notice' }, text)).toMatchObject({ machine: true, rule: 'bounce-text' })
    expect(verdict({ subject: 'notice', 'in-reply-to': '<1@b.example>' }, text).machine).toBe(false)
    expect(verdict({ subject: 'notice' }, 'Our model 550 5.1.1 is in stock.').machine).toBe(false)
  })
})
