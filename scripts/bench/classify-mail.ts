/** `tsx scripts/bench/classify-mail.ts DIR`: says `human` or `machine` of every message below it, one line each, with its path. */
import { readFileSync } from 'node:fs'
import { machineVerdict } from '#app/domain/mail/machine-mail.ts'
import { parseLetter } from '#app/infra/mail-parser.server.ts'
import { mailFiles } from './mail-files.ts'

const [directory, wish] = process.argv.slice(2)
if (!directory) {
  process.stderr.write('usage: tsx scripts/bench/classify-mail.ts DIR [--why]\n')
  process.exit(2)
}

for (const file of mailFiles(directory)) {
  const verdict = machineVerdict(await parseLetter(readFileSync(file)))
  const why = wish === '--why' ? `\t${verdict.kind ?? '-'}\t${verdict.rule ?? '-'}` : ''
  process.stdout.write(`${verdict.machine ? 'machine' : 'human'}\t${file}${why}\n`)
}
