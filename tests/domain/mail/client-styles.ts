import { replySeparator } from '#app/domain/mail/separator.ts'
import type { Tongue } from './reply-tongues.ts'

/** One of our letters as its two parts; `quoted` in a reply it comes back in the ways below. */
export type SentLetter = { text: string; html: string }
export type MadeReply = { text?: string; html?: string }
export type ClientStyle = { name: string; make: (answer: string, letter: SentLetter, tongue: Tongue) => MadeReply }

const who = 'Acme Trade via Quayside'
const address = 'rabcdefghijklmnopqrstuvwxyzaqrstuvwxyz@reply.quayside.test'
const own = 'li.wei@factory.example'
const subject = 'Re: Inquiry 4F7K2MXA: 316L valve DN50'

const paragraphs = (lang: 'en' | 'zh'): string[] =>
  lang === 'zh'
    ? [
        '尊敬的李伟，',
        'Acme Trade 就“316L 球阀 DN50”给您留言：',
        '请按 FOB 宁波报价，数量 500 件，并注明交货期。',
        '此线程的编号为 4F7K2MXA。',
      ]
    : [
        'Dear Li Wei,',
        'Acme Trade has written to you about "316L ball valve DN50":',
        'Please quote 500 pieces FOB Ningbo with your lead time, and tell us whether a certificate EN 10204-3.1 is included in the price of each valve.',
        'The reference of this thread is 4F7K2MXA.',
      ]

export function sentLetter(lang: 'en' | 'zh'): SentLetter {
  const link = 'https://quayside.test/en/desk/threads/0192f3a1-aaaa-7bbb-8ccc-1234567890ab'
  const action = lang === 'zh' ? '在 Quayside 上打开' : 'Open it on Quayside'
  const parts = paragraphs(lang)
  return {
    text: [replySeparator(lang), ...parts, `${action}: ${link}`].join('\n\n'),
    html: `<div>${replySeparator(lang)}</div>${parts.map((part) => `<p>${part}</p>`).join('')}<p><a href="${link}">${action}</a></p>`,
  }
}

