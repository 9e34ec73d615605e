import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutReply } from '#app/domain/mail/cut-reply.ts'
import { sentLetter } from './client-styles.ts'

const letter = sentLetter('en').text
const header =
  'From: Acme via Quayside <r@reply.quayside.test>\nSent: Wednesday, September 30, 2026 10:00 AM\nTo: Li\nSubject: Re: Inquiry\n'
const attribution = 'On Wed, Sep 30, 2026 at 10:00 AM Acme <r@reply.quayside.test> wrote:'
const replyOf = (text: string, sent: string[] = []) => cutReply({ text, sent }).reply

describe('what is cut', () => {
  it.each([
    [
      'an attribution over two lines',
      `Yes.\n\nOn Wed, Sep 30, 2026 at 10:00 AM Acme International Trading Company <\nr@reply.quayside.test> wrote:\n\n> x`,
    ],
    ['an attribution over three lines', 'Yes.\n\nOn Sep 30, 2026,\nat 10:00,\nAcme <r@reply.quayside.test> wrote:\n\n> x'],
    ['an address whose end came on the next line', 'Yes.\n\nons. 30. sep. 2026 kl. 10:00 skrev Acme <r@reply.quayside.test\n>:\n\n> x'],
    ['an attribution with entities', 'Yes.\n\nOn Sep 30, 2026, Acme &lt;r@reply.quayside.test&gt; wrote:\n> x'],
    ['an attribution without a colon', 'Yes.\n\nOn Wed, 30 Sep 2026 10:00:00 +0200 Acme <r@reply.quayside.test> wrote\n\nx'],
    ['an attribution between dashes', 'Yes.\n\n---- On Wed, 30 Sep 2026 10:00:00 +0800 a@b.example wrote ----\n\nx'],
    ['a header in bold', 'Yes.\n\n*From:* Acme [mailto:a@b.example]\n*Sent:* 30 Sep 2026\n*To:* Li\n*Subject:* x\n\ny'],
    [
      'a header with a blank line in it',
      'Yes.\n\n      De : Acme <a@b.example>\n À : Li <li@b.example>\n Envoyé le : Mercredi 30 septembre 2026 10h00\n Objet : x\n\ny',
    ],
    [
      'a header with an ideographic space',
      'Yes.\n------------------------------\n发件人：Acme <a@b.example>\n发送时间：2026年9月30日\n收件人：李\n主　题：询价\n\n原文',
    ],
    ['quoted lines alone', 'Yes.\n\n> x\n> y'],
    ['what is forwarded', 'Yes.\n\n---------- Forwarded message ---------\nFrom: A <a@b.example>\nDate: Mon\nSubject: x\nTo: y\n\nz'],
    ['a ruled attribution in a language of no list', 'Yes.\n\n---- Siku 30 Sep 2026 10:00 +0300 Acme <r@b.example> alinena ---\n\nx'],
    [
      'an attribution that was wrapped after the name',
      'Yes.\n\nQuayside <rabcdefghijklmnopqrstuvwxyz@reply.quayside.test>\n于2026年9月30日周三 10:00写道：\n\n> x',
    ],
    ['an attribution with the digits of Bengal', 'Yes.\n\nবুধ, ৩০ সেপ, ২০২৬ তারিখে ১০:০০ AM টায় Acme\n<r@b.example> লিখেছেন:\n\n> x'],
    [
      'a header whose first label is in no list',
      'Yes.\n\nKtoś: Acme <a@b.example>\nWysuano: 30 września 2026 10:00\nDo: Li\nTemat: x\n\ny',
    ],
    ['the line of a program in a language of no list', `Yes.\n\nPata Outlook<https://aka.ms/x>\n\n${attribution}\n> x`],
    [
      'a marked-down line of a program',
      `Yes.\n\nSent with [Proton Mail](https://proton.me/mail/home) secure email.\n\n${attribution}\n> x`,
    ],
    ['spaces that set in every line', `  Yes.\n\n${attribution}\n> x`],
    ['what follows the line of a device without any head', 'Yes.\n\nSent from my Galaxy S24\n\nDear Li,\nplease quote.'],
    ['the line of a device', 'Yes.\n\nSent from my Galaxy S24'],
    [
      'the line of a program with its link',
      'Yes.\n\nGet Outlook for iOS<https://aka.ms/x>\n________________________________\nFrom: A <a@b.example>\nSent: 30 Sep 2026 10:00\nTo: B\nSubject: x\n\ny',
    ],
    ['the footer of a mailing list', 'Yes.\n\n_______________________________________________\nvalves mailing list\nvalves@lists.example'],
    [
      'a line of a quotation that lost its mark',
      `Yes.\n\n${attribution}\n> this is a rather long line that was wrapped by a mail client on its way and\nwent on here\n> and here`,
    ],
  ])('%s', (_what, text) => expect(replyOf(text)).toBe('Yes.'))
})

