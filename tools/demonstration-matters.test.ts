import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  type CompiledMatter,
  type MatterDefinition,
  buildRevision,
  compileMatter,
  getInstant,
  getPlainDate,
  lintMatter,
  listJointFields,
  nameOptionalQuestion,
  readText,
} from '@tongban/domain'
import { readCatalogue } from '@tongban/server'

type Answers = Readonly<Record<string, string | readonly string[]>>

const read = await readCatalogue(fileURLToPath(new URL('../catalogue', import.meta.url)))
if (!read.ok) throw new Error(JSON.stringify(read.error[0]))
const { registries, items } = read.value
const matters = read.value.matters.map(({ definition }) => definition)
const revisions = items.map(({ definition }) => {
  const built = buildRevision({
    definition,
    registries,
    revision: 1,
    effectiveFrom: getPlainDate('2026-03-02'),
    publishedAt: getInstant('2026-03-02T01:00:00.000Z'),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  })
  if (!built.ok) throw new Error(definition.item)
  return built.value
})
const sources = { revisions, registries, on: getPlainDate('2026-11-23') }

describe('the matters of the demonstration district', () => {
  it('are those that people come with most', () => {
    expect(matters.map(({ matter }) => matter)).toEqual([
      'company-opening',
      'company-simple-closing',
      'house-handover',
      'newborn',
      'open-canteen',
      'open-chain-pharmacy',
      'open-cinema',
      'open-eatery-premises-first',
      'open-printing-works',
      'open-restaurant',
      'open-road-transport',
      'open-stationery-shop',
      'retirement',
    ])
  })

  it.each(matters.map((definition) => [definition.matter, definition] as const))(
    '%s keeps every rule, in every situation',
    { timeout: 60_000 },
    (_, definition) => {
      const findings = lintMatter(definition, sources).map(
        ({ rule, path, message }) => `${rule} ${path} ${message.en}`,
      )
      expect(findings).toEqual([])
    },
  )

  it.each(matters.map((definition) => [definition.matter, definition] as const))(
    '%s states every answer of its usual case',
    (_, definition) => {
      const compiled = compile(definition, definition.typical)
      expect(compiled.unanswered).toEqual([])
      const asked = new Set(compiled.questions.map(({ key }) => key))
      expect(Object.keys(definition.typical).filter((key) => !asked.has(key))).toEqual([])
    },
  )

  it.each(matters.map((definition) => [definition.matter, definition] as const))(
    '%s is handled without a dead end and asks nothing twice, however any two questions are answered',
    (_, definition) => {
      for (const compiled of listCoveringCases(definition)) {
        expect(compiled.items.length).toBeGreaterThan(0)
        expect(compiled.serves).toEqual(definition.serves)
        expect(compiled.plan.stuck).toEqual([])
        expect(compiled.plan.tasks.length).toBeGreaterThanOrEqual(compiled.items.length)
        const labels = listJointFields(compiled.form).map((field) => readText(field.definition.label))
        expect(listRepeated(labels.map(({ zh }) => zh))).toEqual([])
        expect(listRepeated(labels.map(({ en }) => en))).toEqual([])
        expect(listRepeated(compiled.materials.map(({ name }) => name.zh))).toEqual([])
      }
    },
  )

  it('of a new enterprise ask neither for its credit code nor for the business licence that they result in', () => {
    for (const id of [
      'company-opening',
      'open-chain-pharmacy',
      'open-cinema',
      'open-printing-works',
      'open-restaurant',
      'open-stationery-shop',
    ]) {
      const definition = getMatter(id)
      const compiled = compile(definition, definition.typical)
      const code = listJointFields(compiled.form).find(({ element }) => element === 'enterprise.uscc')
      expect([id, code?.asked]).toEqual([id, false])
      const licence = compiled.materials.find(({ material }) => material === 'business-licence')
      expect([id, licence?.origin]).toEqual([id, 'passed-on'])
    }
  })

  it('hold twenty items and more for a chain pharmacy, and take twenty in the usual case', () => {
    const definition = getMatter('open-chain-pharmacy')
    expect(definition.items.length).toBeGreaterThanOrEqual(20)
    expect(compile(definition, definition.typical).items.length).toBeGreaterThanOrEqual(20)
  })

  it('let a pharmacy be designated for insurance only after three months in business', () => {
    const definition = getMatter('open-chain-pharmacy')
    const compiled = compile(definition, {
      ...definition.typical,
      [nameOptionalQuestion('pharmacy-insurance-designation')]: 'yes',
    })
    const designation = compiled.plan.tasks.find(({ id }) => id === 'pharmacy-insurance-designation')
    expect(designation?.waitsFor.map(({ task }) => task)).toContain('notice/three-months-in-business')
  })

  it('close a company only after the twenty days of public notice and the clearance of its taxes', () => {
    const definition = getMatter('company-simple-closing')
    const { plan } = compile(definition, definition.typical)
    const waits = plan.tasks.find(({ id }) => id === 'company-simple-deregistration')?.waitsFor
    expect(waits?.map(({ task }) => task).toSorted()).toEqual([
      'notice/simple-deregistration-notice',
      'tax-clearance',
    ])
    expect(plan.tasks.find(({ kind }) => kind === 'notice')?.durations.statutory).toEqual({
      days: 20,
      unit: 'calendar-day',
    })
  })

  it('transfer water, power and gas to whom the house was registered for, after the deed tax was paid', () => {
    const definition = getMatter('house-handover')
    const compiled = compile(definition, definition.typical)
    expect(compiled.plan.stages).toEqual([
      ['deed-tax-declaration'],
      ['property-transfer-registration'],
      ['water-user-transfer', 'power-user-transfer', 'gas-user-transfer'],
    ])
    const certificate = compiled.materials.find(({ material }) => material === 'property-certificate-held')
    expect(certificate?.usedBy.map(({ item, origin }) => [item, origin.kind])).toEqual([
      ['property-transfer-registration', 'fetched'],
      ['water-user-transfer', 'passed-on'],
      ['power-user-transfer', 'passed-on'],
      ['gas-user-transfer', 'passed-on'],
    ])
  })

  it('save fields in every one of them, and take longer than one by one at most by opinions beforehand', () => {
    for (const definition of matters) {
      const { savings } = compile(definition, definition.typical)
      const saved = Object.fromEntries(savings.map(({ measure, saved: count }) => [measure, count]))
      expect(saved['fields']).toBeGreaterThan(0)
      const opinions = definition.preApproval?.map(({ days = 0 }) => days) ?? []
      expect(saved['days']).toBeGreaterThanOrEqual(-opinions.reduce((sum, days) => sum + days, 0))
    }
  })
})

