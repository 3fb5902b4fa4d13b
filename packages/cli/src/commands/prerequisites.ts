import type { Command } from 'commander'
import {
  type Bilingual,
  type ItemOrder,
  type PrerequisiteCircle,
  type PrerequisiteGraph,
  type WayOut,
  findPrerequisites,
  formatBasis,
  orderItems,
} from '@tongban/domain'
import { listPrerequisiteItems } from '@tongban/server'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { openCatalogue } from '../matter/open-catalogue.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly items?: string
  readonly catalogue?: string
  readonly all?: true
  readonly json?: true
}

/** `tongban catalogue prerequisites`: what items demand of each other, circles, and the order of a set of items. */
export function registerPrerequisites(program: Command, terminal: Terminal): void {
  const group =
    program.commands.find((command) => command.name() === 'catalogue') ?? program.command('catalogue')
  group
    .description('the catalogue as a whole: import, prerequisites')
    .command('prerequisites')
    .exitOverride()
    .showHelpAfterError()
    .description(
      'what items demand of each other (前置), where that runs in circles (互为前置), the shortest order',
    )
    .option('--items <list>', 'ids separated by commas: their shortest lawful order and time')
    .option('--all', 'also circles that have another way out, such as renewals')
    .option('--catalogue <folder>', 'folder of the catalogue; else ./catalogue')
    .option('--json', 'one JSON document')
    .action((options: Options) => show(options, terminal))
}

async function show(options: Options, terminal: Terminal): Promise<void> {
  const { catalogue } = await openCatalogue(options.catalogue, terminal)
  const items = listPrerequisiteItems(catalogue)
  const graph = findPrerequisites(items)
  const chosen = options.items
    ?.split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
  const unknown = chosen?.filter((item) => !graph.items.includes(item)) ?? []
  if (unknown.length > 0) {
    throw new CommandFailure(exitCodes.usage, {
      zh: `没有事项：${unknown.join('、')}。请核对标识。`,
      en: `There is no item: ${unknown.join(', ')}. Check the ids.`,
    })
  }
  const order =
    chosen === undefined
      ? undefined
      : orderItems(
          items.filter(({ definition }) => chosen.includes(definition.item)),
          items,
        )
  const closed = graph.circles.filter(({ waysOut }) => waysOut.length === 0)
  if (closed.length > 0 || (order?.promised.stuck.length ?? 0) > 0) process.exitCode = exitCodes.finding
  if (options.json) return terminal.printJson({ ok: closed.length === 0, ...graph, order })
  if (order === undefined) printGraph(graph, closed, options.all === true, terminal)
  else printOrder(order, terminal)
}

function printGraph(
  { links, circles, knots }: PrerequisiteGraph,
  closed: readonly PrerequisiteCircle[],
  all: boolean,
  terminal: Terminal,
): void {
  const say = (text: Bilingual) => terminal.translate(text)
  for (const { first, next, demands } of links) {
    if (first === next) continue
    for (const { material, basis, when, required } of demands) {
      const notes = [
        ...(required ? [] : [say({ zh: '非必要', en: 'not required' })]),
        ...(when === undefined ? [] : [say({ zh: '视情形', en: 'in some situations' })]),
      ]
      terminal.print(
        `${first} → ${next}  ${material}  ${basis.map(formatBasis).join('、')}${notes.length === 0 ? '' : `  (${notes.join(', ')})`}`,
      )
    }
  }
  for (const circle of all ? circles : closed) printCircle(circle, terminal)
  for (const { items, shortest } of knots) {
    terminal.say({
      zh: `\n互为前置的一团（回路太多，只列最短的一条）：${items.join('、')}`,
      en: `\nA knot, of whose many circles a shortest is shown: ${items.join(', ')}`,
    })
    printCircle(shortest, terminal)
  }
  terminal.say({
    zh: `\n${links.length} 条前置关系，${circles.length} 个回路，其中 ${closed.length} 个没有出路（互为前置）。`,
    en: `\n${links.length} links, ${circles.length} circles, ${closed.length} of them with no way out.`,
  })
}

