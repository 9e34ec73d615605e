import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build, isBuildFresh } from '#scripts/machine/build.ts'

let folder: string

// Stands where the Remix command stands: writes what it was given, counts its runs.
const BUILDER = `
  const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs')
  appendFileSync('runs', process.env.NODE_ENV + '\\n')
  const page = readFileSync('app/page.tsx', 'utf8')
  if (page === 'broken') { console.error('page.tsx is broken'); process.exit(1) }
  setTimeout(() => { mkdirSync(process.env.BUILD_DIR); writeFileSync(process.env.BUILD_DIR + '/server.js', page) }, 100)
`

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quayside-build-'))
  for (const path of ['app', 'node_modules/.bin']) mkdirSync(join(folder, path), { recursive: true })
  writeFileSync(join(folder, 'node_modules/.bin/remix'), BUILDER)
  writeFileSync(join(folder, 'app/page.tsx'), 'one')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const runs = () => readFileSync(join(folder, 'runs'), 'utf8').trim().split('\n')
const built = () => readFileSync(join(folder, 'build/server.js'), 'utf8')

test('a checkout without a build needs one, and after it needs none', async () => {
  expect(isBuildFresh(folder)).toBe(false)
  await build({ folder })
  expect(isBuildFresh(folder)).toBe(true)
  expect(built()).toBe('one')
  expect(runs()).toEqual(['production'])
  expect(existsSync(join(folder, 'build.next'))).toBe(false)
})

test('a changed, added or removed source makes the build old; a touched one does not', async () => {
  await build({ folder })
  utimesSync(join(folder, 'app/page.tsx'), new Date(), new Date())
  expect(isBuildFresh(folder)).toBe(true)
  writeFileSync(join(folder, 'app/page.tsx'), 'two')
  expect(isBuildFresh(folder)).toBe(false)
  writeFileSync(join(folder, 'app/page.tsx'), 'one')
  writeFileSync(join(folder, 'app/more.tsx'), '')
  expect(isBuildFresh(folder)).toBe(false)
  rmSync(join(folder, 'app/more.tsx'))
  expect(isBuildFresh(folder)).toBe(true)
})

test('a build that fails says why and leaves the old one in place', async () => {
  await build({ folder })
  writeFileSync(join(folder, 'app/page.tsx'), 'broken')
  await expect(build({ folder })).rejects.toThrow('page.tsx is broken')
  expect(built()).toBe('one')
  expect(isBuildFresh(folder)).toBe(false)
  expect(existsSync(join(folder, 'build.next'))).toBe(false)
})

test('two builds at once do the work once', async () => {
  await Promise.all([build({ folder }), build({ folder })])
  expect(runs()).toHaveLength(1)
})

test('what a builder that was killed left does not stop the next', async () => {
  mkdirSync(join(folder, 'build.next/output'), { recursive: true })
  writeFileSync(join(folder, 'build.next/builder.json'), JSON.stringify({ pid: process.pid, startedAt: 'another time' }))
  await build({ folder })
  expect(built()).toBe('one')
})
