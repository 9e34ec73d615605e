import { block, english, labelsOf, mailbox, type Client, type Setting } from './client.ts'
import { asWord, bodyOf, eachLine, escaped, marked, textOf, wrap } from './quoting.ts'
import { clock, date, longDay, seconds } from './tongue.ts'

const asText = (setting: Setting, link: 'angle' | 'glued' | 'none', gap: 0 | 1 = 1, hidden = false, bold: '*' | '' = ''): string =>
  textOf(setting.letter.html, { bold, link, gap, hidden })

const div = (inner: string): string => `<div>${inner}</div>`
const linked = (address: string): string => `&lt;<a href="mailto:${address}">${address}</a>&gt;`

/** Outlook's date: `2026年9月30日 10:00`, `Wednesday, September 30, 2026 10:00 AM`. */
const outlookDate = ({ written, tongue }: Setting): string =>
  `${date(written, tongue.labels ? tongue.locale : 'en-US', longDay)} ${date(written, tongue.labels ? tongue.locale : 'en-US', clock)}`

const outlookFields = (setting: Setting) => ({
  from: mailbox(setting.written),
  sent: outlookDate(setting),
  to: mailbox(setting.answer),
  subject: setting.letter.subject,
})

const outlookBlock = (setting: Setting): string =>
  block(labelsOf(setting.tongue), outlookFields(setting), (label, value) => `<b>${label}:</b> ${escaped(value)}`).join('<br>\n')
const outlookText = (setting: Setting): string =>
  block(labelsOf(setting.tongue), outlookFields(setting), (label, value) => `${label}: ${value}`).join('\n')

const gmailHtml = ({ letter, written, tongue, answer }: Setting, dir: 'ltr' | 'auto'): string => {
  const attribution = escaped(tongue.gmail(written)).replace(/&lt;([^&]*)&gt;/, (_all, address: string) => linked(address))
  const ours = bodyOf(letter.html).replace(/<div /g, '<div class="m_8240171" ')
  const said = dir === 'ltr' ? eachLine(answer.text, div) : `<p dir="auto">${escaped(answer.text).replaceAll('\n', '<br>')}</p>`
  return `<div dir="${dir}">${said}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attribution}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><u></u>${ours}</blockquote></div>`
}

const appleHtml = ({ letter, written, tongue, answer }: Setting, device: string): string => {
  const attribution = escaped((tongue.apple ?? english.apple!)(written))
  const signed = device === '' ? '' : `<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">${device}</div>`
  return `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">${eachLine(answer.text, div)}${signed}<div dir="ltr"><br><blockquote type="cite">${attribution}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${bodyOf(letter.html)}</div></blockquote></body></html>`
}

/** Below which line of the letter somebody answers: one that says something. */
function lineEnd(lines: readonly string[], near: number): number {
  let end = Math.floor(near)
  while (lines[end - 1] === '>') end += 1
  return end
}

/** What such an answer is shown with: the paragraph right above it. */
const asked = (lines: readonly string[]): string => lines.slice(lines.lastIndexOf('>') + 1).join('\n')

