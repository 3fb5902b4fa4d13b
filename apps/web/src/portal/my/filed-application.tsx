import { readText } from '@tongban/domain'
import { type ReactElement, useMemo } from 'react'
import { ApplicationReview, fromFiledContent, resolveContent } from '../../application/index.ts'
import { useRevision } from '../../application/use-revision.ts'
import { CaseFileLink, type CaseView } from '../../case/index.ts'
import { FactList, Loading, ProblemNotice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import styles from './my.module.css'

export interface FiledApplicationProps {
  readonly view: CaseView
  readonly content: NonNullable<CaseView['content']>
}

/** The application as it was filed, in the words of the revision that the case keeps: form, materials, fees. */
export function FiledApplication({ view, content }: FiledApplicationProps): ReactElement {
  const text = useText()
  const { data: revision, error, refetch } = useRevision(view.item, view.revision)
  const filed = useMemo(() => fromFiledContent(content), [content])
  const requirements = useMemo(() => revision && resolveContent(revision, filed), [revision, filed])
  if (error && revision === undefined) return <ProblemNotice problem={error} onRetry={() => void refetch()} />
  if (revision === undefined || requirements === undefined) return <Loading lines={6} />
  const materials = Object.entries(content.materials).filter(([, files]) => files.length > 0)
  return (
    <div className={styles['section']}>
      <h2>{text({ zh: '申请内容', en: 'What was filed' })}</h2>
      <ApplicationReview requirements={{ ...requirements, materials: [] }} content={filed} level={3} />
      {materials.length === 0 ? null : (
        <section className={styles['section']}>
          <h3>{text({ zh: '申请材料', en: 'Materials' })}</h3>
          <ul className={styles['materials']}>
            {materials.map(([material, files]) => {
              const name = revision.materials[material]?.name
              return (
                <li key={material}>
                  <p>{name === undefined ? material : text(readText(name))}</p>
                  <ul>
                    {files.map((file) => (
                      <li key={file.digest}>
                        <CaseFileLink caseId={view.caseId} file={file} />
                      </li>
                    ))}
                  </ul>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <section className={styles['section']}>
        <h3>{text({ zh: '收费', en: 'Fees' })}</h3>
        {requirements.fees.length === 0 ? (
          <p>{text({ zh: '不收费', en: 'Free of charge' })}</p>
        ) : (
          <FactList
            facts={requirements.fees.map((fee) => ({
              name: readText(fee.name),
              value: text(readText(fee.standard)),
            }))}
          />
        )}
      </section>
    </div>
  )
}
