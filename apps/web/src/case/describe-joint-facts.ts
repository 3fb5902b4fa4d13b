import type { Bilingual } from '@tongban/domain'
import { formatDate, formatMoment } from '../language/index.ts'
import type { TimelineEntry } from './case-types.ts'

/** What joint acts tell of themselves in the timeline: the inspection, its time, who was served and how, the rule of silence. */
export function describeJointFacts(
  facts: TimelineEntry['facts'],
): { readonly name: Bilingual; readonly value: Bilingual | string }[] {
  const lines: { readonly name: Bilingual; readonly value: Bilingual | string }[] = []
  const add = (zh: string, en: string, value: Bilingual | string | undefined) => {
    if (value !== undefined && value !== '') lines.push({ name: { zh, en }, value })
  }
  const slot = readRecord(facts['slot'])
  if ('inspection' in facts) add('名称', 'Name', readText(facts, 'name'))
  if (slot !== undefined) add('时间', 'Time', tellMoment(readText(slot, 'from')))
  add('地点', 'Place', 'slots' in facts ? readText(facts, 'place') : undefined)
  const service = readRecord(facts['service'])
  if (service !== undefined) {
    add('通知文号', 'Notice', readText(facts, 'notice'))
    add('签收人', 'Taken by', readText(service, 'receivedBy'))
    add('送达日期', 'Served on', tellDate(readText(service, 'servedOn')))
    add('凭证', 'Proof', readText(service, 'reference'))
  }
  const consent = readRecord(facts['consent'])
  if (consent !== undefined) {
    const proof = readRecord(consent['service'])
    add('通知文号', 'Notice', readText(consent, 'notice'))
    add('送达', 'Served', proof && readText(proof, 'receivedBy'))
    add('送达日期', 'Served on', tellDate(proof && readText(proof, 'servedOn')))
    add('规则', 'Rule', readText(consent, 'rule'))
  }
  add('催办内容', 'Reminder', readText(facts, 'note'))
  return lines
}

type Facts = Readonly<Record<string, unknown>>

function readRecord(value: unknown): Facts | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Facts) : undefined
}

function readText(facts: Facts, name: string): string | undefined {
  const value = facts[name]
  return typeof value === 'string' ? value : undefined
}

function tellDate(date: string | undefined): Bilingual | undefined {
  return date === undefined ? undefined : { zh: formatDate(date, 'zh'), en: formatDate(date, 'en') }
}

function tellMoment(moment: string | undefined): Bilingual | undefined {
  return moment === undefined ? undefined : { zh: formatMoment(moment, 'zh'), en: formatMoment(moment, 'en') }
}
