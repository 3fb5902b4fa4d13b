import type { Sentence } from '@tongban/server'
import type { MonthMeasure } from '../measures/index.ts'
import { drawColumns, drawShares } from './charts.ts'
import { type Language, formatDay, formatDuration, formatNumber, formatShare } from './format-values.ts'
import { escapeHtml } from './html.ts'
import { listFindings } from './findings.ts'
import { listNotes } from './notes.ts'
import { pageStyle } from './page-style.ts'
import type { ReportFacts } from './report-facts.ts'
import { type Column, type ReportTable, listTables } from './tables.ts'

const rowsShown = 30
/** Months that fit side by side on a phone. */
const labelsShown = 4
const rejectedShown = 200

/** The report as one page of HTML that needs nothing else: style and charts are in it, and no script. */
export function writePage(facts: ReportFacts, language: Language): string {
  const say = (zh: string, en: string) => escapeHtml(language === 'zh' ? zh : en)
  const tell = (sentence: Sentence) => escapeHtml(sentence[language])
  const { title, plan, measures } = facts
  const heading = say('事件日志回放报告', 'Replay of an event log')
  const tables = listTables(measures, language, rowsShown)
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} · ${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<header>
<h1>${heading}</h1>
<p>${escapeHtml(title)} · ${formatDay(plan.first)} ${say('至', 'to')} ${formatDay(plan.last)}</p>
</header>
${writeAlarm(facts, say)}
${writeFigures(facts, language)}
${writeVerdicts(facts, language)}
${writeFindings(facts, say, tell)}
<section class="drawn">
<h2>${say('每月受理和结果', 'Cases by the month in which they began')}</h2>
<p class="note">${say('按受理月份统计，颜色为该办件最后的结果。', 'Colours tell what became of the cases that began in the month.')}</p>
${drawMonths(measures.months, language)}
${writeLegend(facts, language)}
</section>
<section class="drawn">
<h2>${say('全程用时', 'From beginning to end')}</h2>
<p class="note">${writeThroughput(facts, language)}</p>
${drawThroughput(facts, language)}
</section>
${tables.map((table) => writeTable(table, tell, say)).join('\n')}
${writeRejected(facts, say, tell)}
<section>
<h2>${say('统计口径和说明', 'How this was counted')}</h2>
<ul class="notes">
${listNotes(facts)
  .map((note) => `<li>${tell(note)}</li>`)
  .join('\n')}
</ul>
</section>
<footer>${say('由通办按平台自身的记录生成', 'Written by Tongban from the record of the platform itself')} · ${facts.writtenOn}</footer>
</main>
</body>
</html>
`
}

type Say = (zh: string, en: string) => string
type Tell = (sentence: Sentence) => string

function writeAlarm({ replayed: { record } }: ReportFacts, say: Say): string {
  if (record.ok) return ''
  return `<p class="alarm">${say(`记录核验发现 ${record.findingCount} 处不符，本报告不可采信。`, `Proving the record found ${record.findingCount} differences; do not rely on this report.`)}</p>`
}

function writeFindings({ measures }: ReportFacts, say: Say, tell: Tell): string {
  const findings = listFindings(measures)
  if (findings.length === 0) return ''
  return `<section><h2>${say('要点', 'In short')}</h2>
<ul class="notes">${findings.map((finding) => `<li>${tell(finding)}</li>`).join('')}</ul></section>`
}

function writeFigures({ measures, replayed, log, plan }: ReportFacts, language: Language): string {
  const { throughput, casesWithRework, onTime, late } = measures
  const judged = onTime + late
  const figures: [string, string, string, (string | undefined)?][] = [
    ['办件', 'Cases', formatNumber(log.cases.length)],
    ['事件', 'Events', formatNumber(log.events)],
    [
      '按时率',
      'On time',
      judged === 0 ? '–' : formatShare(onTime / judged),
      judged === 0 ? undefined : language === 'zh' ? '占已办结' : 'of those ended',
    ],
    ['全程用时中位数', 'Median, whole', formatDuration(throughput.median, language)],
    ['经办人', 'Officers', formatNumber(measures.officers.length)],
    ['活动种类', 'Kinds of activities', formatNumber(countActivities(plan))],
    [
      '有重复办理的办件',
      'Cases with rework',
      formatNumber(casesWithRework),
      formatShare(casesWithRework / Math.max(1, log.cases.length)),
    ],
    ['未被接受的事件', 'Events rejected', formatNumber(replayed.rejected.length)],
  ]
  const cells = figures.map(
    ([zh, en, value, extra]) =>
      `<div><dt>${language === 'zh' ? zh : en}</dt><dd>${escapeHtml(value)}${extra === undefined ? '' : `<small>${escapeHtml(extra)}</small>`}</dd></div>`,
  )
  return `<dl class="figures">${cells.join('')}</dl>`
}

function countActivities({ steps }: ReportFacts['plan']): number {
  return new Set(steps.map(({ activity }) => activity)).size
}

interface VerdictPart {
  readonly value: number
  readonly className: string
  readonly zh: string
  readonly en: string
}

function listVerdicts({ measures }: ReportFacts): VerdictPart[] {
  const { onTime, late, unfinished, unjudged } = measures
  return [
    { value: onTime, className: 'good', zh: '按时', en: 'on time' },
    { value: late, className: 'bad', zh: '超期', en: 'late' },
    { value: unjudged, className: 'plain', zh: '办结（无期限）', en: 'ended, no deadline' },
    { value: unfinished, className: 'open', zh: '未办结', en: 'unfinished' },
  ].filter(({ value }) => value > 0)
}

function writeVerdicts(facts: ReportFacts, language: Language): string {
  const total =
    facts.measures.onTime + facts.measures.late + facts.measures.unfinished + facts.measures.unjudged
  const parts = listVerdicts(facts).map((part) => ({
    ...part,
    label: `${part[language]} ${formatNumber(part.value)} (${formatShare(part.value / Math.max(1, total))})`,
  }))
  return `${drawShares(parts)}
<ul class="legend">${parts.map(({ className, label }) => `<li>${drawMark(className)}${escapeHtml(label)}</li>`).join('')}</ul>`
}

function writeLegend(facts: ReportFacts, language: Language): string {
  return `<ul class="legend">${listVerdicts(facts)
    .map((part) => `<li>${drawMark(part.className)}${escapeHtml(part[language])}</li>`)
    .join('')}</ul>`
}

function drawMark(className: string): string {
  return `<svg width="14" height="14" aria-hidden="true"><rect class="${className}" width="14" height="14"/></svg>`
}

function drawMonths(months: readonly MonthMeasure[], language: Language): string {
  const columns = months.map(({ month, began, onTime, late, unfinished }) => ({
    label: month,
    title:
      language === 'zh'
        ? `${month}：受理 ${began}，按时 ${onTime}，超期 ${late}，未办结 ${unfinished}`
        : `${month}: ${began} began, ${onTime} on time, ${late} late, ${unfinished} unfinished`,
    parts: [
      { value: onTime, className: 'good' },
      { value: late, className: 'bad' },
      { value: began - onTime - late - unfinished, className: 'plain' },
      { value: unfinished, className: 'open' },
    ],
  }))
  return drawColumns(columns, {
    name: language === 'zh' ? '每月受理的办件' : 'Cases begun by month',
    labelEvery: Math.max(1, Math.ceil(columns.length / labelsShown)),
  })
}

function writeThroughput({ measures }: ReportFacts, language: Language): string {
  const { throughput, throughputWorking, overrun } = measures
  const duration = (value: number) => formatDuration(value, language)
  const late = overrun.count > 0
  const zh = `已办结的 ${formatNumber(throughput.count)} 个办件：中位数 ${duration(throughput.median)}，九成在 ${duration(throughput.p90)}以内，平均 ${duration(throughput.mean)}；只计工作日，中位数 ${duration(throughputWorking.median)}，九成在 ${duration(throughputWorking.p90)}以内。${late ? `超期的 ${formatNumber(overrun.count)} 个，超期时长中位数 ${duration(overrun.median)}，九成在 ${duration(overrun.p90)}以内，最长 ${duration(overrun.maximum)}。` : ''}`
  const en = `${formatNumber(throughput.count)} cases ended: median ${duration(throughput.median)}, 90 % within ${duration(throughput.p90)}, mean ${duration(throughput.mean)}; in working days, median ${duration(throughputWorking.median)}, 90 % within ${duration(throughputWorking.p90)}.${late ? ` ${formatNumber(overrun.count)} were late, by ${duration(overrun.median)} in the median, 90 % by no more than ${duration(overrun.p90)}, at most by ${duration(overrun.maximum)}.` : ''}`
  return escapeHtml(language === 'zh' ? zh : en)
}

function drawThroughput({ measures }: ReportFacts, language: Language): string {
  const bins = measures.throughputDays
  if (bins.length === 0) return ''
  const unit = language === 'zh' ? '天' : 'd'
  const columns = bins.map(({ from, to, cases }) => ({
    label: to === undefined ? `≥${from}` : `${from}`,
    title: `${to === undefined ? `≥ ${from}` : `${from}–${to}`} ${unit}: ${formatNumber(cases)}`,
    parts: [{ value: cases, className: 'plain' }],
  }))
  const caption =
    language === 'zh'
      ? '横轴：自受理起的自然日（每栏下限）；纵轴：办件数'
      : 'Across: calendar days from the beginning (lower end of each column); up: cases'
  return `${drawColumns(columns, { name: language === 'zh' ? '全程用时分布' : 'How long cases took', labelEvery: Math.max(1, Math.ceil(columns.length / (labelsShown * 2))) })}
<p class="more">${caption}</p>`
}

function classOf({ isNumber, isMinor }: Column): string {
  const names = [isNumber ? 'number' : '', isMinor === true ? 'minor' : ''].filter((name) => name !== '')
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`
}

