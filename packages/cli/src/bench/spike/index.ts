/**
 * `tongban bench spike`: what becomes of a platform on which five times half its load falls for a minute. Promises that
 * latency is counted from when a request was due, so that a slow answer hides no waiting behind it.
 */
import type { Command } from 'commander'
import type { Sentence } from '@tongban/server'
import type { Terminal } from '../../terminal.ts'
import { exitCodes } from '../../exit-codes.ts'
import { printMachine } from '../machine.ts'
import { readWholeNumber } from '../options.ts'
import { printNotMeasured, printTable } from '../report.ts'
import { withThrowAway } from '../throw-away.ts'
import { runSpikeBench, type SpikeBench } from './run-spike.ts'

interface Options {
  readonly seconds: number
  readonly json?: true
}

const applicants = 64
/** The aim: the first latency again after so long. */
const backLimitSeconds = 30

export function registerSpikeBench(bench: Command, terminal: Terminal): void {
  bench
    .command('spike')
    .description('half load, five times that, half load again: who is refused, how soon it is over')
    .option(
      '--seconds <number>',
      'length of the spike; half of it before and after',
      readWholeNumber(2, 600),
      60,
    )
    .option('--json', 'one JSON document, as the last line of the output')
    .action(async ({ seconds, json }: Options) => {
      const { progress } = terminal
      const options = { progress, applicants, databaseBelongsTo: 'bench' } as const
      const result = await withThrowAway(options, (throwAway) =>
        runSpikeBench(throwAway, { seconds }, terminal),
      )
      printSpikeBench(terminal, result)
      if (json) terminal.printJson(summarise(result))
      if (!isPassed(result)) process.exitCode = exitCodes.finding
    })
}

function isPassed({ phases, backAfterSeconds, memory, check }: SpikeBench): boolean {
  const failed = phases.some((phase) => phase.failed > 0)
  const back = backAfterSeconds !== null && backAfterSeconds <= backLimitSeconds
  return !failed && back && memory.bounded !== false && check.lost === 0 && check.doubled === 0
}

function summarise(result: SpikeBench) {
  const { fullLoadPerSecond, phases, backAfterSeconds, memory, failures, check, machine } = result
  const count = (pick: 'failed' | 'refused') => phases.reduce((total, phase) => total + phase[pick], 0)
  return {
    passed: isPassed(result),
    fullLoadPerSecond,
    failed: count('failed'),
    refused: count('refused'),
    backAfterSeconds,
    ...memory,
    ...check,
    phases,
    failures,
    machine,
  }
}

const phaseNames: Readonly<Record<SpikeBench['phases'][number]['name'], Sentence>> = {
  half: { zh: '半负荷', en: 'half load' },
  spike: { zh: '五倍半负荷', en: 'five times that' },
  'half-again': { zh: '再回半负荷', en: 'half load again' },
}

const notMeasured: readonly Sentence[] = [
  {
    zh: '客户端与服务器、数据库共用一台机器；高峰时客户端自身也占用处理器。',
    en: 'Client, server and database share one machine; at the spike the client itself takes processor time.',
  },
  {
    zh: '只有提交申请；被婉拒的请求不再重试，所有请求来自同一来源地址。',
    en: 'Filings only; refused requests are not sent again; all come from one address.',
  },
  {
    zh: '512 个连接事先建立并保持，如同反向代理所为；不含高峰时新建连接（Node.js 每轮事件循环只接入一个连接）。',
    en: '512 connections are opened before and kept, as a reverse proxy does; opening them at the spike is left out (Node.js takes in one a turn of its loop).',
  },
]

function printSpikeBench(terminal: Terminal, result: SpikeBench): void {
  const { phases, memory, check, backAfterSeconds } = result
  printMachine(terminal, result.machine)
  terminal.say({
    zh: `\n满负荷（64 个连接，得到答复后再发）每秒 ${result.fullLoadPerSecond} 件。`,
    en: `\nFull load (64 connections that wait for their answers): ${result.fullLoadPerSecond} filings a second.`,
  })
  printTable(
    terminal,
    [
      { zh: '阶段', en: 'phase' },
      { zh: '到达/秒', en: 'due/s' },
      { zh: '应到', en: 'due' },
      { zh: '完成', en: 'done' },
      { zh: '婉拒', en: 'refused' },
      { zh: '失败', en: 'failed' },
      { zh: 'p50 毫秒', en: 'p50 ms' },
      { zh: 'p95 毫秒', en: 'p95 ms' },
      { zh: 'p99 毫秒', en: 'p99 ms' },
      { zh: '婉拒 p95', en: 'refused p95' },
      { zh: '迟发 p95', en: 'sent late p95' },
    ],
    phases.map(
      ({ name, duePerSecond, due, done, refused, failed, latency, refusalLatency, sendDelayP95Ms }) => [
        phaseNames[name],
        duePerSecond,
        due,
        done,
        refused,
        failed,
        latency.p50Ms,
        latency.p95Ms,
        latency.p99Ms,
        refusalLatency.p95Ms,
        sendDelayP95Ms,
      ],
    ),
  )
  terminal.say(
    backAfterSeconds === null
      ? {
          zh: '高峰过后，时延在最后阶段内没有恢复。',
          en: 'After the spike the latency did not come back in the last phase.',
        }
      : {
          zh: `高峰过后第 ${backAfterSeconds} 秒起，p95 恢复到高峰前的 1.2 倍以内。`,
          en: `From second ${backAfterSeconds} after the spike p95 is within 1.2 of that before it.`,
        },
  )
  terminal.say({
    zh: `服务器常驻内存：高峰前 ${memory.beforeMebibytes ?? '–'} MiB，最高 ${memory.peakMebibytes ?? '–'} MiB，结束时 ${memory.afterMebibytes ?? '–'} MiB。`,
    en: `Memory of the server: ${memory.beforeMebibytes ?? '–'} MiB before, ${memory.peakMebibytes ?? '–'} MiB at most, ${memory.afterMebibytes ?? '–'} MiB at the end.`,
  })
  terminal.say({
    zh: `已确认 ${check.acknowledged} 件：丢失 ${check.lost}，重复 ${check.doubled}。`,
    en: `Acknowledged cases: ${check.acknowledged}; lost ${check.lost}, doubled ${check.doubled}.`,
  })
  for (const failure of result.failures) terminal.print(`✗ ${failure}`)
  printNotMeasured(terminal, notMeasured)
}
