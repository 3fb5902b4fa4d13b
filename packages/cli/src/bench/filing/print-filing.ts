import type { Sentence } from '@tongban/server'
import type { Terminal } from '../../terminal.ts'
import { printMachine } from '../machine.ts'
import { roundTo, type LatencySummary } from '../measure.ts'
import { printNotMeasured, printTable, type Cell } from '../report.ts'
import type { FilingBench } from './run-filing.ts'

const notMeasured: readonly Sentence[] = [
  {
    zh: '客户端与服务器、数据库同在一台机器，共用处理器；没有网络延迟，没有 TLS，没有反向代理。',
    en: 'Client, server and database share the processors of one machine: no network, no TLS, no reverse proxy.',
  },
  {
    zh: '办理期间不制作文书（TONGBAN_JOBS=0），文书制作由另一进程单独测量；发证不在所测办理之内。',
    en: 'No documents are produced during the load (TONGBAN_JOBS=0); their production is measured apart. No licences are issued.',
  },
  {
    zh: '申请材料事先上传，每名申请人一个小文件；不含上传和病毒检查。',
    en: 'The material was uploaded before, one small file each; uploads and virus checks are left out.',
  },
  {
    zh: '库中几乎没有其他办件；规模的影响见 tongban bench grow。',
    en: 'The store holds hardly any other cases; tongban bench grow shows what size does.',
  },
  {
    zh: '上限按逐件事务、编号另取测得；pgbench 一列由数据库内的函数填写参数，不含传送和解析。',
    en: 'The limit is one transaction a filing and the number before it; in the pgbench column functions in the database fill in the parameters, so that sending and parsing are left out.',
  },
]

/** The figures as `--json` gives them. */
export function summariseFilingBench(bench: FilingBench) {
  const { filings, transitions, documents, check, machine, limits } = bench
  const limitPerSecond = Math.max(...limits.map(({ driver }) => driver.perSecond))
  const pgbench = limits.flatMap(({ pgbenchPerSecond }) => pgbenchPerSecond ?? [])
  const pgbenchPerSecond = pgbench.length === 0 ? null : Math.max(...pgbench)
  const ratioTo = (limit: number) => roundTo(filings.perSecond / limit, 2)
  const { p50Ms, p95Ms, p99Ms } = filings.latency
  return {
    limitPerSecond,
    httpPerSecond: filings.perSecond,
    ratio: ratioTo(limitPerSecond),
    p50Ms,
    p95Ms,
    p99Ms,
    ...check,
    connections: bench.connections,
    processes: bench.processes,
    pgbenchPerSecond,
    ratioToPgbench: pgbenchPerSecond === null ? null : ratioTo(pgbenchPerSecond),
    transitionsPerSecond: transitions.perSecond,
    transitionP50Ms: transitions.latency.p50Ms,
    transitionP95Ms: transitions.latency.p95Ms,
    transitionP99Ms: transitions.latency.p99Ms,
    casesFinished: transitions.finished,
    documentsPerSecond: documents.perSecond,
    serverMebibytes: bench.serverMebibytes,
    serverMsPerFiling: bench.serverMsPerFiling,
    serverMsPerTransition: bench.serverMsPerTransition,
    limits: limits.map(({ connections, driver, pgbenchPerSecond: rate }) => ({
      connections,
      driverPerSecond: driver.perSecond,
      driverP95Ms: driver.latency.p95Ms,
      pgbenchPerSecond: rate,
    })),
    acts: transitions.acts.map(({ act, latency }) => ({ act, ...latency })),
    machine,
  }
}

export function printFilingBench(terminal: Terminal, bench: FilingBench): void {
  const { filings, transitions, documents, check } = bench
  const summary = summariseFilingBench(bench)
  printMachine(terminal, bench.machine)
  const title = (zh: string, en: string) => terminal.say({ zh: `\n${zh}`, en: `\n${en}` })

  title(
    '一、数据库的上限：提交申请的同一语句，每件一个事务',
    '(a) The limit: the same statement, one transaction a filing',
  )
  printTable(
    terminal,
    [
      { zh: '连接', en: 'connections' },
      { zh: '驱动 件/秒', en: 'driver/s' },
      ...latencyHeadings,
      { zh: 'pgbench 件/秒', en: 'pgbench/s' },
    ],
    bench.limits.map(({ connections, driver, pgbenchPerSecond }) => [
      connections,
      driver.perSecond,
      ...listLatency(driver.latency),
      pgbenchPerSecond,
    ]),
  )

  title(
    `二、通过 HTTP，${bench.connections} 个连接，服务器 ${bench.processes} 个进程`,
    `(b), (c) Over HTTP with ${bench.connections} connections, processes of the server: ${bench.processes}`,
  )
  printTable(
    terminal,
    [
      { zh: '负载', en: 'load' },
      { zh: '次/秒', en: 'a second' },
      { zh: '次数', en: 'count' },
      ...latencyHeadings,
    ],
    [
      [
        { zh: '提交申请', en: '(b) filings' },
        filings.perSecond,
        filings.done,
        ...listLatency(filings.latency),
      ],
      [
        { zh: '全过程各环节', en: '(c) whole lives, all acts' },
        transitions.perSecond,
        transitions.done,
        ...listLatency(transitions.latency),
      ],
      ...transitions.acts.map(({ act, latency }): Cell[] => [
        `  ${act}`,
        null,
        latency.count,
        ...listLatency(latency),
      ]),
    ],
  )

  title('三、结果', 'Result')
  const pgbench = summary.ratioToPgbench === null ? '' : `（对 pgbench 为 ${summary.ratioToPgbench}）`
  const pgbenchInEnglish = summary.ratioToPgbench === null ? '' : ` (${summary.ratioToPgbench} of pgbench)`
  terminal.say({
    zh: `提交申请为上限的 ${summary.ratio} 倍${pgbench}。已确认 ${check.acknowledged} 件：丢失 ${check.lost}，重复 ${check.doubled}。`,
    en: `Filings over HTTP are ${summary.ratio} of the limit${pgbenchInEnglish}. Acknowledged cases: ${check.acknowledged}; lost ${check.lost}, doubled ${check.doubled}.`,
  })
  terminal.say({
    zh: `另一进程每秒制作文书 ${documents.perSecond} 份（开始时排队 ${documents.waiting} 份）。服务器常驻内存 ${bench.serverMebibytes ?? '–'} MiB。`,
    en: `A second process produces ${documents.perSecond} documents a second (${documents.waiting} were waiting). The server holds ${bench.serverMebibytes ?? '–'} MiB of memory.`,
  })
  terminal.say({
    zh: `服务器进程的处理器时间：每件申请 ${bench.serverMsPerFiling ?? '–'} 毫秒，每个环节 ${bench.serverMsPerTransition ?? '–'} 毫秒。`,
    en: `Processor time of the server process: ${bench.serverMsPerFiling ?? '–'} ms a filing, ${bench.serverMsPerTransition ?? '–'} ms an act.`,
  })
  printNotMeasured(terminal, notMeasured)
}

const latencyHeadings: readonly Sentence[] = ['p50', 'p95', 'p99'].map((name) => ({
  zh: `${name} 毫秒`,
  en: `${name} ms`,
}))

function listLatency({ p50Ms, p95Ms, p99Ms }: LatencySummary): Cell[] {
  return [p50Ms, p95Ms, p99Ms]
}
