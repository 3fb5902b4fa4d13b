import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { CommandFailure } from '../../command-failure.ts'
import { exitCodes } from '../../exit-codes.ts'
import { defaultReading, readLog, type EventLog, type LogReading } from './index.ts'

let folder: string
let made = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-log-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function write(content: string | Uint8Array): Promise<string> {
  made += 1
  const file = join(folder, `log-${made}`)
  await writeFile(file, content)
  return file
}

async function read(content: string | Uint8Array, reading: Partial<LogReading> = {}): Promise<EventLog> {
  return readLog(await write(content), { ...defaultReading, ...reading })
}

async function refuse(content: string | Uint8Array): Promise<string> {
  const error = await read(content).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof CommandFailure)) throw new Error('the file was taken', { cause: error })
  expect(error.exitCode).toBe(exitCodes.usage)
  expect(error.sentence.zh).toMatch(/请/)
  return error.sentence.en.replace(/^The log \S+?(?:, line |: )/, '')
}

const header = 'case:concept:name,concept:name,time:timestamp,org:resource'
const csv = `${header}
a,申请,2026-03-02T09:00:00+08:00,张三
b,申请,2026-03-02T09:30:00+08:00,李四
a,审查,2026-03-03T09:00:00+08:00,李四
`

const longCsv = csv + 'a,审查,2026-03-03T09:00:00+08:00,李四\n'.repeat(5000)

const xes = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <global scope="event"><string key="concept:name" value="UNKNOWN"/></global>
  <string key="concept:name" value="the log"><int key="nested" value="1"/></string>
  <trace>
    <string key="concept:name" value="a"><string key="concept:name" value="nested"/></string>
    <date key="startDate" value="2026-03-01T09:00:00.000+08:00"/>
    <event>
      <string key="concept:name" value="申请"/>
      <string key="lifecycle:transition" value="START"/>
      <list key="parts"><values><string key="concept:name" value="of a list"/></values></list>
      <date key="time:timestamp" value="2026-03-02T09:00:00.123456789+08:00"/>
    </event>
    <event>
      <string key="concept:name" value="申请"/>
      <string key="org:resource" value="张三"/>
      <int key="cost" value="3"/>
      <date key="time:timestamp" value="2026-03-02T10:00:00+08:00"/>
    </event>
  </trace>
  <event><string key="concept:name" value="of no case"/></event>
