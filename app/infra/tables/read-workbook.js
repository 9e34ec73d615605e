import { promisify } from 'node:util'
import { SaxesParser } from 'saxes'
import { fromBuffer } from 'yauzl'
import { Unreadable } from './unreadable.js'

const open = promisify(fromBuffer)
const isArchive = /\.(?:zip|xls[xbm]?|docx|pptx|jar|7z|rar|gz|bz2|xz|tar)$/i

/** The parts of a workbook by their names: looked at in the list of the archive, before anything is unpacked. */
async function readParts(bytes, caps) {
  const archive = await open(bytes, { lazyEntries: true, autoClose: false }).catch(() => {
    throw new Unreadable('damaged')
  })
  if (archive.entryCount > caps.zipEntries) throw new Unreadable('unpacks_too_large')
  const parts = new Map()
  let [packed, unpacked] = [0, 0]
  await new Promise((done, fail) => {
    archive.on('error', () => fail(new Unreadable('damaged')))
    archive.on('end', done)
    archive.on('entry', (entry) => {
      packed += entry.compressedSize
      unpacked += entry.uncompressedSize
      const isBomb =
        unpacked > caps.unpackedBytes ||
        packed > bytes.length ||
        entry.uncompressedSize > entry.compressedSize * caps.unpackedRatio + 10_000
      if (isBomb || isArchive.test(entry.fileName)) return fail(new Unreadable('unpacks_too_large'))
      if (entry.isEncrypted()) return fail(new Unreadable('old_workbook'))
      parts.set(entry.fileName.replace(/^\//, ''), entry)
      archive.readEntry()
    })
    archive.readEntry()
  })
  return { archive, parts }
}

/** Text of one part, as it is unpacked. A part that turns out larger than the list said ends as damaged. */
async function* textOf({ archive, parts }, name) {
  const entry = parts.get(name)
  if (!entry) throw new Unreadable('damaged')
  const stream = await promisify(archive.openReadStream.bind(archive))(entry)
  const decoder = new TextDecoder()
  for await (const piece of stream) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/** Runs a part through the parser; `take` gives what is to be handed on after each piece. */
async function* scan(book, name, handlers, take) {
  const parser = new SaxesParser()
  // Types and entities of a document's own are nothing that a workbook has.
  parser.on('doctype', () => {
    throw new Unreadable('damaged')
  })
  for (const [event, handler] of Object.entries(handlers)) parser.on(event, handler)
  parser.on('error', () => {
    throw new Unreadable('damaged')
  })
  for await (const text of textOf(book, name)) {
    parser.write(text)
    yield* take()
  }
  parser.close()
  yield* take()
}

const nothing = () => []
const local = (name) => name.slice(name.indexOf(':') + 1)

async function scanWhole(book, name, handlers) {
  const scanning = scan(book, name, handlers, nothing)
  while (!(await scanning.next()).done);
}

/** Where the first sheet lies, and from which year its days are counted. */
async function readIndex(book) {
  let [firstId, isFrom1904] = ['', false]
  await scanWhole(book, 'xl/workbook.xml', {
    opentag({ name, attributes }) {
      if (local(name) === 'sheet' && firstId === '')
        firstId = attributes['r:id'] ?? Object.entries(attributes).find(([key]) => local(key) === 'id')?.[1] ?? ''
      if (local(name) === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '')
    },
  })
  let target = ''
  await scanWhole(book, 'xl/_rels/workbook.xml.rels', {
    opentag({ name, attributes }) {
      if (local(name) === 'Relationship' && attributes.Id === firstId) target = attributes.Target ?? ''
    },
  })
  return { sheet: target.startsWith('/') ? target.slice(1) : `xl/${target}`, isFrom1904 }
}

/** Strings that several cells share, by their numbers; readings beside Chinese signs are none of them. */
async function readShared(book) {
  const shared = []
  if (!book.parts.has('xl/sharedStrings.xml')) return shared
  let [text, isText, isReading] = ['', false, false]
  await scanWhole(book, 'xl/sharedStrings.xml', {
    opentag({ name }) {
      if (local(name) === 'si') text = ''
      if (local(name) === 'rPh') isReading = true
      isText = local(name) === 't' && !isReading
    },
    text(piece) {
      if (isText) text += piece
    },
    closetag({ name }) {
      isText = false
      if (local(name) === 'rPh') isReading = false
      if (local(name) === 'si') shared.push(text)
    },
  })
  return shared
}

const daysByNumber = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])

/** Which of the styles show a number as a day. */
async function readDayStyles(book) {
  const days = new Set()
  if (!book.parts.has('xl/styles.xml')) return days
  const ownDays = new Set()
  let [isOfCells, style] = [false, 0]
  await scanWhole(book, 'xl/styles.xml', {
    opentag({ name, attributes }) {
      const format = Number(attributes.numFmtId)
      const code = (attributes.formatCode ?? '').replaceAll(/"[^"]*"|\\.|\[[^\]]*\]?/g, '')
      if (local(name) === 'numFmt' && /[yd年日]/i.test(code)) ownDays.add(format)
      if (local(name) === 'cellXfs') isOfCells = true
      if (local(name) === 'xf' && isOfCells) {
        if (daysByNumber.has(format) || ownDays.has(format)) days.add(String(style))
        style += 1
      }
    },
    closetag({ name }) {
      if (local(name) === 'cellXfs') isOfCells = false
    },
  })
  return days
}

const dayMs = 86_400_000

function dayOf(serial, isFrom1904) {
  // The count from 1900 holds a 29 February that never was.
  const origin = isFrom1904 ? Date.UTC(1904, 0, 1) : serial < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
  const at = new Date(origin + Math.floor(serial) * dayMs)
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10)
}

