import { nameGranted } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { FactList, Notice, RadioField, TextField } from '../../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../../language/index.ts'
import { ActDialog } from './act-dialog.tsx'
import { type Attachment, Attachments } from './attachments.tsx'
import { checkFilled, checkReason, pointTo } from './check-act.ts'
import {
  ObligationChoice,
  beginChoice,
  checkChoice,
  listOpenAnswers,
  promiseLabel,
} from './obligation-choice.tsx'
import { ReasonField } from './reason-field.tsx'
import { type ActProps, useActForm } from './use-act-form.ts'

/** One act accepts and grants what was filed on a promise (告知承诺制办理). */
export function DecideOnPromiseAct(props: ActProps): ReactElement {
  const text = useText()
  const { view, revision } = props.open
  const statesValidity = revision.licence?.validity === 'stated'
  const form = useActForm(props, 'DecideOnPromise', { opinion: '', validTo: '' })
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '按告知承诺受理并准予', en: 'Accept and grant on the promise' }}
      submit={{ zh: '受理并作出准予决定', en: 'Accept and grant' }}
      told={{
        zh: '已受理并作出准予决定，请制发证照；承诺在期限内核查。',
        en: 'Accepted and granted; issue the licence. The promise is verified in time.',
      }}
      lead={
        <>
          <p>
            {text({
              zh: '申请人选择告知承诺方式办理，签署了以下承诺。请核对表单和材料，一次完成受理和决定。',
              en: 'The applicant signed this promise. Look at the form and the materials; one act accepts and grants.',
            })}
          </p>
          <blockquote>{view.content?.promise}</blockquote>
        </>
      }
      check={() =>
        pointTo(
          ['/opinion', checkFilled(draft.opinion)],
          ['/validTo', statesValidity ? checkFilled(draft.validTo) : undefined],
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/promise-decision', {
            params,
            body: {
              opinion: draft.opinion.trim(),
              conditions: [],
              ...(statesValidity ? { validTo: draft.validTo } : {}),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <TextField
            label={{ zh: '决定意见', en: 'Opinion' }}
            help={{ zh: '记入办件过程。', en: 'It goes on record.' }}
            long
            value={draft.opinion}
            onChange={(opinion) => set({ opinion })}
            error={errorOf('/opinion')}
            maxLength={2000}
          />
          {statesValidity ? (
            <TextField
              label={{ zh: '有效期截止', en: 'Valid until' }}
              type="date"
              value={draft.validTo}
              onChange={(validTo) => set({ validTo })}
              error={errorOf('/validTo')}
            />
          ) : null}
        </>
      )}
    </ActDialog>
  )
}

/** A licence for the time being (临时证照), while something is awaited. */
export function IssueTemporaryLicenceAct(props: ActProps): ReactElement {
  const text = useText()
  const terms = props.open.revision.definition.result.temporary
  const form = useActForm(props, 'IssueTemporaryLicence', {})
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '制发临时证照', en: 'Issue a licence for the time being' }}
      submit={{ zh: '制发', en: 'Issue' }}
      told={{ zh: '临时证照已制发。', en: 'Issued.' }}
      lead={text({
        zh: `临时证照自今日起${terms?.days ?? 0}个自然日内有效；正式证照核发后由正式证照代替，材料逾期未补交或者许可被撤销的，随之失效。`,
        en: `It is valid for ${terms?.days ?? 0} calendar days from today. The formal licence takes its place; it ends where what is awaited does not come.`,
      })}
      check={() => pointTo()}
      send={(params) =>
        send(api.POST('/api/v1/cases/{caseId}/temporary-licence', { params, body: { assigned: {} } }))
      }
    >
      {() => null}
    </ActDialog>
  )
}

/** What was found, what the holder said, and until when it may still speak, of the promise that is chosen. */
function AnswerFacts({
  open,
  material,
}: Pick<ActProps, 'open'> & { readonly material: string }): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const answer = open.view.promiseAnswers.find((entry) => entry.material === material)
  if (answer === undefined) return null
  const { finding, mending, proposal, statements } = answer
  return (
    <FactList
      facts={[
        { name: { zh: '核查情况', en: 'Found' }, value: finding },
        ...(mending === null
          ? []
          : [
              {
                name: { zh: '整改期限', en: 'To be put right by' },
                value: `${formatDate(mending.due, language)}${mending.over ? text({ zh: '（已届满）', en: ' (over)' }) : ''}`,
              },
            ]),
        ...(proposal === null
          ? []
          : [
              { name: { zh: '拟撤销的理由', en: 'Reason of the proposal' }, value: proposal.reason },
              {
                name: { zh: '陈述申辩期限', en: 'Statement by' },
                value: formatDate(proposal.due, language),
              },
            ]),
        ...statements.map(({ statement, on }) => ({
          name: {
            zh: `申请人陈述（${formatDate(on, 'zh')}）`,
            en: `Statement of ${formatDate(on, 'en')}`,
          },
          value: statement,
        })),
      ]}
    />
  )
}

