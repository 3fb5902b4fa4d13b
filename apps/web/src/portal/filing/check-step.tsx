import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Bilingual } from '@tongban/domain'
import { type ReactElement, useRef, useState } from 'react'
import { type ApiProblem, api, makeKey, send, toApiProblem } from '../../api/index.ts'
import { type Application, ApplicationReview, ErrorSummary, toSentContent } from '../../application/index.ts'
import { deliveryNames } from '../../case/index.ts'
import {
  Button,
  Card,
  Checkbox,
  ConfirmDialog,
  FactList,
  ProblemNotice,
  useAnnounce,
} from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { OwnAccount } from '../../session/index.ts'
import type { PossibleApplicant } from './applicant-step.tsx'
import { type ContactDraft, type DeliveryWay, keepApplicable } from './draft.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import { readCase } from './filing-calls.ts'
import { forgetDraft } from './kept-drafts.ts'
import type { StepName } from './filing-steps.tsx'
import { writeStatement } from './statement.ts'
import styles from './filing.module.css'

export interface CheckStepProps {
  readonly application: Application
  readonly contact: ContactDraft
  readonly delivery: DeliveryWay | ''
  readonly caseId: string | undefined
  readonly keeper: DraftKeeper
  readonly account: OwnAccount | null
  readonly applicant: PossibleApplicant | undefined
  readonly applicantName: string | undefined
  readonly problemsOf: (step: StepName) => readonly { readonly field: string; readonly message: Bilingual }[]
  readonly steps: readonly StepName[]
  readonly onOpen: (step: StepName, field?: string) => void
}

