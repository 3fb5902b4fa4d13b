import { type Bilingual, formatBasis } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { RadioField, TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { ActDialog } from './act-dialog.tsx'
import { type Attachment, Attachments } from './attachments.tsx'
import { checkFilled, checkReason, pointTo } from './check-act.ts'
import { ReasonField } from './reason-field.tsx'
import { type ActProps, useActForm } from './use-act-form.ts'

const choose = { zh: '请选择。', en: 'Choose one.' } as const

/** Asks for the green channel, or opens it where the item wants no second person. */
export function OpenGreenChannelAct(props: ActProps): ReactElement {
  const text = useText()
  const offer = props.open.view.greenChannelOffer
  const grounds = offer?.grounds ?? []
  const form = useActForm(props, 'OpenGreenChannel', { ground: grounds[0]?.ground ?? '', reason: '' })
  const { draft, set } = form
  const asks = offer?.approval === 'head'
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '启用绿色通道', en: 'Open the green channel' }}
      submit={asks ? { zh: '提请批准', en: 'Ask for approval' } : { zh: '启用', en: 'Open it' }}
      told={
        asks
          ? { zh: '已提请负责人批准启用绿色通道。', en: 'A head was asked to open the green channel.' }
          : { zh: '绿色通道已启用。', en: 'The green channel is open.' }
      }
      lead={offer === null ? null : text(describeOffer(offer))}
      check={() =>
        pointTo(['/ground', draft.ground === '' ? choose : undefined], ['/reason', checkReason(draft.reason)])
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/green-channel', {
            params,
            body: { ground: draft.ground, reason: draft.reason.trim() },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <RadioField
            label={{ zh: '适用情形', en: 'Ground' }}
            choices={grounds.map(({ ground, name, basis }) => ({
              value: ground,
              label:
                basis.length === 0
                  ? name
                  : {
                      zh: `${name.zh}（${basis.map(formatBasis).join('、')}）`,
                      en: `${name.en} (${basis.map(formatBasis).join(', ')})`,
                    },
            }))}
            value={draft.ground}
            onChange={(ground) => set({ ground })}
            error={errorOf('/ground')}
          />
          <ReasonField
            form={form}
            errorOf={errorOf}
            label={{ zh: '紧急情况和理由', en: 'What the emergency is' }}
          />
        </>
      )}
    </ActDialog>
  )
}

type Offer = NonNullable<ActProps['open']['view']['greenChannelOffer']>

function describeOffer({ lastsDays, limitDays, skips, later, owed }: Offer): Bilingual {
  const zh = [
    `启用后最长适用${lastsDays}个工作日，作出决定即结束`,
    ...(limitDays === null ? [] : [`承诺自启用之日起${limitDays}个工作日内办结`]),
    ...(skips.length === 0 ? [] : [`省略：${skips.map((step) => step.zh).join('、')}`]),
    ...(later.length === 0 ? [] : [`事后补交：${later.map(({ name }) => name.zh).join('、')}`]),
    ...(owed.length === 0 ? [] : [`事后补办：${owed.map(({ name }) => name.zh).join('、')}`]),
  ]
  const en = [
    `It lasts ${lastsDays} working days at most and ends with the decision`,
    ...(limitDays === null ? [] : [`done within ${limitDays} working days of the opening`]),
    ...(skips.length === 0 ? [] : [`left out: ${skips.map((step) => step.en).join(', ')}`]),
    ...(later.length === 0 ? [] : [`supplied afterwards: ${later.map(({ name }) => name.en).join(', ')}`]),
    ...(owed.length === 0 ? [] : [`done afterwards: ${owed.map(({ name }) => name.en).join(', ')}`]),
  ]
  return { zh: `${zh.join('；')}。`, en: `${en.join('; ')}.` }
}

/** The second pair of eyes. */
export function ApproveGreenChannelAct(props: ActProps): ReactElement {
  const text = useText()
  const { greenChannel, greenChannelOffer } = props.open.view
  const form = useActForm(props, 'ApproveGreenChannel', {})
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '批准启用绿色通道', en: 'Approve the green channel' }}
      submit={{ zh: '批准启用', en: 'Approve' }}
      told={{ zh: '绿色通道已启用。', en: 'The green channel is open.' }}
      lead={greenChannelOffer === null ? null : text(describeOffer(greenChannelOffer))}
      check={() => pointTo()}
      send={(params) => send(api.POST('/api/v1/cases/{caseId}/green-channel/approval', { params }))}
    >
      {() =>
        greenChannel === null ? null : (
          <p>
            {text({
              zh: `情形：${greenChannel.groundName.zh}。理由：${greenChannel.reason}`,
              en: `Ground: ${greenChannel.groundName.en}. Reason: ${greenChannel.reason}`,
            })}
          </p>
        )
      }
    </ActDialog>
  )
}

const eligibilities = [
  { value: 'yes', label: { zh: '属于适用范围，适用绿色通道', en: 'It is one of those meant' } },
  { value: 'no', label: { zh: '不属于适用范围，按一般程序办理', en: 'It is not; the ordinary course' } },
] as const

