import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { processNames } from '#scripts/machine/bundle.ts'
import { build, isBuildFresh, pages, processes } from '#scripts/machine/build.ts'

let folder: string

// Stands where the Remix command stands: writes what it was given, counts its runs.
const BUILDER = `
  const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs')
  appendFileSync('runs', process.env.NODE_ENV + '\\n')
  const page = readFileSync('app/page.tsx', 'utf8')
  if (page === 'broken') { console.error('page.tsx is broken'); process.exit(1) }
  setTimeout(() => { mkdirSync(process.env.BUILD_DIR, { recursive: true }); writeFileSync(process.env.BUILD_DIR + '/server.js', page) }, 100)
`

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quayside-build-'))
  for (const path of ['app', 'node_modules/.bin']) mkdirSync(join(folder, path), { recursive: true })
  writeFileSync(join(folder, 'node_modules/.bin/remix'), BUILDER)
  writeFileSync(join(folder, 'app/page.tsx'), 'one')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const runs = () => readFileSync(join(folder, 'runs'), 'utf8').trim().split('\n')
const built = () => readFileSync(join(folder, 'build/pages/server.js'), 'utf8')

test('a checkout without a build needs one, and after it needs none', async () => {
  expect(isBuildFresh(pages, folder)).toBe(false)
  await build(pages, { folder })
  expect(isBuildFresh(pages, folder)).toBe(true)
  expect(built()).toBe('one')
  expect(runs()).toEqual(['production'])
  expect(existsSync(join(folder, 'build/pages.next'))).toBe(false)
})

test('a changed, added or removed source makes the build old; a touched one does not', async () => {
  await build(pages, { folder })
  utimesSync(join(folder, 'app/page.tsx'), new Date(), new Date())
  expect(isBuildFresh(pages, folder)).toBe(true)
  writeFileSync(join(folder, 'app/page.tsx'), 'two')
  expect(isBuildFresh(pages, folder)).toBe(false)
  writeFileSync(join(folder, 'app/page.tsx'), 'one')
  writeFileSync(join(folder, 'app/more.tsx'), '')
  expect(isBuildFresh(pages, folder)).toBe(false)
  rmSync(join(folder, 'app/more.tsx'))
  expect(isBuildFresh(pages, folder)).toBe(true)
})

test('a build that fails says why and leaves the old one in place', async () => {
  await build(pages, { folder })
  writeFileSync(join(folder, 'app/page.tsx'), 'broken')
  await expect(build(pages, { folder })).rejects.toThrow('page.tsx is broken')
  expect(built()).toBe('one')
  expect(isBuildFresh(pages, folder)).toBe(false)
  expect(existsSync(join(folder, 'build/pages.next'))).toBe(false)
})

test('two builds at once do the work once', async () => {
  await Promise.all([build(pages, { folder }), build(pages, { folder })])
  expect(runs()).toHaveLength(1)
})

test('what a builder that was killed left does not stop the next', async () => {
  mkdirSync(join(folder, 'build/pages.next/output'), { recursive: true })
  writeFileSync(join(folder, 'build/pages.next/builder.json'), JSON.stringify({ pid: process.pid, startedAt: 'another time' }))
  await build(pages, { folder })
  expect(built()).toBe('one')
})

test('the processes are bundled in one place, and a file that a source reads beside itself is found from there', async () => {
  for (const path of ['scripts', 'app/words']) mkdirSync(join(folder, path), { recursive: true })
  for (const name of processNames)
    writeFileSync(join(folder, `scripts/${name}.ts`), `import { words } from '../app/words.ts'\nconsole.log(words satisfies string)`)
  writeFileSync(
    join(folder, 'app/words.ts'),
    `import { readFileSync } from 'node:fs'\nexport const words: string = readFileSync(new URL('words/en.txt', import.meta.url), 'utf8')`,
  )
  writeFileSync(join(folder, 'app/words/en.txt'), 'calm plain words')
  await build(processes, { folder })
  expect(isBuildFresh(processes, folder)).toBe(true)
  expect(execFileSync(process.execPath, [join(folder, 'build/processes/worker.js')], { encoding: 'utf8' }).trim()).toBe('calm plain words')
})
