import { readMailEndpointOptions } from './mail-endpoint/options.ts'
import { startMailEndpoint } from './mail-endpoint/server.ts'

/** Resend's API on this machine, as a process of its own: `MAIL_PORT`, `DATA_DIR` and the keys come from the environment. */
const leave = () => process.exit(0)
process.on('SIGTERM', leave)
process.on('SIGINT', leave)
if (process.connected) process.on('disconnect', leave)

const endpoint = await startMailEndpoint(readMailEndpointOptions(process.env))
console.log(JSON.stringify({ port: Number(new URL(endpoint.url).port) }))
