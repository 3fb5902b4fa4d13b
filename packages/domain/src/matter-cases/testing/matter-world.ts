import {
  type CaseCommand,
  type CaseRejection,
  type CaseState,
  type RecordedEvent,
  decide,
  evolve,
  findDue,
  getAcceptancePeriod,
  listCasePeriods,
} from '../../cases/index.ts'
import { contact, noodleHouse, scan, takeNumbers } from '../../cases/testing/case-fixture.ts'
import type { Calendar } from '../../calendar/index.ts'
import { type ItemRevision, writeTolerancePromise, writeWholePromise } from '../../catalogue/index.ts'
import {
  type Instant,
  type PlainDate,
  type Result,
  addCalendarDays,
  assert,
  getBeijingDate,
  getInstant,
} from '../../kernel/index.ts'
import { type CompiledMatter, addJointGivenValues, listJointFields } from '../../matters/index.ts'
import type { RandomMatter } from '../../matters/testing/random-matter.ts'
import type { Actor, ApplicantActor } from '../../permissions/index.ts'
import {
  type ChildFacts,
  type FiledMatter,
  type MatterCommand,
  type MatterContent,
  type MatterEvent,
  type MatterRejection,
  type MatterState,
  type RecordedMatterEvent,
  buildChildContent,
  decideMatter,
  evolveMatter,
  getTaskRecord,
  isFiledMatter,
  listDependents,
  listPriorOpinions,
  listReadyItems,
  listReleasableCorrections,
  noteChildren,
  noteCorrections,
  noteRevocations,
  planFiling,
  settleMatter,
} from '../index.ts'

export const applicant: ApplicantActor = {
  kind: 'applicant',
  account: 'wang',
  name: '王一',
  subject: 'wang',
  actsFor: [{ subject: 'noodle-house', as: 'legal-representative' }],
}
const platform: Actor = { kind: 'system', process: 'matter' }
const sweep: Actor = { kind: 'system', process: 'deadline-sweep' }

/** What the simulation saw: each case as it was begun, in order. */
export interface Begun {
  readonly item: string
  readonly caseId: string
  /** Tasks that it waits for, as they stood then. */
  readonly waits: readonly { readonly task: string; readonly status: string }[]
}

interface SimulatedCase {
  readonly item: string
  readonly events: readonly RecordedEvent[]
  readonly state: CaseState | undefined
}

/** A filed matter with its cases, driven by time as the server drives it; `matter-people.ts` acts in it. */
export class MatterWorld {
  readonly revisions: ReadonlyMap<string, ItemRevision>
  readonly events: RecordedMatterEvent[] = []
  readonly cases = new Map<string, SimulatedCase>()
  readonly begun: Begun[] = []
  now: Instant = getInstant('2026-03-02T01:00:00.000Z')
  #state: MatterState | undefined
  readonly #numbers = takeNumbers()
  readonly #calendar: Calendar
  readonly #compiled: CompiledMatter

  /** @param input.later materials that the applicant would rather bring later, where every item lets it */
  constructor(input: {
    matter: RandomMatter
    compiled: CompiledMatter
    calendar: Calendar
    later: ReadonlySet<string>
  }) {
    const { matter, compiled, calendar, later } = input
    this.#compiled = compiled
    this.#calendar = calendar
    const remedies = { review: '明湖区人民政府', court: '明湖区人民法院' }
    this.revisions = new Map(
      matter.revisions.map((revision) => [
        revision.item,
        { ...revision, authority: { ...revision.authority, remedies } },
      ]),
    )
    this.act(applicant, {
      type: 'DraftMatter',
      matter: 'random',
      revision: 1,
      digest: '',
      name: compiled.name,
      serves: ['enterprise'],
      lead: 'bureau',
      window: undefined,
      applicant: noodleHouse,
      channel: 'web',
    })
    this.act(applicant, {
      type: 'FileMatter',
      number: 'YJS-1',
      content: this.#fill(matter, later),
      contact,
      delivery: 'electronic',
      planned: planFiling(compiled, matter.definition, this.revisions),
    })
    this.advance(applicant)
  }

