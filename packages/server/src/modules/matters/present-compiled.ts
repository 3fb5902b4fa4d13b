import type {
  compiledMatterSchema,
  jointClockSchema,
  matterFindingSchema,
  planTaskSchema,
} from '@tongban/contract'
import {
  type CompiledMatter,
  type Finding,
  type ItemRevision,
  type JointClock,
  type MatterDates,
  type PlainDate,
  type PlanTask,
  assert,
  findCommitment,
  readText,
  listFillingKeys,
  resolveRequirements,
  writeCommitmentPromise,
  writePromiseNotice,
  writeTolerancePromise,
  writeWholePromise,
} from '@tongban/domain'
import type { z } from 'zod'

type Presented = z.input<typeof compiledMatterSchema>

/** @param dates of the plan, where a first day is known and the calendar reaches far enough */
export function presentCompiled(input: {
  readonly compiled: CompiledMatter
  readonly revision: number
  readonly revisions: ReadonlyMap<string, ItemRevision>
  readonly values: Readonly<Record<string, unknown>>
  readonly from: PlainDate | undefined
  readonly dates: MatterDates | undefined
}): Presented {
  const { compiled, revisions, from, dates } = input
  const { questions, items, form, materials, plan, places, fees, appointments, tradeLicence } = compiled
  return {
    matter: compiled.matter,
    revision: input.revision,
    name: compiled.name,
    serves: [...compiled.serves],
    lead: compiled.lead,
    questions: questions.map(({ key, origin, definition, answers }) => ({
      key,
      origin,
      definition: { ...definition },
      answers: answers.map((answer) => ({ ...answer })),
    })),
    unanswered: [...compiled.unanswered],
    items: items.map(({ limit, result, answers, authority, ...item }) => ({
      ...item,
      authority: { ...authority },
      answers: { ...answers },
      limit: { ...limit },
      result: { licence: result.licence ?? null, name: result.name },
    })),
    leftOut: compiled.leftOut.map(({ item, why }) => ({ item, why, name: nameItem(revisions, item) })),
    form: {
      sections: form.sections.map(({ heading, fields }) => ({
        heading: heading ?? null,
        fields: fields.map(({ element, definition, required, help, of, asked, filling, usedBy }) => ({
          element,
          definition: { ...definition },
          required,
          help: help ?? null,
          of: of ?? null,
          asked,
          given:
            filling?.value === undefined
              ? null
              : {
                  value: typeof filling.value === 'string' ? filling.value : [...filling.value],
                  by: listFillingKeys(compiled, filling),
                },
          narrowed:
            filling === undefined || filling.value !== undefined
              ? null
              : { left: [...filling.left], by: listFillingKeys(compiled, filling) },
          usedBy: usedBy.map((use) => ({
            item: use.item,
            required: use.required,
            basis: [...use.basis],
            passedOnFrom: use.passedOnFrom ?? null,
          })),
        })),
      })),
    },
    materials: materials.map((entry) => presentMaterial(entry, input)),
    promiseOffers: compiled.promiseOffers.map((offer) => presentOffer(offer, revisions)),
    plan: {
      tasks: plan.tasks.map((task) => presentTask(task, compiled.clock, dates)),
      stages: plan.stages.map((stage) => [...stage]),
    },
    clock: presentJointClock(compiled.clock, from, dates),
    windows: compiled.windows.map((window) => ({ ...window })),
    places: places.map(({ items: visited, ...place }) => ({
      ...place,
      items: visited.map(({ reason, ...visit }) => ({ ...visit, reason: reason ?? null })),
    })),
    fees: fees.map(({ yuan, ...fee }) => ({ ...fee, yuan: yuan ?? null })),
    appointments: appointments.map(({ inspections, ...appointment }) => ({
      ...appointment,
      inspections: inspections.map((inspection) => ({ ...inspection })),
    })),
    tradeLicence: tradeLicence ? { licence: tradeLicence.licence, carries: [...tradeLicence.carries] } : null,
    savings: compiled.savings.map(({ percent, lines, ...saving }) => ({
      ...saving,
      percent: percent ?? null,
      lines: lines.map((line) => ({ ...line })),
    })),
    warnings: compiled.warnings.map(presentFinding),
  }
}

