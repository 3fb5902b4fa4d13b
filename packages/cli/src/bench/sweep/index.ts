/**
 * `tongban bench sweep`: so many open obligations, one in a hundred of them past its last day, and how long the sweep
 * takes to turn these into acts on their cases. The cases that are due are real: drafted, filed and accepted by the
 * program, with their chains. The others are rows of the same tables without a record, for they are only passed over.
 * Then the calendar is corrected, and the clocks of as many open cases are counted anew.
 */
import type { Command } from 'commander'
import { exitCodes } from '../../exit-codes.ts'
import type { Terminal } from '../../terminal.ts'
import { printMachine } from '../machine.ts'
import { readWholeNumber } from '../options.ts'
import { printNotMeasured } from '../report.ts'
import { withThrowAway } from '../throw-away.ts'
import type { Recount } from './recount.ts'
import { type Sweep, readSweepBegin, runSweep } from './run-sweep.ts'

interface Options {
  readonly obligations: number
  readonly json?: true
}

/** The aim for a million open obligations of which one in a hundred is due. */
const limitSeconds = 10
/** The aim for the clocks of a million open cases after a correction of the calendar. */
const recountLimitSeconds = 60

export function registerSweepBench(bench: Command, terminal: Terminal): void {
  bench
    .command('sweep')
    .description(
      'open obligations of which one in a hundred is due: how long the sweep takes, and the recount of all clocks after a correction of the calendar',
    )
    .option(
      '--obligations <number>',
      'open obligations, one in a hundred of them due',
      readWholeNumber(100, 10_000_000),
      1_000_000,
    )
    .option('--json', 'one JSON document, as the last line of the output')
    .action(async ({ obligations, json }: Options) => {
      const { progress } = terminal
      const sweep = await withThrowAway(
        { progress, applicants: 1, databaseBelongsTo: 'bench', inForceSince: readSweepBegin() },
        (throwAway) => runSweep(throwAway, obligations, terminal),
      )
      printSweep(terminal, sweep)
      const passed = isPassed(sweep)
      if (json) terminal.printJson({ passed, ...sweep })
      if (!passed) process.exitCode = exitCodes.finding
    })
}

/** Each due case ended once, nothing else touched, and in time. */
function isPassed({ due, settled, lapsed, left, again, seconds, recounts }: Sweep): boolean {
  const swept = settled === due && lapsed === due && left === 0 && again === 0 && seconds < limitSeconds
  return swept && recounts.every(isCountedWell)
}

/** Each case that moved has its event, every day is right, and in time. */
function isCountedWell({ moved, recorded, wrong, seconds }: Recount): boolean {
  return recorded === moved && wrong === 0 && seconds < recountLimitSeconds
}

function printSweep(terminal: Terminal, sweep: Sweep): void {
  const { open, due, seconds, perSecond, lapsed, left, again } = sweep
  printMachine(terminal, sweep.machine)
  terminal.say({
    zh: `\n待履行事项 ${open} 项，其中到期 ${due} 项；清扫用时 ${seconds} 秒，每秒处理 ${perSecond} 件（目标：${limitSeconds} 秒以内）`,
    en: `\n${open} open obligations, ${due} of them due; the sweep took ${seconds} seconds, ${perSecond} cases a second (aim: under ${limitSeconds} seconds)`,
  })
  terminal.say({
    zh: `逾期终止 ${lapsed} 件，遗漏 ${left} 件；再清扫一次，处理 ${again} 件`,
    en: `${lapsed} cases ended, ${left} left out; a second sweep changed ${again}`,
  })
  for (const { dayOff, cases, moved, seconds: took, recorded, wrong } of sweep.recounts) {
    terminal.say({
      zh: `工作日历更正（${dayOff}换休）：重算 ${cases} 件在办件的期限，用时 ${took} 秒（目标：${recountLimitSeconds} 秒以内）；届满日有变 ${moved} 件，记录在案 ${recorded} 件，算错 ${wrong} 件`,
      en: `Calendar corrected (${dayOff} taken off): the clocks of ${cases} open cases were counted anew in ${took} seconds (aim: under ${recountLimitSeconds} seconds); ${moved} moved, ${recorded} are on record, ${wrong} are wrong`,
    })
  }
  printNotMeasured(terminal, [
    {
      zh: '终止通知书的制作：与其他文书一样，清扫之后由队列完成。',
      en: 'the notices of termination, which the queue makes out afterwards like every document.',
    },
    {
      zh: '未到期的办件没有办理记录：清扫只经过它们的索引。',
      en: 'the cases that are not due have no record: the sweep only passes their index.',
    },
  ])
}
