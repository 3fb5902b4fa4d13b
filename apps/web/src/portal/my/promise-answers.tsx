import { formatBasis, nameGranted } from '@tongban/domain'
import { type ReactElement, useRef, useState } from 'react'
import { type ApiProblem, api, makeKey, send, toApiProblem } from '../../api/index.ts'
import { SendingStopped, sendFile } from '../../application/send-file.ts'
import { type CaseView, readNamedItem } from '../../case/index.ts'
import { Button, Card, FactList, Notice, ProblemNotice, TextField, useAnnounce } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { useRefreshCase } from './case-data.ts'
import styles from './my.module.css'

type Answer = CaseView['promiseAnswers'][number]

/** Promises that were found false: what was found, until when to put it right or to speak, and what was decided. */
export function PromiseAnswers({ view }: { readonly view: CaseView }): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  if (view.promiseAnswers.length === 0 && view.temporaryLicence === null) return null
  return (
    <>
      {view.temporaryLicence === null ? null : (
        <Notice tone="info" title={{ zh: '已制发临时证照', en: 'A licence for the time being was issued' }}>
          <p>
            {text({
              zh: `临时证照${view.temporaryLicence.number}，有效期至${formatDate(view.temporaryLicence.validTo, 'zh')}；正式证照核发后由正式证照代替。`,
              en: `Licence ${view.temporaryLicence.number}, valid until ${formatDate(view.temporaryLicence.validTo, language)}; the formal one takes its place.`,
            })}
          </p>
        </Notice>
      )}
      {view.promiseAnswers.map((answer) => (
        <Card key={answer.material}>
          <section className={styles['section']} aria-labelledby={`answer-${answer.material}`}>
            <h2 id={`answer-${answer.material}`}>
              {text({ zh: '承诺核查不实', en: 'A promise was found false' })}
            </h2>
            <FactList facts={listFacts(answer, nameGranted(readNamedItem(view)), language)} />
            {answer.concluded === null ? <StateCase view={view} answer={answer} /> : null}
          </section>
        </Card>
      ))}
    </>
  )
}

/** @param granted what a revocation takes away, in the word of the item: 许可, 登记 */
function listFacts(answer: Answer, granted: string, language: 'zh' | 'en') {
  const { materialName, finding, mending, proposal, statements, concluded } = answer
  return [
    { name: { zh: '承诺', en: 'Promise' }, value: materialName[language] },
    { name: { zh: '核查情况', en: 'What was found' }, value: finding },
    ...(mending === null
      ? []
      : [
          {
            name: { zh: '请于此日前整改到位', en: 'To be put right by' },
            value: formatDate(mending.due, language),
          },
        ]),
    ...(proposal === null
      ? []
      : [
          {
            name: { zh: `拟撤销${granted}的理由`, en: 'Reason of the intended revocation' },
            value: proposal.reason,
          },
          { name: { zh: '依据', en: 'Basis' }, value: formatBasis(proposal.basis) },
          {
            name: { zh: '陈述申辩的最后一日', en: 'Last day to state your case' },
            value: formatDate(proposal.due, language),
          },
        ]),
    ...statements.map(({ statement, on }) => ({
      name: { zh: `您的陈述（${formatDate(on, 'zh')}）`, en: `Your statement of ${formatDate(on, 'en')}` },
      value: statement,
    })),
    ...(concluded === null
      ? []
      : [
          {
            name: { zh: '处理结果', en: 'Conclusion' },
            value: {
              revoked: { zh: `已撤销${granted}。${concluded.reason}`, en: `Revoked. ${concluded.reason}` },
              rectified: { zh: `已经整改到位。${concluded.reason}`, en: `Put right. ${concluded.reason}` },
            }[concluded.conclusion][language],
          },
        ]),
  ]
}

/** 陈述申辩, or a report of what was put right. */
function StateCase({ view, answer }: { readonly view: CaseView; readonly answer: Answer }): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const refresh = useRefreshCase(view.caseId)
  const chooser = useRef<HTMLInputElement>(null)
  const [statement, setStatement] = useState('')
  const [files, setFiles] = useState<readonly File[]>([])
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const empty = statement.trim() === ''

  async function state(): Promise<void> {
    setTried(true)
    if (empty || pending) return
    setPending(true)
    setProblem(undefined)
    try {
      const ids: string[] = []
      for (const file of files) ids.push((await sendFile(file, () => undefined).done).fileId)
      await send(
        api.POST('/api/v1/cases/{caseId}/promises/{material}/statement', {
          params: {
            path: { caseId: view.caseId, material: answer.material },
            header: { 'Idempotency-Key': makeKey(), 'If-Match': `"${view.version}"` },
          },
          body: { statement: statement.trim(), files: ids },
        }),
      )
      announce({ zh: '已提交，行政机关将复核。', en: 'Handed in; the authority will consider it.' })
      setStatement('')
      setFiles([])
      setTried(false)
      await refresh()
    } catch (thrown) {
      if (!(thrown instanceof SendingStopped)) setProblem(toApiProblem(thrown))
    } finally {
      setPending(false)
    }
  }

  return (
    <div className={`${styles['section']} no-print`}>
      <TextField
        label={{ zh: '陈述申辩或者整改情况', en: 'Your statement, or what was put right' }}
        help={{
          zh: '写明事实和理由；已经整改的，写明整改情况。行政机关会在决定前复核。',
          en: 'State the facts, or what was put right; the authority considers it before it decides.',
        }}
        long
        value={statement}
        onChange={setStatement}
        error={tried && empty ? { zh: '请填写陈述内容。', en: 'Write your statement.' } : undefined}
        maxLength={5000}
      />
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        tabIndex={-1}
        aria-label={text({ zh: '选择证据材料', en: 'Choose evidence' })}
        onChange={(event) => setFiles([...(event.target.files ?? [])])}
      />
      <div>
        <Button onPress={() => chooser.current?.click()}>
          {text({ zh: '添加证据材料', en: 'Add evidence' })}
        </Button>{' '}
        {files.map(({ name }) => name).join('、')}
      </div>
      <div>
        <Button look="primary" isPending={pending} onPress={() => void state()}>
          {text({ zh: '提交陈述申辩', en: 'Hand in' })}
        </Button>
      </div>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
    </div>
  )
}
