import type { Bilingual } from '@tongban/domain'
import { Printer } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { api, send, toApiProblem } from '../../api/index.ts'
import { caseDocumentPath, type CaseView } from '../../case/index.ts'
import { Button, Notice, ProblemNotice } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { openDocument } from './open-document.ts'
import styles from './window.module.css'

/** A sealed document that the applicant takes along. */
export interface Handout {
  readonly kind: string
  readonly name: Bilingual
  readonly number: string
  readonly date: string
  /** Address of the sealed PDF. */
  readonly path: string
  /** Fetches the sealed PDF as a blob. */
  readonly read: () => Promise<unknown>
  /** The item, where there are papers of several. */
  readonly item?: Bilingual
}

/** The papers of a case, the newest first. */
export function listHandouts({
  caseId,
  documents,
}: Pick<CaseView, 'caseId' | 'documents'>): readonly Handout[] {
  return documents.toReversed().map(({ kind, name, number, date, sequence }) => ({
    kind,
    name,
    number,
    date,
    path: caseDocumentPath(caseId, sequence),
    read: () =>
      send(
        api.GET('/api/v1/cases/{caseId}/documents/{sequence}', {
          params: { path: { caseId, sequence } },
          parseAs: 'blob',
        }),
      ),
  }))
}

/** The sealed documents, each to be printed or kept. */
export function Handouts({ papers }: { readonly papers: readonly Handout[] }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const [problem, setProblem] = useState<unknown>()
  const [printing, setPrinting] = useState<string>()

  async function print({ path, read, name }: Handout): Promise<void> {
    setProblem(undefined)
    setPrinting(path)
    try {
      await openDocument(read, name.zh)
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    } finally {
      setPrinting(undefined)
    }
  }

  if (papers.length === 0) {
    return <Notice>{text({ zh: '本办件尚未出具文书。', en: 'No document has been made out yet.' })}</Notice>
  }
  return (
    <>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <ul className={styles['handouts']}>
        {papers.map((paper) => (
          <li key={paper.path}>
            <div>
              <p className={styles['resultName']}>{text(paper.name)}</p>
              <p className={styles['faint']}>
                {paper.item === undefined ? null : `${text(paper.item)} · `}
                {paper.number} · {formatDate(paper.date, language)}
              </p>
            </div>
            <div className={styles['acts']}>
              <Button
                size="small"
                look="primary"
                isPending={printing === paper.path}
                onPress={() => void print(paper)}
                aria-label={text(namePrinting(paper))}
              >
                <Printer size="1rem" aria-hidden />
                {text({ zh: '打印', en: 'Print' })}
              </Button>
              <a href={paper.path} download>
                {text({ zh: '下载', en: 'Download' })}
                <span className="visually-hidden">{text(nameFully(paper))}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function nameFully({ name, item }: Handout): Bilingual {
  return item === undefined ? name : { zh: `${name.zh}（${item.zh}）`, en: `${name.en} (${item.en})` }
}

function namePrinting(paper: Handout): Bilingual {
  const { zh, en } = nameFully(paper)
  return { zh: `打印${zh}`, en: `Print: ${en}` }
}