  /** Every field and every material that the joint application asks for, each once. */
  #fill(matter: RandomMatter, later: ReadonlySet<string>): MatterContent {
    const fields = listJointFields(this.#compiled.form).filter(({ asked }) => asked)
    const demanded = this.#compiled.materials.filter(({ origin }) => origin !== 'passed-on')
    const toFollow = demanded.filter(
      ({ material, tolerantDays }) => tolerantDays !== undefined && later.has(material),
    )
    return {
      answers: matter.answers,
      form: addJointGivenValues(
        this.#compiled,
        Object.fromEntries(fields.map(({ element }) => [element, matter.form[element] ?? 7])),
      ),
      materials: Object.fromEntries(
        demanded.filter((entry) => !toFollow.includes(entry)).map(({ material }) => [material, [scan]]),
      ),
      substitutes: Object.fromEntries(
        toFollow.map(({ material, usedBy }) => [
          material,
          {
            by: 'later',
            promises: Object.fromEntries(
              usedBy.map(({ item }) => [item, this.#writeSupplyPromise(item, material)]),
            ),
          },
        ]),
      ),
      promises: Object.fromEntries(
        this.#compiled.promiseOffers
          .filter(({ chosen }) => chosen === 'promise')
          .map(({ item }) => [item, this.#writePromise(item)]),
      ),
    }
  }

  #writePromise(item: string): string {
    const way = this.revisionOf(item).definition.onPromise
    assert(way !== undefined, `${item} is decided on a promise`)
    return writeWholePromise(way).zh
  }

  #writeSupplyPromise(item: string, material: string): string {
    const { definition, materials } = this.revisionOf(item)
    const demand = definition.materials.find(
      (entry) => typeof entry === 'object' && entry.material === material,
    )
    const type = materials[material]
    assert(typeof demand === 'object' && type !== undefined, `${item} demands ${material}`)
    const promise = writeTolerancePromise({ type, tolerant: demand.tolerant })
    assert(promise !== undefined, `${item} lets ${material} follow`)
    return promise.zh
  }

  get state(): FiledMatter {
    const state = this.#state
    assert(state !== undefined && isFiledMatter(state), 'the matter was filed')
    return state
  }

  hasEnded(): boolean {
    return this.state.status === 'ended'
  }

  get today(): PlainDate {
    return getBeijingDate(this.now)
  }

  stateOf(caseId: string): CaseState {
    const state = this.cases.get(caseId)?.state
    assert(state !== undefined, 'a case has events')
    return state
  }

  listChildren(): ChildFacts[] {
    return [...this.cases].map(([caseId, { item, events }]) => {
      const state = this.stateOf(caseId)
      const issued = events.map(({ event }) => event).findLast(({ type }) => type === 'LicenceIssued')
      const due =
        state.status === 'submitted' || state.status === 'received'
          ? findDue(getAcceptancePeriod(state).period, this.#calendar)
          : undefined
      return {
        item,
        caseId,
        state,
        ...(issued?.type === 'LicenceIssued' ? { issued } : {}),
        ...(due?.ok === true && due.value !== undefined ? { acceptanceDue: due.value } : {}),
      }
    })
  }

  /** Due dates by the own clocks of cases under way. */
  listRunning(): Record<string, { promised?: PlainDate; statutory?: PlainDate }> {
    return Object.fromEntries(
      this.listChildren()
        .filter(({ item }) => getTaskRecord(this.state, item).status === 'running')
        .map(({ item, state }) => {
          const dues = listCasePeriods(state, this.revisionOf(item)).flatMap(({ kind, period }) => {
            const due = findDue(period, this.#calendar)
            return due.ok && due.value !== undefined ? [[kind, due.value] as const] : []
          })
          return [item, Object.fromEntries(dues)]
        }),
    )
  }

  act(actor: Actor, command: MatterCommand): Result<MatterEvent[], MatterRejection> {
    const decided = decideMatter(this.#state, command, { now: this.now, actor, calendar: this.#calendar })
    if (decided.ok) this.append(decided.value, actor)
    return decided
  }

  append(events: readonly MatterEvent[], actor: Actor): void {
    for (const event of events) {
      const { now } = this
      const recorded = {
        sequence: this.events.length + 1,
        actor,
        occurredAt: now,
        recordedAt: now,
        event,
      }
      this.#state = evolveMatter(this.#state, recorded)
      this.events.push(recorded)
    }
  }

  revisionOf(item: string): ItemRevision {
    const revision = this.revisions.get(item)
    assert(revision !== undefined, `${item} is published`)
    return revision
  }

  /** A command on a case, appended where it is lawful. */
  give(caseId: string, actor: Actor, ...commands: CaseCommand[]): CaseRejection | undefined {
    const entry = this.cases.get(caseId)
    assert(entry !== undefined, 'the case is there')
    const events = [...entry.events]
    let { state } = entry
    for (const command of commands) {
      const decided = decide(state, command, {
        now: this.now,
        actor,
        revision: this.revisionOf(entry.item),
        calendar: this.#calendar,
        ...this.#numbers,
      })
      if (!decided.ok) return decided.error
      for (const event of decided.value) {
        const { now } = this
        const recorded = { sequence: events.length + 1, actor, occurredAt: now, recordedAt: now, event }
        state = evolve(state, recorded)
        events.push(recorded)
      }
    }
    this.cases.set(caseId, { item: entry.item, events, state })
    return undefined
  }

  /** What follows from where the cases stand, as the server does it. */
  advance(actor: Actor = platform): void {
    if (this.hasEnded()) {
      this.append(noteRevocations(this.state, this.listChildren()), actor)
      return
    }
    for (;;) {
      this.append(noteChildren(this.state, this.listChildren(), this.today), actor)
      const settled = settleMatter(this.state, { now: this.now, actor, calendar: this.#calendar })
      assert(settled.ok, 'the calendar reaches far enough')
      this.append(settled.value, actor)
      const [item] = listReadyItems(this.state)
      if (item === undefined) break
      const { state } = this
      const caseId = `case-${item.item}-${this.cases.size}`
      this.cases.set(caseId, { item: item.item, events: [], state: undefined })
      const rejection = this.give(
        caseId,
        actor,
        {
          type: 'DraftApplication',
          applicant: state.applicant,
          channel: state.channel,
          matter: {
            matterCase: 'matter-1',
            number: state.number,
            name: state.name,
            waitedForBy: listDependents(state, [item.item]).map(({ id, name }) => ({ item: id, name })),
            opinions: listPriorOpinions(state, item.item),
          },
        },
        {
          type: 'SubmitApplication',
          content: buildChildContent(this.revisionOf(item.item), item, state),
          contact: state.contact,
          delivery: 'electronic',
        },
      )
      if (rejection !== undefined) throw new Error(`${item.item}: ${JSON.stringify(rejection)}`)
      const waits = state.tasks.find(({ id }) => id === item.item)?.waitsFor ?? []
      this.begun.push({
        item: item.item,
        caseId,
        waits: waits.map(({ task }) => {
          const { status, revoked } = getTaskRecord(state, task)
          return { task, status: revoked === undefined ? status : 'revoked' }
        }),
      })
      this.append(
        [{ type: 'MatterItemFiled', item: item.item, caseId, number: caseId, on: this.today }],
        actor,
      )
    }
    for (const { caseId } of listReleasableCorrections(this.state, this.listChildren(), this.today)) {
      this.give(caseId, platform, { type: 'ReleaseCorrection' })
    }
    if (!this.hasEnded()) this.append(noteCorrections(this.state, this.listChildren(), this.today), platform)
  }

  /** Some days pass; the sweep does each day what it brings about. */
  pass(days: number): void {
    for (let day = 0; day < days; day += 1) {
      this.now = getInstant(`${addCalendarDays(this.today, 1)}T01:00:00.000Z`)
      for (const caseId of this.cases.keys()) this.give(caseId, sweep, { type: 'SettleDeadlines' })
      this.advance()
    }
  }
}