/** Whether a case that was filed under a standing channel is one of those for whom it is. */
export function ConfirmGreenChannelAct(props: ActProps): ReactElement {
  const text = useText()
  const { greenChannel, greenChannelOffer } = props.open.view
  const form = useActForm(props, 'ConfirmGreenChannel', { eligible: '', reason: '' })
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '确认适用专项绿色通道', en: 'Confirm the standing green channel' }}
      submit={{ zh: '确认', en: 'Confirm' }}
      told={{ zh: '已登记确认结果。', en: 'It is entered.' }}
      lead={greenChannelOffer === null ? null : text(describeOffer(greenChannelOffer))}
      check={() =>
        pointTo(
          ['/eligible', draft.eligible === '' ? choose : undefined],
          ['/reason', draft.eligible === 'no' ? checkReason(draft.reason) : undefined],
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/green-channel/confirmation', {
            params,
            body: { eligible: draft.eligible === 'yes', reason: draft.reason.trim() },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          {greenChannel?.standing ? (
            <p>
              {text({
                zh: `${greenChannel.standing.name}（${greenChannel.standing.number}）：${greenChannel.reason}`,
                en: `${greenChannel.standing.name} (${greenChannel.standing.number}): ${greenChannel.reason}`,
              })}
            </p>
          ) : null}
          <RadioField
            label={{ zh: '本办件是否适用', en: 'Whether it applies' }}
            choices={eligibilities}
            value={draft.eligible}
            onChange={(eligible) => set({ eligible })}
            error={errorOf('/eligible')}
          />
          {draft.eligible === 'no' ? <ReasonField form={form} errorOf={errorOf} /> : null}
        </>
      )}
    </ActDialog>
  )
}

/** What was left for afterwards: a material that comes, or something that was done. */
export function PerformDutyAct(props: ActProps): ReactElement {
  const open = listDuties(props, 'green-channel-duty')
  const form = useActForm(props, 'PerformGreenChannelDuty', {
    duty: open[0]?.value ?? '',
    note: '',
    attachments: [] as readonly Attachment[],
  })
  const { draft, set, change } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '补办绿色通道事项', en: 'Do what was left for afterwards' }}
      submit={{ zh: '登记补办', en: 'Enter it' }}
      told={{ zh: '补办情况已登记。', en: 'It is entered.' }}
      check={() =>
        pointTo(
          ['/duty', draft.duty === '' ? choose : undefined],
          ['/note', draft.attachments.length > 0 ? undefined : checkFilled(draft.note)],
        )
      }
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/green-channel/duties/{duty}/performance', {
            params: { path: { ...path, duty: draft.duty }, header },
            body: { note: draft.note.trim(), attachments: draft.attachments.map(({ id }) => id) },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <RadioField
            label={{ zh: '补办事项', en: 'What was owed' }}
            choices={open}
            value={draft.duty}
            onChange={(duty) => set({ duty })}
            error={errorOf('/duty')}
          />
          <TextField
            label={{ zh: '办理情况', en: 'What was done' }}
            long
            value={draft.note}
            onChange={(note) => set({ note })}
            error={errorOf('/note')}
            maxLength={2000}
          />
          <Attachments
            label={{ zh: '材料、照片', en: 'Materials and photographs' }}
            files={draft.attachments}
            onChange={(edit) => change((before) => ({ ...before, attachments: edit(before.attachments) }))}
            error={errorOf('/attachments')}
          />
        </>
      )}
    </ActDialog>
  )
}

export function ConcludeDutyAct(props: ActProps): ReactElement {
  const text = useText()
  const open = listDuties(props, 'answer-missed-duty')
  const form = useActForm(props, 'ConcludeGreenChannelDuty', {
    duty: open[0]?.value ?? '',
    conclusion: '',
    reason: '',
  })
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '处理逾期未补办事项', en: 'Conclude on what was not done' }}
      submit={{ zh: '登记处理结果', en: 'Enter the conclusion' }}
      told={{ zh: '处理结果已登记。', en: 'The conclusion is entered.' }}
      lead={text({
        zh: '撤销许可的，请先在证照页面作出撤销决定，再在这里登记。',
        en: 'Where the permission is set aside, revoke the licence on its own page first, then say so here.',
      })}
      check={() =>
        pointTo(
          ['/duty', draft.duty === '' ? choose : undefined],
          ['/conclusion', draft.conclusion === '' ? choose : undefined],
          ['/reason', checkReason(draft.reason)],
        )
      }
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/green-channel/duties/{duty}/conclusion', {
            params: { path: { ...path, duty: draft.duty }, header },
            body: { conclusion: readConclusion(draft.conclusion), reason: draft.reason.trim() },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <RadioField
            label={{ zh: '逾期未补办的事项', en: 'What was not done' }}
            choices={open}
            value={draft.duty}
            onChange={(duty) => set({ duty })}
            error={errorOf('/duty')}
          />
          <RadioField
            label={{ zh: '处理结果', en: 'Conclusion' }}
            choices={[
              { value: 'performed', label: { zh: '经查已经补办', en: 'Found to be done after all' } },
              { value: 'excused', label: { zh: '不再要求补办', en: 'No longer demanded' } },
              { value: 'revoked', label: { zh: '许可已经依法撤销', en: 'The permission was set aside' } },
            ]}
            value={draft.conclusion}
            onChange={(conclusion) => set({ conclusion })}
            error={errorOf('/conclusion')}
          />
          <ReasonField form={form} errorOf={errorOf} />
        </>
      )}
    </ActDialog>
  )
}

function readConclusion(value: string): 'revoked' | 'performed' | 'excused' {
  return value === 'revoked' || value === 'excused' ? value : 'performed'
}

/** Of a duty the id stands behind the kind in the id of its obligation. */
function listDuties({ open }: ActProps, kind: 'green-channel-duty' | 'answer-missed-duty') {
  return open.view.obligations
    .filter((obligation) => obligation.kind === kind && obligation.status === 'open')
    .map(({ obligationId, materialName }) => ({
      value: obligationId.slice(kind.length + 1),
      label: materialName,
    }))
}