describe('what is never cut', () => {
  it.each([
    ['goods that are named like devices', 'Sent 500 iPhone cases by DHL\n\nSent iPhone cases by sea'],
    ['where goods go', 'Shipment:\nFrom: Ningbo\nTo: Hamburg\nDate: 12 May 2026\nThanks'],
    ['what somebody said', 'As agreed on 12 May 2026 John wrote:\nDelivery in 25 days.\n\nIs that right?'],
    ['a list after a contact', 'Please send the contract before 12.05.2026 to Anna <anna@x.example>:\n- one\n- two'],
    ['lines that begin with On', 'On the other hand:\n\nwe could deliver on 12 May.'],
    ['dashes and tables', 'Item      Price\n-----------------\nDN50      3.20\n\n====\n\nValid 30 days'],
    ['a signature with a telephone number', 'Yes.\n\n-- \nLi Wei\n+86 574 8888 0000'],
    ['a sentence about a device', 'It was sent from our factory yesterday.\n\nSent from my desk, which is quicker than by phone.'],
    ['a greater-than sign in a sentence', 'The pressure must be\n10 bar > 8 bar'],
    ['a signature alone', '--\nLi Wei\nSales'],
    ['quoted text alone', '> only this'],
  ])('%s', (_what, text) => {
    expect(replyOf(text).replace(/[ \t]+$/gm, '')).toBe(text.replace(/[ \t]+$/gm, ''))
  })

  it('our own letter when nothing else is there', () => expect(replyOf(letter, [letter])).toBe(letter))

  it('a sentence that our letter has too', () => {
    expect(replyOf(`The reference of this thread is 4F7K2MXA.\n\n${attribution}\n> ${letter.replaceAll('\n', '\n> ')}`, [letter])).toBe(
      'The reference of this thread is 4F7K2MXA.',
    )
  })
})

describe('the author’s last lines', () => {
  it('stay although our letter says the same', () => {
    const known = `${letter}\n\nNingbo Precision Valve Manufacturing Co., Ltd.`
    const answer = 'Yes.\n\nLi Wei\nNingbo Precision Valve Manufacturing Co., Ltd.'
    expect(replyOf(answer, [known])).toBe(answer)
    expect(replyOf(`${answer}\n\n${header}\n${known}`, [known])).toBe(answer)
    expect(replyOf(`${answer}\n\n${attribution}\n> ${known.replaceAll('\n', '\n> ')}`, [known])).toBe(answer)
  })
})

