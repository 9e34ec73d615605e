import { block, english, labelsOf, mailbox, type Client } from './client.ts'
import { wholeDate } from './clients-of-the-west.ts'
import { bodyOf, eachLine, escaped, marked, textOf, wrap } from './quoting.ts'
import { clock, date, isoLike } from './tongue.ts'

const div = (inner: string): string => `<div>${inner}</div>`

/** Beyond the twenty. */
export const furtherClients: readonly Client[] = [
  {
    name: 'yandex',
    mailer: 'Yamail [ http://yandex.ru ] 5.0',
    make: ({ answer, letter, written }) => ({
      html: `${eachLine(answer.text, div)}<div>&nbsp;</div><div>${date(written, 'ru-RU', { dateStyle: 'short' })}, 10:00, "${written.name}" &lt;${written.address}&gt;:</div><blockquote>${bodyOf(letter.html)}</blockquote>`,
      encoding: 'base64',
    }),
  },
  {
    name: 'spark',
    mailer: 'Spark',
    make: ({ answer, letter, written }) => ({
      html: `<html><body><div name="messageBodySection"><div dir="auto">${eachLine(answer.text, div)}</div></div><div name="messageSignatureSection"><br></div><div name="messageReplySection">On ${date(written, 'en-GB', { dateStyle: 'medium' })} at ${date(written, 'en-GB', clock)} +0800, ${escaped(mailbox(written))}, wrote:<br><blockquote type="cite" style="border-left-color: grey; border-left-width: thin; border-left-style: solid;">${bodyOf(letter.html)}</blockquote></div></body></html>`,
      encoding: 'quoted-printable',
    }),
  },
  {
    name: 'roundcube',
    mailer: 'Roundcube Webmail/1.6.9',
    make: ({ answer, letter, written, tongue }) => ({
      text: `${answer.text}\n\n${(tongue.plain ?? english.plain!)(written)}\n${marked(wrap(letter.text.trim(), 74))}\n`,
      charset: 'utf-8',
      encoding: '8bit',
    }),
  },
  {
    name: 'zimbra',
    mailer: 'Zimbra 8.8.15',
    make: ({ answer, letter, written, tongue }) => {
      const fields = { from: mailbox(written), sent: isoLike(written), to: answer.address, subject: letter.subject }
      const head = block(labelsOf(tongue), fields, (label, value) => `<b>${label}: </b>${escaped(value)}<br>`).join('')
      return {
        text: `${answer.text}\n\n\n${block(labelsOf(tongue), fields, (label, value) => `${label}: "${value}" `).join('\n')}\n\n${letter.text}`,
        html: `<html><body><div style="font-family: arial; font-size: 12pt"><div>${eachLine(answer.text, div)}</div><div><br></div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__">${head}</div><div><br></div><div data-marker="__QUOTED_TEXT__">${bodyOf(letter.html)}</div></div></body></html>`,
        encoding: 'quoted-printable',
      }
    },
  },
  {
    name: 'notes',
    mailer: 'HCL Notes Build',
    make: ({ answer, letter, written }) => ({
      text: `${answer.text}\n\n\n\nFrom:   ${mailbox(written)}\nTo:     ${answer.address}\nDate:   ${isoLike(written)}\nSubject:        ${letter.subject}\n\n\n\n${textOf(letter.html, { bold: '', link: 'none', gap: 1, hidden: false })}`,
      encoding: 'base64',
    }),
  },
  {
    name: 'headless',
    mailer: 'a script',
    make: ({ answer, letter }) => ({ text: `${answer.text}\n\n${wrap(letter.text, 60)}`, encoding: 'base64' }),
  },
  {
    name: 'mutt',
    mailer: 'Mutt/2.2.13',
    make: (setting) => ({
      text: `${setting.answer.text}\n\nOn ${wholeDate(setting)}, ${setting.written.name} wrote:\n${marked(wrap(setting.letter.text.trim(), 70))}\n`,
      encoding: '8bit',
    }),
  },
]
