import { build, type Plugin } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** The scripts that are started as processes and stay, by the name of their file. */
export const processNames = ['web', 'worker', 'seed', 'mail-endpoint'] as const
export type ProcessName = (typeof processNames)[number]

/** Our own sources in a few files, the packages beside them as they are installed: hundreds of files less to open at each start. */
export async function bundleProcesses(folder: string, into: string): Promise<void> {
  await build({
    absWorkingDir: folder,
    entryPoints: processNames.map((name) => join('scripts', `${name}.ts`)),
    outdir: into,
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: 'linked',
    logLevel: 'error',
    plugins: [ownAddress(folder)],
  })
}

/** A source that reads a file beside itself finds it beside the source, not beside the bundle: `build/processes` lies two floors up. */
function ownAddress(folder: string): Plugin {
  return {
    name: 'own-address',
    setup({ onLoad }) {
      onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8')
        const address = `new URL(${JSON.stringify(`../../${relative(folder, path)}`)}, import.meta.url).href`
        const contents = source.replaceAll('import.meta.url', address)
        return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
      })
    },
  }
}
