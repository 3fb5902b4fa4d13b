import { done, readCase } from '../answers.ts'
import { contact, fillApplication, type Content } from '../filing.ts'
import type { Journey, Person } from '../harness.ts'

export const item = 'food-business-licence'
export const answers = {
  business: 'catering',
  chain: 'no',
  online: 'no',
  coldStorage: 'yes',
  agent: 'no',
} as const

/** What a small restaurant fills in where the kind of a field alone does not tell a likely value. */
const form = {
  'premises.name': '湖畔小馆',
  'premises.address': '云泽市明湖区湖滨路 26 号 1 层',
  'premises.area': 86,
}

/** A case in each of the standings in which people meet one. */
export interface SeededCases {
  readonly draft: string
  readonly submitted: string
  readonly corrected: string
  readonly reviewed: string
  readonly finished: string
  readonly refused: string
  readonly licence: string
  readonly licenceIdentifier: string
}

export interface Seeding {
  /** Puts a file there under a name, and gives its id; by default the smallest PDF. */
  readonly upload?: (person: Person, name: string) => Promise<string>
}

/** Lets the people of the story bring cases forward, through the API; the clock moves on by some days. */
export async function seedCases(journey: Journey, { upload }: Seeding = {}): Promise<SeededCases> {
  const enterprise = journey.as('enterprise-yunhe')
  const clerk = journey.as('counter-hall-sun')
  const head = journey.as('head-approval-han')
  const applicant =
    upload === undefined ? enterprise : { ...enterprise, upload: (name: string) => upload(enterprise, name) }
  const fill = () => fillApplication(journey, applicant, item, answers, form)
  const file = async (): Promise<string> => {
    const filing = { contact, delivery: 'electronic', content: await fill() }
    return done(await enterprise.send('POST', '/cases', { item, filing })).caseId
  }

  const finished = await file()
  journey.moveTo('2025-09-08 09:40')
  done(await clerk.act(finished, 'reception'))
  done(await clerk.act(finished, 'acceptance'))
  journey.moveTo('2025-09-10 14:30')
  await passSteps(journey, finished)
  journey.moveTo('2025-09-11 10:00')
  done(await head.act(finished, 'grant', { opinion: '经审查，申请材料齐全，现场核查合格，准予许可。' }))
  done(await head.act(finished, 'licence', {}))
  const delivery = { way: 'electronic', recipient: enterprise.name }
  done(await journey.as('delivery-hall-xu').act(finished, 'delivery', delivery))
  await journey.settleQueue()

  journey.moveTo('2025-09-12 15:10')
  const refused = await file()
  done(await clerk.act(refused, 'reception'))
  const reason = '该经营场所位于外区，应当向所在地审批部门提出申请。'
  done(
    await clerk.act(refused, 'acceptance-refusal', {
      ground: 'not-competent',
      reason,
      competentAuthority: '云泽市东湖区行政审批局',
    }),
  )

  journey.moveTo('2025-09-15 09:05')
  const reviewed = await file()
  done(await clerk.act(reviewed, 'reception'))
  done(await clerk.act(reviewed, 'acceptance'))

  journey.moveTo('2025-09-16 11:20')
  const corrected = await file()
  done(await clerk.act(corrected, 'reception'))
  const points = [
    { subject: 'material:premises-right', problem: '租赁合同缺少签章页。', demand: '补交完整的租赁合同。' },
    { subject: 'form:premises.area', problem: '面积与平面图不一致。', demand: '按平面图更正场所面积。' },
  ]
  done(await clerk.act(corrected, 'correction-notice', { points }))

  journey.moveTo('2025-09-17 09:00')
  const submitted = await file()
  const { caseId: draft } = done(await enterprise.send('POST', '/cases', { item }))
  const half: Partial<Content> = { answers, form: { 'premises.name': '湖畔小馆' } }
  await enterprise.send('PUT', `/cases/${draft}/draft`, { content: half })

  await journey.settleQueue()
  const view = await readCase(enterprise, finished)
  return {
    draft,
    submitted,
    corrected,
    reviewed,
    finished,
    refused,
    licence: view.licence?.licence ?? '',
    licenceIdentifier: view.licence?.identifier ?? '',
  }
}

/** Document review and site inspection, both passed. */
export async function passSteps(journey: Journey, caseId: string): Promise<void> {
  const reviewer = journey.as('reviewer-food-gao')
  const inspector = journey.as('inspector-food-liang')
  const { steps } = await readCase(reviewer, caseId)
  const checksOf = (step: string) =>
    steps.find((entry) => entry.step === step)?.checks.map(({ zh }) => ({ check: zh, met: true }))
  const review = { outcome: 'pass', opinion: '材料真实完整，符合要求。', checks: checksOf('review') }
  done(await reviewer.act(caseId, 'steps/review/completion', review))
  const inspection = {
    outcome: 'pass',
    opinion: '现场与图纸一致，设施齐备。',
    checks: checksOf('inspect'),
    attachments: [await inspector.upload('现场核查笔录')],
    people: ['宋岚'],
  }
  done(await inspector.act(caseId, 'steps/inspect/completion', inspection))
}