describe('answers in other places than on top', () => {
  it('below the quotation', () => expect(replyOf(`${attribution}\n> Price?\n> Lead time?\n\nUSD 3, 25 days`)).toBe('USD 3, 25 days'))

  it('between quoted lines: with the questions, without the addresses', () => {
    expect(replyOf(`Hello,\n\n${attribution}\n> Price?\nUSD 3\n> Lead time?\n25 days\n> Regards`)).toBe(
      'Hello,\n\n> Price?\n\nUSD 3\n\n> Lead time?\n\n25 days',
    )
  })

  it('below long quotations: with the paragraph that is answered', () => {
    expect(replyOf(`${attribution}\n> Dear Li,\n>\n> Price?\nUSD 3\n> Thanks so far.\n>\n> Lead time?\n25 days\n> Regards`)).toBe(
      '> Price?\n\nUSD 3\n\n> Lead time?\n\n25 days',
    )
  })

  it('below the line of a device, where it is known what we sent', () => {
    const answer = 'Yes.\n\nSent from my Galaxy S24\n\nLi Wei, +86 574 8888 0000'
    expect(replyOf(answer, [letter])).toBe(answer)
  })

  it('below a quotation without marks, found by our own text', () => {
    expect(replyOf(`${header}\n${letter}\n\nYes, 3.20 is fine.\nLi`, [letter])).toBe('Yes, 3.20 is fine.\nLi')
  })

  it('inside a quotation without marks', () => {
    const answered = letter.replace('The reference', 'Our price is USD 3.20.\n\nThe reference')
    expect(replyOf(`See below.\n\n${header}\n${answered}`, [letter])).toBe('See below.\n\nOur price is USD 3.20.')
  })

  it('longer than the letter they answer', () => {
    const long = Array.from({ length: 30 }, (_, index) => `Answer ${index} in some words`).join('\n')
    expect(replyOf(`see below\n\n${header}\n${letter}\n\n${long}`, [letter])).toBe(`see below\n\n${long}`)
  })

  it('between the quotations of an html mail', () => {
    const html = `<div class="gmail_quote"><div class="gmail_attr">${attribution.replace('<', '&lt;')}<br></div><blockquote class="gmail_quote">Price?</blockquote><div>USD 3</div><blockquote class="gmail_quote">Lead time?</blockquote><div>25 days</div></div>`
    expect(cutReply({ html, sent: [] }).reply).toBe('> Price?\n\nUSD 3\n\n> Lead time?\n\n25 days')
  })
})

describe('our own text', () => {
  it('is known when it is wrapped anew, quoted and under a head of an unknown language', () => {
    const wrapped = letter.replace(/(.{40,50}) /g, '$1\n')
    const head = 'Zapisano 30.09.2026 10:00 kroz Acme <r@reply.quayside.test>:'
    expect(replyOf(`Ja.\n\n${head}\n\n${wrapped}`, [letter])).toBe('Ja.')
  })

  it('is known in any language it was sent in', () => {
    const chinese = sentLetter('zh').text
    expect(replyOf(`好的。\n\n${chinese}`, [letter, chinese])).toBe('好的。')
  })

  it('takes nothing that only the author said', () => {
    expect(replyOf('好的。\n\n价格 3.20 美元，交货期 25 天。', [letter, sentLetter('zh').text])).toBe(
      '好的。\n\n价格 3.20 美元，交货期 25 天。',
    )
  })
})

describe('the choice of the part', () => {
  it('is the text, if it says anything', () => {
    expect(cutReply({ text: 'plain', html: '<p>marked</p>', sent: [] }).reply).toBe('plain')
    expect(cutReply({ text: ' \n', html: '<p>marked</p>', sent: [] }).reply).toBe('marked')
    expect(cutReply({ text: '> quoted only', html: '<p>marked</p><blockquote type="cite">quoted</blockquote>', sent: [] }).reply).toBe(
      'marked',
    )
  })

  it('is nothing where nothing is', () => {
    expect(cutReply({ text: '', html: null, sent: [] })).toEqual({ reply: '', rest: '' })
    expect(cutReply({ sent: [] })).toEqual({ reply: '', rest: '' })
  })
})

describe('whatever comes', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom(
      '',
      '> quoted',
      '>> deeper',
      attribution,
      ...header.split('\n'),
      ...letter.split('\n'),
      '-- ',
      '_____',
      'Sent from my iPhone',
      'Yes.',
      '发件人：李',
      '写道：',
    ),
  )

  it('stands in the reply or in the rest', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), (lines, known) => {
        const words = (text: string) => text.replace(/[\s>＞]+/g, ' ').trim()
        const { reply, rest } = cutReply({ text: lines.join('\n'), sent: known ? [letter] : [] })
        const shown = words(`${reply}\n${rest}`)
        for (const one of lines) for (const part of one.split(/[\r\n\u2028]/)) expect(shown).toContain(words(part))
        if (lines.some((one) => words(one) !== '')) expect(words(reply)).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })
})
