import { randomBytes, timingSafeEqual } from 'node:crypto'
import { derivedUnderEach } from '#app/infra/secrets.server.ts'

/** What a browser keeps of having been signed in from: a number of its own, and a mark for each address, newest first. */
export type Device = { id: string; marks: string[] }

const mostMarks = 5

const marksOf = (id: string, address: string): string[] =>
  derivedUnderEach('device', `${id} ${address}`).map(({ bytes }) => bytes.toString('base64url').slice(0, 22))

const isSame = (one: string, other: string) => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** Whether somebody signed in from here with this address before. A mark is made with the server's key, so nobody else can make one. */
export function knows(device: Device | null, address: string): boolean {
  if (!device) return false
  const wanted = marksOf(device.id, address)
  return device.marks.some((mark) => wanted.some((one) => isSame(mark, one)))
}

export function remembered(device: Device | null, address: string): Device {
  const { id, marks } = device ?? { id: randomBytes(16).toString('base64url'), marks: [] }
  const own = marksOf(id, address)
  return { id, marks: [own[0]!, ...marks.filter((mark) => !own.includes(mark))].slice(0, mostMarks) }
}
