import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

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
        writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text))
      }
    },
  }
}

/** One project, one page for each kind of user; what they share is loaded once. */
export default defineConfig({
  plugins: [react(), compressOnce()],
  resolve: { conditions: ['tongban-source', 'module', 'browser', 'development|production'] },
  server: { proxy: { '/api': 'http://127.0.0.1:8080', '/verify': 'http://127.0.0.1:8080' } },
  build: {
    // A phone of ten years ago, with the last browser that was made for it.
    target: ['chrome87', 'safari14', 'firefox78'],
    manifest: true,
    rolldownOptions: { input: ['index.html', 'workbench.html'] },
  },
})