function getMatter(id: string): MatterDefinition {
  const found = matters.find(({ matter }) => matter === id)
  if (found === undefined) throw new Error(`no matter ${id}`)
  return found
}

function compile(definition: MatterDefinition, answers: Answers): CompiledMatter {
  const compiled = compileMatter({ definition, sources, answers })
  if (!compiled.ok) {
    throw new Error(
      `${JSON.stringify(answers)}: ${compiled.error.map(({ path, message }) => `${path} ${message.en}`).join(' ')}`,
    )
  }
  return compiled.value
}

/**
 * Cases in which every two answers to questions of the matter, and to those by which its items are taken, come up together;
 * the questions that the items ask besides are answered in turn.
 */
function listCoveringCases(definition: MatterDefinition): CompiledMatter[] {
  const optional = definition.items.flatMap((entry) =>
    typeof entry === 'string' || entry.optional === undefined ? [] : [nameOptionalQuestion(entry.item)],
  )
  const factors: (readonly [string, readonly string[]])[] = [
    ...Object.entries(definition.situations).map(
      ([key, { options }]) => [key, options === 'yes-no' ? ['yes', 'no'] : Object.keys(options)] as const,
    ),
    ...optional.map((key) => [key, ['yes', 'no']] as const),
  ]
  return listPairwise(factors).map((answers, row) => answerInTurn(definition, answers, row))
}

function answerInTurn(definition: MatterDefinition, given: Answers, row: number): CompiledMatter {
  const answers: Record<string, string | readonly string[]> = { ...given }
  for (;;) {
    const compiled = compile(definition, answers)
    if (compiled.unanswered.length === 0) return compiled
    for (const key of compiled.unanswered) {
      const question = compiled.questions.find((candidate) => candidate.key === key)
      if (question === undefined) throw new Error(key)
      const { options, several } = question.definition
      const values = options === 'yes-no' ? ['yes', 'no'] : Object.keys(options)
      const value = values[(row + key.length) % values.length] ?? ''
      answers[key] = several ? [value] : value
    }
  }
}

/** Rows in which every value of a factor meets every value of each other one, found greedily; always the same. */
function listPairwise(factors: readonly (readonly [string, readonly string[]])[]): Record<string, string>[] {
  const open = new Set<string>()
  const name = (one: string, value: string, other: string, otherValue: string) =>
    [`${one}=${value}`, `${other}=${otherValue}`].toSorted().join('&')
  for (const [place, [one, values]] of factors.entries()) {
    if (factors.length === 1) for (const value of values) open.add(name(one, value, one, value))
    for (const [other, otherValues] of factors.slice(place + 1)) {
      for (const value of values)
        for (const otherValue of otherValues) open.add(name(one, value, other, otherValue))
    }
  }
  const rows: Record<string, string>[] = []
  do {
    const row: Record<string, string> = {}
    for (const [key, values] of factors) {
      const [first = ''] = values
      const gain = (value: string) =>
        Object.entries({ ...row, ...(factors.length === 1 ? { [key]: value } : {}) }).filter(
          ([other, otherValue]) => open.has(name(key, value, other, otherValue)),
        ).length
      const later = (value: string) =>
        [...open].filter((pair) => pair.split('&').includes(`${key}=${value}`)).length
      row[key] = values.reduce(
        (best, value) =>
          gain(value) > gain(best) || (gain(value) === gain(best) && later(value) > later(best))
            ? value
            : best,
        first,
      )
    }
    const before = open.size
    for (const [key, value] of Object.entries(row)) {
      for (const [other, otherValue] of Object.entries(row)) open.delete(name(key, value, other, otherValue))
    }
    rows.push(row)
    if (open.size === before && open.size > 0) throw new Error('no row covers what is left')
  } while (open.size > 0)
  return rows
}

function listRepeated(names: readonly string[]): string[] {
  return names.filter((name, place) => names.indexOf(name) !== place)
}
