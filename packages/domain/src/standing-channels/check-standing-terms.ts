import {
  type InputProblem,
  type StandingAudience,
  checkFilled,
  checkReason,
  inputProblem,
} from '../cases/index.ts'
import { type GreenChannelDefinition, type ItemRevision, readText } from '../catalogue/index.ts'
import { type PlainDate, addCalendarDays, formatChineseDate, getPlainDate } from '../kernel/index.ts'
import type { StandingChannelTerms, StandingItem } from './standing-channel.ts'

/** A channel that lasts longer is agreed on anew: calendar days from the first to the last. */
const longestDays = 180

/** Another channel of the authority that takes cases in. */
export interface OtherChannel {
  readonly number: string
  readonly name: string
  readonly serves: StandingAudience
  readonly from: PlainDate
  readonly until: PlainDate
  readonly items: readonly string[]
}

export interface StandingFacts {
  readonly today: PlainDate
  /** The revisions in force of the items named; one that is on no published list is absent. */
  readonly revisions: ReadonlyMap<string, ItemRevision>
  /** Open channels of the same authority, without the one that is looked at. */
  readonly others: readonly OtherChannel[]
}

/** Everything that is wrong with the terms, item and field named. */
export function checkStandingTerms(terms: StandingChannelTerms, facts: StandingFacts): InputProblem[] {
  return [
    ...checkFilled('/name', terms.name),
    ...checkReason('/reason', terms.reason),
    ...checkFilled('/document', terms.document),
    ...checkDays(terms),
    ...checkRegion(terms),
    ...(terms.items.length === 0
      ? [inputProblem('/items', 'value-missing', '请至少选择一个事项。', 'Choose at least one item.')]
      : []),
    ...terms.items.flatMap((item, index) => checkItem(terms, item, index, facts)),
  ]
}

function checkDays({ from, until }: StandingChannelTerms): InputProblem[] {
  if (until < from) {
    const zh = '截止日期早于起始日期，请改为起始日期当天或者以后的日期。'
    return [inputProblem('/until', 'until-before-from', zh, 'The last day lies before the first one.')]
  }
  if (until > addCalendarDays(from, longestDays - 1)) {
    const zh = `专项绿色通道一次最长${longestDays}日，需要更长的，到期前另行启用。`
    const en = `A channel lasts ${longestDays} calendar days at most; open another one when it ends.`
    return [inputProblem('/until', 'too-long', zh, en)]
  }
  return []
}

/** No register says where an applicant is hit; so somebody has to look. */
function checkRegion({ region, confirmed }: StandingChannelTerms): InputProblem[] {
  if (region === undefined || confirmed) return []
  const zh = '限定了适用区域的，须由窗口逐件确认，请选择“由窗口确认”。'
  const en = 'Where it is for a region, a clerk confirms each case; choose that.'
  return [inputProblem('/confirmed', 'region-needs-confirmation', zh, en)]
}

function checkItem(
  terms: StandingChannelTerms,
  given: StandingItem,
  index: number,
  facts: StandingFacts,
): InputProblem[] {
  const field = `/items/${index}`
  if (terms.items.findIndex(({ item }) => item === given.item) < index) {
    return [inputProblem(`${field}/item`, 'repeated', '同一事项列了两次。', 'An item is listed twice.')]
  }
  const revision = facts.revisions.get(given.item)
  if (revision === undefined || revision.authority.id !== terms.authority) {
    const zh = `事项“${given.item}”不在本机关已发布的清单上（可能已经停用或者划转），请删去。`
    const en = `The item "${given.item}" is not on the published list of the authority (it may have been withdrawn or handed over); leave it out.`
    return [inputProblem(`${field}/item`, 'item-not-published', zh, en)]
  }
  const name = readText(revision.definition.name)
  const definition = revision.definition.greenChannel
  if (definition === undefined) {
    const zh = `事项“${name.zh}”没有设置绿色通道，不能列入。`
    const en = `The item "${name.en}" has no green channel and cannot be named.`
    return [inputProblem(`${field}/item`, 'green-channel-not-provided', zh, en)]
  }
  return [
    ...checkGround(terms, given, definition, name, field),
    ...checkAllowances(given, definition, name, field),
    ...checkOverlap(terms, given, name, field, facts.others),
  ]
}

type Name = ReturnType<typeof readText>

