import { buildOpenApi, routes } from '@tongban/contract'
import { readFile, writeFile } from 'node:fs/promises'
import { env } from 'node:process'
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { expect, test } from 'vitest'

const file = new URL('schema.ts', import.meta.url)

test('schema.ts is made from the contract as it is now (else set UPDATE_GOLDEN=1)', async () => {
  const document = JSON.parse(JSON.stringify(buildOpenApi(routes))) as OpenAPI3
  const text = `// Made from the contract by schema.test.ts (UPDATE_GOLDEN=1); never edited by hand.\n${astToString(await openapiTypescript(document))}`
  if (env['UPDATE_GOLDEN'] === '1') await writeFile(file, text)
  expect(await readFile(file, 'utf8')).toBe(text)
}, 60_000)