function printCircle({ items, links, waysOut, proposal }: PrerequisiteCircle, terminal: Terminal): void {
  terminal.say({
    zh: `\n互为前置：${[...items, items[0] ?? ''].join(' → ')}`,
    en: `\nCircle: ${[...items, items[0] ?? ''].join(' → ')}`,
  })
  for (const { first, next, demands } of links) {
    for (const { material, basis } of demands) {
      terminal.say({
        zh: `  ${next} 要 ${first} 的结果：${material}（${basis.map(formatBasis).join('、')}）`,
        en: `  ${next} demands the result of ${first}: ${material} (${basis.map(formatBasis).join(', ')})`,
      })
    }
  }
  for (const way of waysOut) terminal.print(`  ${terminal.translate(describeWayOut(way))}`)
  if (proposal !== undefined) {
    terminal.say({
      zh: `  建议：由“${proposal.item}”先出预审批意见，“${proposal.for}”凭意见办理（代替 ${proposal.materials.join('、')}）。`,
      en: `  Proposal: "${proposal.item}" gives its opinion beforehand, on which "${proposal.for}" is handled (in place of ${proposal.materials.join(', ')}).`,
    })
  }
}

function describeWayOut(way: WayOut): Bilingual {
  switch (way.kind) {
    case 'other-item':
      return {
        zh: `出路：${way.material} 也可由 ${way.item} 取得。`,
        en: `Way out: ${way.material} also results from ${way.item}.`,
      }
    case 'elsewhere':
      return {
        zh: `出路：${way.material} 也可由 ${way.licence} 代替，由本目录之外的机关核发。`,
        en: `Way out: ${way.material} is also met by ${way.licence}, which others issue.`,
      }
    case 'other-situation':
      return {
        zh: `出路：${way.next} 在其他情形下不要 ${way.material}。`,
        en: `Way out: ${way.next} does not demand ${way.material} in other situations.`,
      }
    case 'tolerant':
      return {
        zh: `出路：${way.material} 可以容缺后补。`,
        en: `Way out: ${way.material} may follow later.`,
      }
    case 'commitment':
      return {
        zh: `出路：${way.material} 可以告知承诺代替。`,
        en: `Way out: a promise may stand for ${way.material}.`,
      }
  }
}

function printOrder({ promised, statutory, assumedHeld }: ItemOrder, terminal: Terminal): void {
  for (const { id, stage, startDay, endDay, waitsFor } of promised.tasks) {
    const waits = waitsFor.map(({ task, reason }) => `${task} (${reason.material})`).join(', ')
    terminal.say({
      zh: `${stage}  ${id}  第 ${startDay} 至 ${endDay} 个工作日${waits === '' ? '' : `  ← ${waits}`}`,
      en: `${stage}  ${id}  working days ${startDay} to ${endDay}${waits === '' ? '' : `  ← ${waits}`}`,
    })
  }
  for (const { item, material, issuers } of assumedHeld) {
    terminal.say({
      zh: `假定已持有：${item} 要的 ${material}（由 ${issuers.map((issuer) => issuer.item).join('、')} 核发）`,
      en: `Taken to be held: ${material}, which ${item} demands (issued by ${issuers.map((issuer) => issuer.item).join(', ')})`,
    })
  }
  if (promised.stuck.length > 0) {
    terminal.complain({
      zh: `互为前置，无法开始：${promised.stuck.join('、')}。`,
      en: `These wait for each other and can never begin: ${promised.stuck.join(', ')}.`,
    })
  }
  terminal.say({
    zh: `按承诺时限最短 ${promised.days} 个工作日：${promised.criticalPath.join(' → ')}`,
    en: `Shortest by promised limits: ${promised.days} working days: ${promised.criticalPath.join(' → ')}`,
  })
  terminal.say({
    zh: `按法定时限最短 ${statutory.days} 个工作日：${statutory.criticalPath.join(' → ')}`,
    en: `Shortest by statutory limits: ${statutory.days} working days: ${statutory.criticalPath.join(' → ')}`,
  })
}
