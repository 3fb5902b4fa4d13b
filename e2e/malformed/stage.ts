import { routes } from '@tongban/contract'
import type { PolicyRole } from '@tongban/domain'
import { createHash } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { inject } from 'vitest'
import { fillApplication } from '../filing.ts'
import type { Answer, Journey, Person } from '../harness.ts'
import type { StoryAccount } from '../story.ts'
import type { KnownValues } from './sample-value.ts'

/** Stands in a case of another applicant, in a file handed in with it, and nowhere else. */
export const marker = 'ZQX7-KUIPER-93'

const markedApplicant: StoryAccount = 'citizen-lin'
/** The applicant’s name is for those who may see the case, the number in full for nobody but by a reveal. */
export const markedName = '林晓禾'
export const markedIdentifier = '110000199003120021'

export interface Caller {
  readonly name: string
  readonly role: PolicyRole
  readonly account: StoryAccount | undefined
  /** Whether the marked case lies within what this account may see. */
  readonly maySeeMarked: boolean
}

/** One of every role, and an officer of another authority. */
export const callers: readonly Caller[] = [
  { name: 'anonymous', role: 'anonymous', account: undefined, maySeeMarked: false },
  { name: 'citizen', role: 'citizen', account: 'citizen-zhao', maySeeMarked: false },
  { name: 'enterprise', role: 'enterprise', account: 'enterprise-minghua', maySeeMarked: false },
  { name: 'agent', role: 'agent', account: 'agent-qian', maySeeMarked: false },
  { name: 'counter-clerk', role: 'counter-clerk', account: 'counter-hall-sun', maySeeMarked: true },
  { name: 'approver', role: 'approver', account: 'reviewer-food-gao', maySeeMarked: true },
  { name: 'head', role: 'head', account: 'head-approval-han', maySeeMarked: true },
  { name: 'approver elsewhere', role: 'approver', account: 'officer-police-a', maySeeMarked: false },
  { name: 'item-manager', role: 'item-manager', account: 'item-manager-pan', maySeeMarked: false },
  { name: 'auditor', role: 'auditor', account: 'auditor-bao', maySeeMarked: true },
  {
    name: 'system-administrator',
    role: 'system-administrator',
    account: 'system-administrator-ji',
    maySeeMarked: false,
  },
  {
    name: 'security-administrator',
    role: 'security-administrator',
    account: 'security-administrator-wei',
    maySeeMarked: false,
  },
  {
    name: 'audit-administrator',
    role: 'audit-administrator',
    account: 'audit-administrator-ding',
    maySeeMarked: false,
  },
]

/** What the requests are made of: real ids, so that they reach the rules behind the schemas. */
export interface Stage {
  readonly known: KnownValues
  /** Places of real cursors, decoded. */
  readonly cursorPlaces: readonly unknown[]
}

const item = 'food-business-licence'
const answers = { business: 'catering', chain: 'no', online: 'no', coldStorage: 'no', agent: 'no' }

function expectStatus(answer: Answer, status: number, what: string): Record<string, unknown> {
  if (answer.status !== status) throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body as Record<string, unknown>
}

async function begin(person: Person, filing?: unknown): Promise<string> {
  const body = filing === undefined ? { item } : { item, filing }
  return String(expectStatus(await person.send('POST', '/cases', body), 201, 'a case')['caseId'])
}

