import { spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { freePort } from '#scripts/machine/ports.ts'
import { until } from '#scripts/machine/waiting.ts'

const nobody = 65_534

/** PgBouncer in transaction mode before a database, with fewer connections than the web processes ask for. */
export async function startPooler(program: string, databaseUrl: string): Promise<{ url: string; stop(): Promise<void> }> {
  const target = new URL(databaseUrl)
  const port = await freePort()
  const isRoot = process.getuid?.() === 0
  const folder = mkdtempSync(join(tmpdir(), 'quayside-pgbouncer-'))
  const [settings, users] = [join(folder, 'pgbouncer.ini'), join(folder, 'users.txt')]
  writeFileSync(users, `"${target.username}" "${decodeURIComponent(target.password)}"\n`)
  writeFileSync(
    settings,
    `[databases]
* = host=${target.hostname} port=${target.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = 4
max_client_conn = 100
server_reset_query =
unix_socket_dir =
${isRoot ? 'user = nobody' : ''}
`,
  )
  // It gives up being root before it reads its files.
  if (isRoot) for (const path of [folder, settings, users]) chownSync(path, nobody, nobody)
  const child = spawn(program, ['-q', settings], { stdio: ['ignore', 'inherit', 'inherit'] })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
  const url = new URL(databaseUrl)
  url.port = String(port)
  const answers = async () => {
    const sql = postgres(url.href, { max: 1, prepare: false, connect_timeout: 2 })
    try {
      return (await sql`select 1 as one`).length === 1
    } catch {
      return false
    } finally {
      await sql.end({ timeout: 1 })
    }
  }
  if (!(await until(answers, 10_000, 100))) throw new Error('PgBouncer did not begin to answer')
  return {
    url: url.href,
    async stop() {
      child.kill('SIGINT')
      await exited
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
