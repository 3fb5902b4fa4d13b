import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCatalogue } from '../packages/server/src/catalogue-files/index.ts'
import { catalogueFolder } from '../packages/server/src/demonstration/index.ts'
import { importCatalogue } from '../packages/server/src/modules/catalogue/index.ts'
import { refused } from './answers.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'
import { compile, publishMatter } from './matter-story.ts'

const matter = 'open-stationery-shop'
const order = 'order:\n'
const circular =
  '  - { first: publication-retail-licence, next: company-formation, basis: [行政许可法 第二十六条] }\n'

interface Finding {
  readonly rule: string
  readonly severity: string
  readonly line: number
  readonly message: { readonly zh: string }
  readonly cure: { readonly zh: string }
}

let journey: Journey
let manager: Person
let source: string

beforeAll(async () => {
  journey = await beginJourney()
  await publishMatter(journey, matter)
  manager = journey.as('item-manager-pan')
  source = await readFile(join(catalogueFolder, 'matters', `${matter}.yaml`), 'utf8')
})
afterAll(() => journey.end())

async function check(changed: string): Promise<Finding[]> {
  const { status, body } = await manager.send('POST', '/matters/source-check', { source: changed })
  expect(status).toBe(200)
  return (body as { findings: Finding[] }).findings.filter(({ severity }) => severity === 'error')
}

/** The line of the file on which a text stands, counted from 1. */
const lineOf = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1

describe('a bad matter over the API', () => {
  test.each([
    [
      'an unknown item',
      'matter-item-known',
      '/items/0',
      'no-such-item',
      (good: string) => good.replace('items:\n', 'items:\n  - no-such-item\n'),
    ],
    [
      'a person’s item for an enterprise',
      'matter-item-serves',
      '/items/0',
      '- elderly-courtesy-card',
      (good: string) => good.replace('items:\n', 'items:\n  - elderly-courtesy-card\n'),
    ],
    [
      'items that wait for each other',
      'matter-no-circle',
      '/items/0',
      '- { item: company-formation',
      (good: string) => good.replace(order, `${order}${circular}`),
    ],
  ])(
    'that holds %s is refused by %s at %s, at its line, with the cure',
    async (_, rule, pointer, at, break_) => {
      const bad = break_(source)
      expect(bad).not.toBe(source)
      const found = await check(bad)
      expect(found.map((finding) => [finding.rule, finding.line])).toContainEqual([rule, lineOf(bad, at)])
      for (const { message, cure } of found) {
        expect(message.zh).toMatch(/。$/)
        expect(cure.zh).toMatch(/。$/)
      }
      const answer = await manager.send('POST', '/matters/publications', {
        source: bad,
        base: 1,
        note: '调整。',
      })
      const problem = refused(answer, 422, 'lint-failed')
      expect(problem.errors?.map((error) => [error.pointer, error.code])).toContainEqual([pointer, rule])
      const { revision } = (await journey.anybody.send('GET', `/matters/${matter}`)).body as {
        revision: number
      }
      expect(revision).toBe(1)
    },
  )

  test('that runs in a circle is told the opinion beforehand that breaks it', async () => {
    const found = await check(source.replace(order, `${order}${circular}`))
    const circle = found.find(({ rule }) => rule === 'matter-no-circle')
    expect(circle?.message.zh).toMatch(/publication-retail-licence.*互为前置/)
    expect(circle?.cure.zh).toContain('preApproval')
  })

  test('whose items come to contradict each other over an element cannot be filed, and says which', async () => {
    const answers = { form: 'company', employees: 'no', books: 'yes' }
    const { form } = await compile(journey, matter, answers)
    const shared = form.sections
      .flatMap(({ fields }) => fields)
      .find(({ usedBy, definition }) => usedBy.length > 1 && definition['type'] === 'text')
    const item = shared?.usedBy.at(-1)?.item
    if (shared === undefined || item === undefined) throw new Error('two items share a text')
    const read = await readCatalogue(catalogueFolder)
    if (!read.ok) throw new Error(JSON.stringify(read.error[0]))
    const { registries, items } = read.value
    const element = {
      ...registries.elements[shared.element],
      type: 'phone',
    } as (typeof registries)['elements'][string]
    const report = await importCatalogue(
      journey.database.application,
      {
        ...read.value,
        registries: { ...registries, elements: { ...registries.elements, [shared.element]: element } },
        items: items
          .filter(({ definition }) => definition.item === item)
          .map((entry) => ({
            ...entry,
            definition: {
              ...entry.definition,
              contacts: { ...entry.definition.contacts, consult: '0989-2129999' },
            },
          })),
        matters: [],
      },
      { by: 'journey', now: journey.now() },
    )
    expect([report.published, report.refused]).toEqual([1, []])

    const found = (await check(source)).find(({ rule }) => rule === 'matter-elements-agree')
    expect(found?.line).toBeGreaterThan(lineOf(source, 'items:'))
    expect(found?.cure.zh).toContain(shared.element)
    const send = () => journey.anybody.send('POST', `/matters/${matter}/compilation`, { answers })
    // A server that keeps the catalogue for a moment sees what another process published a moment later.
    await expect.poll(async () => (await send()).status).toBe(409)
    const problem = refused(await send(), 409, 'matter-not-compiled')
    expect(problem.next).toContain(shared.element)
    expect(problem.detail).toContain('text')
  })

  test('of which an item is withdrawn says this alone: since when and why, and nothing that follows from it', async () => {
    const withdrawal = { reason: '该事项并入综合许可办理，停止受理。' }
    const withdrawn = await manager.send('POST', '/items/publication-retail-licence/withdrawal', withdrawal)
    expect(withdrawn.status).toBe(200)
    const { body } = await journey.anybody.send('GET', `/matters/${matter}`)
    expect(body).toMatchObject({
      available: false,
      unavailable: [
        {
          rule: 'matter-item-in-force',
          message: {
            zh: expect.stringMatching(
              /^事项“.+”已于.+停用（该事项并入综合许可办理，停止受理），这件事暂时不能申请。$/,
            ),
          },
        },
      ],
    })
  })
})