function wrapped(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = []
    let rest = line
    while (rest.length > width && rest.lastIndexOf(' ', width) > 0) {
      lines.push(rest.slice(0, rest.lastIndexOf(' ', width)))
      rest = rest.slice(rest.lastIndexOf(' ', width) + 1)
    }
    return [...lines, rest]
  })
}
const quoted = (text: string, width = 76): string =>
  wrapped(text, width)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const divs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : escaped(line)}</div>`)
    .join('')
const header = ({ labels }: Tongue, bold = false): string[] => {
  const label = (text: string) => (bold ? `<b>${text}:</b>` : `${text}:`)
  const sender = `${who} <${address}>`
  return [
    `${label(labels.from)} ${bold ? escaped(sender) : sender}`,
    `${label(labels.sent)} 2026-09-30 10:00`,
    `${label(labels.to)} Li Wei`,
    `${label(labels.subject)} ${subject}`,
  ]
}

export const clientStyles: ClientStyle[] = [
  {
    name: 'Gmail, plain text',
    make: (answer, letter, tongue) => ({
      text: `${answer}\n\n${wrapped(tongue.attribution(who, address), 76).join('\n')}\n\n${quoted(letter.text)}\n`,
    }),
  },
  {
    name: 'Gmail, html',
    make: (answer, letter, tongue) => ({
      html: `<div dir="auto">${divs(answer)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escaped(tongue.attribution(who, address))}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">${letter.html}</blockquote></div>`,
    }),
  },
  {
    name: 'Apple Mail on a telephone, plain text',
    make: (answer, letter, tongue) => ({
      text: `${answer}\n\n${tongue.device}\n\n> ${tongue.attribution(who, address)}\n> \n${quoted(letter.text, 2000)}`,
    }),
  },
  {
    name: 'Apple Mail, html',
    make: (answer, letter, tongue) => ({
      html: `<html><body dir="auto">${divs(answer)}<div><br></div><div dir="ltr"><br><blockquote type="cite">${escaped(tongue.attribution(who, address))}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${letter.html}</div></blockquote></body></html>`,
    }),
  },
  {
    name: 'Outlook, html',
    make: (answer, letter, tongue) => ({
      html: `<div class="WordSection1">${answer
        .split('\n')
        .map((line) => `<p class="MsoNormal">${line === '' ? '&nbsp;' : escaped(line)}</p>`)
        .join(
          '',
        )}<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal">${header(tongue, true).join('<br>')}</p></div></div>${letter.html}</div>`,
    }),
  },
  {
    name: 'outlook.com, html',
    make: (answer, letter, tongue) => ({
      html: `<div class="elementToProof">${divs(answer)}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font>${header(tongue, true).join('<br>')}</font><div>&nbsp;</div></div><div>${letter.html}</div>`,
    }),
  },
  {
    name: 'Outlook, plain text',
    make: (answer, letter, tongue) => ({
      text: `${answer}\r\n\r\n________________________________\r\n${header(tongue).join('\r\n')}\r\n\r\n${letter.text.replaceAll('\n', '\r\n')}`,
    }),
  },
  {
    name: 'Thunderbird, html',
    make: (answer, letter, tongue) => ({
      html: `<p>${escaped(answer).replaceAll('\n', '<br>')}</p><div class="moz-cite-prefix">${escaped(tongue.attribution(who, address))}<br></div><blockquote type="cite" cite="mid:1@x">${letter.html}</blockquote>`,
    }),
  },
  {
    name: 'Yahoo, plain text',
    make: (answer, letter, tongue) => ({
      text: `${answer}\n\n    ${tongue.attribution(who, address)}  \n \n ${letter.text.replaceAll('\n', '\n ')}`,
    }),
  },
  {
    name: 'Yahoo, html',
    make: (answer, letter, tongue) => ({
      html: `<div class="ydp1">${divs(answer)}</div><div id="ydp2yahoo_quoted_1" class="yahoo_quoted"><div><div>${escaped(tongue.attribution(who, address))}</div><div><br></div><div>${letter.html}</div></div></div>`,
    }),
  },
  {
    name: 'QQ, plain text',
    make: (answer, letter, tongue) => ({
      text: `${answer}\n\n\n------------------&nbsp;${tongue.original}&nbsp;------------------\n${header(tongue)
        .map((line) => `${line.replace(': ', ':&nbsp;')};`)
        .join('\n')}\n\n${letter.text}`,
    }),
  },
  {
    name: 'QQ, html',
    make: (answer, letter, tongue) => ({
      html: `<div>${divs(answer)}</div><div><br></div><div style="font-size: 12px;padding:2px 0;">------------------&nbsp;${tongue.original}&nbsp;------------------</div><div style="background:#efefef;padding:8px;">${header(
        tongue,
        true,
      )
        .map((line) => `<div>${line};</div>`)
        .join('')}</div><div><br></div>${letter.html}`,
    }),
  },
  {
    name: 'NetEase, plain text',
    make: (answer, letter, tongue) => ({ text: `${answer}\n\n\n\n\n\n${tongue.attribution(who, address)}\n\n${letter.text}\n` }),
  },
  {
    name: 'NetEase, html',
    make: (answer, letter, tongue) => ({
      html: `<div style="line-height:1.7">${divs(answer)}<br><br><pre>${escaped(tongue.attribution(who, address))}</pre><blockquote id="isReplyContent" style="PADDING-LEFT: 1ex; MARGIN: 0px 0px 0px 0.8ex; BORDER-LEFT: #ccc 1px solid">${letter.html}</blockquote></div>`,
    }),
  },
  {
    name: 'NetEase on a telephone, plain text',
    make: (answer, letter, tongue) => ({
      text: `${answer}\n\n---- ${tongue.original} ----\n${header(tongue)
        .map((line) => `| ${line.replace(': ', ' | ')} |`)
        .join('\n')}\n${letter.text}`,
    }),
  },
  {
    name: 'Foxmail, plain text',
    make: (answer, letter, tongue) => ({ text: `${answer}\n\n\n\n${own}\n \n${header(tongue).join('\n')}\n${letter.text}` }),
  },
  {
    name: 'Aliyun, plain text',
    make: (answer, letter, tongue) => ({
      text: `${answer}\n------------------------------------------------------------------\n${header(tongue)
        .map((line) => line.replace(': ', '：'))
        .join('\n')}\n\n${letter.text}`,
    }),
  },
  {
    name: 'a telephone, plain text',
    make: (answer, letter, tongue) => ({
      text: `${answer}\n\n${tongue.device}\n\n-------- ${tongue.original} --------\n${header(tongue).join('\n')}\n\n${letter.text}`,
    }),
  },
  {
    name: 'a client without any head',
    make: (answer, letter) => ({ text: `${answer}\n\n${wrapped(letter.text, 60).join('\n')}` }),
  },
  {
    name: 'Proton, html',
    make: (answer, letter, tongue) => ({
      html: `<div>${divs(answer)}</div><div class="protonmail_quote">${escaped(tongue.attribution(who, address))}<br><blockquote class="protonmail_quote" type="cite">${letter.html}</blockquote><br></div>`,
    }),
  },
]
