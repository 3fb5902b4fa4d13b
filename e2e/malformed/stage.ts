import { createHash } from 'node:crypto'
import { fillApplication } from '../filing.ts'
import type { Answer, Journey, Person } from '../harness.ts'
import { callers } from './callers.ts'
import { type ApiDocument, readOperations } from './operations.ts'
import type { KnownValues } from './sample-value.ts'

/** Words of somebody’s case that stand nowhere else, and the callers whose post or subject covers the case. */
export interface MarkedCase {
  readonly caseId: string
  readonly words: readonly string[]
  readonly seenBy: readonly string[]
}

/** Personal numbers of those whose cases are marked; in full they are for nobody but by a reveal. */
export const markedIdentifiers: readonly string[] = ['110000199003120021']

const marks = { licence: 'ZQX7-KUIPER-93', card: 'ZQX7-VESTA-41', draft: 'ZQX7-JUNO-58' } as const

/** What the requests are made of: real ids, so that they reach the rules behind the schemas. */
export interface Stage {
  readonly document: ApiDocument
  readonly known: KnownValues
  /** Places of real cursors, decoded. */
  readonly cursorPlaces: readonly unknown[]
  readonly marked: readonly MarkedCase[]
}

const item = 'food-business-licence'
const answers = { business: 'catering', chain: 'no', online: 'no', coldStorage: 'no', agent: 'no' }
const cardAnswers = { local: 'yes', form: 'electronic' }
const contact = { name: '赵明远', phone: '13800138000', address: '云泽市明湖区湖滨路26号' }

function expectStatus(answer: Answer, status: number, what: string): Record<string, unknown> {
  if (answer.status !== status) throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body as Record<string, unknown>
}

async function begin(person: Person, filing?: unknown, of: string = item): Promise<string> {
  const body = filing === undefined ? { item: of } : { item: of, filing }
  return String(expectStatus(await person.send('POST', '/cases', body), 201, 'a case')['caseId'])
}

