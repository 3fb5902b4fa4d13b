import { readFile, readdir } from 'node:fs/promises'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { listGeneratedFiles } from './generate.ts'

const root = new URL('../', import.meta.url)
const files = listGeneratedFiles()

describe('generated files', () => {
  it.each(files)('$path is up to date (npm run generate)', async ({ path, text }) => {
    expect(await readFile(new URL(path, root), 'utf8')).toBe(text)
  })

  it('the published schema accepts the items of the catalogue and refuses what they may not hold', async () => {
    const schema = JSON.parse(
      files.find(({ path }) => path.endsWith('item.schema.json'))?.text ?? '{}',
    ) as object
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)
    const items = (await readdir(new URL('catalogue/items', root))).filter((file) => file.endsWith('.yaml'))
    expect(items.length).toBeGreaterThan(0)
    for (const file of items) {
      const value: unknown = parse(await readFile(new URL(`catalogue/items/${file}`, root), 'utf8'))
      expect({ file, valid: validate(value), errors: validate.errors }).toMatchObject({ file, valid: true })
    }
    const [first = ''] = items
    const sound = parse(await readFile(new URL(`catalogue/items/${first}`, root), 'utf8')) as object
    expect(validate({ ...sound, price: 10 })).toBe(false)
    expect(validate({ ...sound, type: 'permit' })).toBe(false)
  })
})
