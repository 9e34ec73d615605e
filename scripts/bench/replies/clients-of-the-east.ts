import { block, english, labelsOf, mailbox, type Client, type Labels, type Setting } from './client.ts'
import { bodyOf, eachLine, escaped, marked, textOf } from './quoting.ts'
import { date, isoLike, longDay } from './tongue.ts'

/** Clients that speak Chinese and English, and to everybody else English. */
const isChinese = ({ tongue }: Setting): boolean => tongue.code === 'zh' || tongue.code === 'zh-TW'
const labelsHere = (setting: Setting): Labels => (isChinese(setting) ? labelsOf(setting.tongue) : english.labels!)

const asText = (setting: Setting, gap: 0 | 1 = 1): string => textOf(setting.letter.html, { bold: '', link: 'none', gap, hidden: false })
const div = (inner: string): string => `<div>${inner}</div>`
const quotedName = ({ written }: Setting): string => `"${written.name}" <${written.address}>`

export const clientsOfTheEast: readonly Client[] = [
  {
    name: 'qq',
    mailer: 'QQMail 2.x',
    make: (setting) => {
      const { answer, letter, written } = setting
      const chinese = isChinese(setting)
      const over = `------------------&nbsp;${chinese ? '原始邮件' : 'Original'}&nbsp;------------------`
      const labels: Labels = chinese ? ['发件人', '发送时间', '收件人', '抄送', '主题'] : ['From', 'Date', 'To', 'Cc', 'Subject']
      const sent = chinese
        ? `${date(written, 'zh-CN', { dateStyle: 'long' })}(${date(written, 'zh-CN', { weekday: 'long' })}) 上午10:00`
        : date(written, 'en-US', { ...longDay, hour: 'numeric', minute: '2-digit' })
      const fields = {
        from: `"${written.name}"<${written.address}>`,
        sent,
        to: `"${answer.name}"<${answer.address}>`,
        subject: letter.subject,
      }
      const html = `<div>${eachLine(answer.text, div)}</div><div><br></div><div><br></div><div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">${over}</div><div style="font-size: 12px;background:#efefef;padding:8px;">${block(labels, fields, (label, value) => div(`<b>${label}:</b>&nbsp;${escaped(value)};`)).join('')}</div><div><br></div>${bodyOf(letter.html)}`
      const text = `${answer.text}\n\n\n\n\n${over.replaceAll('&nbsp;', ' ')}\n${block(labels, fields, (label, value) => `${label}: ${value};`).join('\n')}\n\n${asText(setting)}`
      return { text, html, charset: 'gb18030', encoding: 'base64' }
    },
  },
  {
    name: 'netease-web',
    mailer: 'Coremail Webmail Server',
    make: (setting) => {
      const { answer, letter, written } = setting
      const above = isChinese(setting)
        ? `在 ${isoLike(written)}，${quotedName(setting)} 写道：`
        : `At ${isoLike(written)}, ${quotedName(setting)} wrote:`
      const html = `<div style="line-height:1.7;color:#000000;font-size:14px;font-family:Arial">${eachLine(answer.text, div)}<br><br><br><br><div style="position:relative;zoom:1"></div><div id="divNeteaseMailCard"></div><p>${escaped(above)}</p><blockquote id="isReplyContent" style="PADDING-LEFT: 1ex; MARGIN: 0px 0px 0px 0.8ex; BORDER-LEFT: #ccc 1px solid">${bodyOf(letter.html)}</blockquote></div>`
      const text = `${answer.text}\n\n\n\n\n\n\n\n${above}\n${marked(asText(setting), '>')}\n`
      return { text, html, charset: 'gb18030', encoding: 'base64' }
    },
  },
  {
    name: 'netease-master',
    mailer: 'NetEase Mail Master',
    make: (setting) => {
      const { answer, letter, written, tongue } = setting
      const chinese = isChinese(setting)
      const labels: Labels = !chinese
        ? ['From', 'Date', 'To', 'Cc', 'Subject']
        : tongue.code === 'zh'
          ? ['发件人', '日期', '收件人', '抄送至', '主题']
          : ['寄件人', '日期', '收件人', '副本', '主題']
      const over = `---- ${chinese ? (tongue.code === 'zh' ? '回复的原邮件' : '回覆的原郵件') : 'Replied Message'} ----`
      const sent = chinese
        ? date(written, 'zh-CN', { dateStyle: 'long', timeStyle: 'short' })
        : date(written, 'en-US', { dateStyle: 'short', timeStyle: 'short' })
      const fields = { from: mailbox(written), sent, to: mailbox(answer), subject: letter.subject }
      const rows = block(labels, fields, (label, value) => `<tr><td>${label}</td><td>${escaped(value)}</td></tr>`, true).join('')
      const html = `<div id="contentDiv">${eachLine(answer.text, div)}</div><div class="ntes-mailmaster-quote" style="padding-top: 1px; padding-bottom: 1px"><div style="margin-top: 2em;">${over}</div><table style="background-color:#f3f5f7"><tbody>${rows}</tbody></table><div style="margin-top: 1em;">${bodyOf(letter.html)}</div></div>`
      const text = `${answer.text}\n\n\n\n${over}\n${block(labels, fields, (label, value) => `| ${label} | ${value} |`, true).join('\n')}\n${asText(setting, 0)}`
      return { text, html, encoding: 'base64' }
    },
  },
  {
    name: 'aliyun',
    mailer: 'Alimail-Mailagent',
    make: (setting) => {
      const { answer, letter, written } = setting
      const chinese = isChinese(setting)
      const rule = '------------------------------------------------------------------'
      const labels: Labels = chinese
        ? ['发件人', '发送时间', '收件人', '抄　送', '主　题']
        : ['Sender', 'Sent At', 'Recipient', 'Cc', 'Subject']
      const sent = chinese
        ? `${date(written, 'zh-CN', { dateStyle: 'long' })}(${date(written, 'zh-CN', { weekday: 'long' })}) 10:00`
        : `${date(written, 'en-GB', { weekday: 'short', year: 'numeric', month: 'short', day: '2-digit' })}. 10:00`
      const fields = { from: mailbox(written), sent, to: mailbox(answer), subject: letter.subject }
      const lines = block(labels, fields, (label, value) => `${label}${chinese ? '：' : ':'}${value}`)
      const html = `<div class="__aliyun_email_body_block"><div style="font-family:Tahoma,Arial,STHeiti,SimSun;">${eachLine(answer.text, div)}</div><blockquote style="margin-right:0;margin-top:0;margin-bottom:0;font-family:Tahoma,Arial,STHeiti,SimSun;"><div>${rule}</div>${lines.map((line) => div(escaped(line))).join('')}<div><br></div>${bodyOf(letter.html)}</blockquote></div>`
      return { text: `${answer.text}\n${rule}\n${lines.join('\n')}\n\n${asText(setting)}`, html, encoding: 'base64' }
    },
  },
  {
    name: 'foxmail',
    mailer: 'Foxmail 7.2.25.375[cn]',
    make: (setting) => {
      const { answer, letter, written } = setting
      const labels: Labels = isChinese(setting) ? labelsHere(setting) : ['From', 'Date', 'To', 'CC', 'Subject']
      const mark = isChinese(setting) ? '：' : ':'
      const fields = { from: written.name, sent: isoLike(written, false), to: answer.name, subject: letter.subject }
      const head = block(labels, fields, (label, value) => `<div><b>${label}${mark}</b>&nbsp;${escaped(value)}</div>`).join('')
      const html = `<div>${eachLine(answer.text, div)}</div><div><br></div><hr style="width: 210px; height: 1px;" color="#b5c4df" size="1" align="left"><div><span><div style="MARGIN: 10px; FONT-FAMILY: verdana; FONT-SIZE: 10pt"><div>${answer.address}</div></div></span></div><blockquote style="margin-Top: 0px; margin-Bottom: 0px; margin-Left: 0.5em; margin-Right: inherit"><div>&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><div style="PADDING-RIGHT: 8px; PADDING-LEFT: 8px; FONT-SIZE: 12px; BACKGROUND: #efefef;">${head}</div></div><div>${bodyOf(letter.html)}</div></blockquote>`
      const text = `${answer.text}\n\n\n\n${answer.address}\n \n${block(labels, fields, (label, value) => `${label}${mark} ${value}`).join('\n')}\n${asText(setting)}`
      return { text, html, charset: 'gb18030', encoding: 'base64' }
    },
  },
  {
    name: 'mail.ru',
    mailer: 'Mail.Ru Mailer 1.0',
    make: (setting) => {
      const { answer, letter, written, tongue } = setting
      const isRussian = ['ru', 'uk'].includes(tongue.code)
      const day = date(written, isRussian ? 'ru-RU' : 'en-GB', longDay).replace(' г.', '')
      const above = `${day[0]!.toUpperCase()}${day.slice(1)}, 10:00 +03:00 ${isRussian ? 'от' : 'from'} ${mailbox(written)}:`
      const html = `<HTML><BODY><div class="js-helper"><div>${eachLine(answer.text, div)}</div><div class="mail-quote-collapse"><blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">${escaped(above)}<br>&nbsp;<div><div class="js-helper">${bodyOf(letter.html)}</div></div></blockquote></div></div></BODY></HTML>`
      return { text: `\n${answer.text}\n \n>${above}\n> \n${marked(asText(setting), '>')}\n`, html, encoding: 'base64' }
    },
  },
  {
    name: 'naver',
    mailer: 'NAVER Mail',
    make: (setting) => {
      const { answer, letter, written } = setting
      const sent = `${date(written, 'ko-KR', { dateStyle: 'short' })} (${date(written, 'ko-KR', { weekday: 'short' })}) 11:00:00 (GMT+09:00)`
      const lines: [string, string][] = [
        ['From', `"${written.name}"<${written.address}>`],
        ['To', `<${answer.address}>;`],
        ['Cc', ''],
        ['Sent', sent],
        ['Subject', letter.subject],
      ]
      const html = `<div style="font-size: 10pt; font-family: 나눔고딕, NanumGothic, sans-serif;">${eachLine(answer.text, (inner) => `<p>${inner}</p>`, '&nbsp;')}<p>&nbsp;</p>-----Original Message-----<br>${lines.map(([label, value]) => `<b>${label}:</b> ${escaped(value)}<br>`).join('')}<br>${bodyOf(letter.html)}</div>`
      const text = `${answer.text}\n\n\n-----Original Message-----\n${lines.map(([label, value]) => `${label}: ${value}`).join('\n')}\n\n${asText(setting)}`
      return { text, html, encoding: 'base64' }
    },
  },
]
