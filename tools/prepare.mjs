// What every entry of the project does first: check Node, install, build — each only when needed. Plain JavaScript
// without dependencies, because nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const checkout = fileURLToPath(new URL('..', import.meta.url))

/** The packages in the order of their dependence. */
export const packageNames = ['domain', 'contract', 'client', 'server', 'cli']

/** The site: built by Vite from the sources of the packages. */
const webFolder = join(checkout, 'apps', 'web')

const cache = join(checkout, 'node_modules', '.cache', 'tongban')

/** Ends the process with a sentence when Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Tongban 需要 Node.js 20.19 或更高版本，当前版本是 ${process.versions.node}。请从 nodejs.org 安装。\n` +
      `Tongban needs Node.js 20.19 or newer; this is ${process.versions.node}. Install it from nodejs.org.`,
  )
  process.exit(3)
}

/** Installs the packages of the lock file unless exactly these are installed. */
export function install() {
  const stamp = join(cache, 'installed')
  const wanted = createHash('sha256')
    .update(readFileSync(join(checkout, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex')
  if (readStamp(stamp) === wanted) return
  console.error('正在安装依赖，首次约需一分钟…… / Installing packages; the first time takes about a minute…')
  const npm = findNpm()
  // Not `npm ci`: it refuses a lock file that lacks the optional packages of other systems, which a registry that
  // does not carry them leaves out. `--no-save` keeps to the locked versions and writes nothing back.
  const parameters = [
    ...npm.parameters,
    'install',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ]
  const { status, error } = spawnSync(npm.command, parameters, {
    cwd: checkout,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: npm.shell,
  })
  if (status !== 0) {
    console.error(
      '依赖安装失败，原因见上方 npm 的输出。请检查网络和磁盘空间后重试。\n' +
        'The packages could not be installed; npm says why above. Check the network and the disk space, then try again.' +
        (error === undefined ? '' : `\n${error.message}`),
    )
    process.exit(3)
  }
  writeStamp(stamp, wanted)
}

/** Builds the packages unless nothing that they are made of has changed. */
export function build() {
  const stamp = join(cache, 'built')
  const wanted = describeSources()
  if (
    readStamp(stamp) === wanted &&
    packageNames.every((name) => existsSync(join(checkout, 'packages', name, 'dist'))) &&
    existsSync(join(webFolder, 'dist', 'index.html'))
  )
    return
  console.error('正在构建…… / Building…')
  const compiler = join(checkout, 'node_modules', 'typescript', 'bin', 'tsc')
  const projects = packageNames.map((name) => join('packages', name))
  const { status } = spawnSync(process.execPath, [compiler, '-b', ...projects], {
    cwd: checkout,
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error('构建失败，原因见上方编译器的输出。 / The build failed; the compiler says why above.')
    process.exit(1)
  }
  buildStaleWeb()
  writeStamp(stamp, wanted)
}

/** Builds the site alone, unless nothing that it is made of has changed; it needs no compiled package. */
export function buildStaleWeb() {
  const stamp = join(cache, 'web-built')
  const wanted = describeSources()
  if (readStamp(stamp) === wanted && existsSync(join(webFolder, 'dist', 'index.html'))) return
  buildWeb()
  writeStamp(stamp, wanted)
}

/**
 * Builds the site, whatever has changed: aside, and put in its place when it is whole, because a server may be sending
 * what is there, and another build may be under way.
 */
function buildWeb() {
  const vite = join(checkout, 'node_modules', 'vite', 'bin', 'vite.js')
  const aside = join(cache, `web-${process.pid}`)
  const { status } = spawnSync(
    process.execPath,
    [vite, 'build', '--logLevel', 'warn', '--outDir', aside, '--emptyOutDir'],
    {
      cwd: webFolder,
      stdio: 'inherit',
      // Whoever asks for the build: under the tests the site would be built with the libraries' parts for developers.
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  if (status !== 0) {
    console.error('网页构建失败，原因见上方的输出。 / The site could not be built; the reason stands above.')
    process.exit(1)
  }
  const built = join(webFolder, 'dist')
  const before = `${aside}-before`
  if (existsSync(built)) renameSync(built, before)
  renameSync(aside, built)
  rmSync(before, { recursive: true, force: true })
}

/** Names, sizes and times of all files the build reads; cheap, and different after every change. */
function describeSources() {
  const hash = createHash('sha256')
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) visit(path)
      else {
        const { size, mtimeMs } = statSync(path)
        hash.update(`${path} ${size} ${mtimeMs}\n`)
      }
    }
  }
  visit(join(webFolder, 'src'))
  for (const name of ['index.html', 'workbench.html', 'vite.config.ts', 'package.json'])
    hash.update(readFileSync(join(webFolder, name)))
  for (const name of packageNames) {
    visit(join(checkout, 'packages', name, 'src'))
    hash.update(readFileSync(join(checkout, 'packages', name, 'tsconfig.json')))
  }
  for (const name of ['tsconfig.base.json', 'package-lock.json'])
    hash.update(readFileSync(join(checkout, name)))
  return hash.digest('hex')
}

/** npm tells the scripts it runs where it lies itself; outside of them it is looked for on the path. */
function findNpm() {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return { command: process.execPath, parameters: [script], shell: false }
  return { command: 'npm', parameters: [], shell: process.platform === 'win32' }
}

function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function writeStamp(path, text) {
  rmSync(path, { force: true })
  mkdirSync(cache, { recursive: true })
  writeFileSync(path, text)
}