export const clientsOfTheWest: readonly Client[] = [
  {
    name: 'gmail-web',
    mailer: 'Gmail',
    make: (setting) => {
      const { tongue, written, answer } = setting
      const reply = wrap(answer.text, 76)
      const quoted = marked(wrap(asText(setting, 'angle', 1, true, '*'), 74))
      return { text: `${reply}\n\n${wrap(tongue.gmail(written), 76)}\n\n${quoted}\n`, html: gmailHtml(setting, 'ltr'), reply }
    },
  },
  {
    name: 'gmail-android',
    mailer: 'Gmail for Android',
    make: (setting) => ({ html: gmailHtml(setting, 'auto'), encoding: 'quoted-printable' }),
  },
  {
    name: 'outlook-windows',
    mailer: 'Microsoft Outlook 16.0',
    make: (setting) => {
      const { letter, answer, tongue } = setting
      const paragraph = (inner: string): string => `<p class="MsoNormal"><span lang="EN-US">${inner}<o:p></o:p></span></p>`
      const head = `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in">${`<p class="MsoNormal">${outlookBlock(setting)}<o:p></o:p></p>`}</div></div>`
      const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang="EN-US" link="#0563C1"><div class="WordSection1">${eachLine(answer.text, paragraph, '&nbsp;')}${paragraph('&nbsp;')}${head}${paragraph('&nbsp;')}${asWord(letter.html)}</div></body></html>`
      const text = `${answer.text}\n\n \n\n${outlookText(setting)}\n\n \n\n${asText(setting, 'glued')}\n`
      return { text, html, charset: tongue.charset, encoding: 'base64' }
    },
  },
  {
    name: 'outlook-web',
    mailer: 'Outlook on the web',
    make: (setting) => {
      const { letter, answer } = setting
      const said = eachLine(answer.text, (inner) => `<div class="elementToProof" style="font-family: Aptos, sans-serif;">${inner}</div>`)
      const html = `<html><head></head><body dir="ltr">${said}<div class="elementToProof"><br></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${outlookBlock(setting)}</font><div>&nbsp;</div></div><div>${bodyOf(letter.html)}</div></body></html>`
      const text = `${answer.text}\n\n________________________________\n${outlookText(setting)}\n\n${asText(setting, 'glued')}\n`
      return { text, html, encoding: 'quoted-printable' }
    },
  },
  {
    name: 'outlook-telephone',
    mailer: 'Outlook for Android',
    make: (setting) => {
      const { letter, answer, tongue } = setting
      const line = tongue.devices?.[2] ?? english.devices![2]
      const html = `<html><body><div dir="auto" style="font-family: Aptos;">${eachLine(answer.text, div)}</div><div id="ms-outlook-mobile-body-separator-line" dir="auto"><br></div><div id="ms-outlook-mobile-signature" dir="auto"><a href="https://aka.ms/AAb9ysg">${line}</a></div><div id="mail-editor-reference-message-container"><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" style="font-size: 11pt;">${outlookBlock(setting)}</div><div>${bodyOf(letter.html)}</div></div></body></html>`
      const text = `${answer.text}\n\n${line}<https://aka.ms/AAb9ysg>\n________________________________\n${outlookText(setting)}\n\n${asText(setting, 'glued')}\n`
      return { text, html, encoding: 'base64' }
    },
  },
  {
    name: 'apple-mail',
    mailer: 'Apple Mail (2.3826)',
    make: (setting) => {
      const { tongue, written, answer } = setting
      const text = `${answer.text}\n\n> ${(tongue.apple ?? english.apple!)(written)}\n> \n${marked(asText(setting, 'angle'), '> ')}\n`
      return { text, html: appleHtml(setting, ''), encoding: 'quoted-printable' }
    },
  },
  {
    name: 'iphone',
    mailer: 'iPhone Mail (22G86)',
    make: (setting) => {
      const { tongue, written, answer } = setting
      const device = tongue.devices?.[0] ?? english.devices![0]
      const text = `${answer.text}\n\n${device}\n\n> ${(tongue.apple ?? english.apple!)(written)}\n> \n> ${marked(asText(setting, 'none', 0), '> ').slice(2)}\n`
      return { text, html: appleHtml(setting, device), encoding: 'base64' }
    },
  },
  {
    name: 'thunderbird-below',
    mailer: 'Mozilla Thunderbird',
    make: (setting) => {
      const { tongue, written, answer } = setting
      const above = (tongue.plain ?? english.plain!)(written)
      return {
        text: `${above}\n${marked(wrap(asText(setting, 'angle', 1, false, '*'), 72))}\n\n${answer.text}\n`,
        charset: tongue.charset,
        encoding: '8bit',
      }
    },
  },
  {
    name: 'thunderbird-between',
    mailer: 'Mozilla Thunderbird',
    make: ({ tongue, written, answer, letter }) => {
      const lines = marked(wrap(letter.text.trim(), 72)).split('\n')
      const ends = [lineEnd(lines, lines.length / 3), lineEnd(lines, (lines.length * 2) / 3)]
      const [first, second] = [lines.slice(0, ends[0]), lines.slice(ends[0], ends[1])]
      const [one = '', ...rest] = answer.text.split('\n\n')
      const two = rest.length > 0 ? rest.join('\n\n') : 'OK'
      const body = [...first, '', one, '', ...second, '', two, '', ...lines.slice(ends[1])]
      const reply = [asked(first), one, asked(second), two].join('\n\n')
      return { text: `${(tongue.plain ?? english.plain!)(written)}\n${body.join('\n')}\n`, encoding: '8bit', flowed: true, reply }
    },
  },
  {
    name: 'yahoo',
    mailer: 'YahooMailAndroidMobile',
    make: (setting) => {
      const { tongue, written, answer, letter } = setting
      const above = (tongue.long ?? english.long!)(written)
      const html = `<html><head></head><body><div class="ydpa1b2yahoo-style-wrap" style="font-family:Helvetica Neue, Helvetica, Arial, sans-serif;font-size:13px;"><div dir="ltr" data-setdir="false">${eachLine(answer.text, div)}</div><div><br></div></div><div id="ydp7c8yahoo_quoted_4711" class="ydp7c8yahoo_quoted"><div style="font-family:'Helvetica Neue', Helvetica, Arial, sans-serif;font-size:13px;color:#26282a;"><div>${escaped(above)}</div><div><br></div><div><br></div><div><div id="ydp7c8yiv1">${bodyOf(letter.html)}</div></div></div></div></body></html>`
      const text = ` ${answer.text.replaceAll('\n', '\n ')}\n\n    ${above}  \n \n ${asText(setting, 'none').replaceAll('\n', '\n ')}  `
      return { text, html, encoding: 'quoted-printable' }
    },
  },
  {
    name: 'proton',
    mailer: 'ProtonMail',
    make: (setting) => {
      const { tongue, written, answer, letter } = setting
      const above = (tongue.long ?? english.long!)(written)
      const said = eachLine(answer.text, (inner) => `<div style="font-family: Arial, sans-serif; font-size: 14px;">${inner}</div>`)
      const html = `${said}<div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with <a target="_blank" href="https://proton.me/mail/home">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">${escaped(above)}<br><br><blockquote class="protonmail_quote" type="cite">${bodyOf(letter.html)}</blockquote><br></div>`
      const text = `${answer.text}\n\nSent with [Proton Mail](https://proton.me/mail/home) secure email.\n\n${above}\n\n${marked(asText(setting, 'none'))}\n`
      return { text, html, encoding: 'base64' }
    },
  },
  {
    name: 'zoho',
    mailer: 'Zoho Mail',
    make: (setting) => {
      const { tongue, written, answer, letter } = setting
      const above = (tongue.zoho ?? english.zoho!)(written)
      const html = `<div style="font-family: Verdana, Arial, Helvetica, sans-serif; font-size: 10pt;">${eachLine(answer.text, div)}<br><div class="zmail_extra_hr" style="border-top: 1px solid rgb(204, 204, 204); height: 0px; margin-top: 10px;"><br></div><div class="zmail_extra" data-zbluepencil-ignore="true"><div id="Zm-_Id_-Sgn1">---- ${escaped(above)} ---<br></div><div><br></div><blockquote id="blockquote_zmail" style="margin: 0px;">${bodyOf(letter.html)}</blockquote></div></div>`
      return { text: `${answer.text}\n\n\n\n---- ${above} ---\n\n${asText(setting, 'none')}\n`, html, encoding: 'quoted-printable' }
    },
  },
  {
    name: 'samsung',
    mailer: 'Samsung Email',
    make: (setting) => {
      const { tongue, written, answer, letter } = setting
      const labels = labelsOf(tongue)
      const sent = `${date(written, tongue.labels ? tongue.locale : 'en-US', { dateStyle: 'short' })}  ${date(written, tongue.labels ? tongue.locale : 'en-US', clock)}  (GMT+08:00)`
      const lines = block(
        labels,
        { from: mailbox(written), sent, to: answer.address, subject: letter.subject },
        (label, value) => `${label}: ${value} `,
      )
      const over = `-------- ${tongue.original ?? english.original!} --------`
      const device = tongue.devices?.[1] ?? english.devices![1]
      const html = `<html><body><div dir="auto">${eachLine(answer.text, (inner) => `<div dir="auto">${inner}</div>`)}</div><div><br></div><div><br></div><div><br></div><div id="composer_signature" dir="auto"><div style="font-size:85%;color:#575757" dir="auto">${device}</div></div><div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>${over}</div>${lines.map((line) => div(escaped(line))).join('')}<div><br></div></div>${bodyOf(letter.html)}</body></html>`
      return {
        text: `${answer.text}\n\n\n\n${device}\n\n${over}\n${lines.join('\n')}\n\n${asText(setting, 'none')}\n`,
        html,
        encoding: 'base64',
      }
    },
  },
]

/** The date with its seconds, for the clients beyond the twenty. */
export const wholeDate = ({ written }: Setting): string => `${date(written, 'en-US', longDay)} ${date(written, 'en-US', seconds)}`