async function collectCursors(journey: Journey): Promise<unknown[]> {
  const readers = callers.flatMap(({ account }) => (account === undefined ? [] : [journey.as(account)]))
  const lists = routes.filter((route) => route.method === 'GET' && route.query?.shape['cursor'] !== undefined)
  const places: unknown[] = []
  for (const route of lists.filter((entry) => !entry.path.includes('{'))) {
    for (const reader of readers) {
      const { body } = await reader.send('GET', `${route.path}?limit=1`)
      const cursor = (body as { nextCursor?: unknown } | undefined)?.nextCursor
      if (typeof cursor === 'string') places.push(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    }
  }
  return places
}

/** Plants the marked case and leads some others to different places of the procedure. */
export async function setStage(journey: Journey): Promise<Stage> {
  const lin = journey.as(markedApplicant)
  const zhao = journey.as('citizen-zhao')
  const clerk = journey.as('counter-hall-sun')
  const filled = await fillApplication(journey, lin, item, answers)
  const content = { ...filled, form: { ...filled.form, 'premises.name': marker } }
  const contact = { name: marker, phone: '13900139000', address: `明湖路 ${marker} 号` }
  const marked = await begin(lin, { content, contact, delivery: 'window' })
  const markedFile = await lin.upload(marker)

  const own = await fillApplication(journey, zhao, item, answers)
  const filing = {
    content: own,
    contact: { name: '赵明远', phone: '13800138000', address: '云泽市明湖区湖滨路26号' },
    delivery: 'electronic',
  }
  const drafted = await begin(zhao)
  const submitted = await begin(zhao, filing)
  const accepted = await begin(zhao, filing)
  expectStatus(await clerk.act(accepted, 'reception'), 200, 'receiving')
  expectStatus(await clerk.act(accepted, 'acceptance'), 200, 'accepting')
  const fileId = await zhao.upload('own')

  const definition = await journey.anybody.send('GET', `/items/${item}`)
  const account = await journey.as('citizen-zhao').send('GET', '/account')
  const sessions = await zhao.send('GET', '/sessions')
  const subject = String(expectStatus(account, 200, 'the account')['subject'])
  const sacrificed = await journey.as('security-administrator-wei').send('POST', '/staff-accounts', {
    username: 'sacrificed.one',
    name: '测试人员',
    password: 'Tong-ban-2026',
  })
  const accountId = String(expectStatus(sacrificed, 201, 'an account')['accountId'])
  const unknown = '0193f3a5-7c00-7000-8000-000000000001'
  return {
    cursorPlaces: await collectCursors(journey),
    known: {
      item: [item, 'school-bus-permit', 'elderly-courtesy-card', 'no-such-item'],
      caseId: [marked, marked, marked, drafted, submitted, accepted, accepted, unknown],
      fileId: [fileId, markedFile, unknown],
      licenceId: [unknown],
      subjectId: [subject, unknown],
      subject: [subject, unknown],
      principalSubject: [unknown],
      authorisationId: [unknown],
      accountId: [accountId, 'no-such-account'],
      account: [accountId, 'no-such-account'],
      sessionId: [
        'no-such-session',
        `${String((sessions.body as { items: { sessionId: string }[] }).items[0]?.sessionId)}x`,
      ],
      postId: [unknown],
      step: ['accept', 'review', 'inspect', 'decide', 'deliver', 'no-such-step'],
      sequence: [1, 2, 3, 999_999],
      procedure: [1, 2],
      revision: [1, 2],
      year: [2031],
      digest: [createHash('sha256').update(marker).digest('hex')],
      organisation: ['minghu-approval-bureau', 'minghu-hall', 'no-such-organisation'],
      registry: ['elements', 'materials', 'licences', 'duties', 'topics'],
      providerId: ['outside'],
      identifier: [
        '11010519491231002X',
        '1.2.156.3005.2.11990000MB900004X8002.11990000MB9000015T.2026000001.001.K',
      ],
      residentId: ['11010519491231002X'],
      uscc: ['91990102MA90000116'],
      phone: ['13800138000'],
      password: ['Tong-ban-2026'],
      currentPassword: ['not-the-password-1A'],
      newPassword: ['Tong-ban-2027'],
      definition: [(definition.body as { definition: unknown }).definition],
      content: [own],
      answers: [answers],
      form: [own.form],
      materials: [own.materials],
      points: [
        [{ subject: 'form:premises.name', problem: '名称与申请书不一致', demand: '请改为一致的名称' }],
      ],
      cursor: ['bnVsbA'],
    },
  }
}

/** The bearer token of a caller, by a sign-in of its own, so that requests can end it without harm to the story. */
export async function openCallerSession(journey: Journey, { account }: Caller): Promise<string | undefined> {
  if (account === undefined) return undefined
  const found = inject('journeyTemplate').accounts.find((entry) => entry.username === account)
  if (found === undefined) throw new Error(`${account} is not in the story`)
  const { username, password, totpSecret } = found
  const code =
    totpSecret === undefined ? {} : { code: new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate() }
  const answer = await journey.anybody.send('POST', '/sessions', { username, password, ...code })
  return String(expectStatus(answer, 201, `the sign-in of ${username}`)['token'])
}

/** Who may see the marked case does, and the others do not, before any malformed request is sent. */
export async function listWrongViews(journey: Journey, { known }: Stage): Promise<string[]> {
  const wrong: string[] = []
  for (const { name, account, maySeeMarked } of callers) {
    const person = account === undefined ? journey.anybody : journey.as(account)
    const { status, body } = await person.send('GET', `/cases/${String(known['caseId']?.[0])}`)
    const seen = JSON.stringify(body).includes(marker)
    if ((status === 200) !== maySeeMarked || seen !== maySeeMarked) wrong.push(`${name}: ${status}`)
  }
  return wrong
}
