import type { ReaderSpeech } from './reader.tsx'

const steps = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** `4.2 GB`, in steps of a thousand. */
export function byteSize(count: number, { format }: Pick<ReaderSpeech, 'format'>): string {
  const step = Math.min(steps.length - 1, count < 1 ? 0 : Math.floor(Math.log10(count) / 3))
  const value = count / 1000 ** step
  return `${format.number(value < 10 && step > 0 ? value.toFixed(1) : Math.round(value))} ${steps[step]}`
}
