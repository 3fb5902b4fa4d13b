import type { ReactElement } from 'react'
import { Card } from '../design/index.ts'
import { useText } from '../language/index.ts'
import type { CaseDocument } from './case-types.ts'
import { DocumentLinks } from './document-links.tsx'
import styles from './case.module.css'

/** Address of a sealed paper of a matter as a whole. @param sequence of the act that it belongs to */
export function matterDocumentPath(matterCaseId: string, sequence: number): string {
  return `/api/v1/matter-cases/${matterCaseId}/documents/${sequence}`
}

export interface MatterPapersProps {
  readonly matterCaseId: string
  readonly documents: readonly CaseDocument[]
}

/** The sealed papers of a matter as a whole (一件事文书): the joint receipt, the one notice of all corrections. */
export function MatterPapers({ matterCaseId, documents }: MatterPapersProps): ReactElement | null {
  const text = useText()
  if (documents.length === 0) return null
  return (
    <Card>
      <section className={styles['papers']} aria-labelledby="matter-papers">
        <h2 id="matter-papers">{text({ zh: '一件事文书', en: 'Papers of the matter' })}</h2>
        <DocumentLinks caseId={matterCaseId} documents={documents} pathOf={matterDocumentPath} />
        <p className={`${styles['faint']} no-print`}>
          {text({
            zh: '各事项的受理、补正、决定等文书，在各办件的页面查看。',
            en: 'The documents of each item are on the page of its case.',
          })}
        </p>
      </section>
    </Card>
  )
}

/** How often to look again while a paper is still being made out; for a minute at most. */
export function waitForPapers({
  data,
  dataUpdateCount,
}: {
  readonly data: { readonly documents: readonly CaseDocument[] } | undefined
  readonly dataUpdateCount: number
}): number | false {
  const isAwaited = data?.documents.some(({ digest }) => digest === null) ?? false
  return isAwaited && dataUpdateCount < 30 ? 2_000 : false
}