</log>
`

describe('a log in CSV', () => {
  it('gives its cases in the order of the file, with events that need not stand together', async () => {
    const log = await read(csv)
    expect(log).toMatchObject({ format: 'csv', events: 3 })
    expect(log.cases.map(({ name, events }) => [name, events.map(({ activity }) => activity)])).toEqual([
      ['a', ['申请', '审查']],
      ['b', ['申请']],
    ])
    expect(log.cases[0]?.events[1]).toMatchObject({ resource: '李四', line: 4, transition: 'complete' })
  })

  it('is the same gzipped, with a byte order mark, with CRLF, with semicolons or tabs', async () => {
    const plain = await read(csv)
    const others = [
      gzipSync(csv),
      `\uFEFF${csv}`,
      csv.replaceAll('\n', '\r\n'),
      csv.replaceAll(',', ';'),
      csv.replaceAll(',', '\t'),
      csv.trimEnd(),
    ]
    for (const other of others) expect(await read(other)).toEqual(plain)
  })

  it('has quoted fields with separators and line breaks, and lines counted over them', async () => {
    const log = await read(
      `${header}\n"a","申请,补充\n""两次""",2026-03-02 09:00:00+08:00,\nb,x,2026-03-02,\n`,
    )
    expect(log.cases[0]?.events[0]).toMatchObject({
      activity: '申请,补充\n"两次"',
      resource: undefined,
      line: 2,
    })
    expect(log.cases[1]?.line).toBe(4)
  })

  it('keeps other case columns as attributes of the case, the first that is filled in', async () => {
    const log = await read(
      `${header},case:channel,case:deadline,case:enddate,cost\na,x,2026-03-02Z,,,2026-03-09Z,,\na,y,2026-03-03Z,,网上,,2026-03-08Z,7\n`,
    )
    expect(log.cases[0]?.attributes.get('channel')).toBe('网上')
    expect(log.cases[0]).toMatchObject({
      deadline: Date.UTC(2026, 2, 9) * 1000,
      end: Date.UTC(2026, 2, 8) * 1000,
      start: undefined,
    })
    expect(log.cases[0]?.events[1]?.note).toBe('cost: 7')
  })

  it('takes a deadline and an end from the attributes that are named', async () => {
    const text = `${header},case:endDate,case:due\na,x,2026-03-02Z,,2026-03-08Z,2026-03-09Z\n`
    expect((await read(text)).cases[0]?.end).toBeUndefined()
    expect((await read(text)).otherEnds).toEqual(['endDate'])
    const named = await read(text, { end: 'endDate', deadline: 'due' })
    expect(named.cases[0]?.end).toBe(Date.UTC(2026, 2, 8) * 1000)
    expect(named.cases[0]?.deadline).toBe(Date.UTC(2026, 2, 9) * 1000)
  })
})

describe('a time of a case at which nothing can have happened', () => {
  it('counts as none, as logs write it where they mean none', async () => {
    const log = await read(
      `${header},case:startdate,case:deadline,case:enddate\na,x,2026-03-02Z,,0001-01-01,9999-12-31,2026-03-02Z\n`,
    )
    expect(log.cases[0]).toMatchObject({
      start: undefined,
      deadline: undefined,
      end: Date.UTC(2026, 2, 2) * 1000,
    })
    expect(log.timesOutOfRange).toBe(2)
  })
})

describe('a log in XES', () => {
  it('counts what stands directly in a case or an event, and nothing else', async () => {
    for (const content of [xes, gzipSync(xes)]) {
      const log = await read(content)
      expect(log).toMatchObject({ format: 'xes', events: 2, strayEvents: 1 })
      expect(log.cases).toHaveLength(1)
      expect(log.cases[0]?.name).toBe('a')
      expect(log.cases[0]?.start).toBe(Date.UTC(2026, 2, 1, 1) * 1000)
      expect(log.cases[0]?.events).toMatchObject([
        { activity: '申请', transition: 'start', at: Date.UTC(2026, 2, 2, 1) * 1000 + 123_456, note: '' },
        { activity: '申请', transition: 'complete', resource: '张三', note: 'cost: 3', line: 15 },
      ])
    }
  })

  it('takes the activity from the classifier where events have no concept:name', async () => {
    const text = xes
      .replaceAll(/<string key="concept:name" value="申请"\/>/g, '<string key="Action" value="审查"/>')
      .replace('<trace>', '<classifier name="n" keys="Action lifecycle:transition"/><trace>')
    expect((await read(text)).cases[0]?.events[0]?.activity).toBe('审查')
  })

  it('is read in the encoding that it declares', async () => {
    const latin = Buffer.from(
      xes.replaceAll('申请', 'Überprüfung').replaceAll('张三', 'x').replace('UTF-8', 'ISO-8859-1'),
      'latin1',
    )
    expect((await read(latin)).cases[0]?.events[0]?.activity).toBe('Überprüfung')
  })
})

describe('a broken log is refused in one sentence with its line', () => {
  const row = 'a,x,2026-03-02T09:00:00Z,\n'
  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /the file is empty/],
    ['an empty gzip file', gzipSync(''), /the file is empty/],
    ['a header alone', `${header}\n`, /no case and no event/],
    ['XES without cases', xes.replace(/<trace>[\s\S]*<\/trace>/, ''), /no case and no event/],
    ['a text that is no log', 'Dear colleagues\nhow are you?\n', /^1: this is no event log/],
    ['other XML', '<?xml version="1.0"?>\n<html></html>', /^2: the root .* is <html>/],
    ['a missing column', `case:concept:name,time:timestamp\na,2026\n`, /^1: the header lacks concept:name/],
    ['a doubled column', `${header},org:resource\n`, /^1: the header has "org:resource" twice/],
    [
      'a date that cannot be',
      `${header}\n${row}a,x,2026-02-30T09:00:00Z,\n`,
      /^3: time:timestamp is "2026-02-30/,
    ],
    ['a date of another kind', `${header}\na,x,3 March,\n`, /^2: time:timestamp is "3 March"/],
    [
      'a year out of range',
      `${header}\na,x,1753-01-01,\n`,
      /^2: time:timestamp is "1753-01-01", not between/,
    ],
    ['a line without its case', `${header}\n${row},x,2026-03-02,\n`, /^3: case:concept:name is empty/],
    ['a line without activity', `${header}\na,,2026-03-02,\n`, /^2: concept:name is empty/],
    ['a line cut off', `${header}\n${row}a,x,20`, /^3: this line has another number of columns/],
    ['a quote left open', `${header}\n${row}a,"x,2026-03-02,\n${row}`, /^3: a quote that opens here/],
    ['an unreadable deadline', `${header},case:deadline\na,x,2026-03-02,,soon\n`, /^2: deadline is "soon"/],
    ['gzip cut off', gzipSync(longCsv).subarray(0, -60), /^\d+: the gzip file is cut off here/],
    ['XML cut off', xes.slice(0, 900), /^\d+: the file is cut off here; <\w+> is not closed/],
    ['XML with a slip', xes.replace('</event>', '</evnt>'), /^14: this is no valid XML/],
    [
      'an XES event without time',
      xes.replace(/<date key="time:timestamp"[^>]*>/, ''),
      /^9: the event has no time/,
    ],
    [
      'an XES event without name',
      xes.replace('"concept:name" value="申', '"x" value="申'),
      /^9: the event has no c/,
    ],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${csv}`, 'utf16le'), /^1: the file is UTF-16/],
    ['UTF-16 without it', Buffer.from(xes, 'utf16le'), /^1: the file is UTF-16/],
    [
      'GBK',
      Buffer.concat([Buffer.from(`${header}\n${row}a,`), Buffer.from([0xc9, 0xea, 0xc7, 0xeb])]),
      /^3: the text/,
    ],
    ['a ZIP archive', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), /ZIP archive or a spreadsheet/],
    ['another binary file', Buffer.from('a,b\nx,\0\0\0\n'), /^2: this is not a text/],
  ])('%s', async (_, content, sentence) => {
    expect(await refuse(content)).toMatch(sentence)
  })

  test('a damaged gzip file', async () => {
    const packed = gzipSync(longCsv)
    packed.fill(0x55, packed.length - 8, packed.length - 4)
    expect(await refuse(packed)).toMatch(/the gzip file is damaged here/)
  })

  test('a folder, and a file that is not there', async () => {
    await expect(readLog(folder, defaultReading)).rejects.toThrow(/is a folder; name a file/)
    await expect(readLog(join(folder, 'none'), defaultReading)).rejects.toThrow(/There is no file/)
  })

  test('a zone that does not exist', async () => {
    await expect(read(csv, { zone: 'Mars/Olympus' })).rejects.toThrow(/is no time zone/)
  })
})
