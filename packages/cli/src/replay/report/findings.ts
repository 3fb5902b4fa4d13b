import type { Sentence } from '@tongban/server'
import type { Measures } from '../measures/index.ts'
import { formatDuration, formatNumber, formatShare, shortenWay } from './format-values.ts'

/** What somebody with one minute should know, most important first. */
export function listFindings(measures: Measures): Sentence[] {
  return [
    ...findLateness(measures),
    ...findSlowestStep(measures),
    ...findBusiestOfficer(measures),
    ...findCommonWay(measures),
    ...findRework(measures),
  ]
}

function findLateness({ onTime, late, unfinished, overrun }: Measures): Sentence[] {
  const judged = onTime + late
  if (judged === 0) return []
  const share = formatShare(late / judged)
  return [
    {
      zh: `已判定的 ${formatNumber(judged)} 个办件中 ${formatNumber(late)} 个超期（${share}）${late > 0 ? `，超期时长中位数 ${formatDuration(overrun.median, 'zh')}` : ''}${unfinished > 0 ? `；另有 ${formatNumber(unfinished)} 个未办结` : ''}。`,
      en: `Of ${formatNumber(judged)} cases judged, ${formatNumber(late)} were late (${share})${late > 0 ? `, by ${formatDuration(overrun.median, 'en')} in the median` : ''}${unfinished > 0 ? `; ${formatNumber(unfinished)} more are unfinished` : ''}.`,
    },
  ]
}

/** The step in which most of the time of all cases passed, which need not be the one that takes longest each time. */
function findSlowestStep({ steps }: Measures): Sentence[] {
  const times = steps.map(({ step, calendar }) => ({ step, sum: calendar.mean * calendar.count, calendar }))
  const total = times.reduce((sum, entry) => sum + entry.sum, 0)
  const [first] = times.toSorted((left, right) => right.sum - left.sum)
  if (first === undefined || total === 0) return []
  const share = formatShare(first.sum / total)
  return [
    {
      zh: `时间主要花在“${first.step}”之前和之中：占全部办件用时的 ${share}，平均每次 ${formatDuration(first.calendar.mean, 'zh')}。`,
      en: `Most time passed before and in “${first.step}”: ${share} of the time of all cases, ${formatDuration(first.calendar.mean, 'en')} each on average.`,
    },
  ]
}

function findBusiestOfficer({ officers }: Measures): Sentence[] {
  const [first] = officers
  if (first === undefined || officers.length < 2) return []
  const top = officers.slice(0, 3).reduce((sum, { share }) => sum + share, 0)
  const others =
    officers.length > 3
      ? { zh: `，前三名合计 ${formatShare(top)}`, en: `; the first three did ${formatShare(top)}` }
      : { zh: '', en: '' }
  return [
    {
      zh: `${formatNumber(officers.length)} 名经办人中，${first.officer} 办理最多，占 ${formatShare(first.share)}${others.zh}。`,
      en: `Of ${formatNumber(officers.length)} officers ${first.officer} did most, ${formatShare(first.share)} of all${others.en}.`,
    },
  ]
}

const stepsShown = 4

function findCommonWay({ variants, variantCount }: Measures): Sentence[] {
  const [first] = variants
  if (first === undefined || first.steps.length === 0) return []
  if (first.cases === 1) {
    return [
      {
        zh: `办理路径有 ${formatNumber(variantCount)} 种，没有两个办件完全相同。`,
        en: `There are ${formatNumber(variantCount)} ways through the steps; no two cases went the same.`,
      },
    ]
  }
  const { steps, left } = shortenWay(first.steps, stepsShown)
  const way = `${steps.join(' → ')}${left > 0 ? ' → …' : ''}`
  return [
    {
      zh: `办理路径有 ${formatNumber(variantCount)} 种，最常见的占 ${formatShare(first.share)}（${way}）。`,
      en: `There are ${formatNumber(variantCount)} ways through the steps; the commonest has ${formatShare(first.share)} of the cases (${way}).`,
    },
  ]
}

function findRework({ casesWithRework, steps }: Measures): Sentence[] {
  const [first] = steps.toSorted((left, right) => right.repeats - left.repeats)
  if (first === undefined || casesWithRework === 0) return []
  return [
    {
      zh: `${formatNumber(casesWithRework)} 个办件有环节重复办理，最多的是“${first.step}”（${formatNumber(first.repeats)} 次）。`,
      en: `${formatNumber(casesWithRework)} cases had steps done again, most often “${first.step}” (${formatNumber(first.repeats)} times).`,
    },
  ]
}
