import { Download, FileText } from 'lucide-react'
import type { ReactElement } from 'react'
import { formatDate, formatSize, useLanguage, useText } from '../language/index.ts'
import type { CaseDocument, CaseFile } from './case-types.ts'
import styles from './case.module.css'

/** Address of a sealed document. @param sequence of the act that it belongs to */
export function caseDocumentPath(caseId: string, sequence: number): string {
  return `/api/v1/cases/${caseId}/documents/${sequence}`
}

/** Address of a file that was handed in. */
export function caseFilePath(caseId: string, digest: string): string {
  return `/api/v1/cases/${caseId}/files/${digest}`
}

/** Where anyone can check a document, without an account; also printed on it. */
export function documentVerificationPath(caseId: string, sequence: number): string {
  return `/verify/document/${caseId}/${sequence}`
}

export interface DocumentLinksProps {
  readonly caseId: string
  readonly documents: readonly CaseDocument[]
  /** Where the sealed PDF is; documents of cases by default. */
  readonly pathOf?: (caseId: string, sequence: number) => string
}

/** The documents (文书) of a case: name, number, day, the sealed PDF, and where it can be verified. */
export function DocumentLinks({
  caseId,
  documents,
  pathOf = caseDocumentPath,
}: DocumentLinksProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <ul className={styles['documents']}>
      {documents.map((document) => (
        <li key={document.sequence} className={styles['document']}>
          <FileText className={styles['documentIcon']} size="1.5rem" aria-hidden />
          <div className={styles['documentBody']}>
            <p className={styles['documentName']}>{text(document.name)}</p>
            <p className={styles['faint']}>
              <span>{document.number}</span>
              <span>{formatDate(document.date, language)}</span>
            </p>
          </div>
          {document.digest === null ? (
            <p className={styles['faint']}>
              {text({ zh: '正在生成，请稍后刷新', en: 'Being made out; look again in a moment' })}
            </p>
          ) : (
            <p className={styles['documentActs']}>
              <a className={styles['file']} href={pathOf(caseId, document.sequence)} download>
                <Download size="1.125em" aria-hidden />
                {text({ zh: '下载', en: 'Download' })}
                <span className="visually-hidden">{text(document.name)}</span>
              </a>
              <a className={styles['file']} href={documentVerificationPath(caseId, document.sequence)}>
                {text({ zh: '核验', en: 'Verify' })}
                <span className="visually-hidden">{text(document.name)}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A file that was handed in, with its size. */
export function CaseFileLink({
  caseId,
  file,
}: {
  readonly caseId: string
  readonly file: CaseFile
}): ReactElement {
  return (
    <a className={styles['file']} href={caseFilePath(caseId, file.digest)} download={file.name}>
      <FileText size="1.125em" aria-hidden />
      <bdi>{file.name}</bdi>
      <span className={styles['faint']}>{formatSize(file.size)}</span>
    </a>
  )
}
