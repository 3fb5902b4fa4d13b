import { describe, expect, it } from 'vitest'
import { buildCalendar, calendarDefinitionSchema, addWorkingDays } from '../calendar/index.ts'
import { makeRandom } from '../cases/testing/case-simulation.ts'
import { getPlainDate } from '../kernel/index.ts'
import type { CompiledMatter } from './compile-matter.ts'
import { dateMatter } from './joint-clock.ts'
import { listJointFields } from './joint-form.ts'
import { namePreApproval } from './joint-plan.ts'
import { splitFiling } from './split-filing.ts'
import { type RandomMatter, compileDrawn, drawMatter, shuffle } from './testing/random-matter.ts'

const seed = 20_261_122
const rounds = 120
const calendar = buildCalendar(
  calendarDefinitionSchema.parse({
    calendar: 'weekdays',
    years: Object.fromEntries(
      [2026, 2027].map((year) => [year, { source: '测试', holidays: {}, makeUpWorkingDays: {} }]),
    ),
  }),
)
const from = getPlainDate('2026-03-02')

describe(`random matters (seed ${seed})`, () => {
  const outcomes = draw()
  const compiled = outcomes.flatMap(({ round, matter, result }) =>
    result.ok ? [{ round, matter, value: result.value }] : [],
  )

  it('are compiled, or refused only because their items wait for each other', () => {
    const refused = outcomes.flatMap(({ round, result }) =>
      result.ok ? [] : result.error.map(({ rule }) => ({ seed, round, rule })),
    )
    expect(refused.filter(({ rule }) => rule !== 'matter-no-circle')).toEqual([])
    // The simulation means something only while both come up.
    expect(refused.length).toBeGreaterThan(5)
    expect(compiled.length).toBeGreaterThan(rounds / 2)
  })

  it('ask nothing twice: no question, no data element, no material', () => {
    for (const { round, value } of compiled) {
      for (const keys of [
        value.questions.map(({ key }) => key),
        listJointFields(value.form).map(({ element }) => element),
        value.materials.map(({ material }) => material),
        // One question of an item is answered by one question of the matter.
        value.questions.flatMap(({ answers }) => answers.map(({ item, question }) => `${item} ${question}`)),
      ]) {
        expect({ seed, round, keys: [...new Set(keys)] }).toEqual({ seed, round, keys })
      }
    }
  })

  it('lose no item, no field and no material', () => {
    for (const { round, matter, value } of compiled) {
      const members = matter.definition.items.map((entry) => (typeof entry === 'string' ? entry : entry.item))
      const all = [...value.items.map(({ item }) => item), ...value.leftOut.map(({ item }) => item)]
      expect({ seed, round, items: all.toSorted() }).toEqual({ seed, round, items: members.toSorted() })
      expect(
        value.plan.tasks.flatMap(({ kind, item }) => (kind === 'item' ? [item] : [])).toSorted(),
      ).toEqual(value.items.map(({ item }) => item).toSorted())
      const given = new Set(
        listJointFields(value.form).flatMap(({ element, filling }) => (filling?.value ? [element] : [])),
      )
      const filings = splitFiling(value, matter.form)
      expect(filings.map(({ item }) => item)).toEqual(value.items.map(({ item }) => item))
      for (const filing of filings) {
        const revision = matter.revisions.find(({ item }) => item === filing.item)
        const declared = revision?.definition.form.flatMap((field) =>
          typeof field === 'object' && 'element' in field ? [field.element] : [],
        )
        const got = [...Object.keys(filing.form), ...filing.awaitedFields.map(({ element }) => element)]
        const known = declared?.filter(
          (element) =>
            Object.hasOwn(matter.form, element) ||
            given.has(element) ||
            filing.awaitedFields.some((awaited) => awaited.element === element),
        )
        expect({ seed, round, item: filing.item, got: got.toSorted() }).toEqual({
          seed,
          round,
          item: filing.item,
          got: known?.toSorted(),
        })
        const demanded = value.materials.flatMap(({ material, usedBy }) =>
          usedBy.some((use) => use.item === filing.item) ? [material] : [],
        )
        const brought = [...filing.materials, ...filing.awaitedMaterials.map(({ material }) => material)]
        expect({ seed, round, item: filing.item, brought: brought.toSorted() }).toEqual({
          seed,
          round,
          item: filing.item,
          brought: demanded.toSorted(),
        })
        // What the definition demands without a condition is demanded, whatever was answered.
        const always = revision?.definition.materials.flatMap((entry) =>
          typeof entry === 'object' && entry.when === undefined ? [entry.material] : [],
        )
        expect({ seed, round, demanded }).toMatchObject({ demanded: expect.arrayContaining(always ?? []) })
      }
    }
  })

  it('ask for no material that a promise stands for, unless another item needs it, and count both ways', () => {
    const seen = new Set<string>()
    for (const { round, matter, value } of compiled) {
      for (const offer of value.promiseOffers) {
        seen.add(offer.chosen ?? 'open')
        const revision = matter.revisions.find(({ item }) => item === offer.item)
        expect({ seed, round, ...revision?.definition.onPromise?.choice }).toMatchObject({
          option: offer.option,
        })
        for (const { material, stillFor } of offer.chosen === 'promise' ? offer.replaced : []) {
          const uses = value.materials.find((entry) => entry.material === material)?.usedBy ?? []
          if (stillFor.length > 0) seen.add('still asked')
          expect({ seed, round, material, uses: uses.map(({ item }) => item) }).toEqual({
            seed,
            round,
            material,
            uses: stillFor,
          })
        }
        const { promise, ordinary } = offer.whole
        expect({ seed, round, fewer: promise.materials <= ordinary.materials }).toMatchObject({ fewer: true })
        if (offer.chosen === undefined) continue
        expect({ seed, round, ...offer.whole[offer.chosen] }).toMatchObject({
          workingDays: value.clock.promised.workingDays,
          materials: value.materials.filter(({ origin }) => origin === 'supplied').length,
          inspections: value.appointments.length,
        })
      }
      const keys = value.promiseOffers.map(({ question }) => question)
      expect({ seed, round, keys: [...new Set(keys)] }).toEqual({ seed, round, keys })
    }
    expect([...seen].toSorted()).toEqual(['open', 'ordinary', 'promise', 'still asked'])
  })

  it('take the stricter rule of all that ask, and ask nobody for what an earlier item brings', () => {
    for (const { round, matter, value } of compiled) {
      const findRevision = (item: string) => matter.revisions.find((revision) => revision.item === item)
      for (const { element, required, asked, filling, usedBy } of listJointFields(value.form)) {
        const declared = usedBy.map(({ item, passedOnFrom }) => ({
          passedOnFrom,
          required: findRevision(item)?.definition.form.some(
            (field) =>
              typeof field === 'object' && 'element' in field && field.element === element && field.required,
          ),
        }))
        const askers = declared.filter(({ passedOnFrom }) => passedOnFrom === undefined)
        const counted = askers.length > 0 ? askers : declared
        expect({ seed, round, element, asked, required }).toEqual({
          seed,
          round,
          element,
          asked: askers.length > 0 && filling?.value === undefined,
          required: counted.some((entry) => entry.required),
        })
      }
      for (const { material, required, copies, origin, usedBy } of value.materials) {
        const supplied = usedBy.filter((use) => use.origin.kind === 'supplied')
        const counted = (supplied.length > 0 ? supplied : usedBy).flatMap(({ item }) =>
          (findRevision(item)?.definition.materials ?? []).flatMap((entry) =>
            typeof entry === 'object' && entry.material === material ? [entry] : [],
          ),
        )
        expect({ seed, round, material, required, copies, isSupplied: origin === 'supplied' }).toEqual({
          seed,
          round,
          material,
          required: counted.some((entry) => entry.required),
          copies: Math.max(...counted.map((entry) => entry.copies)),
          isSupplied: supplied.length > 0,
        })
      }
    }
  })

  it('issue no licence before what it demands is there, by promised and statutory limits and on the calendar', () => {
    for (const { round, matter, value } of compiled) {
      const dates = dateMatter(value.plan, { calendar, from })
      if (!dates.ok) throw new Error(dates.error.kind)
      for (const { item, waits } of listDemandedResults(matter, value)) {
        for (const oneOf of waits) {
          const isThere = (which: 'promised' | 'statutory') => {
            const start = value.plan[which].tasks.find(({ id }) => id === item)?.startDay ?? -1
            return value.plan[which].tasks.some(({ id, endDay }) => oneOf.includes(id) && endDay <= start)
          }
          const started = dates.value.tasks.find(({ task }) => task === item)
          const isDue = dates.value.tasks.some(
            ({ task, promised }) => oneOf.includes(task) && promised.due <= (started?.promised.start ?? ''),
          )
          expect({
            seed,
            round,
            item,
            oneOf,
            there: [isThere('promised'), isThere('statutory'), isDue],
          }).toEqual({
            seed,
            round,
            item,
            oneOf,
            there: [true, true, true],
          })
        }
      }
    }
  })

  it('are never due before their longest path', () => {
    for (const { round, value } of compiled) {
      const dates = dateMatter(value.plan, { calendar, from })
      if (!dates.ok) throw new Error(dates.error.kind)
      for (const which of ['promised', 'statutory'] as const) {
        const longest = measureLongestPath(value, which)
        expect({ seed, round, which, days: value.clock[which].workingDays }).toEqual({
          seed,
          round,
          which,
          days: longest,
        })
        const due = which === 'promised' ? dates.value.promisedDue : dates.value.statutoryDue
        if (due === undefined) throw new Error('the calendar reaches so far')
        for (const task of dates.value.tasks) expect(task[which]!.due <= due).toBe(true)
        const path = addWorkingDays(calendar, from, value.clock[which].parts.workingDays)
        expect(path.ok && path.value <= due).toBe(true)
      }
    }
  })

  it('are compiled to the same whatever the order of the revisions, and when compiled again', () => {
    const random = makeRandom(seed + 1)
    for (const { round, matter, result } of outcomes) {
      const again = compileDrawn({ ...matter, revisions: shuffle(random, matter.revisions) })
      // To the letter: also in the same order.
      expect({ seed, round, same: JSON.stringify(again) === JSON.stringify(result) }).toMatchObject({
        same: true,
      })
    }
  })

  it('save or cost what their lines add up to, and never ask for more material, fields, visits or time', () => {
    for (const { round, value } of compiled) {
      for (const { measure, oneByOne, joint, lines } of value.savings) {
        const sums = [
          lines.reduce((sum, line) => sum + line.oneByOne, 0),
          lines.reduce((sum, line) => sum + line.joint, 0),
        ]
        expect({ seed, round, measure, sums }).toEqual({ seed, round, measure, sums: [oneByOne, joint] })
        // An opinion given beforehand and a question of the matter's own are what handling together adds.
        const adds = measure === 'questions' || (measure === 'days' && hasPreApproval(value))
        expect({ seed, round, measure, cheaper: adds || joint <= oneByOne }).toMatchObject({ cheaper: true })
      }
    }
  })
})

