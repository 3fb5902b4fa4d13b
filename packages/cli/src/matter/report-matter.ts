import {
  type Bilingual,
  type CompiledMatter,
  type JointField,
  type MaterialOrigin,
  type PlanReason,
  formatBasis,
  listJointFields,
  originalLabels,
  readText,
} from '@tongban/domain'
import type { Terminal } from '../terminal.ts'

/** Prints a compiled matter as a person reads it: questions, items, form, materials, plan, clock, places, savings. */
export function printMatter(matter: CompiledMatter, terminal: Terminal): void {
  const { translate: say, print } = terminal
  const head = (zh: string, en: string) => print(`\n${say({ zh, en })}`)
  const nameOf = new Map(matter.plan.tasks.map(({ id, name }) => [id, say(name)]))
  const name = (id: string) => nameOf.get(id) ?? id
  print(`${say(matter.name)}  (${matter.matter})`)

  head(`问题（${matter.questions.length}）`, `Questions (${matter.questions.length})`)
  for (const { key, definition } of matter.questions) {
    const options =
      definition.options === 'yes-no'
        ? 'yes, no'
        : Object.entries(definition.options)
            .map(([value, text]) => `${value} ${say(readText(text))}`)
            .join(say({ zh: '、', en: ', ' }))
    const open = matter.unanswered.includes(key) ? say({ zh: '［未答］', en: ' [open]' }) : ''
    print(`  ${key}  ${say(readText(definition.ask))}${open}  ${options}`)
  }

  head(`事项（${matter.items.length}）`, `Items (${matter.items.length})`)
  for (const { item, name: itemName, authority } of matter.items) {
    const task = matter.plan.tasks.find(({ id }) => id === item)
    const promised = task === undefined ? '' : say(describeDuration(task.durations.promised))
    print(`  ${item}  ${say(itemName)}  ${say(authority.name)}  ${promised}`)
  }
  for (const { item, why } of matter.leftOut) print(`  - ${item}  ${say(absences[why])}`)

  const asked = listJointFields(matter.form).filter((field) => field.asked)
  head(`一张表（${asked.length} 项）`, `One form (${asked.length} fields)`)
  for (const { heading, fields } of matter.form.sections) {
    if (heading !== undefined) print(`  ${say(heading)}`)
    for (const field of fields) print(`    ${describeField(field, say)}`)
  }

  const supplied = matter.materials.filter(({ origin }) => origin === 'supplied')
  head(`一套材料（须提交 ${supplied.length} 份）`, `One set of materials (${supplied.length} to supply)`)
  for (const material of matter.materials) {
    const kind =
      material.origin === 'supplied' ? `${say(originalLabels[material.original])} ×${material.copies}` : ''
    print(`  ${material.material}  ${say(material.name)}  ${kind}`)
    for (const use of material.usedBy) {
      const from = say(describeOrigin(use.origin))
      print(`      ${use.item}: ${from}  ${use.basis.map(formatBasis).join('、')}`)
    }
  }

  if (matter.promiseOffers.length > 0) head('可以告知承诺方式办理', 'Can be decided on a promise')
  for (const offer of matter.promiseOffers) print(`  ${offer.item}  ${say(describeOffer(offer))}`)

  head('计划', 'Plan')
  for (const [stage, tasks] of matter.plan.stages.entries()) {
    print(`  ${stage + 1}  ${tasks.map(name).join(say({ zh: '；', en: '; ' }))}`)
    for (const { waitsFor, id } of matter.plan.tasks) {
      if (!tasks.includes(id)) continue
      for (const wait of waitsFor) {
        print(`       ${name(id)} ← ${name(wait.task)}  ${say(describeReason(wait.reason))}`)
      }
    }
  }
  const { clock } = matter
  const path = (ids: readonly string[]) => ids.map(name).join(' → ')
  print(
    say({
      zh: `  承诺共 ${clock.promised.workingDays} 个工作日：${path(clock.promised.criticalPath)}`,
      en: `  Promised ${clock.promised.workingDays} working days in all: ${path(clock.promised.criticalPath)}`,
    }),
  )
  print(
    say({
      zh: `  法定共 ${clock.statutory.workingDays} 个工作日：${path(clock.statutory.criticalPath)}`,
      en: `  Statutory ${clock.statutory.workingDays} working days in all: ${path(clock.statutory.criticalPath)}`,
    }),
  )

  if (matter.places.length + matter.fees.length > 0) head('到现场与收费', 'Places and fees')
  for (const place of matter.places) {
    print(`  ${say(place.name)} ×${place.visits}  (${place.items.map(({ item }) => item).join(', ')})`)
  }
  for (const fee of matter.fees) print(`  ${fee.item}  ${say(fee.name)}  ${say(fee.standard)}  ${fee.basis}`)
  if (matter.tradeLicence !== undefined) {
    print(`\n${matter.tradeLicence.licence}: ${matter.tradeLicence.carries.join(', ')}`)
  }

  head('与逐件办理相比', 'Against handling one by one')
  for (const saving of matter.savings) {
    const percent =
      saving.percent === undefined || saving.percent === 0
        ? ''
        : `  ${saving.percent > 0 ? '−' : '+'}${Math.abs(saving.percent)}%`
    print(`  ${say(saving.name)}: ${saving.oneByOne} → ${saving.joint}${percent}`)
    print(`      ${say(saving.rule)}`)
    for (const line of saving.lines) print(`      ${say(line.text)}: ${line.oneByOne} → ${line.joint}`)
  }
  for (const { path: place, message, cure } of matter.warnings) {
    print(`\nwarning ${place}\n    ${say(message)}\n    → ${say(cure)}`)
  }
}

