import { readText } from '@tongban/domain'
import { Eye } from 'lucide-react'
import { type ReactElement, useMemo } from 'react'
import { substituteNames } from '../../application/index.ts'
import { CaseFileLink, describePaper } from '../../case/index.ts'
import { Button, Empty, Tag } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { OpenCase } from './case-data.ts'
import { listShownFiles } from './shown-files.ts'
import styles from './cases.module.css'

/** What the item asks for and what was supplied; each file can be opened beside what is to be checked. */
export function MaterialTable({
  open,
  onShow,
}: {
  readonly open: OpenCase
  readonly onShow: (place: number) => void
}): ReactElement {
  const text = useText()
  const { view, requirements } = open
  const files = useMemo(() => listShownFiles(open), [open])
  const asked = requirements?.materials ?? []
  if (asked.length === 0 && files.length === 0)
    return <Empty title={{ zh: '本事项不需要提交材料', en: 'No documents are asked for' }} />
  return (
    <div className={styles['stack']}>
      {files.length === 0 ? null : (
        <div>
          <Button look="primary" onPress={() => onShow(0)}>
            <Eye size="1.125rem" aria-hidden />
            {text({ zh: `逐份核对（${files.length} 份）`, en: `Look through them (${files.length})` })}
          </Button>
        </div>
      )}
      <ul className={styles['materials']}>
        {asked.map((demand) => {
          const held = view.content?.materials[demand.material] ?? []
          const paper = view.content?.papers[demand.material]
          const substitute = view.content?.substitutes[demand.material]
          return (
            <li key={demand.material}>
              <div>
                <h2>{text(readText(demand.type.name))}</h2>
                <p className={styles['tags']}>
                  {held.length > 0 || paper !== undefined ? null : substitute !== undefined ? (
                    <Tag tone={substitute.by === 'later' || substitute.by === 'commitment' ? 'warn' : 'good'}>
                      {text(substituteNames[substitute.by])}
                    </Tag>
                  ) : demand.tolerant !== undefined ? (
                    <Tag tone="warn">{text({ zh: '容缺后补', en: 'May follow' })}</Tag>
                  ) : demand.required ? (
                    <Tag tone="bad">{text({ zh: '未提交', en: 'Missing' })}</Tag>
                  ) : (
                    <Tag>{text({ zh: '非必要', en: 'Optional' })}</Tag>
                  )}
                </p>
              </div>
              {held.length > 0 || substitute === undefined ? null : substitute.by === 'authorisation' ? (
                <Authorisation caseId={view.caseId} agent={view.agent} />
              ) : (
                <p>
                  {substitute.promise ??
                    text({
                      zh: `证号 ${substitute.licence?.number ?? ''}`,
                      en: `Number ${substitute.licence?.number ?? ''}`,
                    })}
                </p>
              )}
              {paper === undefined ? null : <p>{text(describePaper(paper))}</p>}
              <p className={styles['faint']}>
                {demand.standard === undefined
                  ? null
                  : `${text({ zh: '受理标准：', en: 'Standard: ' })}${text(readText(demand.standard))}`}
              </p>
              <ul className={styles['plainList']}>
                {held.map((file) => {
                  const place = files.findIndex((shown) => shown.file === file)
                  return (
                    <li key={file.digest} className={styles['fileRow']}>
                      <Button
                        size="small"
                        aria-label={text({ zh: `查看：${file.name}`, en: `View: ${file.name}` })}
                        onPress={() => onShow(place)}
                      >
                        {text({ zh: '查看', en: 'View' })}
                      </Button>
                      <CaseFileLink caseId={view.caseId} file={file} />
                    </li>
                  )
                })}
              </ul>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The authorisation with which the agent applied: its scan, its paper, or the one that was given on line. */
function Authorisation({ caseId, agent }: Pick<OpenCase['view'], 'caseId' | 'agent'>): ReactElement {
  const text = useText()
  const { authorisationFile: file = null, authorisationOnPaper = false } = agent ?? {}
  if (file !== null) return <CaseFileLink caseId={caseId} file={file} />
  return (
    <p>
      {authorisationOnPaper
        ? text({ zh: '登记代理人时收取纸质原件', en: 'The paper was taken in with the agent' })
        : text({ zh: '已核验网上授权委托', en: 'Given on line, and checked' })}
    </p>
  )
}
