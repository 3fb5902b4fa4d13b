import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { Command } from 'commander'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { createTerminal } from '../terminal.ts'
import { registerMatter } from './matter.ts'
import { registerPrerequisites } from './prerequisites.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-matter-'))
  await mkdir(join(folder, 'registries'))
  await writeFile(join(folder, 'registries', 'all.yaml'), registries)
  await writeFile(join(folder, 'company.yaml'), writeItem('company', 'licence: business-licence', '[lease]'))
  await writeFile(
    join(folder, 'food.yaml'),
    writeItem('food', 'licence: food-licence', '[business-licence, lease]'),
  )
  await writeFile(join(folder, 'restaurant.yaml'), writeMatter('restaurant', '[company, food]'))
  await writeFile(join(folder, 'typing-error.txt'), writeMatter('wrong', '[company, foood]'))
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => {
  process.exitCode = undefined
})

const registries = `elements:
  enterprise.name: { label: 名称, type: text }
materials:
  lease: { name: 租赁合同 }
  business-licence: { name: 营业执照, metBy: business-licence }
licences:
  business-licence: { name: 营业执照, code: 11990000MB9000015T001, holder: enterprise, validity: long-term, fields: [enterprise.name] }
  food-licence: { name: 食品经营许可证, code: 11990000MB9000015T002, holder: enterprise, validity: long-term, fields: [enterprise.name] }
duties:
  counter: { name: 窗口, does: [accept, decide] }
organisations:
  bureau: { name: 审批局, shortName: 局, kind: approval-bureau, level: county, area: '990101', uscc: 11990000MB9000015T }
`

function writeItem(item: string, result: string, materials: string): string {
  return `item: ${item}
name: ${item}
code: { base: '990131001000', authority: bureau, level: county }
type: licence
serves: [enterprise]
basis: [食品安全法 第三十五条]
conditions:
  - { text: 有场所。, basis: [食品安全法 第三十三条] }
case: promised
limits: { statutory: 20, promised: 5 }
visits: 0
situations:
  agent: { ask: 是否委托他人办理？, options: yes-no }
form: [enterprise.name]
materials: ${materials}
steps:
  - { step: accept, name: 受理, does: accept, duty: counter }
  - { step: decide, name: 决定, does: decide, duty: counter }
result: { ${result}, delivery: [electronic] }
fee: none
contacts: { consult: 0989-81230000, complain: 0989-12345 }
`
}

function writeMatter(matter: string, items: string): string {
  return `matter: ${matter}
name: { zh: 我要开餐馆, en: Open a restaurant }
serves: [enterprise]
lead: bureau
items: ${items}
typical: { agent: no }
`
}

async function run(...parameters: string[]) {
  const output = new PassThrough()
  const errors = new PassThrough()
  const asStream = (stream: PassThrough) =>
    Object.assign(stream, { isTTY: false }) as unknown as NodeJS.WriteStream
  const program = new Command('tongban').exitOverride()
  const terminal = createTerminal(asStream(output), asStream(errors))
  registerPrerequisites(program, terminal)
  registerMatter(program, terminal)
  const failure = await program.parseAsync(parameters, { from: 'user' }).then(
    () => undefined,
    (error: unknown) => error,
  )
  output.end()
  return { output: await text(output), failure, exitCode: process.exitCode }
}

describe('tongban matter compile', () => {
  it('prints form, materials, plan and savings of the usual case', async () => {
    const { output } = await run('matter', 'compile', 'restaurant', '--catalogue', folder)
    expect(output).toContain('food: passed on from company')
    expect(output).toContain('lease')
    expect(output).toMatch(/10 working days in all: company → food/)
    expect(output).toMatch(/Materials supplied: 2 → 1 {2}−50%/)
  })

  it('gives the whole as JSON, for the answers that are given', async () => {
    const given = ['--answers', 'agent=yes', '--form', 'enterprise.name=7', '--json']
    const { output } = await run('matter', 'compile', 'restaurant', '--catalogue', folder, ...given)
    expect(JSON.parse(output)).toMatchObject({
      ok: true,
      items: [{ item: 'company', answers: { agent: 'yes' } }, { item: 'food' }],
      unanswered: [],
    })
  })

  it('refuses a file with the line to mend, and says how', async () => {
    const file = join(folder, 'typing-error.txt')
    const { output, exitCode } = await run('matter', 'compile', file, '--catalogue', folder)
    expect(exitCode).toBe(exitCodes.finding)
    expect(output).toContain(`${file}:5:18 error matter-item-known (items[1])`)
    expect(output).toContain('→ Correct the id')
  })

  it('refuses answers to what is not asked', async () => {
    const given = ['--answers', 'colour=red']
    const { output, exitCode } = await run('matter', 'compile', 'restaurant', '--catalogue', folder, ...given)
    expect(exitCode).toBe(exitCodes.finding)
    expect(output).toContain('There is no question "colour"; there are: agent.')
  })

  it.each([
    ['an unknown matter', ['matter', 'compile', 'cinema'], /no matter "cinema".*restaurant/],
    ['a day that is none', ['matter', 'compile', 'restaurant', '--on', '2026-02-30'], /no day/],
    ['an answer without value', ['matter', 'compile', 'restaurant', '--answers', 'agent'], /key=value/],
  ])('is told about %s', async (_, parameters, message) => {
    const { failure } = await run(...parameters, '--catalogue', folder)
    expect(failure).toBeInstanceOf(CommandFailure)
    expect(failure).toMatchObject({
      exitCode: exitCodes.usage,
      message: expect.stringMatching(message) as string,
    })
  })

  it('is told about a folder that is no catalogue', async () => {
    const { failure } = await run(
      'matter',
      'compile',
      'restaurant',
      '--catalogue',
      join(folder, 'registries'),
    )
    expect(failure).toMatchObject({ exitCode: exitCodes.usage })
  })
})

