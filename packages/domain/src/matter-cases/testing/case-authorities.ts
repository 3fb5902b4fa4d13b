import {
  type CaseState,
  type Inspection,
  findAppointment,
  getInspectionStage,
  listStepsToVisit,
} from '../../cases/index.ts'
import { goodReason } from '../../cases/testing/case-commands.ts'
import { scan } from '../../cases/testing/case-fixture.ts'
import type { Random } from '../../cases/testing/random.ts'
import { type StepDefinition, listChecks } from '../../catalogue/index.ts'
import { addCalendarDays, assert, getInstant } from '../../kernel/index.ts'
import type { OfficerActor } from '../../permissions/index.ts'
import { type MatterWorld, applicant } from './matter-world.ts'

type InReview = Extract<CaseState, { status: 'in-review' }>

/** The authority to which cases are handed over. */
export const successor = 'minghu-market-regulation'

/** What the authorities of a case do with it and with each other, besides deciding on it. */
export class CaseAuthorities {
  readonly #world: MatterWorld
  readonly #random: Random

  constructor(world: MatterWorld, random: Random) {
    this.#world = world
    this.#random = random
  }

  /** Somebody with every duty, of the authority that has the case now. */
  officerOf(caseId: string): OfficerActor {
    const organisation = this.#world.cases.get(caseId)?.state?.authority ?? 'bureau'
    return {
      kind: 'officer',
      account: 'everybody',
      name: '赵二',
      role: 'head',
      organisation,
      duties: ['counter', 'reviewer', 'inspector', 'head'],
      jurisdiction: [organisation],
    }
  }

