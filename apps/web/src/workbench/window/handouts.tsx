import { Printer } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { toApiProblem } from '../../api/index.ts'
import type { CaseView } from '../../case/index.ts'
import { Button, Notice, ProblemNotice } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { openDocument } from './open-document.ts'
import styles from './window.module.css'

export interface HandoutsProps {
  readonly documents: CaseView['documents']
  /** Address of the sealed PDF. */
  readonly pathOf: (sequence: number) => string
  /** Fetches the sealed PDF as a blob. */
  readonly read: (sequence: number) => Promise<unknown>
}

/** The sealed documents, the newest first, each to be printed or kept. */
export function Handouts({ documents, pathOf, read }: HandoutsProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const [problem, setProblem] = useState<unknown>()
  const [printing, setPrinting] = useState<number>()

  async function print(sequence: number, name: string): Promise<void> {
    setProblem(undefined)
    setPrinting(sequence)
    try {
      await openDocument(() => read(sequence), name)
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    } finally {
      setPrinting(undefined)
    }
  }

  if (documents.length === 0) {
    return <Notice>{text({ zh: '本办件尚未出具文书。', en: 'No document has been made out yet.' })}</Notice>
  }
  return (
    <>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <ul className={styles['handouts']}>
        {documents.toReversed().map((document) => (
          <li key={document.sequence}>
            <div>
              <p className={styles['resultName']}>{text(document.name)}</p>
              <p className={styles['faint']}>
                {document.number} · {formatDate(document.date, language)}
              </p>
            </div>
            <div className={styles['acts']}>
              <Button
                size="small"
                look="primary"
                isPending={printing === document.sequence}
                onPress={() => void print(document.sequence, document.name.zh)}
                aria-label={text({ zh: `打印${document.name.zh}`, en: `Print: ${document.name.en}` })}
              >
                <Printer size="1rem" aria-hidden />
                {text({ zh: '打印', en: 'Print' })}
              </Button>
              <a href={pathOf(document.sequence)} download>
                {text({ zh: '下载', en: 'Download' })}
                <span className="visually-hidden">{text(document.name)}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
