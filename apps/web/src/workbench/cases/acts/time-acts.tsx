import { readText } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { RadioField, TextField } from '../../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../../language/index.ts'
import { ActDialog } from './act-dialog.tsx'
import { type Attachment, Attachments } from './attachments.tsx'
import { checkFilled, checkReason, pointTo } from './check-act.ts'
import { ReasonField } from './reason-field.tsx'
import { type ActProps, useActForm } from './use-act-form.ts'

/** A whole number of days within what the item allows. */
function checkDays(days: string, maximum: number) {
  const count = Number(days)
  return /^\d+$/.test(days.trim()) && count >= 1 && count <= maximum
    ? undefined
    : { zh: `请填写 1 至 ${maximum} 的整数。`, en: `Give a whole number from 1 to ${maximum}.` }
}

export function StartProcedureAct(props: ActProps): ReactElement {
  const text = useText()
  const { revision } = props.open
  const provided = revision.definition.specialProcedures
  const form = useActForm(props, 'StartSpecialProcedure', {
    kind: provided.length === 1 ? (provided[0]?.kind ?? '') : '',
    days: provided.length === 1 ? String(provided[0]?.days ?? '') : '',
    reason: '',
  })
  const { draft, set } = form
  const chosen = provided.find(({ kind }) => kind === draft.kind)
  const build = () => ({
    kind: chosen?.kind ?? ('expert-review' as const),
    days: Number(draft.days),
    reason: draft.reason.trim(),
  })
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '启动特别程序', en: 'Start a special procedure' }}
      submit={{ zh: '启动并告知申请人', en: 'Start, and tell the applicant' }}
      told={{ zh: '特别程序已启动，期限停止计算。', en: 'Started; the clock stands.' }}
      lead={text({
        zh: '所需时间不计入办理期限，并书面告知申请人（行政许可法第四十五条）。',
        en: 'Its time does not count, and the applicant is told in writing (行政许可法 第四十五条).',
      })}
      check={() =>
        pointTo(
          ['/kind', chosen === undefined ? { zh: '请选择程序。', en: 'Choose the procedure.' } : undefined],
          ['/days', checkDays(draft.days, chosen?.days ?? 365)],
          ['/reason', checkReason(draft.reason)],
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/special-procedures', {
            params,
            body: build(),
          }),
        )
      }
      preview={() => ({ command: 'StartSpecialProcedure', ...build() })}
    >
      {(errorOf) => (
        <>
          <RadioField
            label={{ zh: '程序', en: 'Procedure' }}
            choices={provided.map(({ kind, name, days }) => ({
              value: kind,
              label: readText(name),
              help: { zh: `最长 ${days} 个工作日`, en: `${days} working days at most` },
            }))}
            value={draft.kind}
            onChange={(kind) =>
              set({ kind, days: String(provided.find((one) => one.kind === kind)?.days ?? '') })
            }
            error={errorOf('/kind')}
          />
          <TextField
            label={{ zh: '所需工作日', en: 'Working days it will take' }}
            inputMode="numeric"
            value={draft.days}
            onChange={(days) => set({ days })}
            error={errorOf('/days')}
            maxLength={3}
          />
          <ReasonField
            form={form}
            errorOf={errorOf}
            help={{ zh: '写入告知书，申请人可见。', en: 'Printed in the notice; the applicant reads it.' }}
          />
        </>
      )}
    </ActDialog>
  )
}

export function EndProcedureAct(props: ActProps): ReactElement {
  const { language } = useLanguage()
  const { view } = props.open
  const running = view.procedures.filter(({ to }) => to === null)
  const form = useActForm(props, 'EndSpecialProcedure', {
    procedure: String(running[0]?.procedure ?? ''),
    result: '',
    attachments: [] as readonly Attachment[],
  })
  const { draft, set } = form
  const chosen = running.find(({ procedure }) => String(procedure) === draft.procedure)
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '结束特别程序', en: 'End a special procedure' }}
      submit={{ zh: '结束程序', en: 'End it' }}
      told={{ zh: '特别程序已结束，期限恢复计算。', en: 'Ended; the clock runs on.' }}
      check={() =>
        pointTo(
          [
            '/procedure',
            chosen === undefined ? { zh: '请选择程序。', en: 'Choose the procedure.' } : undefined,
          ],
          ['/result', checkFilled(draft.result)],
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/special-procedures/{procedure}/end', {
            params: { ...params, path: { ...params.path, procedure: Number(draft.procedure) } },
            body: { result: draft.result.trim(), attachments: draft.attachments.map(({ id }) => id) },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <RadioField
            label={{ zh: '程序', en: 'Procedure' }}
            choices={running.map((one) => ({
              value: String(one.procedure),
              label: {
                zh: `${one.name.zh}（${formatDate(one.from, 'zh')}开始）`,
                en: `${one.name.en} (since ${formatDate(one.from, language)})`,
              },
            }))}
            value={draft.procedure}
            onChange={(procedure) => set({ procedure })}
            error={errorOf('/procedure')}
          />
          <TextField
            label={{ zh: '结果', en: 'Result' }}
            long
            value={draft.result}
            onChange={(result) => set({ result })}
            error={errorOf('/result')}
            maxLength={2000}
          />
          <Attachments
            label={{ zh: '附件', en: 'Attachments' }}
            files={draft.attachments}
            onChange={(next) =>
              form.change((before) => ({ ...before, attachments: next(before.attachments) }))
            }
            error={errorOf('/attachments/0')}
          />
        </>
      )}
    </ActDialog>
  )
}

