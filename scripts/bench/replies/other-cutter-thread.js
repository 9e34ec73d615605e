// Plain JavaScript: a worker thread does not inherit the loader that runs the rest from its TypeScript sources.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'

const { folder, name } = workerData
const load = createRequire(pathToFileURL(join(folder, 'here.js')))

const cutters = {
  'email-reply-parser': async () => {
    const { default: Parser } = await import(pathToFileURL(load.resolve('email-reply-parser')).href)
    return (text) => new Parser().parseReply(text)
  },
  planer: async () => (text) => load('planer').extractFrom(text, 'text/plain'),
  'node-email-reply-parser': async () => (text) => load('node-email-reply-parser')(text, true),
}

const cut = await cutters[name]()
parentPort.on('message', (text) => parentPort.postMessage(cut(text)))
parentPort.postMessage('ready')
