import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildGuide, buildRevision, getInstant, getPlainDate, resolveRequirements } from '@tongban/domain'
import { parse } from 'yaml'
import { compareDefinitions } from '../apps/web/src/workbench/items/difference/compare-definitions.ts'
import { lintCatalogue, lintCatalogueItem, parseItemText, readCatalogue } from '@tongban/server'

const read = await readCatalogue(fileURLToPath(new URL('../catalogue', import.meta.url)))

describe('the demonstration catalogue', () => {
  it('is read without a problem', () => {
    expect(read.ok ? [] : read.error).toEqual([])
  })

  it('keeps every rule', () => {
    if (!read.ok) return
    const errors = lintCatalogue(read.value).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message.en}`)).toEqual([])
  })

  it('makes a revision and a guide of every item, each with its own code', () => {
    if (!read.ok) return
    const revisions = read.value.items.map(({ definition }) => {
      const built = buildRevision({
        definition,
        registries: read.value.registries,
        revision: 1,
        effectiveFrom: getPlainDate('2026-03-02'),
        publishedAt: getInstant('2026-03-02T01:00:00.000Z'),
        digest: (text) => createHash('sha256').update(text).digest('hex'),
      })
      expect(built).toMatchObject({ ok: true })
      if (!built.ok) throw new Error(definition.item)
      return built.value
    })
    expect(new Set(revisions.map(({ codes }) => codes.handling)).size).toBe(revisions.length)
    for (const revision of revisions) {
      expect(JSON.stringify(buildGuide(revision))).not.toContain('undefined')
      expect(resolveRequirements(revision, {}).stages.length).toBeGreaterThanOrEqual(3)
    }
  })

  // A published item has every value that its file leaves to the schema; the editor shows the file.
  it('is the same to the editor as it was written and as it was published', async () => {
    if (!read.ok) return
    for (const { definition } of read.value.items) {
      const file = new URL(`../catalogue/items/${definition.item}.yaml`, import.meta.url)
      const written: unknown = parse(await readFile(file, 'utf8'))
      expect([definition.item, compareDefinitions(definition, written)]).toEqual([definition.item, []])
    }
  })

  it('has room for the example of docs/adding-a-service-item.md, which keeps every rule', async () => {
    if (!read.ok) return
    const document = await readFile(new URL('../docs/adding-a-service-item.md', import.meta.url), 'utf8')
    const example = parseItemText(
      'example',
      /```yaml\n(# yaml-language-server[^`]*)```/.exec(document)?.[1] ?? '',
    )
    expect(example.ok ? [] : example.error).toEqual([])
    if (!example.ok) return
    const others = read.value.items.map(({ definition }) => definition)
    expect(lintCatalogueItem(example.value, read.value.registries, others)).toEqual([])
  })
})
