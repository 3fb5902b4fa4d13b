#!/usr/bin/env node
// Plain JavaScript in the oldest style, so that an old Node reads it and gets as far as the sentence.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Tongban 需要 Node.js 20.19 或更高版本，当前版本是 ${process.versions.node}。\n` +
      `Tongban needs Node.js 20.19 or newer; this is ${process.versions.node}.`,
  )
  process.exitCode = 3
} else {
  import('../dist/main.js').then(
    async ({ main }) => {
      process.exitCode = await main(process.argv.slice(2))
    },
    (error) => {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
      console.error(
        '程序尚未构建。请在代码目录中运行 npm ci --ignore-scripts，再运行 npm run build。\n' +
          'The program is not built yet. Run npm ci --ignore-scripts and then npm run build in the checkout.',
      )
      process.exitCode = 3
    },
  )
}