async function collectCursors(journey: Journey, document: ApiDocument): Promise<unknown[]> {
  const readers = callers.flatMap(({ account }) => (account === undefined ? [] : [journey.as(account)]))
  const lists = readOperations(document).filter(({ queryParameters }) =>
    queryParameters.some(({ name }) => name === 'cursor'),
  )
  const places: unknown[] = []
  for (const { path } of lists.filter((entry) => !entry.path.includes('{'))) {
    for (const reader of readers) {
      const { body } = await reader.send('GET', `${path.replace('/api/v1', '')}?limit=1`)
      const cursor = (body as { nextCursor?: unknown } | undefined)?.nextCursor
      if (typeof cursor === 'string') places.push(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    }
  }
  return places
}

/** A submitted licence case, a submitted case of another authority, a draft: each somebody else’s than any caller’s. */
async function plantMarkedCases(journey: Journey): Promise<{ marked: MarkedCase[]; fileId: string }> {
  const lin = journey.as('citizen-lin')
  const own = await fillApplication(journey, lin, item, answers)
  const licence = await begin(lin, {
    content: { ...own, form: { ...own.form, 'premises.name': marks.licence } },
    contact: { name: marks.licence, phone: '13900139000', address: `明湖路 ${marks.licence} 号` },
    delivery: 'window',
  })
  const fileId = await lin.upload(marks.licence)
  const chen = journey.as('citizen-chen')
  const card = await begin(
    chen,
    {
      content: await fillApplication(journey, chen, 'elderly-courtesy-card', cardAnswers),
      contact: { name: marks.card, phone: '13900139001', address: `新苑里 ${marks.card} 号` },
      delivery: 'electronic',
    },
    'elderly-courtesy-card',
  )
  const draft = await begin(lin)
  const saved = await lin.send('PUT', `/cases/${draft}/draft`, {
    content: { form: { 'premises.name': marks.draft } },
  })
  expectStatus(saved, 200, 'saving a draft')
  return {
    fileId,
    marked: [
      {
        caseId: licence,
        words: [marks.licence, '林晓禾', '0989-8800001', '望湖里'],
        seenBy: ['counter-clerk', 'approver', 'head', 'auditor'],
      },
      { caseId: card, words: [marks.card], seenBy: ['counter-clerk', 'auditor'] },
      { caseId: draft, words: [marks.draft], seenBy: [] },
    ],
  }
}

/** Cases of a caller’s own at different places of the procedure, so that valid acts come out of order. */
async function plantOwnCases(journey: Journey, filing: unknown): Promise<Readonly<Record<string, string>>> {
  const zhao = journey.as('citizen-zhao')
  const clerk = journey.as('counter-hall-sun')
  const act = async (person: Person, caseId: string, name: string, body?: unknown): Promise<void> => {
    expectStatus(await person.act(caseId, name, body), 200, name)
  }
  const [drafted, submitted, received, corrected, accepted, withdrawn] = [
    await begin(zhao),
    await begin(zhao, filing),
    await begin(zhao, filing),
    await begin(zhao, filing),
    await begin(zhao, filing),
    await begin(zhao, filing),
  ]
  for (const caseId of [received, corrected, accepted]) await act(clerk, caseId, 'reception')
  await act(clerk, corrected, 'correction-notice', {
    points: [{ subject: 'form:premises.name', problem: '名称与申请书不一致', demand: '请改为一致的名称' }],
  })
  await act(clerk, accepted, 'acceptance')
  await act(zhao, withdrawn, 'withdrawal', { reason: '暂不办理。' })
  return { drafted, submitted, received, corrected, accepted, withdrawn }
}

/** Plants the marked cases and leads some others to different places of the procedure. */
export async function setStage(journey: Journey): Promise<Stage> {
  const document = (await (await fetch(`${journey.url}/api/v1/openapi.json`)).json()) as ApiDocument
  const zhao = journey.as('citizen-zhao')
  const { marked, fileId: markedFile } = await plantMarkedCases(journey)
  const own = await fillApplication(journey, zhao, item, answers)
  const cases = await plantOwnCases(journey, { content: own, contact, delivery: 'electronic' })
  const fileId = await zhao.upload('own')
  const definition = await journey.anybody.send('GET', `/items/${item}`)
  const sessions = await zhao.send('GET', '/sessions')
  const subject = String(expectStatus(await zhao.send('GET', '/account'), 200, 'the account')['subject'])
  const sacrificed = await journey.as('security-administrator-wei').send('POST', '/staff-accounts', {
    username: 'sacrificed.one',
    name: '测试人员',
    password: 'Tong-ban-2026',
  })
  const accountId = String(expectStatus(sacrificed, 201, 'an account')['accountId'])
  const unknown = '0193f3a5-7c00-7000-8000-000000000001'
  const others = marked.flatMap(({ caseId }) => [caseId, caseId])
  return {
    document,
    marked,
    cursorPlaces: await collectCursors(journey, document),
    known: {
      item: [item, 'school-bus-permit', 'elderly-courtesy-card', 'no-such-item'],
      caseId: [...others, ...Object.values(cases), String(cases['accepted']), unknown],
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
      digest: [createHash('sha256').update(marks.licence).digest('hex')],
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

/** Before any malformed request is sent: who may see a marked case does, and the others do not. */
export async function listWrongViews(journey: Journey, { marked }: Stage): Promise<string[]> {
  const wrong: string[] = []
  for (const { name, account } of callers) {
    const person = account === undefined ? journey.anybody : journey.as(account)
    for (const { caseId, words, seenBy } of marked) {
      const { status, body } = await person.send('GET', `/cases/${caseId}`)
      const isSeen = JSON.stringify(body).includes(String(words[0]))
      const isMeantToSee = seenBy.includes(name)
      if ((status === 200) !== isMeantToSee || isSeen !== isMeantToSee) {
        wrong.push(`${name}: ${status} for the case of ${words[0]}`)
      }
    }
  }
  return wrong
}