function draw() {
  const random = makeRandom(seed)
  return Array.from({ length: rounds }, (_, round) => {
    const matter = drawMatter(random)
    return { round, matter, result: compileDrawn(matter) }
  })
}

/** From the definitions alone: of each selected item, the sets of other selected items of which one must come before. */
function listDemandedResults(matter: RandomMatter, value: CompiledMatter) {
  const selected = new Set(value.items.map(({ item }) => item))
  const revisions = matter.revisions.filter(({ item }) => selected.has(item))
  return value.items.map(({ item }) => {
    const waits = value.materials.flatMap(({ material, usedBy }) => {
      const use = usedBy.find((entry) => entry.item === item)
      const demand = revisions
        .find((revision) => revision.item === item)
        ?.definition.materials.find((entry) => typeof entry === 'object' && entry.material === material)
      if (use === undefined || !use.required || typeof demand !== 'object' || demand.of === 'another')
        return []
      const metBy = matter.registries.materials[material]?.metBy ?? []
      const issuers = revisions.flatMap((other) => {
        const { licence, material: document } = other.definition.result
        const meets = (licence !== undefined && metBy.includes(licence)) || document === material
        return other.item !== item && meets ? [other.item] : []
      })
      const opinions = matter.definition.preApproval
        .filter((entry) => entry.for === item && issuers.includes(entry.item))
        .map(namePreApproval)
      return issuers.length === 0 ? [] : [[...issuers, ...opinions]]
    })
    return { item, waits }
  })
}

/** The longest path through the waits, found by walking all of it. */
function measureLongestPath(value: CompiledMatter, which: 'promised' | 'statutory'): number {
  const ends = new Map<string, number>()
  const end = (id: string): number => {
    const known = ends.get(id)
    if (known !== undefined) return known
    const task = value.plan.tasks.find((entry) => entry.id === id)
    const { days, unit } = task?.durations[which] ?? { days: 0, unit: 'working-day' }
    const start = Math.max(0, ...(task?.waitsFor ?? []).map((wait) => end(wait.task)))
    const result = start + (unit === 'working-day' ? days : Math.ceil((days * 5) / 7))
    ends.set(id, result)
    return result
  }
  return Math.max(0, ...value.plan.tasks.map(({ id }) => end(id)))
}

function hasPreApproval({ plan }: CompiledMatter): boolean {
  return plan.tasks.some(({ kind }) => kind === 'pre-approval')
}
