import type { Sentence } from '@tongban/server'
import type { ExitCode } from './exit-codes.ts'

/** Ends a command with a sentence and an exit code; thrown by commands for wrong input and failed checks. */
export class CommandFailure extends Error {
  readonly sentence: Sentence
  readonly exitCode: ExitCode

  constructor(exitCode: ExitCode, sentence: Sentence) {
    super(sentence.en)
    this.name = 'CommandFailure'
    this.exitCode = exitCode
    this.sentence = sentence
  }
}
