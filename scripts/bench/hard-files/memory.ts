import { readFileSync, writeFileSync } from 'node:fs'

const megabytes = (pid: number, field: 'VmRSS' | 'VmHWM') =>
  Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024

/** From now on: how many megabytes more than now the process had at its peak, as the kernel counts them. */
export function watchMemory(pid: number): () => number {
  // Sets the peak back to what there is now.
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
  const before = megabytes(pid, 'VmRSS')
  return () => Math.max(0, Math.round(megabytes(pid, 'VmHWM') - before))
}
