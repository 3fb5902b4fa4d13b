import { type ReactElement, useRef, useState } from 'react'
import { type ApiProblem, makeKey, toApiProblem } from '../../api/index.ts'
import {
  ApplicationReview,
  type Content,
  ErrorSummary,
  type FilledApplication,
  makePointer,
  OwnDifferences,
} from '../../application/index.ts'
import { deliveryNames } from '../../case/index.ts'
import { Button, Card, Checkbox, ConfirmDialog, FactList, ProblemNotice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { type DeliveryWay, keepApplicable } from './draft.ts'
import { forgetDraft } from './kept-drafts.ts'
import type { StepName } from './filing-steps.tsx'
import type { WriteStatement } from './statement.ts'
import type { DeskDraft } from './use-desk-draft.ts'
import type { FilingSteps } from './use-filing-steps.ts'
import styles from './filing.module.css'

export type FilingAct = 'file' | 'examine'

/** What is filed, as far as it applies. */
export interface SignedApplication {
  readonly content: Content
  readonly contact: { name: string; phone: string; address?: string }
  readonly delivery: DeliveryWay
  /** The statement of the applicant, as it was read. */
  readonly statement: string
}

/** The acts that end the filling in: of a single item, or of a matter. */
export interface FilingActs {
  /** @param key the same for each attempt of one act @throws ApiProblem */
  readonly send: (act: FilingAct, filed: SignedApplication, key: string) => Promise<void>
  /** What was done of it already, by a repeat or in another window. @throws ApiProblem */
  readonly findDone: (act: FilingAct) => Promise<FilingAct | undefined>
  /** Leads to where one goes on. */
  readonly leave: (act: FilingAct) => Promise<void>
}

export interface CheckStepProps {
  readonly application: FilledApplication
  readonly draft: DeskDraft
  readonly steps: FilingSteps
  /** Undefined while there is no draft on the platform. */
  readonly acts: FilingActs | undefined
  /** Whether the draft may be looked at before it is filed (预审). */
  readonly canExamine: boolean
  readonly writeStatement: WriteStatement
}

/** Everything as it will be filed, what is signed, and the act itself. */
export function CheckStep(props: CheckStepProps): ReactElement {
  const { application, draft, steps, canExamine } = props
  const { contact, delivery, keeper, account, applicant } = draft
  const text = useText()
  const [agreed, setAgreed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [problem, setProblem] = useState<ApiProblem>()
  const [pending, setPending] = useState(false)
  const [asking, setAsking] = useState(false)
  const acting = useRef(false)
  const signature = useRef<HTMLDivElement>(null)

  const missing = steps.names.flatMap(steps.findProblems)
  const name = applicant?.name ?? draft.applicantName ?? account?.name ?? ''
  const statement = props.writeStatement(name, applicant?.kind ?? 'person')

  /** One act at a time, whatever is clicked how often; the key makes a repeat after a lost answer the same act. */
  async function act(kind: FilingAct): Promise<void> {
    const { acts } = props
    if (acting.current || acts === undefined || delivery === '') return
    acting.current = true
    setPending(true)
    setProblem(undefined)
    // The page must not save behind the filing what was filed.
    await keeper.flush()
    try {
      await acts.send(
        kind,
        {
          content: keepApplicable(application.requirements, application.content),
          contact: {
            name: contact.name.trim(),
            phone: contact.phone.trim(),
            ...(contact.address.trim() === '' ? {} : { address: contact.address.trim() }),
          },
          delivery,
          statement: text(statement),
        },
        kind === 'file' ? keeper.kept.submitKey : makeKey(),
      )
      await leave(acts, kind)
    } catch (thrown) {
      await takeRefusal(acts, toApiProblem(thrown), kind)
    } finally {
      acting.current = false
      setPending(false)
    }
  }

  async function leave(acts: FilingActs, kind: FilingAct): Promise<void> {
    if (kind === 'file') {
      keeper.close()
      await forgetDraft(account?.accountId ?? null, keeper.kept)
    }
    await acts.leave(kind)
  }

  async function takeRefusal(acts: FilingActs, refused: ApiProblem, kind: FilingAct): Promise<void> {
    // A repeat after a lost answer, or another window: it may be filed already, and then that is the answer.
    if (refused.status === 409 || refused.code === 'idempotency-key-reused') {
      const done = await acts.findDone(kind).catch(() => undefined)
      if (done !== undefined) {
        await leave(acts, done)
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
    <Button size="small" look="quiet" onPress={() => steps.open(step, field)}>
      {text({ zh: '修改', en: 'Change' })}
    </Button>
  )
  const unsigned = attempt > 0 && !agreed
  return (
    <>
      <ErrorSummary
        problems={attempt > 0 ? missing : []}
        attempt={missing.length > 0 ? attempt : 0}
        onFollow={(field) => steps.open(findStep(field), field)}
      />
      <OwnDifferences
        application={application}
        differences={draft.differences}
        title={{ zh: '与申请人的登记信息不一致，请核对', en: 'Not what is registered of the applicant' }}
        onForeignNumber={{
          zh: '证件号码须是申请人自己的，不改正不能提交。替他人或者其他单位申请的，请由对方先办理授权委托，再选择以对方的名义申请。',
          en: 'The number must be that of the applicant; otherwise the application cannot be filed. To apply for somebody else, let them authorise you first, then choose to apply in their name.',
        }}
        onOthers={{
          zh: '填写有误的请修改；登记信息近期有变化，或者本次申请的就是变更的，可以照此提交，由工作人员核对。',
          en: 'Change it if it is wrong. If the register has changed lately, or the change is what you apply for, you may file it as it is; an officer looks at it.',
        }}
      >
        <Button
          size="small"
          onPress={() => steps.open('form', makePointer('form', draft.differences[0]?.element ?? ''))}
        >
          {text({ zh: '修改', en: 'Change' })}
        </Button>
      </OwnDifferences>
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
        {canExamine ? (
          <Button
            look="quiet"
            isDisabled={props.acts === undefined || pending || delivery === ''}
            onPress={() => void act('examine')}
          >
            {text({ zh: '先申请预审', en: 'Ask for a look before filing' })}
          </Button>
        ) : (
          <span />
        )}
        <div className={styles['footWay']}>
          <Button onPress={() => steps.open('delivery')}>{text({ zh: '上一步', en: 'Back' })}</Button>
          <Button look="primary" isPending={pending} isDisabled={account === null} onPress={file}>
            {text({ zh: '提交申请', en: 'File the application' })}
          </Button>
        </div>
      </div>
      {canExamine ? (
        <p className={styles['note']}>
          {text({
            zh: '预审：由窗口人员先看一遍草稿，指出要修改的地方，不计入办理时限；预审期间不能修改。',
            en: 'A look before filing: the window reads the draft and says what to change. No time limit runs, and it cannot be changed meanwhile.',
          })}
        </p>
      ) : null}
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
  if (field.startsWith('/answers/') || field === '/applicant' || field.startsWith('/promise'))
    return 'situation'
  if (field.startsWith('/form/')) return 'form'
  if (field.startsWith('/materials/')) return 'materials'
  return 'delivery'
}

/** No answer came, or none that decides anything: the same act may be sent again. */
function isPassing({ status }: ApiProblem): boolean {
  return status === 0 || status === 429 || status >= 500
}
