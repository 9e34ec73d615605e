import { byteSize } from '#app/i18n/byte-size.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Num } from './num.tsx'

export function Bytes({ count }: { count: number }) {
  return <Num>{byteSize(count, useReader())}</Num>
}
