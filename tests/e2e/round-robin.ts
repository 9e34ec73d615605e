import type { Server } from 'node:http'
import { createServer, request } from 'node:http'

/** A proxy in front of several web processes, each asked in its turn; `answered` counts what each of them did. */
export async function openRoundRobin(port: number, targets: number[]): Promise<{ server: Server; answered: number[] }> {
  const answered = targets.map(() => 0)
  let turn = 0
  const server = createServer((asked, answer) => {
    const chosen = turn++ % targets.length
    const { method, url: path, headers } = asked
    const passed = request({ host: '127.0.0.1', port: targets[chosen], method, path, headers }, (reply) => {
      answered[chosen]! += 1
      answer.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(answer)
    })
    passed.once('error', (error) => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end(error.message)))
    asked.pipe(passed)
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return { server, answered }
}
