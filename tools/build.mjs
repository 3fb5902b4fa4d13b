// `npm run build`: installs when needed and compiles all packages; `npx tongban` works afterwards.
import { build, checkNode, install } from './prepare.mjs'

checkNode()
install()
build()
