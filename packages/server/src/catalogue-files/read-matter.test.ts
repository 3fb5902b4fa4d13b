import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCatalogue, readCatalogueWithProblems } from './read-catalogue.ts'
import { readMatterFile } from './read-matter.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-matters-'))
  await mkdir(join(folder, 'matters'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const matter = `matter: open-restaurant
name: 我要开餐馆
serves: [enterprise]
lead: bureau
items:
  - company-formation
  - { item: food-licence, with: { onSite: yes } }
`

describe('reading the matters of a catalogue', () => {
  it('finds them among the other files, sorted by id', async () => {
    await writeFile(join(folder, 'matters', 'a.yaml'), matter)
    await writeFile(join(folder, 'b.yaml'), matter.replace('open-restaurant', 'close-restaurant'))
    const read = await readCatalogue(folder)
    expect(read.ok && read.value.matters.map(({ definition, file }) => [definition.matter, file])).toEqual([
      ['close-restaurant', 'b.yaml'],
      ['open-restaurant', 'matters/a.yaml'],
    ])
    // `yes` is a word, as people write it.
    expect(read.ok && read.value.matters[1]?.definition.items[1]).toMatchObject({ with: { onSite: 'yes' } })
  })

  it('names both places of a matter that is defined twice', async () => {
    await writeFile(join(folder, 'matters', 'a.yaml'), matter)
    await writeFile(join(folder, 'matters', 'b.yaml'), `# again\n${matter}`)
    const { problems } = await readCatalogueWithProblems(folder)
    expect(problems).toMatchObject([{ file: 'matters/b.yaml', line: 2, column: 1, code: 'duplicate' }])
    expect(problems[0]?.message.en).toContain('matters/a.yaml:1:1')
  })

  it('names the line of what a matter may not hold, in one file as in a folder', async () => {
    const path = join(folder, 'matters', 'a.yaml')
    await writeFile(path, `${matter}price: 3\n`)
    const place = { line: 8, column: 1, code: 'schema' }
    expect((await readCatalogueWithProblems(folder)).problems).toMatchObject([
      { file: 'matters/a.yaml', ...place },
    ])
    expect(await readMatterFile(path, 'mine.yaml')).toMatchObject({
      ok: false,
      error: [{ file: 'mine.yaml', ...place }],
    })
    expect(await readMatterFile(join(folder, 'none.yaml'))).toMatchObject({
      ok: false,
      error: [{ code: 'file-unreadable' }],
    })
  })
})