export function ProposeRevocationAct(props: ActProps): ReactElement {
  const text = useText()
  const materials = listOpenAnswers(props.open)
  const form = useActForm(props, 'ProposeRevocation', { ...beginChoice(materials), reason: '' })
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: `提出撤销${nameGranted(props.open.revision.definition)}`, en: 'Propose the revocation' }}
      submit={{ zh: '提出并告知申请人', en: 'Propose and tell the holder' }}
      told={{ zh: '已提出撤销，事先告知书正在生成。', en: 'Proposed; the notice is being made out.' }}
      danger
      lead={
        <>
          <p>
            {text({
              zh: '提出后告知申请人有权陈述申辩；撤销由另一名负责人决定。',
              en: 'The holder is told that it may state its case; another head decides.',
            })}
          </p>
          <AnswerFacts open={props.open} material={draft.material} />
        </>
      }
      check={() => pointTo(...checkChoice(draft), ['/reason', checkReason(draft.reason)])}
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/promises/{material}/revocation-proposal', {
            params: { path: { ...path, material: draft.material }, header },
            body: { reason: draft.reason.trim() },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <ObligationChoice {...{ materials, draft, set, errorOf }} label={promiseLabel} />
          <ReasonField form={form} errorOf={errorOf} label={{ zh: '拟撤销的理由', en: 'Reason' }} />
        </>
      )}
    </ActDialog>
  )
}

export function RevokeGrantAct(props: ActProps): ReactElement {
  const text = useText()
  const materials = listOpenAnswers(props.open)
  const form = useActForm(props, 'RevokeGrant', { ...beginChoice(materials), reason: '' })
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: `决定撤销${nameGranted(props.open.revision.definition)}`, en: 'Revoke the grant' }}
      submit={{ zh: '作出撤销决定', en: 'Revoke' }}
      told={{
        zh: '准予决定已撤销，证照失去效力，已记入信用记录。',
        en: 'Revoked; the licence has no force any more, and the credit file has an entry.',
      }}
      danger
      lead={
        <>
          <Notice
            tone="warn"
            title={{ zh: '撤销后不能恢复，申请人可以复议或者诉讼', en: 'This cannot be undone' }}
          >
            <p>
              {text({
                zh: '请复核申请人的陈述申辩，写明是否采纳及理由。申请人已整改到位的，请改为“处理不实承诺”。',
                en: 'Consider what the holder said, and why it is or is not followed. What was put right is concluded instead.',
              })}
            </p>
          </Notice>
          <AnswerFacts open={props.open} material={draft.material} />
        </>
      }
      check={() => pointTo(...checkChoice(draft), ['/reason', checkReason(draft.reason)])}
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/promises/{material}/revocation', {
            params: { path: { ...path, material: draft.material }, header },
            body: { reason: draft.reason.trim() },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <ObligationChoice {...{ materials, draft, set, errorOf }} label={promiseLabel} />
          <ReasonField form={form} errorOf={errorOf} label={{ zh: '撤销的理由', en: 'Reason' }} />
        </>
      )}
    </ActDialog>
  )
}

/** What the holder says at the counter; it can say so itself under its cases. */
export function MakeStatementAct(props: ActProps): ReactElement {
  const text = useText()
  const materials = listOpenAnswers(props.open)
  const form = useActForm(props, 'MakeStatement', {
    ...beginChoice(materials),
    statement: '',
    files: [] as readonly Attachment[],
  })
  const { draft, set, change } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '登记陈述申辩、整改情况', en: 'Enter a statement' }}
      submit={{ zh: '登记', en: 'Enter it' }}
      told={{ zh: '已登记。', en: 'Entered.' }}
      lead={text({
        zh: '申请人到窗口陈述申辩或者报告整改情况的，在这里登记；申请人也可以在“我的办件”中提出。',
        en: 'Enter what the holder says at the window; it can also say so under its cases.',
      })}
      check={() => pointTo(...checkChoice(draft), ['/statement', checkFilled(draft.statement)])}
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/promises/{material}/statement', {
            params: { path: { ...path, material: draft.material }, header },
            body: { statement: draft.statement.trim(), files: draft.files.map(({ id }) => id) },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <ObligationChoice {...{ materials, draft, set, errorOf }} label={promiseLabel} />
          <TextField
            label={{ zh: '陈述内容', en: 'Statement' }}
            long
            value={draft.statement}
            onChange={(statement) => set({ statement })}
            error={errorOf('/statement')}
            maxLength={5000}
          />
          <Attachments
            label={{ zh: '证据材料', en: 'Evidence' }}
            files={draft.files}
            onChange={(edit) => change((before) => ({ ...before, files: edit(before.files) }))}
            error={errorOf('/files')}
          />
        </>
      )}
    </ActDialog>
  )
}

export function RepairCreditAct(props: ActProps): ReactElement {
  const text = useText()
  const records = props.open.view.credit
    .filter(({ repairedOn }) => repairedOn === null)
    .map(({ record, reason }) => ({ value: String(record), label: { zh: reason, en: reason } }))
  const form = useActForm(props, 'RepairCredit', { record: records[0]?.value ?? '', reason: '' })
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '信用修复', en: 'Repair a credit record' }}
      submit={{ zh: '修复', en: 'Repair' }}
      told={{ zh: '信用记录已修复。', en: 'Repaired.' }}
      lead={text({
        zh: '修复后记录仍然保留，但不再影响申请人以告知承诺方式办理。',
        en: 'The entry stays on file and no longer counts.',
      })}
      check={() => pointTo(['/record', checkFilled(draft.record)], ['/reason', checkReason(draft.reason)])}
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/credit-records/{record}/repair', {
            params: { path: { ...path, record: Number(draft.record) }, header },
            body: { reason: draft.reason.trim() },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <RadioField
            label={{ zh: '信用记录', en: 'Record' }}
            choices={records}
            value={draft.record}
            onChange={(record) => set({ record })}
            error={errorOf('/record')}
          />
          <ReasonField form={form} errorOf={errorOf} />
        </>
      )}
    </ActDialog>
  )
}
