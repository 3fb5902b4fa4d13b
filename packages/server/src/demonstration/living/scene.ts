import {
  type ItemRevision,
  type StepDefinition,
  addYears,
  assert,
  getBeijingDate,
  resolveRequirements,
} from '@tongban/domain'
import { settleDueCases, settleDueMatters } from '../../jobs/index.ts'
import { advanceMatter } from '../../modules/matters/index.ts'
import {
  type Content,
  type Sketch,
  fillApplication,
  makeFile,
  meetChecks,
  wantsPhoto,
} from './fill-application.ts'
import type { PastDays } from './past-days.ts'
import { type Party, contactOf } from './parties.ts'
import { type PaperPress, drawPicture } from './small-files.ts'
import { type Person, type Stage, RefusedAct } from './stage.ts'
import type { Story } from './timeline.ts'

/** A moment of a story: the working day before the start, counted backwards, and the time in Beijing. */
export type Moment = readonly [day: number, time: string]

/** What an officer is asked to do next with a case, by the name of the step or the act. */
export interface CaseInHand {
  readonly caseId: string
  readonly revision: ItemRevision
  readonly content: Content
  readonly party: Party
}

interface CommandAnswer {
  readonly caseId: string
}

/** Words that an officer writes where the usual ones do not fit. */
export interface Words {
  readonly opinion?: string
  readonly outcome?: 'pass' | 'fail'
  readonly officer?: string
}

/** What a story has at hand. */
export interface Scene {
  readonly stage: Stage
  readonly days: PastDays
  readonly press: PaperPress
  as(username: string): Person
  until(day: number, time: string): Promise<void>
  untilYesterday(time: string): Promise<void>
  getRevision(item: string): Promise<ItemRevision>
  /** By the applicant on the portal, by a clerk at the window, or by an agent who has the written authorisation. */
  file(
    sketch: Sketch,
    by?: { readonly clerk?: string | undefined; readonly agent?: string },
  ): Promise<CaseInHand>
  /** POST /cases/{caseId}/{act} */
  act(username: string, on: { readonly caseId: string }, act: string, body?: object): Promise<void>
  /** By the clerk, where acceptance is the duty of the counter; else by whose duty it is. */
  receive(on: CaseInHand, clerk: string): Promise<void>
  accept(on: CaseInHand, clerk: string, body?: object): Promise<void>
  pass(on: CaseInHand, step: string, words?: Words): Promise<void>
  grant(on: CaseInHand, words?: { readonly opinion?: string; readonly validTo?: string }): Promise<void>
  issue(on: CaseInHand, assigned?: Readonly<Record<string, unknown>>): Promise<void>
  deliver(on: CaseInHand): Promise<void>
  /** Who may take a step, the same for one case each time. */
  chooseOfficer(
    on: { readonly revision: ItemRevision; readonly caseId: string },
    step: StepDefinition,
  ): string
  /** What the queue does after a grant: the decision is printed and sealed. */
  sealDecision(on: CaseInHand): Promise<void>
  /** What the queue does after an act on a case of a matter. */
  followMatter(matterCaseId: string): Promise<void>
  /** What the queue does after an application under an item with a decision table. */
  judge(caseId: string): Promise<void>
  upload(username: string, title: string, party: Party): Promise<string>
  uploadPicture(username: string, name: string, seed: number): Promise<string>
}

const favourable: Readonly<Record<string, readonly string[]>> = {
  review: [
    '经审查，申请材料齐全、内容一致，符合规定条件，建议准予。',
    '材料真实有效，填报内容与证明材料相符，未发现不符合条件的情形。',
    '资料审查合格，同意进入下一环节。',
  ],
  inspect: [
    '现场核查，场所、设施与申报材料一致，符合要求。',
    '两名工作人员到场核查，实地情况与图纸相符，各项设施能够正常使用。',
  ],
  'expert-review': ['专家评审认为申报条件符合标准，一致通过。'],
  'legal-review': ['程序合法，适用依据正确，同意。'],
}

