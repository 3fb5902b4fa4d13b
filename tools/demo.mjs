// `npm run demo`: installs and builds when needed, then runs `tongban demo` in this process, so that signals reach it.
import { build, checkNode, install } from './prepare.mjs'

checkNode()
install()
build()
const { main } = await import('../packages/cli/dist/main.js')
process.exitCode = await main(['demo', ...process.argv.slice(2)])
