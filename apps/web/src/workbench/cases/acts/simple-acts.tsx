import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { RadioField, SelectField, TextField } from '../../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../../language/index.ts'
import { ActDialog } from './act-dialog.tsx'
import { checkFilled, checkReason, pointTo } from './check-act.ts'
import { ReasonField } from './reason-field.tsx'
import { type ActProps, useActForm } from './use-act-form.ts'

export function ReceiveAct(props: ActProps): ReactElement {
  const text = useText()
  return (
    <ActDialog
      {...props}
      command="ReceiveApplication"
      title={{ zh: '收件', en: 'Receive the application' }}
      submit={{ zh: '确认收件', en: 'Receive' }}
      told={{ zh: '已收件，收件凭证正在生成。', en: 'Received; the receipt is being made out.' }}
      lead={text({
        zh: '确认收到申请材料，向申请人出具收件凭证。受理期限自收到材料之日起计算。',
        en: 'Confirms that the materials are here and makes out the receipt. The time for acceptance runs from that day.',
      })}
      send={(params) => send(api.POST('/api/v1/cases/{caseId}/reception', { params }))}
      preview={() => ({ command: 'ReceiveApplication' })}
    />
  )
}

const grounds = [
  { value: 'no-permission-needed', label: { zh: '依法不需要取得行政许可', en: 'No permission is needed' } },
  { value: 'not-competent', label: { zh: '不属于本机关职权范围', en: 'Not within our competence' } },
  { value: 'limits-reached', label: { zh: '已达到数量限制', en: 'The limit of number is reached' } },
  { value: 'other-lawful-ground', label: { zh: '其他法定情形', en: 'Another lawful ground' } },
] as const

export function RefuseAcceptanceAct(props: ActProps): ReactElement {
  const text = useText()
  const form = useActForm(props, 'RefuseAcceptance', {
    ground: '' as '' | (typeof grounds)[number]['value'],
    reason: '',
    basis: '',
    competentAuthority: '',
  })
  const { draft, set } = form
  const needsBasis = draft.ground === 'limits-reached' || draft.ground === 'other-lawful-ground'
  const build = () => ({
    ground: draft.ground === '' ? ('other-lawful-ground' as const) : draft.ground,
    reason: draft.reason.trim(),
    ...(draft.basis.trim() === '' ? {} : { basis: draft.basis.trim() }),
    ...(draft.competentAuthority.trim() === '' || draft.ground !== 'not-competent'
      ? {}
      : { competentAuthority: draft.competentAuthority.trim() }),
  })
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '不予受理', en: 'Refuse acceptance' }}
      submit={{ zh: '作出不予受理决定', en: 'Refuse acceptance' }}
      told={{ zh: '已作出不予受理决定。', en: 'Acceptance is refused.' }}
      danger
      lead={text({
        zh: '材料不齐全或者不符合法定形式的，应当一次告知补正，不得据此不予受理。',
        en: 'What is merely incomplete is to be corrected by the one-time notice, not refused here.',
      })}
      check={() =>
        pointTo(
          [
            '/ground',
            draft.ground === '' ? { zh: '请选择不予受理的情形。', en: 'Choose the ground.' } : undefined,
          ],
          ['/reason', checkReason(draft.reason)],
          [
            '/competentAuthority',
            draft.ground === 'not-competent' ? checkFilled(draft.competentAuthority) : undefined,
          ],
          ['/basis', needsBasis ? checkFilled(draft.basis) : undefined],
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/acceptance-refusal', {
            params,
            body: build(),
          }),
        )
      }
      preview={() => ({ command: 'RefuseAcceptance', ...build() })}
    >
      {(errorOf) => (
        <>
          <RadioField
            label={{ zh: '情形', en: 'Ground' }}
            choices={grounds}
            value={draft.ground}
            onChange={(ground) => set({ ground: ground as typeof draft.ground })}
            error={errorOf('/ground')}
          />
          {draft.ground === 'not-competent' ? (
            <TextField
              label={{ zh: '有权办理的机关', en: 'The competent authority' }}
              help={{ zh: '告知申请人应当向哪个机关申请。', en: 'Whom the applicant is to ask instead.' }}
              value={draft.competentAuthority}
              onChange={(competentAuthority) => set({ competentAuthority })}
              error={errorOf('/competentAuthority')}
              maxLength={100}
            />
          ) : null}
          <ReasonField
            form={form}
            errorOf={errorOf}
            help={{
              zh: '写入不予受理决定书，申请人可见。',
              en: 'Printed in the decision; the applicant reads it.',
            }}
          />
          <TextField
            label={{ zh: '法律依据', en: 'Article' }}
            help={{ zh: '例如：行政许可法 第三十二条', en: 'Such as 行政许可法 第三十二条' }}
            required={needsBasis}
            value={draft.basis}
            onChange={(basis) => set({ basis })}
            error={errorOf('/basis')}
            maxLength={200}
          />
        </>
      )}
    </ActDialog>
  )
}

type ReasonCommand =
  'DeclineExtension' | 'DeclineGreenChannel' | 'EndGreenChannel' | 'VoidCase' | 'WithdrawApplication'

