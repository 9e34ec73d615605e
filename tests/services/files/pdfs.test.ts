import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { assertPlainPdf } from '#app/services/files/look-into-pdf.server.ts'
import { hardPdfs, plainPdf } from '#tests/hard-files.ts'

const hard = Object.entries(await hardPdfs())
const packed = `stream\n${deflateSync('9 0 << >>').toString('latin1')}\nendstream`
const script = '<< /S /URI /URI (https://quay.example/JavaScript-guide) >>'

describe('a PDF that strangers are to open', () => {
  it.each([
    ['is taken', plainPdf()],
    ['is taken when it packs its objects away', plainPdf({ packed: '<< /Type /Page >>' })],
    ['is taken with blank lines after its end', plainPdf({ after: '\r\n\0\0 ' })],
    [
      'is taken with a link and a view to open at',
      plainPdf({ more: ['<< /OpenAction [3 0 R /Fit] >>', script, '<< /JS#20 /LaunchDate >>'] }),
    ],
    ['is taken when it is locked and can be looked into all the same', plainPdf({ more: ['<< /Encrypt 5 0 R >>'] })],
  ])('%s', async (_, bytes) => {
    await expect(assertPlainPdf(bytes, 'datasheet')).resolves.toBeUndefined()
  })

  it.each([
    ['signs by their codes', '#41'.repeat(3_000_000)],
    ['streams', 'stream\n'.repeat(300_000)],
    ['streams behind each other’s objects', (' obj' + 'stream\n'.repeat(2300)).repeat(130)],
    ['filters far from their names', ` obj /ObjStm /Filter${' '.repeat(15_000)}x /Filter /FlateDecode >>\n${packed}\n`.repeat(100)],
  ])('costs no more than its length when it is full of %s', async (_, filler) => {
    const since = performance.now()
    await assertPlainPdf(plainPdf({ more: [filler] }), 'datasheet')
    expect(performance.now() - since).toBeLessThan(2000)
  })

  it.each(hard)('is not %s', async (_, [why, bytes]) => {
    const since = performance.now()
    await expect(assertPlainPdf(bytes, 'datasheet')).rejects.toMatchObject({ code: why, detail: { fields: ['datasheet'] } })
    expect(performance.now() - since).toBeLessThan(2000)
  })
})
