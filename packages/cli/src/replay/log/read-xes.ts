import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { CommandFailure } from '../../command-failure.ts'
import { type LogContext, makeCase, readEventTime, writeNote } from './case-times.ts'
import type { LogCase, LogEvent } from './event-log.ts'
import { refuseLog } from './refuse-log.ts'

/** Elements of XES that carry a value (IEEE 1849). */
const attributeElements: ReadonlySet<string> = new Set([
  'string',
  'date',
  'int',
  'float',
  'boolean',
  'id',
  'list',
  'container',
])

interface OpenEvent {
  readonly line: number
  readonly attributes: Map<string, string>
}

interface OpenTrace extends OpenEvent {
  readonly lines: Map<string, number>
  readonly events: LogEvent[]
}

/**
 * Reads a log in XES. Only the attributes that stand directly in a case or an event count; those nested in others, of
 * the log, and of its `global` declarations do not.
 * @throws CommandFailure with the line of what is wrong
 */
export async function readXes(
  context: LogContext,
  text: AsyncIterable<string>,
): Promise<{ cases: LogCase[]; strayEvents: number }> {
  const parser = new SaxesParser()
  const path: string[] = []
  const cases: LogCase[] = []
  let strayEvents = 0
  let trace: OpenTrace | undefined
  let event: OpenEvent | undefined
  let activityKeys: readonly string[] = []

  parser.on('error', (error) => {
    throw explainXml(context.file, parser.line, error, path)
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const name = tag.name.replace(/^.*:/, '')
    const parent = path.at(-1)
    path.push(name)
    if (parent === undefined && name !== 'log') throw refuseRoot(context.file, parser.line, name)
    if (name === 'trace' && parent === 'log') {
      trace = { line: parser.line, attributes: new Map(), lines: new Map(), events: [] }
    } else if (name === 'event') {
      if (parent === 'trace') event = { line: parser.line, attributes: new Map() }
      else strayEvents += 1
    } else if (name === 'classifier') {
      if (activityKeys.length === 0) activityKeys = readClassifier(tag)
    } else if (attributeElements.has(name)) {
      const { key, value } = tag.attributes
      if (key === undefined || key.trim() === '' || value === undefined) return
      if (parent === 'event') event?.attributes.set(key, value)
      else if (parent === 'trace' && trace !== undefined) {
        trace.attributes.set(key, value)
        trace.lines.set(key, parser.line)
      }
    }
  })
  parser.on('closetag', () => {
    const name = path.pop()
    if (name === 'event' && path.at(-1) === 'trace' && event !== undefined) {
      trace?.events.push(finishEvent(context, event, activityKeys))
      event = undefined
    } else if (name === 'trace' && trace !== undefined) {
      cases.push(finishTrace(context, trace, cases.length + 1))
      trace = undefined
    }
  })
  for await (const piece of text) parser.write(piece)
  parser.close()
  return { cases, strayEvents }
}

/** Which attributes make the name of an activity, for logs without concept:name; those of the first classifier. */
function readClassifier(tag: SaxesTagPlain): string[] {
  const { keys = '', scope = 'event' } = tag.attributes
  if (scope !== 'event') return []
  const quoted = /'[^']+'|\S+/g
  return (keys.match(quoted) ?? [])
    .map((key) => key.replaceAll("'", ''))
    .filter((key) => key !== 'lifecycle:transition')
}

function finishEvent(context: LogContext, event: OpenEvent, activityKeys: readonly string[]): LogEvent {
  const { attributes, line } = event
  const own = attributes.get('concept:name')?.trim() ?? ''
  const activity =
    own === ''
      ? activityKeys
          .map((key) => attributes.get(key)?.trim() ?? '')
          .join(' ')
          .trim()
      : own
  if (activity === '') {
    throw refuseLog(context.file, line, {
      zh: '事件没有 concept:name，不知道办的是什么。请补上活动名称。',
      en: 'the event has no concept:name, so nobody knows what was done. Give it the name of its activity.',
    })
  }
  const time = attributes.get('time:timestamp')
  if (time === undefined) {
    throw refuseLog(context.file, line, {
      zh: '事件没有 time:timestamp，不知道是何时办的。请补上时间。',
      en: 'the event has no time:timestamp, so nobody knows when it was. Give it its moment.',
    })
  }
  return {
    activity,
    at: readEventTime(context, time, line),
    resource: attributes.get('org:resource')?.trim() || undefined,
    transition: attributes.get('lifecycle:transition')?.trim().toLowerCase() || 'complete',
    note: writeNote(attributes),
    line,
  }
}

function finishTrace(context: LogContext, trace: OpenTrace, place: number): LogCase {
  const { line, lines, events } = trace
  const attributes = new Map(trace.attributes)
  const name = attributes.get('concept:name')?.trim() || `trace-${place}`
  attributes.delete('concept:name')
  return makeCase(context, { name, line, attributes, events, lines })
}

function refuseRoot(file: string, line: number, root: string): CommandFailure {
  return refuseLog(file, line, {
    zh: `这个 XML 文件的根元素是 <${root}>，不是 XES 的 <log>。请导出为 XES 或者 CSV。`,
    en: `the root of this XML file is <${root}> and not the <log> of XES. Export the log as XES or CSV.`,
  })
}

function explainXml(file: string, line: number, error: Error, path: readonly string[]): CommandFailure {
  if (/unclosed tag|must contain a root|unexpected end/.test(error.message)) {
    const open = path.at(-1)
    return refuseLog(file, line, {
      zh: `文件在此中断${open === undefined ? '' : `，<${open}> 没有结束`}。请重新导出或者复制整个文件。`,
      en: `the file is cut off here${open === undefined ? '' : `; <${open}> is not closed`}. Export or copy the whole file again.`,
    })
  }
  const reason = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
  return refuseLog(file, line, {
    zh: `XML 写法有误（${reason}）。请改正这一行，或者重新导出日志。`,
    en: `this is no valid XML (${reason}). Correct the line, or export the log again.`,
  })
}
