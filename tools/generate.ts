/**
 * Writes what is made from other sources and kept in the repository: the published JSON Schemas of the definition
 * files and the lists of lint rules. `npm run generate` writes them; a test fails while they are out of date.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  calendarDefinitionSchema,
  dutiesFileSchema,
  elementsFileSchema,
  itemDefinitionSchema,
  lintRules,
  licencesFileSchema,
  materialsFileSchema,
  matterDefinitionSchema,
  matterRules,
  organisationsFileSchema,
  registryRules,
  topicsFileSchema,
} from '@tongban/domain'
import { accountsFileSchema } from '@tongban/server'

export interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
}

/** A registry file holds one or several of the registries. */
const registryFileSchema = elementsFileSchema
  .extend(materialsFileSchema.shape)
  .extend(licencesFileSchema.shape)
  .extend(dutiesFileSchema.shape)
  .extend(organisationsFileSchema.shape)
  .extend(topicsFileSchema.shape)
  .partial()
  .meta({ title: 'Tongban registries: elements, materials, licences, duties, organisations, topics' })

const schemas = [
  ['item', itemDefinitionSchema],
  ['matter', matterDefinitionSchema],
  ['registry', registryFileSchema],
  ['calendar', calendarDefinitionSchema.meta({ title: 'Tongban calendar' })],
  ['accounts', accountsFileSchema.meta({ title: 'Tongban demonstration accounts' })],
] as const

/** Every generated file as it should be. */
export function listGeneratedFiles(): GeneratedFile[] {
  const schemaFiles = schemas.map(([name, schema]) => {
    // Draft 7 is what the language servers of editors understand best.
    const json = schema.toJSONSchema({ io: 'input', target: 'draft-07' })
    return { path: `catalogue/schema/${name}.schema.json`, text: `${JSON.stringify(json, undefined, 2)}\n` }
  })
  return [...schemaFiles, { path: 'docs/lint-rules.md', text: describeLintRules() }]
}

function describeLintRules(): string {
  return [
    '# Lint rules of service items, registries and matters',
    '',
    'Made by `npm run generate` from `packages/domain/src/catalogue/lint/`. An error keeps an item from being published.',
    '',
    ...describeRules([...lintRules, ...registryRules]),
    '',
    '## Matters',
    '',
    'From `packages/domain/src/matters/lint/`. An error keeps a matter (一件事) from being offered; see [one matter](one-matter.md).',
    '',
    ...describeRules(matterRules),
    '',
  ].join('\n')
}

function describeRules(
  rules: readonly Pick<(typeof matterRules)[number], 'id' | 'severity' | 'title' | 'source'>[],
): string[] {
  return [
    '| rule | severity | 规则 | title | source |',
    '|---|---|---|---|---|',
    ...rules.map(
      ({ id, severity, title, source }) =>
        `| \`${id}\` | ${severity} | ${title.zh} | ${title.en} | ${source} |`,
    ),
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of listGeneratedFiles()) {
    const target = fileURLToPath(new URL(`../${path}`, import.meta.url))
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
    console.log(path)
  }
}
