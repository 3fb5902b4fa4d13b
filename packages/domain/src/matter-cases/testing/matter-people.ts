import {
  type CaseState,
  type OpinionOutcome,
  findBindingOpinion,
  isAccepted,
  listCaseSteps,
} from '../../cases/index.ts'
import { scan } from '../../cases/testing/case-fixture.ts'
import { type Random, pick } from '../../cases/testing/case-simulation.ts'
import type { ItemRevision } from '../../catalogue/index.ts'
import { assert } from '../../kernel/index.ts'
import type { OfficerActor } from '../../permissions/index.ts'
import { type ChildFacts, buildChildContent, changeContent } from '../index.ts'
import { CaseAuthorities } from './case-authorities.ts'
import { type MatterWorld, applicant } from './matter-world.ts'

const officer: OfficerActor = {
  kind: 'officer',
  account: 'everybody',
  name: '赵二',
  role: 'head',
  organisation: 'bureau',
  duties: ['counter', 'reviewer', 'inspector', 'head'],
  jurisdiction: ['bureau'],
}

/** The applicant and the officers of one matter: what they do is left to chance. */
export class MatterPeople {
  readonly #world: MatterWorld
  readonly #random: Random
  readonly #authorities: CaseAuthorities

  constructor(world: MatterWorld, random: Random) {
    this.#world = world
    this.#random = random
    this.#authorities = new CaseAuthorities(world, random)
  }