const grants = [
  '经审查，申请符合法定条件、标准，准予许可。',
  '材料齐全，审查、核查结论一致，同意。',
  '符合规定条件，同意办理。',
]

export function openScene(
  story: string,
  stage: Stage,
  { days, press, until }: { days: PastDays; press: PaperPress; until: Parameters<Story['tell']>[0] },
): Scene {
  const { as } = stage.openStory(story)
  const { jobs } = stage.server
  const pick = <Entry>(entries: readonly Entry[], salt: string): Entry => {
    const sum = [...`${story}${salt}`].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
    const entry = entries[sum % entries.length]
    assert(entry !== undefined, `nothing to choose from for ${salt}`)
    return entry
  }

  async function getRevision(item: string): Promise<ItemRevision> {
    const revision = await jobs.catalogue.findCurrentRevision(item)
    if (revision === undefined) {
      throw new RefusedAct(item, {
        zh: `事项 ${item} 没有发布。`,
        en: `The item ${item} is not published.`,
      })
    }
    return revision
  }

  function listSteps({ revision, content }: CaseInHand): StepDefinition[] {
    const values = { ...content.answers, ...content.form }
    return resolveRequirements(revision, values as never).stages.flat()
  }

  function listOfficers(revision: ItemRevision, { duty, organisation }: StepDefinition): string[] {
    const at = organisation ?? revision.authority.id
    const found = [...stage.actors].flatMap(([username, actor]) =>
      actor.kind === 'officer' && actor.organisation === at && actor.duties.includes(duty) ? [username] : [],
    )
    assert(found.length > 0, `nobody at ${at} has the duty ${duty}`)
    return found.toSorted()
  }

  const chooseOfficer: Scene['chooseOfficer'] = ({ revision }, step) =>
    pick(listOfficers(revision, step), step.duty)

  function findStep(on: CaseInHand, matches: (step: StepDefinition) => boolean): StepDefinition {
    const step = listSteps(on).find((entry) => matches(entry))
    assert(step !== undefined, `${on.revision.item} has no such step`)
    return step
  }

  /** Whom an agent may act for. */
  function findPrincipal(agent: string): string {
    const actor = stage.actors.get(agent)
    const principal =
      actor?.kind === 'applicant' ? actor.actsFor.find((entry) => entry.as === 'agent')?.subject : undefined
    assert(principal !== undefined, `nobody has authorised ${agent}`)
    return principal
  }

  function chooseDesk(on: CaseInHand, clerk: string): string {
    const officers = listOfficers(
      on.revision,
      findStep(on, ({ does }) => does === 'accept'),
    )
    return officers.includes(clerk) ? clerk : pick(officers, 'accept')
  }

  async function act(username: string, { caseId }: { readonly caseId: string }, name: string, body?: object) {
    await as(username).send('POST', `/cases/${caseId}/${name}`, body)
  }

  return {
    stage,
    days,
    press,
    as,
    until: (day, time) => until(days.at(day, time)),
    untilYesterday: (time) => until(days.yesterday(time)),
    getRevision,
    chooseOfficer,
    act,

    async file(sketch, { clerk, agent } = {}) {
      const { item, party } = sketch
      const revision = await getRevision(item)
      const username = clerk ?? agent ?? party.account
      assert(username !== undefined, `${party.name} has no account, and so comes to the window`)
      const person = as(username)
      const content = await fillApplication(revision, sketch, {
        person,
        press,
        atWindow: clerk !== undefined,
      })
      const { delivery: ways } = revision.definition.result
      const wanted = clerk === undefined ? 'electronic' : 'window'
      const delivery = ways.find((way) => way === wanted) ?? ways[0]
      const { caseId } = await person.send<CommandAnswer>('POST', '/cases', {
        item,
        ...(clerk === undefined ? {} : describeVisitors(party)),
        ...(agent === undefined ? {} : { applicant: { subject: findPrincipal(agent) } }),
        filing: { content, contact: contactOf(party), delivery },
      })
      return { caseId, revision, content, party }
    },

    receive: (on, clerk) => act(chooseDesk(on, clerk), on, 'reception'),
    accept: (on, clerk, body) => act(chooseDesk(on, clerk), on, 'acceptance', body),

    async pass(on, name, { opinion, outcome = 'pass', officer } = {}) {
      const step = findStep(on, (entry) => entry.step === name)
      const username = officer ?? chooseOfficer(on, step)
      const others = listOfficers(on.revision, step).filter((other) => other !== username)
      const people = step.people > 1 ? others.slice(0, step.people - 1).map((other) => as(other).name) : []
      const [material] = Object.keys(on.content.materials)
      const photo = wantsPhoto(step)
        ? await as(username).upload('现场照片.png', 'image/png', drawPicture(7))
        : undefined
      await act(username, on, `steps/${name}/completion`, {
        outcome,
        opinion: opinion ?? pick(favourable[step.does] ?? favourable['review'] ?? [], name),
        checks: meetChecks(step, { material, photo }),
        attachments: photo === undefined ? [] : [photo],
        people: step.people > 1 && people.length === 0 ? ['随行工作人员'] : people,
      })
    },

    async grant(on, { opinion, validTo } = {}) {
      const step = findStep(on, ({ does }) => does === 'decide')
      const isStated = on.revision.licence?.validity === 'stated'
      await act(chooseOfficer(on, step), on, 'grant', {
        opinion: opinion ?? pick(grants, 'grant'),
        ...(isStated ? { validTo: validTo ?? addYears(getBeijingDate(stage.now()), 5) } : {}),
      })
    },

    async issue(on, assigned = {}) {
      const step = findStep(on, ({ does }) => does === 'decide')
      await act(chooseOfficer(on, step), on, 'licence', { assigned })
    },

    async deliver(on) {
      const step = findStep(on, ({ does }) => does === 'deliver')
      const way = on.party.account === undefined ? 'window' : 'electronic'
      const recipient = on.party.head?.name ?? on.party.name
      await act(chooseOfficer(on, step), on, 'delivery', { way, recipient })
    },

    async sealDecision({ caseId, party }) {
      const applicant = as(party.account ?? '')
      const { documents } = await applicant.get<{
        documents: { sequence: number; kind: string }[]
      }>(`/cases/${caseId}`)
      const decision = documents.find(({ kind }) => kind === 'grant-decision')
      if (decision !== undefined) await jobs.produceDocument(caseId, decision.sequence)
    },

    async followMatter(matterCaseId) {
      await advanceMatter(jobs, matterCaseId, stage.now())
      await jobs.issueTradeLicence(matterCaseId, stage.now())
    },

    judge: async (caseId) => {
      await jobs.judgeInstantly(caseId, stage.now())
    },

    upload(username, title, party) {
      const type = { name: title } as Parameters<typeof makeFile>[0]['type']
      const { name, mediaType, content } = makeFile({ material: 'paper', type }, party, title, press)
      return as(username).upload(name, mediaType, content)
    },

    uploadPicture: (username, name, seed) =>
      as(username).upload(`${name}.png`, 'image/png', drawPicture(seed)),
  }
}

/** Who stands at the window, and for whom. */
export function describeVisitors({ kind, name, identifier, phone, head }: Party): object {
  return {
    channel: 'window',
    applicant: { kind, name, identifier, phone },
    ...(head === undefined
      ? {}
      : { agent: { as: 'legal-representative', name: head.name, identifier: head.residentId } }),
  }
}

/** What the clock brings about by itself, at the first moment of a day: what is due is settled, the day before is sealed. */
export async function passNight({ server, now }: Stage): Promise<void> {
  const { jobs } = server
  await settleDueCases(jobs)
  await settleDueMatters(jobs)
  await jobs.sealRecord(now())
  await jobs.drawReexaminations(now())
}