const reasonActs = {
  DeclineExtension: {
    title: { zh: '不批准延期', en: 'Decline the extension' },
    submit: { zh: '不批准', en: 'Decline' },
    told: { zh: '已不批准延期申请。', en: 'The extension is declined.' },
    lead: {
      zh: '理由将告知提请延期的工作人员，并记入办件过程。',
      en: 'The officer who asked is told the reason; it goes on record.',
    },
    path: '/api/v1/cases/{caseId}/extension-refusal',
  },
  DeclineGreenChannel: {
    title: { zh: '不同意启用绿色通道', en: 'Decline the green channel' },
    submit: { zh: '不同意', en: 'Decline' },
    told: { zh: '已不同意启用绿色通道。', en: 'The green channel is declined.' },
    lead: {
      zh: '本办件按一般程序继续办理，理由记入办件过程。',
      en: 'The case goes on as ever; the reason goes on record.',
    },
    path: '/api/v1/cases/{caseId}/green-channel/refusal',
  },
  EndGreenChannel: {
    title: { zh: '结束绿色通道', en: 'End the green channel' },
    submit: { zh: '结束', en: 'End it' },
    told: { zh: '绿色通道已结束。', en: 'The green channel is over.' },
    lead: {
      zh: '结束后恢复一般程序：省略的环节须办理，尚缺的材料须在决定前补交。',
      en: 'The ordinary course is back: steps that were left out are due, and what is missing comes before the decision.',
    },
    path: '/api/v1/cases/{caseId}/green-channel/end',
  },
  VoidCase: {
    title: { zh: '作废办件', en: 'Void the case' },
    submit: { zh: '确认作废', en: 'Void the case' },
    told: { zh: '办件已作废。', en: 'The case is void.' },
    lead: {
      zh: '仅用于不应当存在的办件，例如重复录入。作废后不能恢复，全部过程仍保留在案。',
      en: 'For a case that should never have been, such as one entered twice. It cannot be undone; the record stays.',
    },
    path: '/api/v1/cases/{caseId}/voiding',
  },
  WithdrawApplication: {
    title: { zh: '代申请人撤回申请', en: 'Withdraw for the applicant' },
    submit: { zh: '确认撤回', en: 'Withdraw' },
    told: { zh: '申请已撤回。', en: 'The application is withdrawn.' },
    lead: {
      zh: '申请人在窗口提出撤回的，请核对其身份并记录理由。撤回后本办件终止。',
      en: 'Where the applicant asks for it at the window: check who it is and note the reason. The case ends.',
    },
    path: '/api/v1/cases/{caseId}/withdrawal',
  },
} as const satisfies Record<ReasonCommand, { readonly title: Bilingual; readonly [key: string]: unknown }>

export function ReasonAct(props: ActProps & { readonly command: ReasonCommand }): ReactElement {
  const text = useText()
  const act = reasonActs[props.command]
  const form = useActForm(props, props.command, { reason: '' })
  const { reason } = form.draft
  return (
    <ActDialog
      {...form.dialog}
      title={act.title}
      submit={act.submit}
      told={act.told}
      danger
      lead={text(act.lead)}
      check={() => pointTo(['/reason', checkReason(reason)])}
      send={(params) => send(api.POST(act.path, { params, body: { reason: reason.trim() } }))}
    >
      {(errorOf) => <ReasonField form={form} errorOf={errorOf} />}
    </ActDialog>
  )
}

/** To a newer revision of the item; the list says from when each is in force. */
export function MoveRevisionAct(
  props: ActProps & {
    readonly revisions: readonly { readonly revision: number; readonly effectiveFrom: string }[]
  },
): ReactElement {
  const { view } = props.open
  const { language } = useLanguage()
  const form = useActForm(props, 'MoveToRevision', { to: '', reason: '' })
  const { draft, set } = form
  const newer = props.revisions.filter(({ revision }) => revision > view.revision)
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '更换事项版本', en: 'Move to another revision' }}
      submit={{ zh: '更换版本', en: 'Move the case' }}
      told={{ zh: '办件已改按新版本办理。', en: 'The case now follows the newer revision.' }}
      check={() =>
        pointTo(
          ['/to', draft.to === '' ? { zh: '请选择版本。', en: 'Choose a revision.' } : undefined],
          ['/reason', checkReason(draft.reason)],
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/revision', {
            params,
            body: { to: Number(draft.to), reason: draft.reason.trim() },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <SelectField
            id="move-to"
            label={{ zh: '新版本', en: 'Newer revision' }}
            help={
              newer.length === 0
                ? {
                    zh: `本办件按第${view.revision}版办理，没有更新的版本。`,
                    en: `The case follows revision ${view.revision}; there is none newer.`,
                  }
                : {
                    zh: `本办件现按第${view.revision}版办理。`,
                    en: `The case follows revision ${view.revision} now.`,
                  }
            }
            value={draft.to}
            onChange={(to) => set({ to })}
            choices={newer.map(({ revision, effectiveFrom }) => ({
              value: String(revision),
              label: {
                zh: `第${revision}版（${formatDate(effectiveFrom, 'zh')}起施行）`,
                en: `Revision ${revision} (in force from ${formatDate(effectiveFrom, language)})`,
              },
            }))}
            error={errorOf('/to')}
          />
          <ReasonField form={form} errorOf={errorOf} />
        </>
      )}
    </ActDialog>
  )
}