/** A long heading in Chinese has no blanks at which it could be broken. */
function breakHeading(heading: string): string {
  return heading.replace(/(用时|等待|办理|涉及|重复)(?=[\u4e00-\u9fff]{2,})/u, '$1<wbr>')
}

function writeTable(table: ReportTable, tell: Tell, say: Say): string {
  const { id, title, note, columns, rows, total } = table
  const head = columns.map(
    (column) => `<th scope="col"${classOf(column)}>${breakHeading(tell(column.heading))}</th>`,
  )
  const body = rows.map(({ cells, weight }) => {
    const bar = `<svg class="bar" width="100%" height="5" aria-hidden="true"><rect class="plain" height="5" width="${Math.max(0.5, weight * 100).toFixed(1)}%"/></svg>`
    const line = cells.map((cell, index) => {
      const column = columns[index]
      return `<td${column === undefined ? '' : classOf(column)}>${escapeHtml(cell)}${index === 0 ? bar : ''}</td>`
    })
    return `<tr>${line.join('')}</tr>`
  })
  const more =
    total > rows.length
      ? `<p class="more">${say(`共 ${formatNumber(total)} 行，这里列出前 ${rows.length} 行。`, `${formatNumber(total)} rows in all; the first ${rows.length} are shown.`)}</p>`
      : ''
  return `<section id="${id}">
<h2>${tell(title)}</h2>
<p class="note">${tell(note)}</p>
<div class="table"><table><thead><tr>${head.join('')}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></div>
${more}
</section>`
}

function writeRejected({ replayed: { rejected } }: ReportFacts, say: Say, tell: Tell): string {
  if (rejected.length === 0) return ''
  const rows = rejected
    .slice(0, rejectedShown)
    .map(
      ({ line, case: name, activity, reason }) =>
        `<tr><td>${escapeHtml(activity)}</td><td>${escapeHtml(name)}</td><td class="number">${line}</td><td>${tell(reason)}</td></tr>`,
    )
  return `<section><h2>${say('未被接受的事件', 'Rejected events')}</h2>
<div class="table"><table><thead><tr><th>${say('活动', 'Activity')}</th><th>${say('办件', 'Case')}</th><th class="number">${say('行', 'Line')}</th><th>${say('原因', 'Reason')}</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div></section>`
}
