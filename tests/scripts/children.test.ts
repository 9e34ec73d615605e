import { expect, test } from 'vitest'
import { keepRunning, nextPause } from '#scripts/machine/children.ts'

const moments = () => new Promise((resolve) => setTimeout(resolve, 20))

/** Processes that end when the test says so. */
function stage() {
  const started: { pid: number; fall: () => void; stopped: boolean }[] = []
  const falls: [string, number, string][] = []
  return {
    started,
    falls,
    keeping: {
      name: 'web',
      start: async () => {
        let fall = () => {}
        const exited = new Promise<void>((resolve) => (fall = resolve))
        const entry = { pid: started.length + 1, fall, stopped: false }
        started.push(entry)
        return { pid: entry.pid, exited, stop: async () => void ((entry.stopped = true), fall()) }
      },
      onStart: () => {},
      onFall: (...fall: [string, number, string]) => void falls.push(fall),
      pauseFor: () => 1,
    },
  }
}

test('the pauses grow from 0.2 s to 5 s', () => {
  const pauses: number[] = []
  for (let previous = 0; pauses.length < 7; pauses.push((previous = nextPause(previous, 100))));
  expect(pauses).toEqual([200, 400, 800, 1600, 3200, 5000, 5000])
})

test('one that stood for ten seconds comes back at once', () => {
  expect(nextPause(5000, 9_999)).toBe(5000)
  expect(nextPause(5000, 10_000)).toBe(200)
})

test('one that falls is started again', async () => {
  const { started, falls, keeping } = stage()
  const kept = await keepRunning(keeping)
  started[0]?.fall()
  await moments()
  started[1]?.fall()
  await moments()
  expect(started).toHaveLength(3)
  expect(falls).toEqual([
    ['web', 1, 'ended'],
    ['web', 1, 'ended'],
  ])
  await kept.stop(100)
})

test('one that was told to stop stays down', async () => {
  const { started, falls, keeping } = stage()
  const kept = await keepRunning(keeping)
  await kept.stop(100)
  await moments()
  expect(started.map(({ stopped }) => stopped)).toEqual([true])
  expect(falls).toEqual([])
})

test('a second start that fails is tried again, and the reason is told', async () => {
  const { started, falls, keeping } = stage()
  let attempts = 0
  const start = async () => {
    attempts += 1
    if (attempts === 2) throw new Error('the port is taken')
    return keeping.start()
  }
  const kept = await keepRunning({ ...keeping, start })
  started[0]?.fall()
  await moments()
  expect(falls.map(([, , reason]) => reason)).toEqual(['ended', 'the port is taken'])
  expect(started).toHaveLength(2)
  await kept.stop(100)
})

test('one that was being started again when told to stop is stopped too', async () => {
  const { started, keeping } = stage()
  let open = () => {}
  const gate = new Promise<void>((resolve) => (open = resolve))
  let first = true
  const start = async () => {
    if (!first) await gate
    first = false
    return keeping.start()
  }
  const kept = await keepRunning({ ...keeping, start })
  started[0]?.fall()
  await moments()
  const stopped = kept.stop(100)
  open()
  await stopped
  expect(started.map((entry) => entry.stopped)).toEqual([true, true])
})
