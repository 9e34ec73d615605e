import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { root } from '#scripts/machine/root.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const DOWNLOAD_LIMIT = 120_000
const APT_LIMIT = 300_000

/** A Chromium to run the browser tests in: the one that was named, the system's, Playwright's own; else one that is installed now. */
export async function findChromium(say: (line: string) => void = console.log): Promise<string> {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (isExecutable(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no program.`)
  }
  const found = installedChromium()
  if (found) return found

  const reasons: string[] = []
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say('No Chromium found: installing Debian’s …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const packages = ['-o', 'Acquire::Retries=3', 'install', '-y', '--no-install-recommends', 'chromium']
    reasons.push(
      (await run('apt-get', ['update'], APT_LIMIT, env)) ?? (await run('apt-get', packages, APT_LIMIT, env)) ?? 'apt-get installed none',
    )
    const debian = installedChromium()
    if (debian) return debian
  }
  say('No Chromium found: downloading Playwright’s …')
  const cli = join(root, 'node_modules/playwright-core/cli.js')
  reasons.push((await run(process.execPath, [cli, 'install', 'chromium'], DOWNLOAD_LIMIT, process.env)) ?? 'playwright-core installed none')
  const downloaded = installedChromium()
  if (downloaded) return downloaded
  throw new Error(`The browser tests need a Chromium. Install one, or name it with CHROMIUM_PATH. What was tried:\n${reasons.join('\n')}`)
}

/** One that is there already: the system's, or Playwright's own. */
export function installedChromium(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  candidates.push('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', chromium.executablePath())
  return candidates.find(isExecutable) ?? null
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return file !== '' && spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0
  } catch {
    return false
  }
}

/** Null when it went well, else what it said last. */
function run(file: string, args: string[], limit: number, env: NodeJS.ProcessEnv): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit, killSignal: 'SIGKILL' })
    let output = ''
    const hear = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-2000))
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', (error) => resolve(`${file}: ${error.message}`))
    child.once('close', (code, signal) => {
      if (code === 0) resolve(null)
      else resolve(`${[file, ...args].join(' ')} ${signal ? `took longer than ${limit / 1000} s` : `ended with ${code}`}: ${output.trim()}`)
    })
  })
}
