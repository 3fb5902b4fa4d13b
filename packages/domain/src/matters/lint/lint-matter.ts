import {
  type Condition,
  type ConditionValues,
  type ConditionalDefinition,
  type Finding,
  type QuestionDefinition,
  listConditionSubjects,
  openSituations,
} from '../../catalogue/index.ts'
import { renameSubjects } from '../../prerequisites/index.ts'
import { mergeForm } from '../joint-form.ts'
import { mergeMaterials } from '../joint-materials.ts'
import { planMatter } from '../joint-plan.ts'
import type { MatterDefinition } from '../matter-definition.ts'
import { type MatterSources, nameOptionalQuestion } from '../members.ts'
import { selectFilledItems } from '../joint-fillings.ts'
import { settleOwnAnswers } from '../select-items.ts'
import { uniteCircles } from './circles.ts'
import { type MatterContext, applyRule } from './matter-rule.ts'
import { checkMatter } from './matter-rules.ts'
import { collectElements, listAskedElements, openMatterContext } from './open-context.ts'
import { checkOutcome } from './outcome-rules.ts'
import type { Outcome } from './outcome.ts'

/** Past this many situations not all are tried: the matter has grown beyond what people oversee. */
const situationsMaximum = 400

/**
 * Holds a matter to every rule, in every situation that can come up: the answers on which its items, and what these
 * demand of each other, depend. A matter with findings of severity `error` must not be offered.
 * @returns each finding once, in the order of the rules; none when the matter is right.
 */
export function lintMatter(definition: MatterDefinition, sources: MatterSources): Finding[] {
  const context = openMatterContext(definition, sources)
  const findings = checkMatter(context)
  if (findings.some(({ severity }) => severity === 'error')) return findings
  const situations = listMatterSituations(context)
  const tried = [definition.typical, ...(situations ?? [])]
  return listUnique([
    ...findings,
    ...(situations === undefined ? complainOfTooMany() : []),
    ...uniteCircles(tried.map((values) => tryOut(context, values))).flatMap((outcome) =>
      checkOutcome(context, outcome),
    ),
  ])
}

function tryOut(context: MatterContext, values: ConditionValues): Outcome {
  const { definition, published, questions } = context
  const { items } = selectFilledItems(definition, published, questions, values)
  const plan = planMatter(definition, items, settleOwnAnswers(definition, values))
  const form = mergeForm(items, plan)
  const { contradictions } = mergeMaterials(items, plan, definition.preApproval)
  return { items, plan, form, contradictions }
}

/**
 * Every combination of the answers that decide on items and on what they demand of each other, with everything optional
 * taken and with nothing of it.
 * @returns undefined where there are too many to try.
 */
function listMatterSituations(context: MatterContext): readonly ConditionValues[] | undefined {
  const conditions = listDecidingConditions(context)
  const combinations = openSituations(describeDecisions(context, conditions), {
    elements: collectElements(context.published),
  }).list(conditions)
  if (combinations === undefined || combinations.length > situationsMaximum) return undefined
  const optional = context.published.filter((member) => member.optional !== undefined)
  const answerAll = (answer: string) =>
    Object.fromEntries(optional.map(({ item }) => [nameOptionalQuestion(item), answer]))
  return combinations.flatMap((values) =>
    optional.length === 0
      ? [values]
      : [
          { ...values, ...answerAll('no') },
          { ...values, ...answerAll('yes') },
        ],
  )
}

/** The conditions of the items, and of demands that another item of the matter can meet, over the matter's questions. */
function listDecidingConditions({ published, questions, definition }: MatterContext): Condition[] {
  const licences = new Set(published.flatMap(({ revision }) => revision.definition.result.licence ?? []))
  const documents = new Set(published.flatMap(({ revision }) => revision.definition.result.material ?? []))
  const demands = published.flatMap(({ item, revision }) =>
    revision.definition.materials.flatMap((entry): Condition[] => {
      if (typeof entry === 'string' || entry.when === undefined) return []
      const metBy = revision.materials[entry.material]?.metBy ?? []
      const isPassable =
        documents.has(entry.material) ||
        (typeof metBy === 'string' ? [metBy] : metBy).some((licence) => licences.has(licence))
      if (!isPassable) return []
      return [
        renameSubjects(entry.when, (subject) => {
          if (!Object.hasOwn(revision.definition.situations, subject)) return subject
          const source = questions.getSource(item, subject)
          return source.kind === 'asked' ? source.key : `settled/${item}/${subject}`
        }),
      ]
    }),
  )
  return [
    ...published.flatMap(({ when }) => (when === undefined ? [] : [when])),
    ...definition.notices.flatMap(({ when }) => (when === undefined ? [] : [when])),
    ...demands,
  ]
}

function describeDecisions(
  { definition, published, questions }: MatterContext,
  conditions: readonly Condition[],
): ConditionalDefinition {
  const subjects = new Set(conditions.flatMap(listConditionSubjects))
  const asked = questions.questions
    .filter(({ key, origin }) => origin === 'items' && subjects.has(key))
    // Whether an item asks it is settled when the items are selected.
    .map(({ key, definition: question }): [string, QuestionDefinition] => [
      key,
      { ...question, when: undefined },
    ])
  return {
    situations: { ...definition.situations, ...Object.fromEntries(asked) },
    form: listAskedElements(published),
    materials: conditions.map((when) => ({
      material: 'deciding',
      when,
      required: true,
      original: 'copy',
      copies: 1,
    })),
    steps: [],
    limits: [],
    fee: 'none',
    conditions: [],
  }
}

function complainOfTooMany(): Finding[] {
  return applyRule({ id: 'matter-situations-tried', severity: 'warning' }, [
    {
      at: ['situations'],
      message: {
        zh: `情形超过${situationsMaximum}种，没有逐一验证，只验证了典型情形。`,
        en: `There are more than ${situationsMaximum} situations, so only the usual case was tried.`,
      },
      cure: {
        zh: '用 with 固定与这件事无关的问题，或拆成几件事。',
        en: 'Settle by with what has nothing to do with the matter, or make several matters of it.',
      },
    },
  ])
}

function listUnique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    // What should be mended is told once, for the usual case; what must be, for each way in which it goes wrong.
    const what = finding.severity === 'error' ? finding.message.en : ''
    const key = `${finding.rule} ${finding.path} ${what}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
