import { z } from 'zod'

export const mostFiles = 10
export const mostFileBytes = 10 * 1024 * 1024

/** What stands at a message. `refused`: it came by mail and is only in the raw mail, because it is too large, one too many or a program. */
export type ThreadFile = { id: string; name: string; size: number; isRefused: boolean }

/** What starts by being opened. The sender may put it into an archive; nobody runs that by mistake. */
const programs = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x-ms-shortcut',
  'application/x-apple.diskimage',
  'application/x-msi',
  'application/vnd.android.package-archive',
  'application/java-vm',
])
const programNames = /\.(?:exe|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|msi|jar|apk|app|reg|url)$/i

/** By what it holds, and by the name under which a reader's computer would open it. */
export const isProgram = (type: string, name: string): boolean => programs.has(type) || programNames.test(name)

/** How a form carries a stored file along: its id, and its name so that the page can show it again. */
export const carried = (id: string, name: string): string => `${id} ${name}`
export const carriedName = (value: string): string => value.slice(37)
export const CarriedFiles = z
  .preprocess(
    (value) => [value].flat(),
    z
      .array(
        z
          .string()
          .transform((value) => value.slice(0, 36))
          .pipe(z.uuid()),
      )
      .max(mostFiles),
  )
  .default([])
