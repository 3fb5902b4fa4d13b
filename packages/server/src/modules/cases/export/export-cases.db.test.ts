import { type OfficerActor, type Registries, getInstant } from '@tongban/domain'
import { unzipSync } from 'fflate'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, createTestDatabase } from '../../../database/testing/index.ts'
import type { CaseContext } from '../execute-command.ts'
import type { CaseFilter } from '../select-cases.ts'
import { type ExportRequest, exportCases } from './export-cases.ts'

const many = 20_000
const residentId = '110000199003120021'
const subject = randomUUID()

let database: TestDatabase
let context: CaseContext

beforeAll(async () => {
  database = await createTestDatabase()
  const { pool } = database.administrator
  await pool.query(
    `insert into organisation (organisation_id, level, kind, definition)
     select organisation, 'county', 'department', '{}' from unnest($1::text[]) organisation`,
    [['bureau', 'police', 'archive', 'registry']],
  )
  await pool.query(
    `insert into account (id, kind, name, email) values ('gao', 'staff', '高宇轩', 'gao@example.cn')`,
  )
  await pool.query(
    `insert into subject (subject_id, kind, name, identifier_kind, identifier)
     values ($1, 'person', '林晓禾', 'resident-id', $2)`,
    [subject, residentId],
  )
  const row = `case_id, number, item_id, revision, item_name, authority_id, applicant_subject, applicant_name,
    channel, status, drafted_at, submitted_on, promised_due, open_duties, assigned_to, version, sequence, updated_at`
  await pool.query(
    `insert into case_summary (${row})
     select gen_random_uuid(), 'A' || lpad(n::text, 6, '0'), 'item', 1, '事项', 'archive', $1, '林晓禾', 'web', 'finished',
            '2026-01-05T01:00:00Z'::timestamptz + n / 3 * interval '1 second', '2026-01-05', null, '{}', '{}', 1, 1, now()
       from generate_series(1, ${many}) n`,
    [subject],
  )
  await pool.query(
    `insert into case_summary (${row})
     select gen_random_uuid(), number, 'item', 1, '事项', authority, $1, name, 'window', status,
            '2026-03-02T01:00:00Z', '2026-03-02', due, '{reviewer}', officers, 1, 1, now()
       from (values ('B1', 'bureau', '林晓禾', 'in-review', '2026-03-09'::date, '{gao}'::text[]),
                    ('B2', 'bureau', '=HYPERLINK("http://x")', 'received', null, '{}'),
                    ('B3', 'bureau', '林晓禾', 'finished', null, '{}'),
                    ('P1', 'police', '林晓禾', 'in-review', null, '{}')) v (number, authority, name, status, due, officers)`,
    [subject],
  )
  await pool.query(
    `insert into service_item (item_id, authority_id, current_revision, summary)
     values ('company', 'registry', 1, '{"type": "confirmation"}'), ('permit', 'registry', 1, '{"type": "licence"}')`,
  )
  await pool.query(
    `insert into case_summary (${row}, decided_on, outcome, revoked_on, close_reason)
     select gen_random_uuid(), number, item, 1, name, 'registry', $1, '林晓禾', 'web', status, '2026-03-02T01:00:00Z',
            '2026-03-02', null, '{}', '{}', 1, 1, now(), '2026-03-05', outcome, revoked::date, reason
       from (values ('R1', 'company', '公司设立登记', 'finished', 'granted', null, null),
                    ('R2', 'company', '公司设立登记', 'finished', 'refused', null, null),
                    ('R3', 'company', '公司设立登记', 'finished', 'granted', '2026-04-01', null),
                    ('R4', 'company', '分公司备案', 'finished', 'granted', null, null),
                    ('R5', 'permit', '食品经营许可', 'decided', 'refused', null, null),
                    ('R6', 'permit', '食品经营许可', 'closed', null, null, 'withdrawn'))
            v (number, item, name, status, outcome, revoked, reason)`,
    [subject],
  )
  await pool.query('analyze')
  const registries = {
    organisations: { bureau: { name: { zh: '明湖区行政审批局', en: 'Minghu Approval Bureau' } } },
    duties: { reviewer: { name: { zh: '书面审查岗', en: 'Document reviewer' } } },
  } as unknown as Registries
  const revision = { definition: { name: { zh: '事项', en: 'Service item of the test' } } }
  const catalogue = {
    getRegistries: async () => registries,
    getRevision: async () => revision,
  } as unknown as CaseContext['catalogue']
  context = { database: database.application, catalogue }
})
afterAll(() => database.dispose())

const officer = (...jurisdiction: string[]): OfficerActor => ({
  kind: 'officer',
  account: 'han',
  name: '韩正平',
  role: 'head',
  organisation: jurisdiction[0] ?? '',
  duties: [],
  jurisdiction,
})