  /** Something out of the ordinary, where the case allows it. */
  doSomething(caseId: string): void {
    const state = this.#world.stateOf(caseId)
    const officer = this.officerOf(caseId)
    const chance = this.#random()
    if (chance < 0.2) this.#handOver(caseId, state)
    else if (chance < 0.6)
      this.#world.give(caseId, officer, { type: 'OpenGreenChannel', ground: 'flood', reason: goodReason })
    else if (chance < 0.7) this.#world.give(caseId, officer, { type: 'EndGreenChannel', reason: goodReason })
    else
      this.#world.give(caseId, officer, {
        type: 'StartSpecialProcedure',
        kind: 'expert-review',
        reason: goodReason,
        days: 2,
      })
  }

  #handOver(caseId: string, { authority }: CaseState): void {
    const passesBack = authority === successor
    this.#world.give(
      caseId,
      { kind: 'system', process: 'handover' },
      {
        type: 'TransferCase',
        authority: passesBack ? 'bureau' : successor,
        names: {
          previous: { zh: authority, en: authority },
          authority: { zh: '接收单位', en: 'the other authority' },
        },
        handover: `handover-${caseId}`,
        number: '交接〔2026〕1号',
      },
    )
  }

  /** Ends special procedures, and has the materials that were to follow brought and looked at. */
  clear(caseId: string, state: InReview): void {
    const officer = this.officerOf(caseId)
    const open = state.procedures.find(({ to }) => to === undefined)
    if (open !== undefined)
      this.#world.give(caseId, officer, {
        type: 'EndSpecialProcedure',
        procedure: open.procedure,
        result: '评审通过。',
        attachments: [],
      })
    for (const { material } of state.owed) {
      // Some take their time, and some too long.
      if (this.#random() > 0.15) continue
      this.#world.give(caseId, applicant, { type: 'SupplyMaterial', material, files: [scan] })
      this.#world.give(caseId, officer, { type: 'ExamineSuppliedMaterial', material, outcome: 'in-order' })
    }
  }

  /** The next act on an open step: by its own authority, at an inspection together, or by silence. */
  takeStep(caseId: string, state: InReview, step: StepDefinition): void {
    const meeting = state.joint?.inspections.at(-1)
    const isOver = meeting === undefined || ['held', 'cancelled'].includes(getInspectionStage(meeting))
    if (!isOver) this.#meet(caseId, state, meeting)
    else if ((step.organisation ?? state.authority) !== state.authority) this.#ask(caseId, state, step)
    else if (state.joint === undefined && this.#random() < 0.5 && this.#propose(caseId, state)) return
    else this.#complete(caseId, step)
  }

  #complete(caseId: string, step: StepDefinition): void {
    const own = this.officerOf(caseId)
    const organisation = step.organisation ?? own.organisation
    this.#world.give(
      caseId,
      { ...own, organisation, jurisdiction: [organisation] },
      {
        type: 'CompleteStep',
        step: step.step,
        outcome: 'pass',
        opinion: '符合规定。',
        checks: listChecks(step).map(({ name }) => ({ check: name.zh, met: true })),
        people: ['赵二', '宋三'],
        attachments: [],
      },
    )
  }

  /** Asks for an opinion; the notice is signed for, and then it comes, or nobody says anything. */
  #ask(caseId: string, state: InReview, step: StepDefinition): void {
    const asked = state.joint?.requested.find((entry) => entry.step === step.step)
    if (asked === undefined)
      this.#world.give(caseId, this.officerOf(caseId), { type: 'RequestOpinions', steps: [step.step] })
    else if (this.#random() < 0.5) this.#signFor(caseId, asked.notice)
    else if (this.#random() < 0.2) this.#complete(caseId, step)
  }

  #signFor(caseId: string, notice: string): void {
    const fire = { ...this.officerOf(caseId), organisation: 'fire', jurisdiction: ['fire'] }
    this.#world.give(caseId, fire, { type: 'RecordNoticeService', notice })
  }

  #slot(days: number) {
    const day = addCalendarDays(this.#world.today, days)
    return { from: getInstant(`${day}T00:30:00.000Z`), until: getInstant(`${day}T03:00:00.000Z`) }
  }

  #propose(caseId: string, state: InReview): boolean {
    const revision = this.#world.revisionOf(this.#world.cases.get(caseId)?.item ?? '')
    const steps = listStepsToVisit(state, { revision }).map(({ step }) => step.step)
    const proposed = {
      inspection: `together-${caseId}`,
      name: '联合勘验',
      cases: [caseId],
      steps,
      slots: [this.#slot(4)],
      place: '明湖路8号',
    }
    const refused = this.#world.give(caseId, this.officerOf(caseId), {
      type: 'ProposeInspection',
      ...proposed,
    })
    return refused === undefined
  }

  /** One appointment, one record; the other authority signs for its notice, and stays away or comes. */
  #meet(caseId: string, state: InReview, meeting: Inspection): void {
    const own = this.officerOf(caseId)
    const { inspection } = meeting
    const appointment = findAppointment(meeting)
    if (appointment === undefined) {
      this.#world.give(caseId, own, { type: 'AppointInspection', inspection, slot: this.#slot(5) })
      return
    }
    if (this.#world.now < appointment.slot.from) {
      this.#signFor(caseId, appointment.notice)
      return
    }
    const revision = this.#world.revisionOf(this.#world.cases.get(caseId)?.item ?? '')
    const comes = (organisation: string) => organisation === state.authority || this.#random() < 0.4
    const present = appointment.parties.map(({ organisation }) => organisation).filter(comes)
    assert(present.length > 0, 'the authority itself is there')
    for (const { organisation, steps } of appointment.parties) {
      if (!present.includes(organisation)) continue
      for (const name of steps) {
        const step = revision.definition.steps
          .flatMap((entry) => ('parallel' in entry ? entry.parallel : [entry]))
          .find((entry) => entry.step === name)
        assert(step !== undefined, 'the step is declared')
        this.#complete(caseId, step)
      }
    }
    this.#world.give(caseId, own, {
      type: 'HoldInspection',
      inspection,
      present,
      applicant: { name: '王一', signed: 'on-paper' },
      elsewhere: [],
      attachments: [],
    })
  }
}
