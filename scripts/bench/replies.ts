/**
 * `tsx scripts/bench/replies.ts [--further] [--without=sent] [--show] [--write]`: how our cutter parts 400 made replies to real letters of ours,
 * 20 mail clients × 20 languages (`--further`: more of both), with the failures by client and language. `--without=sent`: not knowing
 * what we sent. `--show`: what came out instead. `--write`: the replies as JSON lines for `cut-replies.ts` and any other cutter.
 */
import { loadavg } from 'node:os'
import { cutReply } from '#app/domain/mail/cut-reply.ts'
import { parseLetter } from '#app/infra/mail-parser.server.ts'
import { ourLetters } from './replies/letters.ts'
import { madeReplies, type MadeReply } from './replies/made-replies.ts'
import { verdictOn, type Verdict } from './replies/verdict.ts'

const wishes = new Set(process.argv.slice(2))
const replies = madeReplies(await ourLetters(), wishes.has('--further'))

if (wishes.has('--write')) {
  for (const { raw, ...reply } of replies) process.stdout.write(`${JSON.stringify({ ...reply, raw: raw.toString('base64') })}\n`)
  process.exit(0)
}

const count: Record<Verdict, number> = { exact: 0, lost: 0, leaked: 0 }
const failures: { reply: MadeReply; verdict: Verdict; shown: string }[] = []
for (const reply of replies) {
  const { text, html } = await parseLetter(reply.raw)
  const shown = cutReply({ text, html, sent: wishes.has('--without=sent') ? [] : reply.sent }).reply
  const verdict = verdictOn(shown, reply.reply)
  count[verdict] += 1
  if (verdict !== 'exact') failures.push({ reply, verdict, shown })
}

const by = (noun: 'style' | 'language'): string => {
  const sums = new Map<string, number>()
  for (const { reply } of failures) sums.set(reply[noun], (sums.get(reply[noun]) ?? 0) + 1)
  return [...sums].map(([name, sum]) => `${name} ${sum}`).join(', ') || 'none'
}
const percent = (part: number): string => `${((part / replies.length) * 100).toFixed(1)} %`
const good = count.exact / replies.length >= 0.98 && count.lost === 0
process.stdout.write(
  `${replies.length} replies: exact ${count.exact} (${percent(count.exact)}), lost ${count.lost}, leaked ${count.leaked}\n` +
    `failures by client: ${by('style')}\nfailures by language: ${by('language')}\n` +
    failures.map(({ reply, verdict }) => `  ${verdict} ${reply.id}\n`).join('') +
    (wishes.has('--show') ? failures.map(({ reply, shown }) => `\n=== ${reply.id}\n${reply.reply}\n--- shown\n${shown}\n`).join('') : '') +
    `load ${loadavg()[0]!.toFixed(1)}; ${good ? 'GREEN' : 'RED'}\n`,
)
process.exit(good ? 0 : 1)
