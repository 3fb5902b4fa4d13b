import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { CheckboxField, RadioField, SelectField, TextField } from '../../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../../language/index.ts'
import { ActDialog } from '../acts/act-dialog.tsx'
import { type Attachment, Attachments } from '../acts/attachments.tsx'
import { checkFilled, checkReason, pointTo } from '../acts/check-act.ts'
import { ReasonField } from '../acts/reason-field.tsx'
import { type ActProps, useActForm } from '../acts/use-act-form.ts'
import type { OpenCase } from '../case-data.ts'
import { causeNames, signatureNames } from './joint-names.ts'
import { checkSlot, emptySlot, readSlot, SlotFields } from './slot-fields.tsx'

/** @param part the inspection that the act is about */
export interface InspectionActProps extends ActProps {
  readonly part?: string | undefined
}

const findInspection = ({ view }: OpenCase, part: string | undefined) =>
  view.joint?.inspections.find(({ inspection }) => inspection === part)

export function AnswerTimesAct({ part, ...props }: InspectionActProps): ReactElement | null {
  const { language } = useLanguage()
  const inspection = findInspection(props.open, part)
  const form = useActForm(
    props,
    'AnswerInspectionTimes',
    { fits: [] as readonly string[], people: '', note: '' },
    part,
  )
  if (inspection === undefined) return null
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '答复时间', en: 'Answer the times' }}
      submit={{ zh: '提交答复', en: 'Send the answer' }}
      told={{ zh: '答复已记录。', en: 'The answer is on record.' }}
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/inspections/{inspection}/answers', {
            params: {
              path: { ...path, inspection: inspection.inspection },
              header: { 'Idempotency-Key': header['Idempotency-Key'] },
            },
            body: {
              fits: draft.fits.map(Number),
              people: draft.people.split(/[，,、\s]+/u).filter((name) => name !== ''),
              ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <CheckboxField
            label={{ zh: '可以参加的时间', en: 'Times that fit' }}
            required={false}
            choices={inspection.slots.map((slot, place) => ({
              value: String(place),
              label: {
                zh: `${formatMoment(slot.from, 'zh')}—${formatMoment(slot.until, 'zh').slice(-5)}`,
                en: `${formatMoment(slot.from, language)}—${formatMoment(slot.until, language).slice(-5)}`,
              },
            }))}
            value={draft.fits}
            onChange={(fits) => set({ fits })}
            error={errorOf('/fits')}
          />
          <TextField
            label={{ zh: '本单位参加人员', en: 'Who comes' }}
            help={{
              zh: '多人用顿号分开；通知书上写明。',
              en: 'Several names with commas; the notice tells them.',
            }}
            required={false}
            value={draft.people}
            onChange={(people) => set({ people })}
          />
          <TextField
            label={{ zh: '说明', en: 'Note' }}
            required={false}
            value={draft.note}
            onChange={(note) => set({ note })}
          />
        </>
      )}
    </ActDialog>
  )
}

export function AppointAct({ part, ...props }: InspectionActProps): ReactElement | null {
  const text = useText()
  const inspection = findInspection(props.open, part)
  const isChange = inspection?.stage === 'appointed'
  const form = useActForm(
    props,
    'AppointInspection',
    {
      place: '0',
      slot: emptySlot,
      cause: 'applicant-asked' as keyof typeof causeNames,
      reason: '',
    },
    part,
  )
  if (inspection === undefined) return null
  const { draft, set } = form
  const isOther = isChange || draft.place === 'other'
  const chosen = inspection.slots[Number(draft.place)]
  return (
    <ActDialog
      {...form.dialog}
      title={isChange ? { zh: '改期', en: 'Another time' } : { zh: '确定时间', en: 'Settle the time' }}
      submit={{ zh: '发出通知书', en: 'Send the notice' }}
      told={{
        zh: '通知书正在生成，请各参加单位签收。',
        en: 'The notice is being made out; everybody signs for it.',
      }}
      lead={text({
        zh: '通知书写明时间、地点、参加人员、查看内容和缺席的后果。改期的，原通知的送达不再作数，须重新签收。',
        en: 'The notice tells time, place, who comes, what is looked at, and what absence means. After a change, service begins anew.',
      })}
      check={() =>
        pointTo(
          ['/slot', isOther ? checkSlot(draft.slot) : undefined],
          ['/reason', isChange ? checkReason(draft.reason) : undefined],
        )
      }
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/inspections/{inspection}/appointment', {
            params: {
              path: { ...path, inspection: inspection.inspection },
              header: { 'Idempotency-Key': header['Idempotency-Key'] },
            },
            body: {
              slot: isOther || chosen === undefined ? readSlot(draft.slot) : chosen,
              ...(isChange ? { change: { cause: draft.cause, reason: draft.reason.trim() } } : {}),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          {isChange ? (
            <SelectField
              label={{ zh: '改期原因', en: 'Why' }}
              choices={Object.entries(causeNames).map(([value, label]) => ({ value, label }))}
              value={draft.cause}
              onChange={(cause) => set({ cause: cause as keyof typeof causeNames })}
            />
          ) : (
            <RadioField
              label={{ zh: '时间', en: 'Time' }}
              choices={[
                ...inspection.slots.map((slot, place) => ({
                  value: String(place),
                  label: {
                    zh: `${formatMoment(slot.from, 'zh')}（${inspection.answers.filter(({ fits }) => fits.includes(place)).length}方可以参加）`,
                    en: `${formatMoment(slot.from, 'en')} (fits ${inspection.answers.filter(({ fits }) => fits.includes(place)).length})`,
                  },
                })),
                { value: 'other', label: { zh: '其他时间', en: 'Another time' } },
              ]}
              value={draft.place}
              onChange={(place) => set({ place })}
            />
          )}
          {isOther ? (
            <SlotFields
              title={{ zh: '时间', en: 'Time' }}
              slot={draft.slot}
              onChange={(slot) => set({ slot })}
              error={errorOf('/slot')}
            />
          ) : null}
          {isChange ? (
            <ReasonField form={form} errorOf={(at) => errorOf(at) ?? errorOf('/change/reason')} />
          ) : null}
        </>
      )}
    </ActDialog>
  )
}

