import { useReader } from '#app/i18n/reader.tsx'
import { Num } from '../ui/num.tsx'

const steps = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** `4.2 GB`, in steps of a thousand. */
export function Bytes({ count }: { count: number }) {
  const { format } = useReader()
  const step = Math.min(steps.length - 1, count < 1 ? 0 : Math.floor(Math.log10(count) / 3))
  const value = count / 1000 ** step
  return (
    <Num>
      {format.number(value < 10 && step > 0 ? value.toFixed(1) : Math.round(value))} {steps[step]}
    </Num>
  )
}