const ask = (filter: Partial<CaseFilter> = {}, more: Partial<ExportRequest> = {}): ExportRequest => ({
  filter: { order: 'newest', ...filter },
  format: 'csv',
  language: 'zh',
  now: getInstant('2026-03-02T02:00:00.000Z'),
  ...more,
})

async function readLines(actor: OfficerActor, request: ExportRequest): Promise<string[]> {
  const { content } = await exportCases(context, actor, request)
  let text = ''
  for await (const part of content) text += String(part)
  return text.trimEnd().split('\r\n')
}

const numbersOf = (lines: readonly string[]) => lines.slice(1).map((line) => line.split(',')[0])

describe('an export of cases', () => {
  test('holds what its officer may see, as it is filtered, and nothing else', async () => {
    expect(numbersOf(await readLines(officer('bureau'), ask())).toSorted()).toEqual(['B1', 'B2', 'B3'])
    expect(numbersOf(await readLines(officer('police'), ask()))).toEqual(['P1'])
    expect(await readLines(officer('elsewhere'), ask())).toHaveLength(1)
    const pressing = await readLines(officer('bureau'), ask({ order: 'pressing' }))
    expect(numbersOf(pressing).toSorted()).toEqual(['B1', 'B2'])
    expect(numbersOf(await readLines(officer('bureau'), ask({ officer: 'gao' })))).toEqual(['B1'])
  })

  test('says in words who, where and how it stands, in the language that is asked for', async () => {
    const [, chinese] = await readLines(officer('bureau'), ask({ number: 'B1' }))
    expect(chinese).toBe(
      'B1,事项,林晓禾,明湖区行政审批局,窗口,审查中,,2026-03-02,,,,,2026-03-09,否,待决定,书面审查岗,高宇轩',
    )
    const [titles, english] = await readLines(officer('bureau'), ask({ number: 'B1' }, { language: 'en' }))
    expect(titles).toContain('Number,Service item,Applicant')
    expect(english).toContain('Service item of the test,林晓禾,Minghu Approval Bureau,window,under review')
  })

  test('says how each case was decided by the kind of its item, and what was revoked since', async () => {
    const lines = await readLines(officer('registry'), ask())
    expect(
      Object.fromEntries(lines.slice(1).map((line) => [line.split(',')[0], line.split(',')[6]])),
    ).toEqual({
      R1: '准予登记',
      R2: '不予登记',
      R3: '准予登记后已撤销',
      R4: '予以备案',
      R5: '不予许可',
      R6: '申请人撤回',
    })
    const [, english] = await readLines(officer('registry'), ask({ number: 'R3' }, { language: 'en' }))
    expect(english).toContain(',"granted, then revoked",')
  })

  test('holds no personal number and no formula', async () => {
    const text = (await readLines(officer('bureau'), ask())).join('\n')
    expect(text).not.toContain(residentId)
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
  })

  test('tells how many rows come, and in its last row that more match than it holds', async () => {
    const request = ask({}, { rowLimit: 2 })
    const { rows, matching, content } = await exportCases(context, officer('bureau'), request)
    content.destroy()
    expect({ rows, matching }).toEqual({ rows: 2, matching: 3 })
    const lines = await readLines(officer('bureau'), request)
    expect(lines).toHaveLength(4)
    expect(lines[3]).toContain('只含最新的 2 件')
  })

  test('holds each of tens of thousands of cases once, newest first, also those of one moment', async () => {
    const numbers = numbersOf(await readLines(officer('archive'), ask()))
    expect(new Set(numbers).size).toBe(many)
    expect(numbers).toHaveLength(many)
    const moments = numbers.map((number) => Math.floor(Number(number?.slice(1)) / 3))
    expect(moments).toEqual(moments.toSorted((one, other) => other - one))
  })

  test('is read no faster than it is taken, and stops when it is not wanted any more', async () => {
    const { content } = await exportCases(context, officer('archive'), ask())
    const { pool } = database.application
    const first: unknown = await content[Symbol.asyncIterator]().next()
    expect(first).toMatchObject({ done: false })
    // Of some megabytes only what fits the stream's own store has been made.
    expect(content.readableLength).toBeLessThan(500_000)
    expect(pool.totalCount - pool.idleCount).toBe(0)
    content.destroy()
    expect(content.destroyed).toBe(true)
  })

  test('of tens of thousands of cases is a workbook that opens', async () => {
    const { content, rows } = await exportCases(context, officer('archive'), ask({}, { format: 'xlsx' }))
    const parts: Buffer[] = []
    for await (const part of content) parts.push(part as Buffer)
    const sheet = Buffer.from(unzipSync(Buffer.concat(parts))['xl/worksheets/sheet1.xml'] ?? []).toString(
      'utf8',
    )
    expect(sheet.match(/<row /g)).toHaveLength(rows + 1)
    expect(sheet.endsWith('</worksheet>')).toBe(true)
  })
})
