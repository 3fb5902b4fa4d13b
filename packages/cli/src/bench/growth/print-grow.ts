import type { Terminal } from '../../terminal.ts'
import { printMachine } from '../machine.ts'
import { printNotMeasured, printTable } from '../report.ts'
import type { Proof } from './grown-store.ts'
import { type Cost, type GrowResult, type SizeResult, computeRatio } from './run-grow.ts'

/** What the issue aims at. */
export const aims = { filingRatio: 1.2, listMs: 50 } as const

/** One size as soon as it is measured, for what comes next may take long. */
export function printSize(terminal: Terminal, { cases, store, filingsPerSecond, costs }: SizeResult): void {
  const figures = costs.map(({ name, p50Ms, p95Ms }) => `${name} ${p50Ms}/${p95Ms}`).join(', ')
  terminal.say({
    zh: `${cases} 件（装入 ${store.fillSeconds} 秒，每秒提交 ${filingsPerSecond} 件），毫秒：${figures}`,
    en: `${cases} cases (filled in ${store.fillSeconds} s, ${filingsPerSecond} filings a second), in ms: ${figures}`,
  })
}

export function printGrow(terminal: Terminal, result: GrowResult): void {
  printMachine(terminal, result.machine)
  terminal.say({ zh: `\n数据（种子 ${result.seed}）`, en: `\nThe stores (seed ${result.seed})` })
  printTable(
    terminal,
    [
      { zh: '办件', en: 'cases' },
      { zh: '事件', en: 'events' },
      { zh: '申请人', en: 'applicants' },
      { zh: '证照', en: 'licences' },
      { zh: '审计行', en: 'audit lines' },
      { zh: '数据库 GiB', en: 'database GiB' },
      { zh: '装入（秒）', en: 'fill s' },
      { zh: '整理（秒）', en: 'vacuum s' },
      { zh: '提交/秒', en: 'filings/s' },
    ],
    result.sizes.map(({ cases, store, filingsPerSecond }) => [
      cases,
      store.events,
      store.applicants,
      store.licences,
      store.audit,
      store.gibibytes,
      store.fillSeconds,
      store.vacuumSeconds,
      filingsPerSecond,
    ]),
  )
  for (const { cases, proof } of result.sizes) if (proof !== null) sayProof(terminal, cases, proof)
  terminal.say({
    zh: '\n耗时（毫秒，p50 / p95，比值为 p50 与最小规模之比）',
    en: '\nCosts (ms, p50 / p95; ratio of p50 to the smallest)',
  })
  const [smallest] = result.sizes
  printTable(
    terminal,
    [
      { zh: '操作', en: 'what' },
      ...result.sizes.map(({ cases }) => ({
        zh: cases.toLocaleString('en'),
        en: cases.toLocaleString('en'),
      })),
      { zh: '比值', en: 'ratio' },
      { zh: '目标', en: 'aim' },
    ],
    (smallest?.costs ?? []).map((cost) => {
      const row = result.sizes.map((size) => findCost(size, cost.name))
      const last = row.at(-1)
      return [
        cost.title,
        ...row.map((entry) => (entry === undefined ? '–' : `${entry.p50Ms} / ${entry.p95Ms}`)),
        computeRatio(last?.p50Ms, cost.p50Ms),
        last === undefined ? '' : judge(last, cost),
      ]
    }),
  )
  printNotMeasured(terminal, [
    {
      zh: '冷盘：装入后的数据大多在内存中；内存远小于数据库时会更慢。',
      en: 'cold disks: what was just filled in is mostly in memory; with far less memory than data it is slower.',
    },
    {
      zh: '制作文书的任务（TONGBAN_JOBS=0）；卷宗文件本身不在磁盘上，只有其摘要。',
      en: 'the jobs that produce documents (TONGBAN_JOBS=0); of the files only the digests are there.',
    },
    {
      zh: '网络：客户端与服务器在同一台机器上，逐个请求；提交申请为 8 个连接。',
      en: 'the network: the client is on the same machine and asks one thing at a time; filings come on 8 connections.',
    },
    {
      zh: '多年数据：各规模都是一年的办件。',
      en: 'many years: each store holds one year of cases.',
    },
  ])
}

function sayProof(terminal: Terminal, cases: number, { sealSeconds, verifySeconds, findings }: Proof): void {
  terminal.say({
    zh: `${cases} 件：封存 ${sealSeconds} 秒，核验 ${verifySeconds} 秒，发现 ${findings} 处问题`,
    en: `${cases} cases: sealed in ${sealSeconds} s, verified in ${verifySeconds} s, ${findings} findings`,
  })
}

function findCost({ costs }: SizeResult, name: string): Cost | undefined {
  return costs.find((cost) => cost.name === name)
}

/** Whether an aim that is set for this kind of cost is met. */
function judge(cost: Cost, smallest: Cost): { zh: string; en: string } {
  if (cost.kind === 'filing') {
    const met = (computeRatio(cost.p50Ms, smallest.p50Ms) ?? 0) <= aims.filingRatio
    return met ? { zh: '达到（≤1.2）', en: 'met (≤ 1.2)' } : { zh: '未达到（≤1.2）', en: 'missed (≤ 1.2)' }
  }
  if (cost.kind === 'list' || cost.kind === 'search') {
    return (cost.p95Ms ?? 0) <= aims.listMs
      ? { zh: '达到（≤50）', en: 'met (≤ 50 ms)' }
      : { zh: '未达到（≤50）', en: 'missed (≤ 50 ms)' }
  }
  return { zh: '', en: '' }
}

/** The one JSON document of `--json`. */
export function summariseGrow({ machine, seed, sizes }: GrowResult) {
  const [smallest] = sizes
  return {
    seed,
    machine,
    sizes: sizes.map((size) => ({
      ...size.store,
      filingsPerSecond: size.filingsPerSecond,
      proof: size.proof,
      costs: Object.fromEntries(
        size.costs.map(({ name, kind, title: _title, ...latency }) => [
          name,
          {
            kind,
            ...latency,
            ratio: computeRatio(latency.p50Ms, smallest && findCost(smallest, name)?.p50Ms),
          },
        ]),
      ),
    })),
  }
}