/** Everything as it will be filed, what is signed, and the act itself. */
export function CheckStep(props: CheckStepProps): ReactElement {
  const { application, contact, delivery, caseId, keeper, account, applicant, onOpen } = props
  const text = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [agreed, setAgreed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [problem, setProblem] = useState<ApiProblem>()
  const [pending, setPending] = useState(false)
  const [asking, setAsking] = useState(false)
  const acting = useRef(false)
  const signature = useRef<HTMLDivElement>(null)

  const missing = props.steps.flatMap((step) => props.problemsOf(step))
  const name = applicant?.name ?? props.applicantName ?? account?.name ?? ''
  const statement = writeStatement(name, applicant?.kind ?? 'person')

  function makeBody() {
    return {
      content: toSentContent(keepApplicable(application.requirements, application.content)),
      contact: {
        name: contact.name.trim(),
        phone: contact.phone.trim(),
        ...(contact.address.trim() === '' ? {} : { address: contact.address.trim() }),
      },
    }
  }

  /** One act at a time, whatever is clicked how often; the key makes a repeat after a lost answer the same act. */
  async function act(kind: 'file' | 'examine'): Promise<void> {
    if (acting.current || caseId === undefined || delivery === '') return
    acting.current = true
    setPending(true)
    setProblem(undefined)
    // The page must not save behind the filing what was filed.
    await keeper.flush()
    const params = {
      path: { caseId },
      header: { 'Idempotency-Key': kind === 'file' ? keeper.kept.submitKey : makeKey() },
    }
    try {
      if (kind === 'file') {
        await send(
          api.POST('/api/v1/cases/{caseId}/submission', {
            params,
            body: { ...makeBody(), delivery, statement: text(statement) },
          }),
        )
      } else {
        await send(api.POST('/api/v1/cases/{caseId}/pre-examination-request', { params, body: makeBody() }))
      }
      await leave(kind)
    } catch (thrown) {
      await takeRefusal(toApiProblem(thrown), kind)
    } finally {
      acting.current = false
      setPending(false)
    }
  }

  async function leave(kind: 'file' | 'examine'): Promise<void> {
    if (caseId === undefined) return
    if (kind === 'file') {
      keeper.close()
      await forgetDraft(account?.accountId ?? null, keeper.kept)
    }
    await queries.invalidateQueries({ queryKey: ['case', caseId] })
    await queries.invalidateQueries({ queryKey: ['cases'] })
    if (kind === 'examine')
      announce({
        zh: '已申请预审，结果会通知您。',
        en: 'The pre-examination was asked for; you will be told.',
      })
    await navigate({
      to: kind === 'file' ? '/my/cases/$caseId/receipt' : '/my/cases/$caseId',
      params: { caseId },
    })
  }

  async function takeRefusal(refused: ApiProblem, kind: 'file' | 'examine'): Promise<void> {
    // A repeat after a lost answer, or another window: it may be filed already, and then that is the answer.
    if (caseId !== undefined && (refused.status === 409 || refused.code === 'idempotency-key-reused')) {
      const found = await readCase(caseId).catch(() => undefined)
      if (found !== undefined && found.status !== 'draft') {
        await leave(found.status === 'pre-examination' ? 'examine' : kind)
        return
      }
    }
    // Refused for good: what is sent after mending is another act. Without an answer it stays the same act.
    if (refused.status >= 400 && refused.status < 500 && refused.status !== 429 && refused.status !== 401)
      keeper.update({ submitKey: makeKey() })
    application.takeServerErrors(refused.errors)
    setProblem(refused)
  }

  function file(): void {
    setAttempt((before) => before + 1)
    if (missing.length > 0) return
    if (agreed) setAsking(true)
    else signature.current?.querySelector('input')?.focus()
  }

  const mend = (step: StepName, field?: string) => (
    <Button size="small" look="quiet" onPress={() => onOpen(step, field)}>
      {text({ zh: '修改', en: 'Change' })}
    </Button>
  )
  const unsigned = attempt > 0 && !agreed
  return (
    <>
      <ErrorSummary
        problems={attempt > 0 ? missing : []}
        attempt={missing.length > 0 ? attempt : 0}
        onFollow={(field) => onOpen(findStep(field), field)}
      />
      <Card>
        <ApplicationReview
          requirements={application.requirements}
          content={application.content}
          mend={(part) =>
            mend(({ answers: 'situation', form: 'form', materials: 'materials' } as const)[part])
          }
        />
      </Card>
      <Card>
        <div className={styles['cardHead']}>
          <h2>{text({ zh: '联系和送达', en: 'Contact and delivery' })}</h2>
          {mend('delivery')}
        </div>
        <FactList
          facts={[
            { name: { zh: '申请人', en: 'Applicant' }, value: <bdi>{name}</bdi> },
            { name: { zh: '联系人', en: 'Contact' }, value: <bdi>{contact.name}</bdi> },
            { name: { zh: '联系电话', en: 'Telephone' }, value: contact.phone },
            {
              name: { zh: '通信地址', en: 'Postal address' },
              value: contact.address === '' ? null : <bdi>{contact.address}</bdi>,
            },
            {
              name: { zh: '送达方式', en: 'Delivery' },
              value: delivery === '' ? '' : text(deliveryNames[delivery] ?? delivery),
            },
          ]}
        />
      </Card>
      <Card>
        <div className={styles['stepPage']} ref={signature}>
          <h2>{text({ zh: '申请人声明', en: 'Statement of the applicant' })}</h2>
          <p className={styles['statement']}>{text(statement)}</p>
          <Checkbox checked={agreed} onChange={setAgreed} invalid={unsigned}>
            {text({ zh: '我已阅读并同意以上声明', en: 'I have read this statement and agree' })}
          </Checkbox>
          {unsigned ? (
            <p role="alert" className={styles['wrong']}>
              {text({
                zh: '请先阅读并同意申请人声明，再提交。',
                en: 'Read the statement and agree to it before filing.',
              })}
            </p>
          ) : null}
        </div>
      </Card>
      {problem === undefined ? null : (
        <ProblemNotice problem={problem} onRetry={isPassing(problem) ? () => void act('file') : undefined} />
      )}
      <div className={styles['foot']}>
        <Button
          look="quiet"
          isDisabled={caseId === undefined || pending || delivery === ''}
          onPress={() => void act('examine')}
        >
          {text({ zh: '先申请预审', en: 'Ask for a look before filing' })}
        </Button>
        <div className={styles['footWay']}>
          <Button onPress={() => onOpen('delivery')}>{text({ zh: '上一步', en: 'Back' })}</Button>
          <Button look="primary" isPending={pending} isDisabled={account === null} onPress={file}>
            {text({ zh: '提交申请', en: 'File the application' })}
          </Button>
        </div>
      </div>
      <p className={styles['note']}>
        {text({
          zh: '预审：由窗口人员先看一遍草稿，指出要修改的地方，不计入办理时限；预审期间不能修改。',
          en: 'A look before filing: the window reads the draft and says what to change. No time limit runs, and it cannot be changed meanwhile.',
        })}
      </p>
      <ConfirmDialog
        title={{ zh: '确认提交申请？', en: 'File the application?' }}
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          void act('file')
        }}
        confirm={{ zh: '签署并提交', en: 'Sign and file' }}
      >
        <p>
          {applicant?.as === 'agent'
            ? text({
                zh: `提交即表示您作为代理人，代${name}签署申请人声明。`,
                en: `By filing, you sign the statement as the agent of ${name}.`,
              })
            : text({
                zh: `提交即表示${name}签署申请人声明。`,
                en: `By filing, ${name} signs the statement.`,
              })}
        </p>
        <p>
          {text({
            zh: '提交后不能直接修改；需要补正时会一次性告知您，也可以撤回申请。',
            en: 'After filing it cannot be changed at will; you are told at once of all that is to be mended, and you may withdraw it.',
          })}
        </p>
      </ConfirmDialog>
    </>
  )
}

function findStep(field: string): StepName {
  if (field.startsWith('/answers/') || field === '/applicant') return 'situation'
  if (field.startsWith('/form/')) return 'form'
  if (field.startsWith('/materials/')) return 'materials'
  return 'delivery'
}

/** No answer came, or none that decides anything: the same act may be sent again. */
function isPassing({ status }: ApiProblem): boolean {
  return status === 0 || status === 429 || status >= 500
}
