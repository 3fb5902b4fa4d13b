import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv, type Plugin } from 'vite'

/** Files that are sent as they lie: compressing them anew for each reader would cost more than anything else. */
function compressOnce(): Plugin {
  return {
    name: 'compress-once',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const folder = join(dir, 'assets')
      for (const name of readdirSync(folder).filter((file) => /\.(js|css|mjs)$/.test(file))) {
        const text = readFileSync(join(folder, name))
        if (text.length < 1000) continue
        writeFileSync(join(folder, `${name}.gz`), gzipSync(text, { level: 9 }))
        writeFileSync(
          join(folder, `${name}.br`),
          brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
        )
      }
    },
  }
}

/** Every address below /workbench is the workbench's page, as on the server. */
function openWorkbench(): Plugin {
  return {
    name: 'open-workbench',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, _answer, next) => {
        if (/^\/workbench(\/|\?|$)/.test(request.url ?? '')) request.url = '/workbench.html'
        next()
      })
    },
  }
}

/** While the site is worked on (`npx vite` here): the platform that answers, TONGBAN_API. */
function findPlatform(mode: string) {
  const target = loadEnv(mode, '.', 'TONGBAN_')['TONGBAN_API'] ?? 'http://127.0.0.1:8080'
  // The platform compares where a write comes from with the host that was asked: both are this server.
  return { target, changeOrigin: false }
}

/** One project, one page for each kind of user; what they share is loaded once. */
export default defineConfig(({ mode }) => ({
  plugins: [react(), compressOnce(), openWorkbench()],
  resolve: { conditions: ['tongban-source', 'module', 'browser', 'development|production'] },
  server: { proxy: { '/api': findPlatform(mode), '/verify': findPlatform(mode) } },
  build: {
    // A phone of ten years ago, with the last browser that was made for it.
    target: ['chrome100', 'safari15.4', 'firefox100'],
    manifest: true,
    rolldownOptions: { input: ['index.html', 'workbench.html'] },
  },
}))
