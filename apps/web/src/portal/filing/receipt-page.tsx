import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send, toApiProblem } from '../../api/index.ts'
import { DocumentLinks } from '../../case/index.ts'
import { Button, ButtonLink, Card, Loading, Notice, PageHeading, ProblemNotice } from '../../design/index.ts'
import { saveFile } from '../../device/save-file.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { readCase } from './filing-calls.ts'
import styles from './filing.module.css'

/** After filing: the number, what happens next and by when, the receipt on paper and as a proof. */
export function ReceiptPage(): ReactElement {
  const { caseId = '' } = useParams({ strict: false }) as { readonly caseId?: string }
  const text = useText()
  const { language } = useLanguage()
  const found = useQuery({
    queryKey: ['case', caseId],
    queryFn: () => readCase(caseId),
    // The rule decides within seconds of the filing; nobody should have to load the page again for it.
    refetchInterval: ({ state }) =>
      state.data?.awaitsJudgement === true && state.dataUpdateCount < 30 ? 1500 : false,
  })
  if (found.error) return <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />
  if (found.data === undefined) return <Loading />
  const { data: filed } = found
  if (filed.status === 'draft') {
    return (
      <Notice
        tone="warn"
        title={{ zh: '这份申请还没有提交', en: 'This application is not filed yet' }}
        actions={
          <ButtonLink to="/apply/$item" params={{ item: filed.item }} search={{ case: caseId }} size="small">
            {text({ zh: '继续填写', en: 'Go on filling it in' })}
          </ButtonLink>
        }
      />
    )
  }
  const acceptance = filed.clocks.find(({ kind }) => kind === 'acceptance')?.reading.due ?? null
  return (
    <div className={styles['desk']}>
      <PageHeading title={{ zh: '申请已提交', en: 'The application is filed' }} lead={text(filed.itemName)} />
      <Card>
        <div className={styles['receipt']}>
          <p>{text({ zh: '办件编号', en: 'Case number' })}</p>
          <p className={styles['number']}>{filed.number}</p>
          <p className={styles['note']}>
            {text({
              zh: '请记下办件编号，咨询和查询时使用。',
              en: 'Keep this number; give it when you ask about the case.',
            })}
          </p>
        </div>
      </Card>
      <InstantNotice filed={filed} />
      <Card>
        <div className={styles['stepPage']}>
          <h2>{text({ zh: '接下来', en: 'What happens next' })}</h2>
          <ol className={styles['next']}>
            <li>
              {acceptance === null
                ? text({
                    zh: `${filed.authorityName.zh}将审查材料是否齐全、符合法定形式，作出是否受理的决定。`,
                    en: `${filed.authorityName.en} looks at whether everything is there and decides on acceptance.`,
                  })
                : text({
                    zh: `${filed.authorityName.zh}将在 ${formatDate(acceptance, 'zh')}之前（含当日）决定是否受理；需要补正的，一次性告知您全部内容。逾期不告知的，自收到材料之日起即为受理。`,
                    en: `By ${formatDate(acceptance, 'en')} ${filed.authorityName.en} accepts the application, or tells you once all that is to be mended. If it says nothing, it counts as accepted.`,
                  })}
            </li>
            <li>
              {text({
                zh: '受理、补正、决定等进展会出现在“我的办件”和消息中。',
                en: 'Each act is shown under “My cases” and in your messages.',
              })}
            </li>
            <li>
              {text({
                zh: '作出决定后，结果按您选择的方式送达。',
                en: 'After the decision the result reaches you in the way that you chose.',
              })}
            </li>
          </ol>
          <div className={`${styles['ways']} no-print`}>
            <ButtonLink to="/my/cases/$caseId" params={{ caseId }} look="primary">
              {text({ zh: '查看办件进度', en: 'Follow the case' })}
            </ButtonLink>
            <ButtonLink to="/my">{text({ zh: '我的全部办件', en: 'All my cases' })}</ButtonLink>
            <ButtonLink to="/" look="quiet">
              {text({ zh: '回到首页', en: 'To the first page' })}
            </ButtonLink>
          </div>
        </div>
      </Card>
      <Card>
        <div className={styles['stepPage']}>
          <h2>{text({ zh: '凭证', en: 'Receipts' })}</h2>
          {filed.documents.length === 0 ? (
            <p>
              {text({
                zh: `您于 ${filed.submittedOn === null ? '' : formatDate(filed.submittedOn, 'zh')}提交了申请。窗口收件后出具盖章的收件凭证，可在办件页下载。`,
                en: `You filed on ${filed.submittedOn === null ? '' : formatDate(filed.submittedOn, language)}. A sealed receipt follows when the window takes it in; download it on the page of the case.`,
              })}
            </p>
          ) : (
            <DocumentLinks caseId={caseId} documents={filed.documents} />
          )}
          <ProofOfFiling caseId={caseId} />
          <p className="no-print">
            <Button size="small" onPress={() => window.print()}>
              {text({ zh: '打印本页', en: 'Print this page' })}
            </Button>
          </p>
        </div>
      </Card>
    </div>
  )
}

/** Items that a rule may decide: what it said, as soon as it has (秒批). */
function InstantNotice({
  filed,
}: {
  readonly filed: Awaited<ReturnType<typeof readCase>>
}): ReactElement | null {
  const text = useText()
  const { instant } = filed
  if (filed.awaitsJudgement) {
    return (
      <Notice spoken title={{ zh: '正在按秒批规则核验……', en: 'Being looked at by rule…' }}>
        <p>
          {text({
            zh: '系统正在向可信来源核对，通常几秒钟内有结果，请稍候。',
            en: 'The platform asks trusted sources; this takes a few seconds.',
          })}
        </p>
      </Notice>
    )
  }
  if (instant === null) return null
  const granted = instant.outcome === 'grant'
  return (
    <Notice
      spoken
      tone={granted ? 'good' : 'info'}
      title={
        granted
          ? { zh: '已经即时准予', en: 'Granted at once' }
          : { zh: '已转工作人员办理', en: 'An officer goes on with it' }
      }
      actions={
        <ButtonLink to="/my/cases/$caseId" params={{ caseId: filed.caseId }} size="small">
          {granted
            ? text({ zh: '查看结果和说明', en: 'See the result and why' })
            : text({ zh: '查看原因', en: 'See why' })}
        </ButtonLink>
      }
    >
      <p>{text(instant.headline)}</p>
    </Notice>
  )
}

/** The receipt that proves, without this platform, that the filing was on record at that time. */
function ProofOfFiling({ caseId }: { readonly caseId: string }): ReactElement {
  const text = useText()
  const proof = useQuery({
    queryKey: ['proof-of-filing', caseId],
    queryFn: () => send(api.GET('/api/v1/cases/{caseId}/receipt', { params: { path: { caseId } } })),
    enabled: false,
  })

  async function download(): Promise<void> {
    const { data } = await proof.refetch()
    if (data === undefined) return
    saveFile(`receipt-${caseId}.json`, 'application/json', JSON.stringify(data, undefined, 2))
  }

  return (
    <div className={`${styles['receipt']} no-print`}>
      <p>
        {text({
          zh: '存证回执：证明申请在提交当时已经记录在案、此后未被改动，可以离线验证。',
          en: 'Proof of filing: shows that the application was on record at that time and was not altered since; it can be verified off line.',
        })}
      </p>
      {proof.error ? <ProblemNotice problem={toApiProblem(proof.error)} /> : null}
      <Button size="small" isPending={proof.isFetching} onPress={() => void download()}>
        {text({ zh: '下载存证回执', en: 'Download the proof' })}
      </Button>
    </div>
  )
}