/** A number as one would type it: what the format keeps beyond fifteen digits is an echo of its binary form. */
function figureOf(value) {
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  const text = String(Number(number.toPrecision(15)))
  return text.includes('e')
    ? number
        .toFixed(number < 1 && number > -1 ? 12 : 0)
        .replace(/(\.(?:\d*[1-9])?)0+$/, '$1')
        .replace(/\.$/, '')
    : text
}

/** `AB12` is the 28th. */
function columnOf(place) {
  let column = 0
  for (const letter of /^[A-Z]+/i.exec(place)?.[0].toUpperCase() ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** The rows of the first sheet. A formula counts for what it came to. */
export async function* readWorkbook(bytes, caps, figureMark) {
  const book = await readParts(bytes, caps)
  if (!book.parts.has('xl/workbook.xml')) throw new Unreadable('not_a_table')
  const { sheet, isFrom1904 } = await readIndex(book)
  const shared = await readShared(book)
  const days = await readDayStyles(book)
  let rows = []
  let [number, cells, cell, text, isValue] = [0, [], null, '', false]

  const say = ({ type, style }) => {
    if (type === 's') return shared[Number(text)] ?? ''
    if (type === 'b') return text === '1' ? 'yes' : 'no'
    if (type === 'e') return ''
    if (type !== 'n' || text === '') return text
    return days.has(style) ? dayOf(Number(text), isFrom1904) : figureOf(text) + figureMark
  }

  yield* scan(
    book,
    sheet,
    {
      opentag({ name, attributes }) {
        switch (local(name)) {
          case 'row':
            number = Number(attributes.r) || number + 1
            cells = []
            break
          case 'c': {
            const at = attributes.r ? columnOf(attributes.r) : cells.length
            if (at >= caps.columns) throw new Unreadable('too_many_columns')
            cell = { at, type: attributes.t ?? 'n', style: attributes.s ?? '0' }
            text = ''
            break
          }
          case 'v':
          case 't':
            isValue = cell !== null
        }
      },
      text(piece) {
        if (isValue) text += piece
      },
      closetag({ name }) {
        switch (local(name)) {
          case 'v':
          case 't':
            isValue = false
            break
          case 'c':
            while (cells.length < cell.at) cells.push('')
            cells[cell.at] = say(cell)
            cell = null
            break
          case 'row':
            rows.push({ number, cells })
        }
      },
    },
    () => rows.splice(0),
  )
}