export function CancelInspectionAct({ part, ...props }: InspectionActProps): ReactElement | null {
  const inspection = findInspection(props.open, part)
  const form = useActForm(props, 'CancelInspection', { reason: '' }, part)
  if (inspection === undefined) return null
  return (
    <ActDialog
      {...form.dialog}
      danger
      title={{ zh: `取消“${inspection.name}”`, en: `Cancel "${inspection.name}"` }}
      submit={{ zh: '取消勘验、验收', en: 'Cancel it' }}
      told={{ zh: '已取消。', en: 'Cancelled.' }}
      check={() => pointTo(['/reason', checkReason(form.draft.reason)])}
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/inspections/{inspection}/cancellation', {
            params: {
              path: { ...path, inspection: inspection.inspection },
              header: { 'Idempotency-Key': header['Idempotency-Key'] },
            },
            body: { reason: form.draft.reason.trim() },
          }),
        )
      }
    >
      {(errorOf) => <ReasonField form={form} errorOf={errorOf} />}
    </ActDialog>
  )
}

export function HoldInspectionAct({ part, ...props }: InspectionActProps): ReactElement | null {
  const text = useText()
  const inspection = findInspection(props.open, part)
  const form = useActForm(
    props,
    'HoldInspection',
    {
      present: [] as readonly string[],
      name: '',
      signed: 'on-paper' as keyof typeof signatureNames,
      remark: '',
      files: [] as readonly Attachment[],
    },
    part,
  )
  if (inspection === undefined) return null
  const { draft, set, change } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '形成笔录', en: 'Make the record' }}
      submit={{ zh: '形成笔录', en: 'Make the record' }}
      told={{ zh: '笔录正在生成。', en: 'The record is being made out.' }}
      lead={text({
        zh: '到场单位先在各自环节填写查看情况和意见，再由牵头单位形成一份笔录。未勾选的单位记为未到场。',
        en: 'Those who came complete their own steps first; then the one record is made. Whoever is not ticked was absent.',
      })}
      check={() => pointTo(['/applicant/name', checkFilled(draft.name)])}
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/inspections/{inspection}/record', {
            params: {
              path: { ...path, inspection: inspection.inspection },
              header: { 'Idempotency-Key': header['Idempotency-Key'] },
            },
            body: {
              present: [...draft.present],
              applicant: {
                name: draft.name.trim(),
                signed: draft.signed,
                ...(draft.remark.trim() === '' ? {} : { remark: draft.remark.trim() }),
              },
              attachments: draft.files.map(({ id }) => id),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <CheckboxField
            label={{ zh: '到场单位', en: 'Who came' }}
            choices={inspection.invited.map(({ organisation, name }) => ({
              value: organisation,
              label: name,
            }))}
            value={draft.present}
            onChange={(present) => set({ present })}
            error={errorOf('/present')}
          />
          <TextField
            label={{ zh: '申请人一方在场人员', en: 'Present for the applicant' }}
            value={draft.name}
            onChange={(name) => set({ name })}
            error={errorOf('/applicant/name')}
          />
          <RadioField
            label={{ zh: '申请人签名', en: 'Signature of the applicant' }}
            choices={Object.entries(signatureNames).map(([value, label]) => ({ value, label }))}
            value={draft.signed}
            onChange={(signed) => set({ signed: signed as keyof typeof signatureNames })}
          />
          <TextField
            label={{ zh: '申请人意见（拒绝签名的写明理由）', en: 'What the applicant says' }}
            required={draft.signed === 'refused'}
            long
            value={draft.remark}
            onChange={(remark) => set({ remark })}
            error={errorOf('/applicant/remark')}
            maxLength={2000}
          />
          <Attachments
            label={{ zh: '纸质笔录、现场照片', en: 'Paper record, photographs' }}
            files={draft.files}
            onChange={(edit) => change((before) => ({ ...before, files: edit(before.files) }))}
          />
        </>
      )}
    </ActDialog>
  )
}
