import type { Command } from 'commander'
import { registerCrashBench } from '../bench/crash/index.ts'
import { registerDayBench } from '../bench/day/index.ts'
import { registerFilingBench } from '../bench/filing/index.ts'
import { registerGrowBench } from '../bench/growth/index.ts'
import { registerSpikeBench } from '../bench/spike/index.ts'
import { registerSweepBench } from '../bench/sweep/index.ts'
import type { Terminal } from '../terminal.ts'

/** Adds one bench to `tongban bench`; one folder or file per bench, in the order of the help. */
type RegisterBench = (bench: Command, terminal: Terminal) => void

const benches: readonly RegisterBench[] = [
  registerFilingBench,
  registerSpikeBench,
  registerGrowBench,
  registerDayBench,
  registerCrashBench,
  registerSweepBench,
]

/** `tongban bench …`: measurements on a throw-away installation that is gone afterwards. */
export function registerBench(program: Command, terminal: Terminal): void {
  const bench = program
    .command('bench')
    .description('measure this machine on a throw-away installation; the configured one is not touched')
  for (const register of benches) register(bench, terminal)
  for (const command of bench.commands) command.exitOverride().showHelpAfterError()
}
