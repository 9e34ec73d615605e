import { describe, expect, it } from 'vitest'
import { findOwnLines } from '#app/domain/mail/own-text.ts'

const sent = [
  'Dear Li Wei,\n\nPlease quote 500 pieces FOB Ningbo with your lead time.\n\nSee https://quayside.test/en/threads/1\n\nKind regards',
  '请按 FOB 宁波报价，数量 500 件，并注明交货期。',
]
const own = (...lines: string[]) => findOwnLines(lines, sent)

describe('findOwnLines', () => {
  it('knows our lines in any wrapping, case, spacing and with entities', () => {
    expect(own('Please quote 500 pieces FOB', 'Ningbo with your lead time.')).toEqual([true, true])
    expect(own('PLEASE  QUOTE&nbsp;500 pieces FOB Ningbo, with your lead time')).toEqual([true])
    expect(own('请按 FOB 宁波报价，', '数量 500 件，并注明交货期。')).toEqual([true, true])
    expect(own('https://quayside.test/en/threads/1')).toEqual([true])
  })

  it('takes a short line only where it follows ours as it does in our text', () => {
    expect(own('Dear Li Wei,', 'Please quote 500 pieces FOB Ningbo')).toEqual([true, true])
    expect(own('FOB Ningbo')).toEqual([false])
    expect(own('Dear Li Wei,', 'thank you for your order')).toEqual([false, false])
  })

  it('leaves a line to its author that only quotes a part of ours', () => {
    expect(own('Please quote 500 pieces FOB Ningbo: our price is USD 3.20 each.')).toEqual([false])
    expect(own('https://factory.cn/list.pdf')).toEqual([false])
  })

  it('knows nothing where nothing was sent', () => {
    expect(findOwnLines(['Dear Li Wei,', ''], [])).toEqual([false, false])
    expect(findOwnLines([], sent)).toEqual([])
  })
})
