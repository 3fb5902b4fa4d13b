// `npm test`: every check of the project, in order; a failed one does not keep the others from running.
// `npm test -- --requests 100000 --seed 7` sends more bad requests, or others; see e2e/malformed/run-options.ts.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { checkNode, checkout, install, packageNames } from './prepare.mjs'

checkNode()
install()

const ownOptions = process.argv.slice(2)
const stages = [
  ['Types', 'typescript/bin/tsc', ['-b', ...packageNames.map((name) => join('packages', name))]],
  ['Types of the tests', 'typescript/bin/tsc', ['-p', 'tsconfig.tests.json']],
  ['Types of the browser journeys', 'typescript/bin/tsc', ['-p', 'e2e/browser']],
  ['Types of the site', 'typescript/bin/tsc', ['-p', 'apps/web']],
  ['Lint', 'oxlint/bin/oxlint', ['--deny-warnings']],
  ['Format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  [
    'Module boundaries',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['--config', '.dependency-cruiser.cjs', 'packages', 'apps'],
  ],
  ['Dead code', 'knip/bin/knip.js', []],
  ['Pure tests', 'vitest/vitest.mjs', ['run', '--project', 'pure']],
  ['Database tests', 'vitest/vitest.mjs', ['run', '--project', 'database']],
  ['Journeys', 'vitest/vitest.mjs', ['run', '--project', 'journeys', '--', ...ownOptions]],
  ['Journeys in a browser', 'vitest/vitest.mjs', ['run', '--project', 'browser']],
]

const failed = []
for (const [title, program, parameters] of stages) {
  console.log(`\n=== ${title} ===`)
  const start = performance.now()
  const { status } = spawnSync(process.execPath, [join(checkout, 'node_modules', program), ...parameters], {
    cwd: checkout,
    stdio: 'inherit',
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`--- ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  if (status !== 0) failed.push(title)
}

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`)
console.log(`${stages.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
