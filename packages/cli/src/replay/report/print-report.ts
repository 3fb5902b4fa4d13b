import { alignColumns } from '../../bench/report.ts'
import type { Terminal } from '../../terminal.ts'
import { type Language, formatDay, formatDuration, formatNumber, formatShare } from './format-values.ts'
import { listFindings } from './findings.ts'
import { listNotes } from './notes.ts'
import type { ReportFacts } from './report-facts.ts'
import { type ReportTable, listTables } from './tables.ts'

const rowsShown = 12
const rejectedShown = 20
/** Characters of a first column; a way through forty steps would fill the screen. */
const cellMaximum = 72

/** Tells a person on the terminal what a replay found. */
export function printReport(facts: ReportFacts, terminal: Terminal, language: Language): void {
  const { replayed, measures, log, plan } = facts
  terminal.say({
    zh: `\n${facts.title}：${formatNumber(log.cases.length)} 个办件，${formatNumber(log.events)} 个事件，${plan.officers.length} 名经办人，${formatDay(plan.first)} 至 ${formatDay(plan.last)}`,
    en: `\n${facts.title}: ${formatNumber(log.cases.length)} cases, ${formatNumber(log.events)} events, ${plan.officers.length} officers, ${formatDay(plan.first)} to ${formatDay(plan.last)}`,
  })
  terminal.say({
    zh: `作为命令执行 ${formatNumber(replayed.applied)} 个，被拒绝 ${formatNumber(replayed.rejected.length)} 个，用时 ${replayed.seconds.toFixed(1)} 秒`,
    en: `${formatNumber(replayed.applied)} were carried out as commands, ${formatNumber(replayed.rejected.length)} rejected, in ${replayed.seconds.toFixed(1)} s`,
  })
  printRejected(facts, terminal)
  printCases(facts, terminal, language)
  terminal.print('')
  for (const finding of listFindings(measures)) terminal.print(`· ${terminal.translate(finding)}`)
  for (const table of listTables(measures, language, rowsShown)) printTable(table, terminal)
  terminal.say({ zh: '\n说明', en: '\nNotes' })
  for (const note of listNotes(facts)) terminal.print(`· ${terminal.translate(note)}`)
}

function printRejected({ replayed: { rejected, refusedCases } }: ReportFacts, terminal: Terminal): void {
  for (const { line, case: name, activity, reason } of rejected.slice(0, rejectedShown)) {
    terminal.say({
      zh: `  ✗ 第 ${line} 行 ${name}“${activity}”：${reason.zh}`,
      en: `  ✗ line ${line}, ${name}, "${activity}": ${reason.en}`,
    })
  }
  const more = rejected.length - rejectedShown
  if (more > 0)
    terminal.say({
      zh: `  ……另有 ${more} 个（--json 全部列出）`,
      en: `  … and ${more} more (--json lists all)`,
    })
  for (const { case: name, reason } of refusedCases.slice(0, rejectedShown)) {
    terminal.say({
      zh: `  ✗ 办件 ${name}：${reason.zh}`,
      en: `  ✗ the case ${name}: ${reason.en}`,
    })
  }
}

function printCases({ measures }: ReportFacts, terminal: Terminal, language: Language): void {
  const { onTime, late, unfinished, unjudged, throughput, throughputWorking, overrun } = measures
  const total = onTime + late + unfinished + unjudged
  const share = (count: number) => formatShare(total === 0 ? 0 : count / total)
  terminal.say({
    zh: `按时 ${formatNumber(onTime)}（${share(onTime)}），超期 ${formatNumber(late)}（${share(late)}），未办结 ${formatNumber(unfinished)}（${share(unfinished)}）${unjudged > 0 ? `，办结而无期限 ${formatNumber(unjudged)}（${share(unjudged)}）` : ''}`,
    en: `${formatNumber(onTime)} on time (${share(onTime)}), ${formatNumber(late)} late (${share(late)}), ${formatNumber(unfinished)} unfinished (${share(unfinished)})${unjudged > 0 ? `, ${formatNumber(unjudged)} ended without a deadline (${share(unjudged)})` : ''}`,
  })
  const duration = (value: number) => formatDuration(value, language)
  terminal.say({
    zh: `全程用时：中位数 ${duration(throughput.median)}，九成在 ${duration(throughput.p90)}以内，平均 ${duration(throughput.mean)}；只计工作日：中位数 ${duration(throughputWorking.median)}，九成在 ${duration(throughputWorking.p90)}以内`,
    en: `From beginning to end: median ${duration(throughput.median)}, 90 % within ${duration(throughput.p90)}, mean ${duration(throughput.mean)}; in working days: median ${duration(throughputWorking.median)}, 90 % within ${duration(throughputWorking.p90)}`,
  })
  if (overrun.count > 0) {
    terminal.say({
      zh: `超期时长：中位数 ${duration(overrun.median)}，九成在 ${duration(overrun.p90)}以内，最长 ${duration(overrun.maximum)}`,
      en: `Late by: median ${duration(overrun.median)}, 90 % within ${duration(overrun.p90)}, at most ${duration(overrun.maximum)}`,
    })
  }
}

function printTable(table: ReportTable, terminal: Terminal): void {
  const { title, columns, rows, total } = table
  terminal.print('')
  terminal.say(title)
  const headings = columns.map(({ heading }) => terminal.translate(heading))
  const texts = rows.map(({ cells }) =>
    cells.map((cell) => (cell.length > cellMaximum ? `${cell.slice(0, cellMaximum - 1)}…` : cell)),
  )
  for (const line of alignColumns(
    [headings, ...texts],
    columns.map(({ isNumber }) => isNumber),
  )) {
    terminal.print(`  ${line}`)
  }
  if (total > rows.length) {
    terminal.say({
      zh: `  ……共 ${total} 行，其余见 --report 生成的报告。`,
      en: `  … ${total} rows in all; see more in the page of --report.`,
    })
  }
}
