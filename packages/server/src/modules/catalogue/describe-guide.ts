import { type Bilingual, type Guide, type GuideMaterial, formatBasis } from '@tongban/domain'
import type { DocumentInput } from '../../documents/index.ts'

export type PrintedGuide = DocumentInput<'service-guide'>

/**
 * The guide as the template prints it, in Chinese.
 * @param address where the guide is on line
 */
export function describeGuide(guide: Guide, address: string): PrintedGuide {
  return {
    organisation: guide.authority.zh,
    verification: { url: address },
    itemName: guide.name.zh,
    summary: guide.summary?.zh,
    implementationCode: guide.codes.implementation,
    facts: listFacts(guide),
    conditions: guide.conditions.map(({ text, when, basis }) => ({
      text: endSentence(text.zh),
      when: when?.zh,
      basis: basis.map(formatBasis),
    })),
    materials: groupMaterials(guide.materials),
    promises: printPromises(guide.promises),
    steps: guide.steps.map(({ stage, name, organisation, limitWorkingDays, when }) => ({
      stage,
      name: name.zh,
      organisation: organisation.zh,
      limit: describeStepLimit(limitWorkingDays),
      when: when?.zh,
    })),
    limits: guide.limits.map(({ statutory, promised, when, basis }) => ({
      statutory: statutory.zh,
      promised: promised.zh,
      when: when?.zh,
      basis: basis === undefined ? undefined : formatBasis(basis),
    })),
    procedures: guide.specialProcedures.map(
      ({ name, workingDays }) => `${name.zh}（${workingDays}个工作日）`,
    ),
    fees: guide.fees.map(({ text, standard, yuan, when, basis }) => ({
      name: text.zh,
      standard: yuan === undefined ? standard.zh : `${standard.zh}（${yuan}元）`,
      when: when?.zh,
      basis: basis.map(formatBasis),
    })),
    basis: guide.basis.map(formatBasis),
    windows: guide.windows.map(({ name, address: place, hours, phone }) => ({
      name: name.zh,
      address: place.zh,
      hours: hours.zh,
      telephone: phone,
    })),
    contacts: guide.contacts,
    questions: guide.faq.map(({ question, answer }) => ({ question: question.zh, answer: answer.zh })),
    revision: guide.revision,
    effectiveFrom: guide.effectiveFrom,
  }
}

/** The texts to be signed, in Chinese. */
export function printPromises(promises: Guide['promises']): PrintedGuide['promises'] {
  return promises.map(({ title, when, notice, words }) => ({
    title: title.zh,
    when: when?.zh,
    notice: notice.map(({ heading, text }) => ({ heading: heading.zh, text: text.zh })),
    words: words.zh,
  }))
}

function listFacts(guide: Guide): PrintedGuide['facts'] {
  const join = (texts: readonly Bilingual[]) => texts.map(({ zh }) => zh).join('、')
  const visits = guide.visits === 0 ? '不用到场' : `最多${guide.visits}次`
  return [
    { label: '实施主体', value: guide.authority.zh },
    { label: '事项类型', value: guide.type.zh },
    { label: '办件类型', value: guide.caseType.zh },
    { label: '服务对象', value: join(guide.serves) },
    { label: '网上办理', value: guide.online.zh },
    { label: '到场次数', value: visits },
    { label: '办理结果', value: guide.result.name.zh },
    { label: '送达方式', value: join(guide.result.delivery) },
    ...(guide.reform === undefined
      ? []
      : [{ label: '证照分离', value: `${guide.reform.name.zh}：${guide.reform.meaning.zh}` }]),
    ...(guide.quantityLimit === undefined ? [] : [{ label: '数量限制', value: guide.quantityLimit.zh }]),
  ]
}

/** Those for everybody first, then by situation, in the order in which the definition has them. */
function groupMaterials(materials: Guide['materials']): PrintedGuide['materials'] {
  const groups = new Map<string, GuideMaterial[]>([['', []]])
  for (const material of materials) {
    const when = material.when?.zh ?? ''
    groups.set(when, [...(groups.get(when) ?? []), material])
  }
  return [...groups]
    .filter(([, entries]) => entries.length > 0)
    .map(([when, entries]) => ({
      when: when === '' ? undefined : when,
      entries: entries.map(describeMaterial),
    }))
}

function describeMaterial(material: GuideMaterial) {
  const { text, original, copies, required, fetched, tolerantDays, commitment, standard, instructions } =
    material
  const notes = [
    ...(required ? [] : ['可以不提交。']),
    ...(fetched ? ['已有电子证照的免予提交。'] : []),
    ...(tolerantDays === undefined ? [] : [`可以容缺受理，${tolerantDays}个工作日内补齐。`]),
    ...(commitment ? ['可以书面承诺代替。'] : []),
    ...[standard, instructions].flatMap((note) => (note === undefined ? [] : [endSentence(note.zh)])),
  ]
  return { name: text.zh, form: `${original.zh}${copies}份`, notes }
}

function describeStepLimit(workingDays: number | undefined): string | undefined {
  if (workingDays === undefined) return undefined
  return workingDays === 0 ? '当场' : `${workingDays}个工作日`
}

function endSentence(text: string): string {
  return /[。！？]$/.test(text) ? text : `${text}。`
}