describe('tongban matter lint', () => {
  it('counts matters and what is wrong with them', async () => {
    const { output, exitCode } = await run('matter', 'lint', folder)
    expect(output).toBe('1 matters linted: 0 errors, 0 warnings.\n')
    expect(exitCode).toBeUndefined()
  })
})

describe('a bad matter', () => {
  const person = writeItem('card', 'licence: food-licence', '[lease]').replace('[enterprise]', '[person]')
  const tenancy = writeItem('tenancy', 'document: 租赁合同, material: lease', '[business-licence]')
  const circle = writeMatter('bad', '[company, tenancy]')
  const opinion =
    'preApproval: [{ item: company, for: tenancy, effect: advisory, basis: [行政许可法 第二十六条] }]\n'
  const twice = 'elements:\n  enterprise.name: { label: 名称, type: number }\n'

  const folders: string[] = []
  afterEach(() => Promise.all(folders.splice(0).map((own) => rm(own, { recursive: true }))))

  async function write(files: Readonly<Record<string, string>>): Promise<string> {
    const own = await mkdtemp(join(tmpdir(), 'tongban-bad-matter-'))
    folders.push(own)
    await cp(folder, own, { recursive: true })
    for (const [file, content] of Object.entries(files)) await writeFile(join(own, file), content)
    return own
  }

  it.each([
    [
      'unknown',
      'items[1]',
      '5:18',
      'matter-item-known',
      { 'bad.yaml': writeMatter('bad', '[company, foood]') },
    ],
    ['circle', 'items[0]', '5:9', 'matter-no-circle', { 'bad.yaml': circle, 'tenancy.yaml': tenancy }],
    [
      'person',
      'items[1]',
      '5:18',
      'matter-item-serves',
      { 'bad.yaml': writeMatter('bad', '[company, card]'), 'card.yaml': person },
    ],
  ])('%s: is refused at %s, line %s, by %s, with the cure', async (_, place, line, rule, files) => {
    const own = await write(files as Record<string, string>)
    for (const parameters of [
      ['matter', 'lint', own],
      ['matter', 'compile', 'bad', '--catalogue', own],
    ]) {
      const { output, exitCode } = await run(...parameters)
      expect(exitCode).toBe(exitCodes.finding)
      expect(output).toContain(`${join(own, 'bad.yaml')}:${line} error ${rule} (${place})`)
      expect(output).toMatch(/^ {4}→ \S/m)
      process.exitCode = undefined
    }
  })

  it('that runs in a circle is told the opinion that breaks it, and is right with it', async () => {
    const own = await write({ 'bad.yaml': circle, 'tenancy.yaml': tenancy })
    const { output } = await run('matter', 'lint', own)
    expect(output).toContain(
      'add { item: company, for: tenancy, effect: advisory, basis: […] } to preApproval',
    )
    process.exitCode = undefined
    await writeFile(join(own, 'bad.yaml'), circle + opinion)
    expect(await run('matter', 'lint', own)).toMatchObject({ exitCode: undefined })
    const { output: plan } = await run('matter', 'compile', 'bad', '--catalogue', own)
    expect(plan).toContain('tenancy')
  })

  it('cannot have elements that contradict each other: one that is registered twice is refused at its line', async () => {
    const own = await write({ [join('registries', 'more.yaml')]: twice })
    const { output, exitCode } = await run('matter', 'lint', own)
    expect(exitCode).toBe(exitCodes.finding)
    expect(output).toMatch(/registries\/more\.yaml:2:\d+ error \S+\n {4}\S.*enterprise\.name/)
  })
})

describe('tongban catalogue prerequisites', () => {
  it('lists who waits for whom, with material and article', async () => {
    const { output } = await run('catalogue', 'prerequisites', '--catalogue', folder)
    expect(output).toContain('company → food  business-licence  《食品安全法》第三十五条')
    expect(output).toContain('1 links, 0 circles, 0 of them with no way out.')
  })

  it('gives the shortest lawful order of some items', async () => {
    const { output } = await run(
      'catalogue',
      'prerequisites',
      '--catalogue',
      folder,
      '--items',
      'food, company',
    )
    expect(output).toContain('2  food  working days 5 to 10  ← company (business-licence)')
    expect(output).toContain('Shortest by statutory limits: 40 working days: company → food')
  })

  it('says what is taken to be held where an item is left out', async () => {
    const { output } = await run('catalogue', 'prerequisites', '--catalogue', folder, '--items', 'food')
    expect(output).toContain('Taken to be held: business-licence, which food demands (issued by company)')
  })

  it('is told about an item that is not there', async () => {
    const { failure } = await run('catalogue', 'prerequisites', '--catalogue', folder, '--items', 'foood')
    expect(failure).toMatchObject({ exitCode: exitCodes.usage })
  })
})
