import { readConfig, type Config, type Sentence } from '@tongban/server'

/** Milliseconds between two lines of progress where lines cannot be overwritten. */
const lineIntervalMilliseconds = 2000
/** Milliseconds between two changes of the one line of a terminal. */
const redrawIntervalMilliseconds = 80

/** What a command speaks through: answers on the standard output, progress and complaints on the standard error. */
export interface Terminal {
  /** Checked settings. @throws EnvironmentError naming the variable that is wrong */
  readConfig(): Config
  /** Chooses the language of the person. */
  translate(sentence: Sentence): string
  /** An answer for a person. */
  say(sentence: Sentence): void
  /** An answer for a machine. */
  printJson(value: unknown): void
  /** A text that is the answer itself, in any language. */
  print(text: string): void
  /** Begins the next step of long work; on a terminal it takes the place of the former one. */
  progress(step: Sentence): void
  /** Counts within the present step; may be called as often as it pleases. */
  count(done: number, total: number): void
  /** Ends the progress line before other output. */
  endProgress(): void
  /** A complaint or a warning. */
  complain(sentence: Sentence): void
}

export function createTerminal(
  output: NodeJS.WriteStream = process.stdout,
  errors: NodeJS.WriteStream = process.stderr,
): Terminal {
  let step = ''
  let lastDrawn = 0
  const translate = (sentence: Sentence) => sentence[chooseLanguage()]

  function draw(text: string, urgent: boolean): void {
    const interval = errors.isTTY ? redrawIntervalMilliseconds : lineIntervalMilliseconds
    const now = performance.now()
    if (!urgent && now - lastDrawn < interval) return
    lastDrawn = now
    errors.write(errors.isTTY ? `\r\u001B[2K${text}` : `${text}\n`)
  }

  function endProgress(): void {
    if (step !== '' && errors.isTTY) errors.write('\r\u001B[2K')
    step = ''
  }

  return {
    readConfig: () => readConfig(),
    translate,
    say(sentence) {
      endProgress()
      output.write(`${translate(sentence)}\n`)
    },
    print(text) {
      endProgress()
      output.write(`${text}\n`)
    },
    printJson(value) {
      endProgress()
      output.write(`${JSON.stringify(value)}\n`)
    },
    progress(next) {
      step = translate(next)
      draw(step, true)
    },
    count(done, total) {
      draw(`${step} ${done}/${total}`, done === total)
    },
    endProgress,
    complain(sentence) {
      endProgress()
      errors.write(`${translate(sentence)}\n`)
    },
  }
}

function chooseLanguage(): 'zh' | 'en' {
  try {
    const { language, systemLocale } = readConfig()
    return language ?? (systemLocale?.startsWith('zh') ? 'zh' : 'en')
  } catch {
    // A wrong setting must still be complained about in some language.
    return 'en'
  }
}
