// The build: this file is the Vite config, with the Remix plugin and its options.
import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  publicDir: 'app/public',
  plugins: [
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
