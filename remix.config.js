// The build: this file is the Vite config, with the Remix plugin and its options.
import { join, relative } from 'node:path'
import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

const root = import.meta.dirname

/** What lies beside a source, such as the file of a thread, is found there from the place of the built pages: `build/pages/server`. */
const besideItsSource = {
  name: 'beside-its-source',
  enforce: 'pre',
  transform(code, id, { ssr = false } = {}) {
    if (!ssr || !id.startsWith(join(root, 'app/infra/')) || !code.includes('new URL(')) return null
    const address = `new URL(${JSON.stringify(`../../../${relative(root, id)}`)}, import.meta.url).href`
    return { code: code.replaceAll('import.meta.url', address), map: null }
  },
}

export default defineConfig({
  publicDir: 'app/public',
  plugins: [
    besideItsSource,
    tailwindcss(),
    remix({
      appDirectory: 'app',
      buildDirectory: process.env.BUILD_DIR ?? 'build/pages',
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  ssr: { external: ['@node-rs/argon2', 'sharp'] },
  optimizeDeps: { exclude: ['@node-rs/argon2'] },
})
