// `npm test`: every check of the project; a failed one does not keep the others from running. Those that only read
// the sources run side by side, one on each processor; the tests then use all processors each.
// `npm test -- --requests 100000 --seed 7` sends more bad requests, or others; see e2e/malformed/run-options.ts.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { checkNode, checkout, install, packageNames } from './prepare.mjs'

checkNode()
install()

const ownOptions = process.argv.slice(2)
const typeCheck = 'typescript/bin/tsc'
const build = ['Types', typeCheck, ['-b', ...packageNames.map((name) => join('packages', name))]]
// The longest first.
const readings = [
  ['Types of the tests', typeCheck, ['-p', 'tsconfig.tests.json']],
  ['Types of the site', typeCheck, ['-p', 'apps/web']],
  ['Types of the browser journeys', typeCheck, ['-p', 'e2e/browser']],
  ['Format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  [
    'Module boundaries',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['--config', '.dependency-cruiser.cjs', 'packages', 'apps'],
  ],
  ['Lint', 'oxlint/bin/oxlint', ['--deny-warnings']],
  ['Dead code', 'knip/bin/knip.js', []],
]
const tests = [
  ['Pure tests', 'vitest/vitest.mjs', ['run', '--project', 'pure']],
  ['Database tests', 'vitest/vitest.mjs', ['run', '--project', 'database']],
  ['Journeys', 'vitest/vitest.mjs', ['run', '--project', 'journeys', '--', ...ownOptions]],
  // A page waits for its server now and then, and this for a page: one journey more keeps the processors busy.
  [
    'Journeys in a browser',
    'vitest/vitest.mjs',
    ['run', '--project', 'browser', '--maxWorkers', String(availableParallelism() + 1)],
  ],
]

const passed = []
const failed = []

/** Runs one stage; `aside` keeps what it prints until its end, so that stages side by side do not mix their lines. */
async function run([title, program, parameters], aside = false) {
  const start = performance.now()
  if (!aside) console.log(`\n=== ${title} ===`)
  const child = spawn(process.execPath, [join(checkout, 'node_modules', program), ...parameters], {
    cwd: checkout,
    stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  const printed = []
  child.stdout?.on('data', (chunk) => printed.push(chunk))
  child.stderr?.on('data', (chunk) => printed.push(chunk))
  const status = await new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.once('close', resolve)
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (aside) process.stdout.write(`\n=== ${title} ===\n${Buffer.concat(printed).toString()}`)
  console.log(`--- ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  ;(status === 0 ? passed : failed).push(title)
}

/** Takes stages until none is left. */
async function runAside(stages) {
  for (let stage = stages.shift(); stage !== undefined; stage = stages.shift()) await run(stage, true)
}

await run(build)
await Promise.all(Array.from({ length: availableParallelism() }, () => runAside(readings)))
for (const stage of tests) await run(stage)

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`)
console.log(`${passed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