export function RequestExtensionAct(props: ActProps): ReactElement {
  const text = useText()
  const { revision } = props.open
  const maximum = revision.definition.extension?.days ?? 60
  const form = useActForm(props, 'RequestExtension', {
    days: String(maximum),
    reason: '',
  })
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '申请延期', en: 'Ask for an extension' }}
      submit={{ zh: '提请负责人批准', en: 'Ask the head' }}
      told={{ zh: '延期申请已提请负责人批准。', en: 'The head is asked.' }}
      lead={text({
        zh: `经负责人批准可以延长一次，最长 ${maximum} 个工作日，并将理由告知申请人（行政许可法第四十二条）。`,
        en: `Once, by ${maximum} working days at most, with the head’s approval and the reason told to the applicant (行政许可法 第四十二条).`,
      })}
      check={() => pointTo(['/days', checkDays(draft.days, maximum)], ['/reason', checkReason(draft.reason)])}
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/extension-request', {
            params,
            body: { days: Number(draft.days), reason: draft.reason.trim() },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <TextField
            label={{ zh: '延长的工作日', en: 'Working days more' }}
            inputMode="numeric"
            value={draft.days}
            onChange={(days) => set({ days })}
            error={errorOf('/days')}
            maxLength={2}
          />
          <ReasonField form={form} errorOf={errorOf} />
        </>
      )}
    </ActDialog>
  )
}

export function ApproveExtensionAct(props: ActProps): ReactElement {
  const text = useText()
  const { view } = props.open
  return (
    <ActDialog
      {...props}
      command="ApproveExtension"
      title={{ zh: '批准延期', en: 'Approve the extension' }}
      submit={{ zh: '批准', en: 'Approve' }}
      told={{ zh: '延期已批准，告知书正在生成。', en: 'Approved; the notice is being made out.' }}
      lead={
        view.extension === null ? undefined : (
          <>
            <p>
              {text({
                zh: `申请延长 ${view.extension.days} 个工作日。理由：`,
                en: `${view.extension.days} working days are asked for. Reason: `,
              })}
              {view.extension.reason}
            </p>
            <p>{text({ zh: '批准后向申请人发出延期告知书。', en: 'The applicant is told by a notice.' })}</p>
          </>
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/extension-approval', {
            params,
          }),
        )
      }
      preview={() => ({ command: 'ApproveExtension' })}
    />
  )
}

/** An hour of the day as people type it, whose colon may be a Chinese one: `17:00`. */
function readHour(time: string): string | undefined {
  const hour = time.trim().replace('：', ':')
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(hour) ? hour : undefined
}

export function OrderDeadlineAct(props: ActProps): ReactElement {
  const text = useText()
  const form = useActForm(props, 'OrderDeadline', {
    day: '',
    time: '17:00',
    reason: '',
  })
  const { draft, set } = form
  const hour = readHour(draft.time)
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '下达督办限期', en: 'Order a deadline' }}
      submit={{ zh: '下达', en: 'Order it' }}
      told={{ zh: '督办限期已下达。', en: 'The deadline is ordered.' }}
      lead={text({
        zh: '督办限期是内部要求，以最近一次为准，不改变法定期限和承诺期限。',
        en: 'An order within the authority; the newest counts. The statutory and the promised time stay as they are.',
      })}
      check={() =>
        pointTo(
          ['/due', draft.day === '' ? { zh: '请填写办结日期。', en: 'Give the day.' } : undefined],
          [
            '/hour',
            hour === undefined
              ? {
                  zh: '请按 24 小时制填写时间，例如 17:00。',
                  en: 'Give the time in 24 hours, such as 17:00.',
                }
              : undefined,
          ],
          ['/reason', checkReason(draft.reason)],
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/deadline-order', {
            params,
            // Days and hours on these pages are those of Beijing.
            body: {
              due: new Date(`${draft.day}T${hour ?? '17:00'}:00+08:00`).toISOString(),
              reason: draft.reason.trim(),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <TextField
            label={{ zh: '办结日期', en: 'Day' }}
            type="date"
            value={draft.day}
            onChange={(day) => set({ day })}
            error={errorOf('/due')}
          />
          <TextField
            label={{ zh: '时间（北京时间）', en: 'Time (Beijing)' }}
            help={{ zh: '24 小时制，例如 17:00', en: '24 hours, such as 17:00' }}
            value={draft.time}
            onChange={(time) => set({ time })}
            error={errorOf('/hour')}
            maxLength={5}
          />
          <ReasonField form={form} errorOf={errorOf} />
        </>
      )}
    </ActDialog>
  )
}
