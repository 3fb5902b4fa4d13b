import { assert } from '@tongban/domain'
import type { Sentence } from '@tongban/server'
import type pg from 'pg'
import type { LoadClient, LoadRequest, Sessions } from '../load-client.ts'
import { readDone } from '../load-client.ts'
import type { Random } from './random.ts'

/** A request whose cost is watched as the store grows; each turn is another one of its kind. */
export interface Probe {
  readonly name: string
  readonly title: Sentence
  readonly kind: 'list' | 'search' | 'case'
  request(turn: number): LoadRequest
}

/** Rows of the store by which requests are made. */
interface Samples {
  readonly cases: readonly { id: string; number: string; name: string }[]
  readonly rareItem: string
}

/** How far down a deep page lies. */
const deepPage = 20

/** Officers by what they see: a whole district, one busy authority, one quiet authority. */
const viewers = {
  wide: 'counter-hall-sun',
  busy: 'officer-medical-insurance-a',
  narrow: 'head-tobacco',
} as const

/**
 * Chooses what to ask for in this store. Cursors of deep pages are found by turning the pages.
 * @param pool of a role that sees everything
 */
export async function chooseProbes(options: {
  readonly pool: pg.Pool
  readonly client: LoadClient
  readonly sessions: Sessions
  readonly random: Random
}): Promise<readonly Probe[]> {
  const { client, sessions, random } = options
  const samples = await readSamples(options.pool)
  const tokenOf = (username: string) => {
    const token = sessions.officers.get(username)?.token
    assert(token !== undefined, `${username} is signed in`)
    return token
  }
  const wide = tokenOf(viewers.wide)
  const busy = tokenOf(viewers.busy)
  const narrow = tokenOf(viewers.narrow)
  const applicants = sessions.applicants.map(({ token }) => token)
  const applicantOf = (turn: number) => applicants[turn % applicants.length] ?? wide

  const list = (name: string, zh: string, en: string, token: string, query: string): Probe => ({
    name,
    title: { zh, en },
    kind: 'list',
    request: () => ({ method: 'GET', path: `/cases?${query}`, token }),
  })
  const deep = async (name: string, zh: string, en: string, token: string, query: string): Promise<Probe> => {
    const cursor = await turnPages(client, token, query)
    return list(
      name,
      zh,
      en,
      token,
      cursor === undefined ? query : `${query}&cursor=${encodeURIComponent(cursor)}`,
    )
  }
  const search = (
    name: string,
    zh: string,
    en: string,
    token: string,
    makeQuery: (turn: number) => string,
  ): Probe => ({
    name,
    title: { zh, en },
    kind: 'search',
    request: (turn) => ({ method: 'GET', path: `/cases?${makeQuery(turn)}`, token }),
  })
  const sample = () => random.pick(samples.cases)
  const part = (text: string) => `q=${encodeURIComponent(text)}`

  return [
    list('work-wide', '待办，全区', 'work list, whole district', wide, 'order=pressing'),
    list('work-busy', '待办，一个单位', 'work list, one authority', busy, 'order=pressing'),
    await deep('work-deep', `待办，第 ${deepPage} 页`, `work list, page ${deepPage}`, wide, 'order=pressing'),
    list('work-duty', '待办，按岗位', 'work list by duty', wide, 'order=pressing&duty=delivery-desk'),
    list('work-mine', '待办，指派给我', 'work list, assigned to me', busy, 'order=pressing&assigned=me'),
    list('work-due', '待办，已到期', 'work list, due', wide, `order=pressing&dueBefore=${today()}`),
    list('review-wide', '审查中，最新在前', 'in review, newest first', wide, 'status=in-review'),
    list('newest-wide', '办件，全区', 'cases, whole district', wide, 'order=newest'),
    list('newest-busy', '办件，一个单位', 'cases, one authority', busy, 'order=newest'),
    list('newest-narrow', '办件，小单位', 'cases, a quiet authority', narrow, 'order=newest'),
    await deep('newest-deep', `办件，第 ${deepPage} 页`, `cases, page ${deepPage}`, wide, 'order=newest'),
    list('newest-item', '办件，按少见事项', 'cases of a rare item', wide, `item=${samples.rareItem}`),
    list('newest-closed', '办件，按状态', 'cases by status', wide, 'status=closed'),
    search('number', '办件编号', 'number', wide, () => `number=${sample().number}`),
    search('number-prefix', '办件编号开头', 'beginning of a number', wide, () =>
      part(sample().number.slice(0, 18)),
    ),
    search('number-day', '办件编号开头（到日）', 'number up to its day', wide, () =>
      part(sample().number.slice(0, 14)),
    ),
    search('name', '申请人姓名', 'applicant’s name', wide, () => part(sample().name)),
    search('name-narrow', '申请人姓名，小单位', 'applicant’s name, a quiet authority', narrow, () =>
      part(sample().name),
    ),
    search('name-part', '姓名中两字', 'two characters of a name', wide, () =>
      part(sample().name.slice(1, 3)),
    ),
    search('name-family', '单姓', 'a family name', wide, () => part(sample().name.slice(0, 1))),
    search('name-nobody', '查无此人', 'a name that nobody has', wide, (turn) => part(`查无${turn}此人`)),
    search(
      'name-and-open',
      '姓名，待办',
      'name in the work list',
      wide,
      () => `order=pressing&${part(sample().name)}`,
    ),
    {
      name: 'licences',
      title: { zh: '证照，全区', en: 'licences, whole district' },
      kind: 'list',
      request: () => ({ method: 'GET', path: '/licences', token: wide }),
    },
    {
      name: 'own',
      title: { zh: '申请人自己的办件', en: 'applicant’s own list' },
      kind: 'list',
      request: (turn) => ({ method: 'GET', path: '/cases', token: applicantOf(turn) }),
    },
    {
      name: 'case',
      title: { zh: '打开办件', en: 'opening a case' },
      kind: 'case',
      request: () => ({ method: 'GET', path: `/cases/${sample().id}`, token: wide }),
    },
    {
      name: 'events',
      title: { zh: '办件经过', en: 'events of a case' },
      kind: 'case',
      request: () => ({ method: 'GET', path: `/cases/${sample().id}/events`, token: wide }),
    },
  ]
}

function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
}

async function turnPages(client: LoadClient, token: string, query: string): Promise<string | undefined> {
  let cursor: string | undefined
  for (let page = 1; page < deepPage; page += 1) {
    const path =
      cursor === undefined ? `/cases?${query}` : `/cases?${query}&cursor=${encodeURIComponent(cursor)}`
    const answer = await client.send({ method: 'GET', path, token })
    const { nextCursor } = readDone<{ nextCursor: string | null }>(answer, 'a page of the list')
    // A short list ends before: its last page is as deep as it goes.
    if (nextCursor === null) return cursor
    cursor = nextCursor
  }
  return cursor
}

async function readSamples(pool: pg.Pool): Promise<Samples> {
  const cases = await pool.query<Samples['cases'][number]>(
    `select case_id as id, number, applicant_name as name from case_summary
      where number is not null and hashtext(case_id::text) % greatest(1, (select count(*) from case_summary) / 1000) = 0
      order by case_id limit 1000`,
  )
  const rare = await pool.query<{ item: string }>(
    'select item_id as item from case_summary group by item_id order by count(*), item_id limit 1',
  )
  const rareItem = rare.rows[0]?.item
  assert(rareItem !== undefined && cases.rows.length > 0, 'the store has cases')
  return { cases: cases.rows, rareItem }
}
