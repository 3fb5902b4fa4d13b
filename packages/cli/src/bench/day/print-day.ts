import type { Terminal } from '../../terminal.ts'
import { printMachine } from '../machine.ts'
import { roundTo } from '../measure.ts'
import { printNotMeasured, printTable } from '../report.ts'
import type { Day } from './run-day.ts'

export function printDay(terminal: Terminal, day: Day): void {
  printMachine(terminal, day.machine)
  const minutes = roundTo(day.seconds / 60, 1)
  terminal.say({
    zh: `\n${day.cases} 件办件从提交到送达，用时 ${minutes} 分钟：每秒 ${day.casesPerSecond} 件，${day.actsPerSecond} 次办理（${day.connections} 个连接）`,
    en: `\n${day.cases} cases from the filing to the delivery in ${minutes} minutes: ${day.casesPerSecond} cases and ${day.actsPerSecond} acts a second (${day.connections} connections)`,
  })
  printTable(
    terminal,
    [
      { zh: '办理', en: 'act' },
      { zh: '次数', en: 'count' },
      { zh: 'p50 毫秒', en: 'p50 ms' },
      { zh: 'p95 毫秒', en: 'p95 ms' },
      { zh: 'p99 毫秒', en: 'p99 ms' },
    ],
    [...day.byAct, { act: '=', latency: day.latency }].map(({ act, latency }) => [
      act,
      latency.count,
      latency.p50Ms,
      latency.p95Ms,
      latency.p99Ms,
    ]),
  )
  const { acknowledged, lost, doubled } = day.check
  terminal.say({
    zh: `\n确认 ${acknowledged} 件，丢失 ${lost} 件，重复 ${doubled} 件；数据库 ${day.databaseGibibytes} GiB，服务器内存 ${day.serverMebibytes ?? '–'} MiB`,
    en: `\n${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled; database ${day.databaseGibibytes} GiB, memory of the server ${day.serverMebibytes ?? '–'} MiB`,
  })
  const drain = computeDrainMinutes(day)
  terminal.say({
    zh: `待制作文书 ${day.documents.waiting} 份；一个进程每秒制作 ${day.documents.perSecond} 份，全部制作约需 ${drain ?? '–'} 分钟`,
    en: `${day.documents.waiting} documents were waiting; one process makes ${day.documents.perSecond} a second and has made all in about ${drain ?? '–'} minutes`,
  })
  printNotMeasured(terminal, [
    {
      zh: '人的时间：每一步在上一步确认后立即进行；一天的办件在几分钟内办完。',
      en: 'people’s time: each act follows as soon as the one before was acknowledged, a day’s cases in a few minutes.',
    },
    {
      zh: `文书制作：办理期间服务器同时制作 ${day.jobs} 份文书，其余留在队列中。`,
      en: `the production of documents: ${day.jobs} at a time while the cases are led; the others wait in the queue.`,
    },
    {
      zh: '网络和客户端的处理器：两者与服务器、数据库在同一台机器上。',
      en: 'the network, and the client’s processor, which is that of the server and the database.',
    },
  ])
}

/** Minutes in which one process makes what is waiting; null where it made none. */
export function computeDrainMinutes({ documents }: Pick<Day, 'documents'>): number | null {
  const { waiting, perSecond } = documents
  return perSecond > 0 ? roundTo(waiting / perSecond / 60, 1) : null
}

/** The one JSON document of `--json`. */
export function summariseDay(day: Day) {
  const { latency, check, documents, byAct, ...rest } = day
  const { p50Ms, p95Ms, p99Ms } = latency
  return {
    ...rest,
    p50Ms,
    p95Ms,
    p99Ms,
    ...check,
    documentsWaiting: documents.waiting,
    documentsPerSecond: documents.perSecond,
    drainMinutes: computeDrainMinutes(day),
    byAct: Object.fromEntries(byAct.map(({ act, latency: own }) => [act, own])),
  }
}
