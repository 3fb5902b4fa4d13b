/**
 * Tidiness as a test: what the house rules ask of every file and no other tool checks. `tidy.test.ts` runs it over
 * the project and proves that each rule can fail.
 */

export interface SourceFile {
  /** Path in the project, with `/`. */
  readonly path: string
  readonly text: string
}

export interface Untidiness {
  readonly path: string
  /** Line of the finding, from 1; 0 for the file as a whole. */
  readonly line: number
  readonly rule: string
}

/** Past this size a file is split by concept. */
const sizeLimitBytes = 15_000
/** A table of cases belongs together. */
const testSizeLimitBytes = 20_000

/** Files that may be larger, each with its reason. */
const largeFiles: ReadonlyMap<string, string> = new Map([
  ['packages/server/src/database/tables.ts', 'generated from the migrated database'],
  ['packages/client/src/schema.ts', 'generated from the contract'],
])

interface LineRule {
  readonly rule: string
  /** Which files the rule looks at. */
  readonly applies: (path: string) => boolean
  readonly pattern: RegExp
}

const isSource = (path: string) => /\.(ts|mjs|cjs|js)$/.test(path)
const isText = (path: string) =>
  isSource(path) || /\.(sql|ya?ml|json|md|sh|typ)$/.test(path) || path === '.ci/run'
/** This file and its test name what they forbid. */
const isTidy = (path: string) => /^tools\/tidy(\.test)?\.ts$/.test(path)

const lineRules: readonly LineRule[] = [
  {
    rule: 'Only config.ts reads the environment; add a setting there.',
    applies: (path) => /^packages\/.*\.ts$/.test(path) && path !== 'packages/server/src/config.ts',
    pattern: /\bprocess\.env\b/,
  },
  {
    rule: 'No person is shown a stack; say a sentence and write the details to the log.',
    applies: (path) => isSource(path),
    pattern: /\.stack\b|console\.trace/,
  },
  {
    rule: 'Unfinished work is finished or left out.',
    applies: (path) => isText(path),
    pattern: /\b(TODO|FIXME|XXX|HACK)\b|待实现|未实现/,
  },
  {
    rule: 'No banners; a file that needs them wants to be split.',
    applies: (path) => isSource(path) || path.endsWith('.sql'),
    pattern: /^\s*(\/\/|\/?\*|--|#)\s*[=\-*#~─━]{4,}/,
  },
  {
    rule: 'No checks are switched off and no test is left out.',
    applies: (path) => isSource(path),
    pattern:
      /@ts-(ignore|nocheck|expect-error)|(es|ox)lint-disable|\bas any\b|\b(test|it|describe)\.(skip|only|todo)\(/,
  },
  {
    rule: 'No path of one machine.',
    applies: (path) => isText(path),
    pattern: /(^|[\s'"`(=])\/(work|tmp|home|Users)\/[a-z]/,
  },
  {
    rule: 'No host of a package registry.',
    applies: (path) => isText(path) || path === '.npmrc' || path.endsWith('package-lock.json'),
    pattern: /"resolved": "https?:|registry\.npmjs|npmmirror|^\s*registry\s*=/,
  },
]

const kebabCase = /^\.?[a-z0-9]+([-.][a-z0-9]+)*$/
/** Names that the tools of the trade give. */
const givenNames =
  /^(README|ARCHITECTURE|CHANGELOG|CONTRIBUTING|LICENSE)(\.[A-Za-z-]+)*$|^\d{4}_[a-z0-9_-]+\.sql$/
/** The base list (基本目录) and its entries are terms of the glossary. */
const emptyNames = /(^|[-./])(utils?|helpers?|managers?|misc|base(?!-(lists?|entry)\b))([-./]|$)/

/** Everything untidy in the given files, in the order of the files. */
export function findUntidiness(files: readonly SourceFile[]): Untidiness[] {
  return files
    .filter(({ path }) => !isTidy(path))
    .flatMap((file) => [...checkName(file.path), ...checkSize(file), ...checkLines(file)])
}

function checkName(path: string): Untidiness[] {
  if (!/^(packages|tools|e2e|apps)\//.test(path)) return []
  const name = path.slice(path.lastIndexOf('/') + 1)
  const findings: Untidiness[] = []
  if (!kebabCase.test(name) && !givenNames.test(name)) {
    findings.push({ path, line: 0, rule: 'File names are kebab-case.' })
  }
  if (isSource(path) && emptyNames.test(path)) {
    findings.push({ path, line: 0, rule: 'A name says what a file is about, not that it helps.' })
  }
  return findings
}

function checkSize({ path, text }: SourceFile): Untidiness[] {
  if (!isSource(path) || largeFiles.has(path)) return []
  const bytes = new TextEncoder().encode(text).length
  const limit = path.endsWith('.test.ts') ? testSizeLimitBytes : sizeLimitBytes
  if (bytes <= limit) return []
  return [
    {
      path,
      line: 0,
      rule: `A file has at most ${limit} bytes (this has ${bytes}); split it by concept.`,
    },
  ]
}

function checkLines({ path, text }: SourceFile): Untidiness[] {
  const rules = lineRules.filter(({ applies }) => applies(path))
  if (rules.length === 0) return []
  return text
    .split('\n')
    .flatMap((content, index) =>
      rules
        .filter(({ pattern }) => pattern.test(content))
        .map(({ rule }) => ({ path, line: index + 1, rule })),
    )
}
