import { readText } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { RadioField, TextField } from '../../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../../language/index.ts'
import { useKept } from '../kept.ts'
import { ActDialog } from './act-dialog.tsx'
import { type Attachment, Attachments } from './attachments.tsx'
import { checkFilled, checkReason, pointTo } from './check-act.ts'
import type { ActProps } from './simple-acts.tsx'

/** A whole number of days within what the item allows. */
function checkDays(days: string, maximum: number) {
  const count = Number(days)
  return /^\d+$/.test(days.trim()) && count >= 1 && count <= maximum
    ? undefined
    : { zh: `请填写 1 至 ${maximum} 的整数。`, en: `Give a whole number from 1 to ${maximum}.` }
}

export function StartProcedureAct({ open, onClose }: ActProps): ReactElement {
  const text = useText()
  const { view, revision } = open
  const provided = revision.definition.specialProcedures
  const [draft, change, forget] = useKept(`${view.caseId}.StartSpecialProcedure`, {
    kind: provided.length === 1 ? (provided[0]?.kind ?? '') : '',
    days: provided.length === 1 ? String(provided[0]?.days ?? '') : '',
    reason: '',
  })
  const chosen = provided.find(({ kind }) => kind === draft.kind)
  const build = () => ({
    kind: chosen?.kind ?? ('expert-review' as const),
    days: Number(draft.days),
    reason: draft.reason.trim(),
  })
  return (
    <ActDialog
      open={open}
      command="StartSpecialProcedure"
      title={{ zh: '启动特别程序', en: 'Start a special procedure' }}
      submit={{ zh: '启动并告知申请人', en: 'Start, and tell the applicant' }}
      told={{ zh: '特别程序已启动，期限停止计算。', en: 'Started; the clock stands.' }}
      content={draft}
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
      send={(header) =>
        send(
          api.POST('/api/v1/cases/{caseId}/special-procedures', {
            params: { path: { caseId: view.caseId }, header },
            body: build(),
          }),
        )
      }
      preview={() => ({ command: 'StartSpecialProcedure', ...build() })}
      onClose={onClose}
      onDone={forget}
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
              change({ ...draft, kind, days: String(provided.find((one) => one.kind === kind)?.days ?? '') })
            }
            error={errorOf('/kind')}
          />
          <TextField
            label={{ zh: '所需工作日', en: 'Working days it will take' }}
            inputMode="numeric"
            value={draft.days}
            onChange={(days) => change({ ...draft, days })}
            error={errorOf('/days')}
            maxLength={3}
          />
          <TextField
            label={{ zh: '理由', en: 'Reason' }}
            help={{ zh: '写入告知书，申请人可见。', en: 'Printed in the notice; the applicant reads it.' }}
            long
            value={draft.reason}
            onChange={(reason) => change({ ...draft, reason })}
            error={errorOf('/reason')}
            maxLength={2000}
          />
        </>
      )}
    </ActDialog>
  )
}

export function EndProcedureAct({ open, onClose }: ActProps): ReactElement {
  const { language } = useLanguage()
  const { view } = open
  const running = view.procedures.filter(({ to }) => to === null)
  const [draft, change, forget] = useKept(`${view.caseId}.EndSpecialProcedure`, {
    procedure: String(running[0]?.procedure ?? ''),
    result: '',
    attachments: [] as readonly Attachment[],
  })
  return (
    <ActDialog
      open={open}
      command="EndSpecialProcedure"
      title={{ zh: '结束特别程序', en: 'End a special procedure' }}
      submit={{ zh: '结束程序', en: 'End it' }}
      told={{ zh: '特别程序已结束，期限恢复计算。', en: 'Ended; the clock runs on.' }}
      content={draft}
      check={() =>
        pointTo(
          [
            '/procedure',
            draft.procedure === '' ? { zh: '请选择程序。', en: 'Choose the procedure.' } : undefined,
          ],
          ['/result', checkFilled(draft.result)],
        )
      }
      send={(header) =>
        send(
          api.POST('/api/v1/cases/{caseId}/special-procedures/{procedure}/end', {
            params: { path: { caseId: view.caseId, procedure: Number(draft.procedure) }, header },
            body: { result: draft.result.trim(), attachments: draft.attachments.map(({ id }) => id) },
          }),
        )
      }
      onClose={onClose}
      onDone={forget}
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
            onChange={(procedure) => change({ ...draft, procedure })}
            error={errorOf('/procedure')}
          />
          <TextField
            label={{ zh: '结果', en: 'Result' }}
            long
            value={draft.result}
            onChange={(result) => change({ ...draft, result })}
            error={errorOf('/result')}
            maxLength={2000}
          />
          <Attachments
            label={{ zh: '附件', en: 'Attachments' }}
            files={draft.attachments}
            onChange={(next) => change((before) => ({ ...before, attachments: next(before.attachments) }))}
            error={errorOf('/attachments/0')}
          />
        </>
      )}
    </ActDialog>
  )
}

