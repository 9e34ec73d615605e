/**
 * `tsx scripts/bench/reply-fixtures.ts DIR [--beside=PACKAGES] [--show]`: public test mails below DIR, cut by us and, where `npm install --prefix
 * PACKAGES email-reply-parser@2.3.9 planer@1.2.0 node-email-reply-parser@0.1.4` put them, by the npm packages for the task. Every text counts
 * once, however many folders hold it; what is the author's stands in `replies/labels.ts`. A signature may be shown or folded.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { basename, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cutReply } from '#app/domain/mail/cut-reply.ts'
import { labels, type Label } from './replies/labels.ts'
import { otherCutters, type Cutter } from './replies/other-cutters.ts'

const [directory, ...wishes] = process.argv.slice(2)
if (!directory) {
  process.stderr.write('usage: tsx scripts/bench/reply-fixtures.ts DIR [--beside=PACKAGES] [--show]\n')
  process.exit(2)
}

type Mail = { name: string; text: string; words: string[]; signature: string[] }

const wordedLines = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

function labelled(name: string, text: string, { words, signature }: Label): Mail {
  const lines = text.split(/\r\n|\r|\n/)
  const only = (wanted: Set<number>) => wordedLines(lines.filter((_line, index) => wanted.has(index + 1)).join('\n'))
  return { name, text, words: only(words), signature: only(signature) }
}

const files = readdirSync(directory, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort()

const mails = new Map<string, Mail>()
const unlabelled: string[] = []
for (const file of files.filter((one) => one.endsWith('.txt'))) {
  const text = readFileSync(file, 'utf8')
  const name = `${relative(directory, file).split(/[-/]/)[0]}/${basename(file, '.txt')}`
  const key = wordedLines(text).join('\n')
  const label = labels.get(name)
  if (label) mails.set(key, labelled(name, text, label))
  else if (!mails.has(key)) unlabelled.push(name)
}
for (const file of files.filter((one) => one.endsWith('.mjs'))) {
  const { cases } = (await import(pathToFileURL(file).href)) as { cases: Record<string, string> }
  for (const [name, text] of Object.entries(cases)) {
    // What a person wrote there ends with the first blank line that something else than a greeting stands above.
    const words = new Set(text.startsWith('Dear') ? [1, 2, 3] : [1])
    mails.set(name, labelled(name, text, { words, signature: new Set() }))
  }
}

const beside = wishes.find((wish) => wish.startsWith('--beside='))?.slice('--beside='.length)
const cutters: Cutter[] = [
  { name: 'ours', cut: (text) => Promise.resolve(cutReply({ text, sent: [] }).reply), end: () => Promise.resolve() },
  ...(beside ? otherCutters(beside) : []),
]

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index])

function verdict(shown: readonly string[], { words, signature }: Mail): 'exact' | 'lost' | 'leaked' {
  if (same(shown, words) || same(shown, [...words, ...signature])) return 'exact'
  return words.every((line) => shown.includes(line)) ? 'leaked' : 'lost'
}

process.stdout.write(`${mails.size} mails${unlabelled.length > 0 ? `, without a label: ${unlabelled.join(', ')}` : ''}\n`)
const exact: Record<string, number> = {}
let weLost = 0
for (const { name, cut, end } of cutters) {
  const count = { exact: 0, lost: 0, leaked: 0, silent: 0 }
  const failures: string[] = []
  for (const mail of mails.values()) {
    const shown = await cut(mail.text)
    const found = shown === null ? 'silent' : verdict(wordedLines(shown), mail)
    count[found] += 1
    if (found !== 'exact') failures.push(`  ${found} ${mail.name}${wishes.includes('--show') ? `\n${shown}\n` : ''}`)
  }
  await end()
  exact[name] = (count.exact / mails.size) * 100
  if (name === 'ours') weLost = count.lost
  const percent = exact[name].toFixed(1)
  process.stdout.write(
    `${name.padEnd(24)} exact ${count.exact} (${percent} %), lost ${count.lost}, leaked ${count.leaked}, no answer in 10 s ${count.silent}\n`,
  )
  if (name === 'ours') process.stdout.write(failures.map((line) => `${line}\n`).join(''))
}
const best = Math.max(0, ...cutters.slice(1).map(({ name }) => exact[name]!))
const good = weLost === 0 && exact.ours! >= (cutters.length > 1 ? best + 15 : 0)
process.stdout.write(`load ${loadavg()[0]!.toFixed(1)}; ${good ? 'GREEN' : 'RED'}\n`)
process.exit(good ? 0 : 1)
