import { columnOf, countBy, differing, type Archive, type Content } from './content.ts'

/** Prints what the archive holds beside what the restored place holds, before anything runs there; what is wrong. */
export function compare(archive: Archive, restored: Content): string[] {
  const faults: string[] = []
  const row = (name: string, ...counts: (number | string)[]) =>
    console.log(`  ${name.padEnd(24)}${counts.map((count) => String(count).padStart(10)).join('')}`)
  row('', 'archive', 'restored', 'differing')
  // What waited is marked, and the restore is noted: nothing else may differ.
  const waiting = columnOf(archive, 'letters', 'state').filter((state) => state === 'queued').length
  const expected: Record<string, number> = { letters: waiting, backups: 1 }
  for (const [name, rows] of archive.tables) {
    const found = restored.tables.get(name) ?? []
    const [counts, unlike] = [found.length - rows.length, differing(rows, found)]
    if (rows.length + found.length > 0) row(name, rows.length, found.length, unlike)
    if (counts !== (name === 'backups' ? 1 : 0)) faults.push(`${name}: ${rows.length} rows in the archive, ${found.length} restored`)
    if (unlike !== (expected[name] ?? 0)) faults.push(`${name}: ${unlike} rows differ`)
  }
  const unlike = [...archive.files].filter(([key, hash]) => restored.files.get(key) !== hash).length
  row('files', archive.files.size, restored.files.size, unlike)
  if (unlike > 0 || archive.files.size !== restored.files.size) faults.push(`${unlike} files differ`)
  return [...faults, ...compareOriginals(archive, restored), ...compareTasks(archive, restored)]
}

/** The bytes are those that the row of each picture told when they came. */
function compareOriginals(archive: Archive, { files }: Content): string[] {
  const [ids, hashes, states] = ['id', 'sha256', 'state'].map((column) => columnOf(archive, 'files', column))
  const named = ids!.map((id, at) => ({ id, hash: hashes![at], state: states![at] })).filter(({ state }) => state !== 'erased')
  const wrong = named.filter(({ id, hash }) => files.get(id) !== hash).length
  console.log(`pictures that the rows name: ${named.length}, restored with the very bytes: ${named.length - wrong}`)
  return wrong > 0 || archive.manifest.missing.length > 0
    ? [`${wrong} pictures are lost, ${archive.manifest.missing.length} were missed`]
    : []
}

/** Everything waits again but the sending of letters; the index is made anew. */
function compareTasks(archive: Archive, restored: Content): string[] {
  const others = (names: string[]) => names.filter((name) => name !== 'send-letter' && name !== 'rebuild-search')
  console.log(`tasks in the archive: ${countBy(archive.tasks)}`)
  console.log(`tasks after the restore: ${countBy(restored.tasks)}`)
  return [
    differing(others(archive.tasks), others(restored.tasks)) > 0 && 'tasks of the archive do not wait again',
    restored.tasks.includes('send-letter') && 'letters of the archive are about to be sent',
    !restored.tasks.includes('rebuild-search') && 'nobody makes the index anew',
  ].filter((fault) => fault !== false)
}