function presentMaterial(
  {
    material,
    name,
    type,
    origin,
    required,
    original,
    copies,
    tolerantDays,
    promisable,
    blankForm,
    sample,
    usedBy,
  }: CompiledMatter['materials'][number],
  {
    compiled,
    revisions,
    values,
  }: {
    readonly compiled: CompiledMatter
    readonly revisions: ReadonlyMap<string, ItemRevision>
    readonly values: Readonly<Record<string, unknown>>
  },
): Presented['materials'][number] {
  return {
    material,
    name,
    type: { ...type },
    origin,
    required,
    original,
    copies,
    tolerantDays: tolerantDays ?? null,
    promisable,
    blankForm: blankForm ?? null,
    sample: sample ?? null,
    usedBy: usedBy.map((use) => {
      const revision = revisions.get(use.item)
      const answers = compiled.items.find(({ item }) => item === use.item)?.answers ?? {}
      // Promises are written by each item's own demand, in its own situation.
      const demand =
        revision &&
        resolveRequirements(revision, { ...values, ...answers }).materials.find(
          (entry) => entry.material === material,
        )
      const commitment = revision && findCommitment(revision, use.commitment)
      const { kind } = use.origin
      return {
        item: use.item,
        required: use.required,
        basis: [...use.basis],
        origin: {
          kind,
          item: kind === 'passed-on' || kind === 'pre-approved' ? use.origin.item : null,
          licences: kind === 'fetched' ? [...use.origin.licences] : [],
        },
        original: use.original,
        copies: use.copies,
        standard: use.standard ?? null,
        metBy: [...(demand?.metBy ?? [])],
        laterPromise: (demand && writeTolerancePromise(demand)) ?? null,
        commitmentPromise: commitment === undefined ? null : writeCommitmentPromise(commitment),
      }
    }),
  }
}

/** With the texts that the applicant reads and signs, as the revision has them that was compiled. */
function presentOffer(
  offer: CompiledMatter['promiseOffers'][number],
  revisions: ReadonlyMap<string, ItemRevision>,
): Presented['promiseOffers'][number] {
  const { chosen, replaced, added, skipped, limits, whole, ...rest } = offer
  const revision = revisions.get(offer.item)
  const way = revision?.definition.onPromise
  assert(revision !== undefined && way !== undefined, `${offer.item} was compiled`)
  return {
    ...rest,
    chosen: chosen ?? null,
    replaced: replaced.map(({ stillFor, ...entry }) => ({ ...entry, stillFor: [...stillFor] })),
    added: added.map((entry) => ({ ...entry })),
    skipped: skipped.map((entry) => ({ ...entry })),
    limits: { promise: { ...limits.promise }, ordinary: { ...limits.ordinary } },
    whole: { promise: { ...whole.promise }, ordinary: { ...whole.ordinary } },
    notice: writePromiseNotice(revision, way),
    promise: writeWholePromise(way),
  }
}

export function presentTask(
  task: PlanTask,
  clock: JointClock,
  dates: MatterDates | undefined,
): z.input<typeof planTaskSchema> {
  const { id, kind, item, name, stage, durations, waitsFor } = task
  const placed = dates?.tasks.find((entry) => entry.task === id)
  return {
    task: id,
    kind,
    item: item ?? null,
    name,
    stage,
    critical: clock.promised.criticalPath.includes(id),
    promised: { ...durations.promised },
    statutory: { ...durations.statutory },
    waitsFor: waitsFor.map(({ task: before, reason }) => ({
      task: before,
      reason: {
        kind: reason.kind,
        material: reason.kind === 'result' ? reason.material : null,
        notice: reason.kind === 'notice' ? reason.notice : null,
        basis: [...reason.basis],
      },
    })),
    dates: placed ? { promised: placed.promised, statutory: placed.statutory ?? null } : null,
  }
}

export function presentJointClock(
  { promised, statutory, notCounted, ceiling }: JointClock,
  from: PlainDate | undefined,
  dates: MatterDates | undefined,
): z.input<typeof jointClockSchema> {
  return {
    promised: { ...promised, criticalPath: [...promised.criticalPath] },
    statutory: { ...statutory, criticalPath: [...statutory.criticalPath] },
    from: from ?? null,
    promisedDue: dates?.promisedDue ?? null,
    statutoryDue: dates?.statutoryDue ?? null,
    notCounted: notCounted.map((entry) => ({ ...entry })),
    ceiling: { ...ceiling },
  }
}

export function presentFinding({
  rule,
  severity,
  at,
  message,
  cure,
}: Finding): z.input<typeof matterFindingSchema> {
  return { rule, severity, at: [...at], message, cure }
}

function nameItem(revisions: ReadonlyMap<string, ItemRevision>, item: string) {
  const revision = revisions.get(item)
  return revision === undefined ? { zh: item, en: item } : readText(revision.definition.name)
}
