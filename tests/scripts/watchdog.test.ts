import { afterEach, describe, expect, inject, test } from 'vitest'
import { connect } from '#db/client.server.ts'
import { watchDatabase } from '#scripts/machine/watchdog.ts'
import { openLine } from '#tests/setup/line.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

/** A watch over the database behind such a line, in a hurry; `silent` resolves when it gives up. */
async function watched(ask: (pool: ReturnType<typeof connect>['pool']) => PromiseLike<unknown> = (pool) => pool`select 1`) {
  const line = await openLine(inject('postgresUrl'))
  const { pool } = connect(line.url, { max: 1 })
  let answers = 0
  let onAnswer = () => {}
  let isSilent = false
  let giveUp = () => {}
  const silent = new Promise<void>((resolve) => (giveUp = resolve))
  const watch = watchDatabase({
    ask: () => ask(pool).then(() => ((answers += 1), onAnswer())),
    onSilent: () => ((isSilent = true), giveUp()),
    silentMs: 1000,
    everyMs: 20,
  })
  ends.push(
    () => line.close(),
    () => pool.end({ timeout: 0 }),
    watch.stop,
  )
  const answered = (times: number) =>
    new Promise<void>((resolve) => {
      const before = answers
      onAnswer = () => answers - before >= times && resolve()
    })
  return { line, silent, answered, isSilent: () => isSilent }
}

describe('the watchdog of a process', () => {
  test('lets it be while the database answers', async () => {
    const { answered, isSilent } = await watched()
    await answered(30)
    expect(isSilent()).toBe(false)
  })

  test('gives up when the line stays open and nothing comes through any more', async () => {
    const { line, silent, answered } = await watched()
    await answered(1)
    line.goDead()
    await silent
  })

  test('gives up when every question is refused', async () => {
    const { line, silent, answered } = await watched()
    await answered(1)
    line.close()
    await silent
  })

  test('gives up when there never was an answer', async () => {
    const { silent } = await watched(() => new Promise(() => {}))
    await silent
  })

  test('forgives a silence that ends in time', async () => {
    let asked = 0
    // Every other round fails: never a whole silence.
    const { answered, isSilent } = await watched((pool) => (asked++ % 2 ? Promise.reject(new Error('refused')) : pool`select 1`))
    await answered(20)
    expect(isSilent()).toBe(false)
  })
})
