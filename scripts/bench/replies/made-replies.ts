import type { Client } from './client.ts'
import { clientsOfTheEast } from './clients-of-the-east.ts'
import { clientsOfTheWest } from './clients-of-the-west.ts'
import { furtherClients } from './clients-further.ts'
import type { OurLetter } from './letters.ts'
import { mailBytes, type Encoding, type Part } from './mime.ts'
import type { Tongue, Written } from './tongue.ts'
import { furtherTongues } from './tongues-further.ts'
import { tonguesOfAsia } from './tongues-of-asia.ts'
import { tonguesOfEurope } from './tongues-of-europe.ts'
import { tonguesOfTheMiddle } from './tongues-of-the-middle.ts'

export type MadeReply = { id: string; style: string; language: string; raw: Buffer; reply: string; sent: string[] }

const clients: readonly Client[] = [...clientsOfTheWest, ...clientsOfTheEast]
const tongues: readonly Tongue[] = [...tonguesOfEurope, ...tonguesOfAsia, ...tonguesOfTheMiddle]

const written: Written = {
  name: 'Quayside',
  address: 'rk7w2mqz5b3xv6n4t8dplcagf9ehujy2k4m6q8s0@reply.quay.example',
  at: new Date('2026-09-30T02:00:00Z'),
}
const company = '天津北塘阀门有限公司 Tianjin Beitang Valve Co., Ltd.'

/** From one line to a letter with a signature; prices, lists and questions as traders write them. */
function answerIn({ words }: Tongue, variant: number): string {
  const { greeting, lines, closing, name } = words
  const [price, wish, question] = lines
  switch (variant % 5) {
    case 0:
      return `${greeting}\n\n${price}\n${wish}\n\n${closing}\n${name}`
    case 1:
      return price
    case 2:
      return `${greeting}\n\n${price}\n\n1. ${wish}\n2. ${question}\n\n${closing}\n${name}\nTel: +86 22 2588 0000`
    case 3:
      return `${question}\n\n${closing}\n\n-- \n${name}\n${company}\n+86 22 2588 0000`
    default:
      return `${greeting}\n${question}\nDN50: USD 16.10 / pc, MOQ 200\nDN80: USD 24.50 / pc\n\n${wish}\n\n${name}`
  }
}

/** Every client in every language; `further` adds those beyond the twenty of each. */
export function madeReplies(letters: readonly OurLetter[], further = false): MadeReply[] {
  const all = further ? { clients: [...clients, ...furtherClients], tongues: [...tongues, ...furtherTongues] } : { clients, tongues }
  return all.clients.flatMap((client, row) =>
    all.tongues.map((tongue, column) => {
      const letter = letters[(row + column) % letters.length]!
      const text = answerIn(tongue, row * 3 + column)
      const address = 'liu.wei@beitang.example'
      const subject = `Re: ${letter.subject}`
      const name = tongue.words.name
      const made = client.make({ tongue, letter, written, answer: { text, address, name }, subject })
      const { charset = 'utf-8', encoding = 'quoted-printable' satisfies Encoding, flowed } = made
      const parts: Part[] = [
        ...(made.text === undefined ? [] : [{ type: 'text/plain' as const, text: made.text, charset, encoding, flowed }]),
        ...(made.html === undefined ? [] : [{ type: 'text/html' as const, text: made.html, charset, encoding }]),
      ]
      const id = `${client.name}-${tongue.code}`
      const raw = mailBytes({ from: { name, address }, to: written.address, subject, mailer: client.mailer, parts }, id)
      return { id, style: client.name, language: tongue.code, raw, reply: made.reply ?? text, sent: letter.sent }
    }),
  )
}