export function RequestExtensionAct({ open, onClose }: ActProps): ReactElement {
  const text = useText()
  const { view, revision } = open
  const maximum = revision.definition.extension?.days ?? 60
  const [draft, change, forget] = useKept(`${view.caseId}.RequestExtension`, {
    days: String(maximum),
    reason: '',
  })
  return (
    <ActDialog
      open={open}
      command="RequestExtension"
      title={{ zh: '申请延期', en: 'Ask for an extension' }}
      submit={{ zh: '提请负责人批准', en: 'Ask the head' }}
      told={{ zh: '延期申请已提请负责人批准。', en: 'The head is asked.' }}
      content={draft}
      lead={text({
        zh: `经负责人批准可以延长一次，最长 ${maximum} 个工作日，并将理由告知申请人（行政许可法第四十二条）。`,
        en: `Once, by ${maximum} working days at most, with the head’s approval and the reason told to the applicant (行政许可法 第四十二条).`,
      })}
      check={() => pointTo(['/days', checkDays(draft.days, maximum)], ['/reason', checkReason(draft.reason)])}
      send={(header) =>
        send(
          api.POST('/api/v1/cases/{caseId}/extension-request', {
            params: { path: { caseId: view.caseId }, header },
            body: { days: Number(draft.days), reason: draft.reason.trim() },
          }),
        )
      }
      onClose={onClose}
      onDone={forget}
    >
      {(errorOf) => (
        <>
          <TextField
            label={{ zh: '延长的工作日', en: 'Working days more' }}
            inputMode="numeric"
            value={draft.days}
            onChange={(days) => change({ ...draft, days })}
            error={errorOf('/days')}
            maxLength={2}
          />
          <TextField
            label={{ zh: '理由', en: 'Reason' }}
            long
            value={draft.reason}
            onChange={(reason) => change({ ...draft, reason })}
            error={errorOf('/reason')}
            maxLength={2000}
          />
        </>
      )}
    </ActDialog>
  )
}

export function ApproveExtensionAct({ open, onClose }: ActProps): ReactElement {
  const text = useText()
  const { view } = open
  return (
    <ActDialog
      open={open}
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
      send={(header) =>
        send(
          api.POST('/api/v1/cases/{caseId}/extension-approval', {
            params: { path: { caseId: view.caseId }, header },
          }),
        )
      }
      preview={() => ({ command: 'ApproveExtension' })}
      onClose={onClose}
      onDone={() => undefined}
    />
  )
}

export function OrderDeadlineAct({ open, onClose }: ActProps): ReactElement {
  const text = useText()
  const { view } = open
  const [draft, change, forget] = useKept(`${view.caseId}.OrderDeadline`, {
    day: '',
    time: '17:00',
    reason: '',
  })
  return (
    <ActDialog
      open={open}
      command="OrderDeadline"
      title={{ zh: '下达督办限期', en: 'Order a deadline' }}
      submit={{ zh: '下达', en: 'Order it' }}
      told={{ zh: '督办限期已下达。', en: 'The deadline is ordered.' }}
      content={draft}
      lead={text({
        zh: '督办限期是内部要求，以最近一次为准，不改变法定期限和承诺期限。',
        en: 'An order within the authority; the newest counts. The statutory and the promised time stay as they are.',
      })}
      check={() =>
        pointTo(
          [
            '/due',
            /^\d{4}-\d\d-\d\d$/.test(draft.day) && /^\d\d:\d\d$/.test(draft.time)
              ? undefined
              : { zh: '请填写日期和时间。', en: 'Give day and time.' },
          ],
          ['/reason', checkReason(draft.reason)],
        )
      }
      send={(header) =>
        send(
          api.POST('/api/v1/cases/{caseId}/deadline-order', {
            params: { path: { caseId: view.caseId }, header },
            // Days and hours on these pages are those of Beijing.
            body: {
              due: new Date(`${draft.day}T${draft.time}:00+08:00`).toISOString(),
              reason: draft.reason.trim(),
            },
          }),
        )
      }
      onClose={onClose}
      onDone={forget}
    >
      {(errorOf) => (
        <>
          <TextField
            label={{ zh: '办结日期', en: 'Day' }}
            type="date"
            value={draft.day}
            onChange={(day) => change({ ...draft, day })}
            error={errorOf('/due')}
          />
          <TextField
            label={{ zh: '时间（北京时间）', en: 'Time (Beijing)' }}
            help={{ zh: '24 小时制，例如 17:00', en: '24 hours, such as 17:00' }}
            value={draft.time}
            onChange={(time) => change({ ...draft, time })}
            maxLength={5}
          />
          <TextField
            label={{ zh: '理由', en: 'Reason' }}
            long
            value={draft.reason}
            onChange={(reason) => change({ ...draft, reason })}
            error={errorOf('/reason')}
            maxLength={2000}
          />
        </>
      )}
    </ActDialog>
  )
}