const absences: Readonly<Record<CompiledMatter['leftOut'][number]['why'], Bilingual>> = {
  condition: { zh: '此情形下不办', en: 'not in this situation' },
  declined: { zh: '申请人不办', en: 'not wanted' },
  unanswered: { zh: '尚未选择是否办理', en: 'not yet chosen' },
}

/** The ordinary way → the promise, of the whole matter. */
function describeOffer({
  question,
  option,
  chosen,
  whole,
}: CompiledMatter['promiseOffers'][number]): Bilingual {
  const { ordinary, promise } = whole
  const mark = chosen === 'promise' ? '✓' : ''
  return {
    zh: `${question}=${option} ${mark}  整件事 ${ordinary.workingDays} → ${promise.workingDays} 个工作日，材料 ${ordinary.materials} → ${promise.materials} 项，现场核查 ${ordinary.inspections} → ${promise.inspections} 次`,
    en: `${question}=${option} ${mark}  the whole: ${ordinary.workingDays} → ${promise.workingDays} working days, ${ordinary.materials} → ${promise.materials} materials, ${ordinary.inspections} → ${promise.inspections} inspections`,
  }
}

function describeField(field: JointField, say: (text: Bilingual) => string): string {
  const label = say(readText(field.definition.label))
  const need = field.required ? say({ zh: '必填', en: 'required' }) : say({ zh: '选填', en: 'optional' })
  const uses = field.usedBy.map(({ item }) => item).join(', ')
  const from = field.usedBy.find(({ passedOnFrom }) => passedOnFrom !== undefined)?.passedOnFrom
  if (field.asked) return `${field.element}  ${label}  ${need}  (${uses})`
  if (field.filling?.value !== undefined) {
    const value = [field.filling.value].flat().join(', ')
    return say({
      zh: `${field.element}  ${label}  不填，由情形回答确定为 ${value}  (${uses})`,
      en: `${field.element}  ${label}  not asked, an answer gives ${value}  (${uses})`,
    })
  }
  return say({
    zh: `${field.element}  ${label}  不填，由“${from ?? ''}”的结果带入  (${uses})`,
    en: `${field.element}  ${label}  not asked, brought by the result of "${from ?? ''}"  (${uses})`,
  })
}

function describeOrigin(origin: MaterialOrigin): Bilingual {
  switch (origin.kind) {
    case 'supplied':
      return { zh: '申请人提交', en: 'supplied' }
    case 'fetched':
      return {
        zh: `调用电子证照 ${origin.licences.join('、')}`,
        en: `fetched: ${origin.licences.join(', ')}`,
      }
    case 'passed-on':
      return { zh: `由 ${origin.item} 的结果流转`, en: `passed on from ${origin.item}` }
    case 'pre-approved':
      return { zh: `由 ${origin.item} 的预审批意见代替`, en: `opinion beforehand by ${origin.item}` }
  }
}

function describeReason(reason: PlanReason): Bilingual {
  const basis = reason.basis.map(formatBasis).join('、')
  switch (reason.kind) {
    case 'result':
      return { zh: `材料 ${reason.material}（${basis}）`, en: `material ${reason.material} (${basis})` }
    case 'order':
      return { zh: `先后次序（${basis}）`, en: `order (${basis})` }
    case 'notice':
      return { zh: `公示（${basis}）`, en: `notice (${basis})` }
    case 'pre-approval':
      return { zh: `预审批意见（${basis}）`, en: `opinion beforehand (${basis})` }
    case 'formal-act':
      return { zh: `先预审批、后正式审批（${basis}）`, en: `formal act after the opinion (${basis})` }
  }
}

export function describeDuration({
  days,
  unit,
}: {
  readonly days: number
  readonly unit: 'working-day' | 'calendar-day'
}): Bilingual {
  if (days === 0) return { zh: '当场办结', en: 'on the spot' }
  return unit === 'working-day'
    ? { zh: `${days}个工作日`, en: `${days} working ${days === 1 ? 'day' : 'days'}` }
    : { zh: `${days}个自然日`, en: `${days} calendar ${days === 1 ? 'day' : 'days'}` }
}
