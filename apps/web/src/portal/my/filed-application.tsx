import { readText } from '@tongban/domain'
import { type ReactElement, useMemo } from 'react'
import {
  ApplicationReview,
  fromFiledContent,
  resolveContent,
  substituteNames,
} from '../../application/index.ts'
import { useRevision } from '../../application/use-revision.ts'
import { CaseFileLink, type CaseView, describePaper } from '../../case/index.ts'
import { FactList, Loading, ProblemNotice } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
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
  const asked = requirements.materials.map(({ material }) => material)
  // What was handed in stays here, though an answer that was corrected since asks for it no longer.
  const others = Object.keys(content.materials).filter((material) => !asked.includes(material))
  const materials = [...asked, ...others].filter((material) => isPresent(content, material))
  return (
    <div className={styles['section']}>
      <h2>{text({ zh: '申请内容', en: 'What was filed' })}</h2>
      <ApplicationReview requirements={{ ...requirements, materials: [] }} content={filed} level={3} />
      {materials.length === 0 ? null : (
        <section className={styles['section']}>
          <h3>{text({ zh: '申请材料', en: 'Materials' })}</h3>
          <ul className={styles['materials']}>
            {materials.map((material) => {
              const name = revision.materials[material]?.name
              return (
                <li key={material}>
                  <p>{name === undefined ? material : text(readText(name))}</p>
                  <FiledMaterial view={view} content={content} material={material} />
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

function isPresent({ materials, papers, substitutes }: FiledApplicationProps['content'], material: string) {
  return (
    (materials[material] ?? []).length > 0 ||
    papers[material] !== undefined ||
    substitutes[material] !== undefined
  )
}

/** Its files and papers, or what stands in their place; of what is to follow, by when. */
function FiledMaterial({
  view,
  content,
  material,
}: FiledApplicationProps & { readonly material: string }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const files = content.materials[material] ?? []
  const paper = content.papers[material]
  const substitute = content.substitutes[material]
  const owed = view.obligations.find(
    (entry) => entry.kind === 'supply-material' && entry.material === material && entry.status === 'open',
  )
  const due = owed?.due ?? null
  return (
    <ul>
      {files.map((file) => (
        <li key={file.digest}>
          <CaseFileLink caseId={view.caseId} file={file} />
        </li>
      ))}
      {paper === undefined ? null : <li>{text(describePaper(paper))}</li>}
      {substitute === undefined ? null : (
        <li className={styles['faint']}>
          {text(substituteNames[substitute.by])}
          {substitute.licence === null
            ? null
            : text({
                zh: `，证号 ${substitute.licence.number}`,
                en: `, number ${substitute.licence.number}`,
              })}
          {due === null
            ? null
            : text({
                zh: `，补交期限：${formatDate(due, 'zh')}${owed?.overdue ? '（已逾期）' : ''}`,
                en: `, by ${formatDate(due, language)}${owed?.overdue ? ', overdue' : ''}`,
              })}
        </li>
      )}
    </ul>
  )
}