  /** Something that somebody might do now; it may be refused. */
  doSomething(): void {
    const open = this.#world.listChildren().filter(({ state }) => state.status !== 'closed')
    const child = open.length > 0 ? pick(this.#random, open) : undefined
    const chance = this.#random()
    if (chance < 0.12) this.#world.pass(1 + Math.floor(this.#random() * 4))
    else if (chance < 0.17) this.#withdraw()
    else if (chance < 0.25) this.#speakOfTasks()
    else if (chance < 0.32) this.#answerCorrections()
    else if (child !== undefined) this.#actOn(child)
    this.#world.advance()
  }

  #withdraw(): void {
    const items = this.#world.state.items.map(({ item }) => item)
    const item = pick(this.#random, items)
    const child = this.#world.listChildren().find((entry) => entry.item === item)
    const decided = child?.state.status === 'decided' || child?.state.status === 'finished' ? [item] : []
    const done = this.#world.act(applicant, {
      type: 'WithdrawMatter',
      items: [item],
      reason: '不再需要',
      decided,
    })
    if (done.ok && child)
      this.#world.give(child.caseId, applicant, { type: 'WithdrawApplication', reason: '不再需要' })
  }

  #speakOfTasks(): void {
    const task = pick(this.#random, this.#world.state.tasks)
    if (task.kind === 'notice')
      this.#world.act(applicant, { type: 'RaiseObjection', task: task.id, by: '钱某', text: '尚欠货款。' })
    if (task.kind === 'pre-approval')
      this.#giveOpinion(
        task.id,
        pick(this.#random, ['favourable', 'conditional', 'unfavourable', 'unfavourable']),
      )
    if (task.kind === 'pre-approval' && this.#random() < 0.3)
      this.#world.act(applicant, { type: 'ContinueDespiteOpinion', task: task.id })
  }

  /** The opinion, whose paper is sealed soon after. */
  #giveOpinion(task: string, outcome: OpinionOutcome): void {
    const number = `预审-${this.#world.events.length}`
    const given = this.#world.act(officer, {
      type: 'GivePreApproval',
      task,
      outcome,
      reason: '经查阅申请材料和现场图纸，提出本意见。',
      conditions: outcome === 'conditional' ? ['开工前补充消防平面图。'] : [],
      basis: ['行政许可法 第二十六条第二款'],
      examined: [],
      document: { kind: 'pre-approval-opinion', number, date: this.#world.today },
    })
    if (!given.ok) return
    const digest = `${this.#world.events.length}`.padStart(64, 'c')
    const sealing = { kind: 'system', process: 'document-production' } as const
    this.#world.act(sealing, { type: 'RecordDocument', number, digest, size: 4000 })
  }

  /** The one answer to all corrections that are open. */
  #answerCorrections(): void {
    const open = this.#world.listChildren().filter(({ state }) => state.status === 'correction-requested')
    if (open.length === 0 || this.#world.state.status === 'ended') return
    const better = { ...scan, digest: 'b'.repeat(64), name: `${this.#world.today}.pdf` }
    const materials = Object.fromEntries(
      Object.keys(this.#world.state.content.materials).map((material) => [
        material,
        [{ ...better, digest: `${this.#world.events.length}`.padStart(64, 'b') }],
      ]),
    )
    const changes = { form: {}, materials }
    const content = changeContent(this.#world.state.content, changes)
    const answered = open.filter(({ item, caseId }) => {
      const filed = this.#world.state.items.find((entry) => entry.item === item)
      assert(filed !== undefined, 'a case is of an item')
      const application = buildChildContent(this.#world.revisionOf(item), filed, {
        content,
        records: this.#world.state.records,
      })
      return (
        this.#world.give(caseId, applicant, {
          type: 'ResubmitApplication',
          content: application,
          jointly: true,
        }) === undefined
      )
    })
    if (answered.length === 0) return
    const rounds = this.#world.state.corrections.flatMap(({ round, answeredOn }) =>
      answeredOn === undefined ? [round] : [],
    )
    this.#world.append(
      [{ type: 'JointCorrectionAnswered', rounds, changes, on: this.#world.today }],
      applicant,
    )
  }

  #actOn({ caseId, state }: ChildFacts): void {
    if (this.#random() < 0.2) this.#authorities.doSomething(caseId)
    const chance = this.#random()
    if ((state.status === 'decided' || state.status === 'finished') && chance < 0.25) {
      this.#verify(caseId, state)
      return
    }
    if (state.status === 'submitted' || state.status === 'received') {
      if (chance < 0.6) this.#askForCorrection(caseId, state)
      else if (chance < 0.65) {
        const reason = '申请事项依法不属于本机关职权范围。'
        this.#world.give(caseId, this.#authorities.officerOf(caseId), {
          type: 'RefuseAcceptance',
          ground: 'limits-reached',
          reason,
        })
      } else this.#world.give(caseId, this.#authorities.officerOf(caseId), { type: 'AcceptApplication' })
    } else if (isAccepted(state)) {
      if (chance < 0.12 && state.status === 'in-review') {
        this.#refuse(caseId)
      } else this.#bringForward(caseId)
    }
  }

  /** With or without saying what has changed since a binding opinion. */
  #refuse(caseId: string): void {
    const departure = { ground: 'facts', statement: '现场已经改建，与申请时的图纸不一致。' } as const
    const isBound = findBindingOpinion(this.#world.stateOf(caseId).matter?.opinions) !== undefined
    this.#world.give(caseId, this.#authorities.officerOf(caseId), {
      type: 'RefuseApplication',
      reason: '不符合法定条件，依法不予许可。',
      basis: ['行政许可法 第三十八条'],
      ...(isBound && this.#random() < 0.5 ? { departure } : {}),
    })
  }

  #askForCorrection(caseId: string, state: Extract<CaseState, { status: 'submitted' | 'received' }>): void {
    const materials = Object.keys(state.content.materials)
    if (materials.length === 0) return
    const subject = `material:${pick(this.#random, materials)}`
    this.#world.give(caseId, this.#authorities.officerOf(caseId), {
      type: 'RequestCorrection',
      points: [{ subject, problem: '扫描件不清晰。', demand: '重新提交。' }],
    })
  }

  /** What was promised is looked at, and found kept or false. */
  #verify(caseId: string, state: Extract<CaseState, { status: 'decided' | 'finished' }>): void {
    const open = state.promises.find(({ verified }) => verified === undefined)
    if (open === undefined) return
    this.#world.give(caseId, this.#authorities.officerOf(caseId), {
      type: 'VerifyPromise',
      material: open.material,
      outcome: this.#random() < 0.6 ? 'false' : 'kept',
      finding: '现场核查，与承诺的情况对照。',
      attachments: [],
    })
  }

  /** The next act on the way to the licence. */
  #bringForward(caseId: string): void {
    const entry = this.#world.cases.get(caseId)
    const state = this.#world.stateOf(caseId)
    assert(entry !== undefined, 'the case is there')
    const revision = this.#world.revisionOf(entry.item)
    if (state.status === 'submitted' || state.status === 'received') {
      const isOnPromise = state.content.promise !== undefined
      const decided =
        isOnPromise &&
        this.#world.give(caseId, this.#authorities.officerOf(caseId), {
          type: 'DecideOnPromise',
          opinion: '申请人作出承诺，材料齐全。',
          conditions: [],
        }) === undefined
      if (!decided)
        this.#world.give(caseId, this.#authorities.officerOf(caseId), { type: 'AcceptApplication' })
    } else if (state.status === 'in-review') {
      const open = listCaseSteps(state, { revision }).filter(({ status }) => status === 'open')
      if (open.length === 0) {
        this.#authorities.clear(caseId, state)
        this.#world.give(caseId, this.#authorities.officerOf(caseId), {
          type: 'GrantApplication',
          opinion: '符合条件。',
          conditions: [],
        })
        return
      }
      this.#authorities.takeStep(caseId, state, pick(this.#random, open).step)
    } else if (state.status === 'decided' && state.decision.outcome === 'granted') {
      if (revision.licence !== undefined && state.licence === undefined) this.#issue(caseId, state, revision)
      this.#seal(caseId)
      this.#world.give(caseId, this.#authorities.officerOf(caseId), {
        type: 'DeliverResult',
        way: 'electronic',
        recipient: '王一',
      })
    }
  }

  #issue(caseId: string, state: Extract<CaseState, { status: 'decided' }>, revision: ItemRevision): void {
    const assigned = Object.fromEntries(
      (revision.licence?.fields ?? [])
        .filter((element) => state.content.form[element] === undefined)
        .map((element) => [element, 9]),
    )
    this.#world.give(caseId, this.#authorities.officerOf(caseId), {
      type: 'IssueLicence',
      licence: `licence-${caseId}`,
      number: `证-${caseId}`,
      identifier: `1.2.156.3005.2.${caseId}`,
      assigned,
    })
  }

  /** The decision is sealed soon after. */
  #seal(caseId: string): void {
    const decision = this.#world.stateOf(caseId).documents.find(({ kind }) => kind === 'grant-decision')
    if (decision === undefined || decision.digest !== undefined) return
    const digest = caseId.padEnd(64, '0').slice(0, 64)
    this.#world.give(
      caseId,
      { kind: 'system', process: 'document-production' },
      { type: 'RecordDocument', number: decision.number, digest, size: 4000 },
    )
  }

  /** Everything that can still be granted is granted, and every answer given. */
  finish(): void {
    for (let round = 0; round < 400 && this.#world.state.status !== 'ended'; round += 1) {
      this.#answerCorrections()
      for (const { id, kind } of this.#world.state.tasks) {
        if (kind === 'pre-approval') this.#giveOpinion(id, pick(this.#random, ['favourable', 'conditional']))
        if (kind === 'pre-approval') this.#world.act(applicant, { type: 'ContinueDespiteOpinion', task: id })
      }
      for (const { caseId, state } of this.#world.listChildren()) {
        if (state.status === 'closed' || state.status === 'finished') continue
        const isBound = findBindingOpinion(state.matter?.opinions) !== undefined
        if (isBound && this.#random() < 0.3) this.#refuse(caseId)
        this.#bringForward(caseId)
      }
      this.#world.advance()
      if (round % 5 === 4) this.#world.pass(1)
    }
    // A promise may be looked at when the matter is long over.
    for (const { caseId, state } of this.#world.listChildren())
      if (state.status === 'decided' || state.status === 'finished') this.#verify(caseId, state)
    this.#world.pass(8)
  }
}
