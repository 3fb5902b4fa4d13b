import { describe, expect, it } from 'vitest'
import { makeRandom } from '../cases/testing/case-simulation.ts'
import { type ItemRevision, checkFillings, listFillers, resolveRequirements } from '../catalogue/index.ts'
import type { CompiledMatter } from './compile-matter.ts'
import { addJointGivenValues, checkJointAnswers } from './joint-answers.ts'
import { listJointFields } from './joint-form.ts'
import { splitFiling } from './split-filing.ts'
import { choiceElements } from './testing/random-fills.ts'
import { type RandomMatter, compileDrawn, drawMatter } from './testing/random-matter.ts'

const seed = 20_261_124
const rounds = 250

describe(`random matters whose answers fill in fields (seed ${seed})`, () => {
  const random = makeRandom(seed)
  const compiled = Array.from({ length: rounds }, (_, round) => ({
    round,
    matter: drawMatter(random),
  })).flatMap(({ round, matter }) => {
    const result = compileDrawn(matter)
    return result.ok ? [{ round, matter, value: result.value }] : []
  })

  it('ask no field that the answers to any of the items give, and offer of others what all answers leave', () => {
    const seen = new Set<string>()
    for (const { round, matter, value } of compiled) {
      for (const { element, asked, filling, definition } of listChoiceFields(value)) {
        const left = leave(matter, value, element)
        const isList = definition.type === 'choices'
        const isGiven = left !== undefined && (isList ? left.length > 0 : left.length === 1)
        seen.add(
          left === undefined ? 'open' : left.length === 0 ? 'contradicted' : isGiven ? 'given' : 'narrowed',
        )
        if (isGiven && (filling?.by.length ?? 0) > 1) seen.add('given by several')
        expect({ seed, round, element, left: filling?.left.toSorted(), asked }).toEqual({
          seed,
          round,
          element,
          left: left?.toSorted(),
          asked: !isGiven,
        })
        // What is given is told with all options, so that people read its name.
        const offered = Object.keys(definition.options ?? {})
        expect({ seed, round, element, offered }).toMatchObject({
          offered: isGiven ? ['a', 'b', 'c', 'd'] : (left?.toSorted() ?? ['a', 'b', 'c', 'd']),
        })
      }
    }
    // The rule means something only while all of them come up.
    expect([...seen].toSorted()).toEqual(['contradicted', 'given', 'given by several', 'narrowed', 'open'])
  })

  it('give each item that has the field the one value, which contradicts none of its own answers', () => {
    let given = 0
    for (const { round, matter, value } of compiled) {
      const form = { ...matter.form }
      for (const { field } of checkJointAnswers(value, form)) delete form[field.replace('/form/', '')]
      const problems = checkJointAnswers(value, form)
      // What is left are answers that contradict each other; what is given contradicts nothing any more.
      expect(problems.filter(({ code }) => code !== 'answers-contradict')).toEqual([])
      const isContradicted = listChoiceFields(value).some(({ filling }) => filling?.left.length === 0)
      expect({ seed, round, told: problems.length > 0 }).toMatchObject({ told: isContradicted })
      const kept = addJointGivenValues(value, form)
      for (const filing of splitFiling(value, kept)) {
        const revision = findRevision(matter, filing.item)
        const own = resolveRequirements(revision, { ...filing.form, ...filing.answers })
        const elements = new Set([...own.fields, ...own.given].map(({ element }) => element))
        for (const { element, filling } of listChoiceFields(value)) {
          if (filling?.value === undefined || !elements.has(element)) continue
          given += 1
          expect({ seed, round, element, value: filing.form[element] }).toMatchObject({
            value: filling.value,
          })
        }
        const against = isContradicted ? [] : checkFillings(own, filing.form)
        expect({ seed, round, item: filing.item, against }).toMatchObject({ against: [] })
      }
    }
    expect(given).toBeGreaterThan(rounds)
  })
})

function listChoiceFields({ form }: CompiledMatter) {
  return listJointFields(form).filter(({ element }) => Object.hasOwn(choiceElements, element))
}

function findRevision({ revisions }: RandomMatter, item: string): ItemRevision {
  const revision = revisions.find((entry) => entry.item === item)
  if (revision === undefined) throw new Error(`no revision of ${item}`)
  return revision
}

/** From the definitions alone: the options that every answer to every item that has the field leaves. */
function leave(matter: RandomMatter, { items }: CompiledMatter, element: string): string[] | undefined {
  const said = items.flatMap(({ item, answers }) => {
    const { definition } = findRevision(matter, item)
    return (listFillers(definition).get(element) ?? []).flatMap(({ question, leaves }) => {
      const given = [answers[question] ?? []].flat() as string[]
      const lists = given.map((answer) => leaves[answer])
      return lists.length === 0 || lists.includes(undefined)
        ? []
        : [[...new Set(lists.flatMap((list) => list ?? []))]]
    })
  })
  const [first, ...others] = said
  if (first === undefined) return undefined
  const isWhole = choiceElements[element as keyof typeof choiceElements].type === 'choices'
  // Of several choices the answer gives the whole, so that two lists that differ leave nothing.
  if (isWhole) return others.every((list) => list.toSorted().join() === first.toSorted().join()) ? first : []
  return first.filter((option) => others.every((list) => list.includes(option)))
}