function checkGround(
  { from, until }: StandingChannelTerms,
  { ground }: StandingItem,
  { grounds, effective = {} }: GreenChannelDefinition,
  name: Name,
  field: string,
): InputProblem[] {
  const known = grounds.find((entry) => entry.ground === ground)
  if (known === undefined) {
    const zh = `事项“${name.zh}”没有规定“${ground}”这一情形，请从该事项列出的情形中选择。`
    const en = `The item "${name.en}" does not name the ground "${ground}"; choose one of those it lists.`
    return [inputProblem(`${field}/ground`, 'unknown-ground', zh, en)]
  }
  const last = [known.until, effective.to].flatMap((day) => (day === undefined ? [] : [day])).toSorted()[0]
  const problems: InputProblem[] = []
  if (last !== undefined && until > last) {
    const day = getPlainDate(last)
    const zh = `事项“${name.zh}”的这一情形只适用至${formatChineseDate(day)}，请提前截止日期，或者删去该事项。`
    const en = `The item "${name.en}" lets this ground be used until ${day} only; end earlier, or leave the item out.`
    problems.push(inputProblem(`${field}/ground`, 'ground-over', zh, en))
  }
  if (effective.from !== undefined && from < effective.from) {
    const day = getPlainDate(effective.from)
    const zh = `事项“${name.zh}”的绿色通道自${formatChineseDate(day)}起适用，请推迟起始日期，或者删去该事项。`
    const en = `The green channel of the item "${name.en}" begins on ${day}; begin later, or leave the item out.`
    problems.push(inputProblem(`${field}/ground`, 'ground-not-begun', zh, en))
  }
  return problems
}

/** The item's own limits always bind. */
function checkAllowances(
  { skips, later, limit }: StandingItem,
  definition: GreenChannelDefinition,
  name: Name,
  field: string,
): InputProblem[] {
  const allowed = new Set(definition.later.map(({ material }) => material))
  const problems = [
    ...skips.flatMap((step, index) =>
      definition.skips.includes(step)
        ? []
        : [
            inputProblem(
              `${field}/skips/${index}`,
              'step-not-skippable',
              `事项“${name.zh}”不允许省略环节“${step}”，请取消。`,
              `The item "${name.en}" does not allow the step "${step}" to be left out.`,
            ),
          ],
    ),
    ...later.flatMap((material, index) =>
      allowed.has(material)
        ? []
        : [
            inputProblem(
              `${field}/later/${index}`,
              'material-not-later',
              `事项“${name.zh}”不允许事后补交“${material}”，请取消。`,
              `The item "${name.en}" does not allow "${material}" to come afterwards.`,
            ),
          ],
    ),
  ]
  if (limit !== undefined && (definition.limit === undefined || limit < definition.limit)) {
    const zh =
      definition.limit === undefined
        ? `事项“${name.zh}”的绿色通道不缩短时限，请取消。`
        : `事项“${name.zh}”的绿色通道时限最短为${definition.limit}个工作日，请改正。`
    const en =
      definition.limit === undefined
        ? `The green channel of the item "${name.en}" shortens no limit.`
        : `The green channel of the item "${name.en}" promises no fewer than ${definition.limit} working days.`
    problems.push(inputProblem(`${field}/limit`, 'limit-too-short', zh, en))
  }
  return problems
}

/** A case is taken in by one channel, or nobody could say what it owes. */
function checkOverlap(
  { from, until, serves }: StandingChannelTerms,
  { item }: StandingItem,
  name: Name,
  field: string,
  others: readonly OtherChannel[],
): InputProblem[] {
  const other = others.find(
    (entry) =>
      entry.items.includes(item) &&
      entry.from <= until &&
      from <= entry.until &&
      (entry.serves === 'everyone' || serves === 'everyone' || entry.serves === serves),
  )
  if (other === undefined) return []
  const zh = `事项“${name.zh}”在${formatChineseDate(other.from)}至${formatChineseDate(other.until)}已列入专项绿色通道“${other.name}”（${other.number}），请错开日期、先关闭该通道，或者删去该事项。`
  const en = `The item "${name.en}" is part of the channel "${other.name}" (${other.number}) from ${other.from} until ${other.until}; choose other days, close that one first, or leave the item out.`
  return [inputProblem(`${field}/item`, 'channels-overlap', zh, en)]
}
