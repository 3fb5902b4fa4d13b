import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useMemo } from 'react'
import { api, send } from '../../../api/index.ts'
import { Button, CheckboxField, TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { ActDialog } from '../acts/act-dialog.tsx'
import { checkFilled, pointTo } from '../acts/check-act.ts'
import { type ActProps, useActForm } from '../acts/use-act-form.ts'
import { listOpenSteps } from './open-steps.ts'
import { type SlotDraft, checkSlot, emptySlot, readSlot, SlotFields } from './slot-fields.tsx'

const slotNames = [
  { zh: '备选时间一', en: 'First time' },
  { zh: '备选时间二', en: 'Second time' },
  { zh: '备选时间三', en: 'Third time' },
] as const

export function ProposeInspectionAct(props: ActProps): ReactElement {
  const text = useText()
  const { open } = props
  const choices = useMemo(() => listOpenSteps(open, 'visit'), [open])
  const others = useQuery({
    queryKey: ['cases-of-applicant', open.view.applicant.subject],
    queryFn: () =>
      send(
        api.GET('/api/v1/cases', {
          params: { query: { applicant: open.view.applicant.subject, status: 'in-review', limit: 20 } },
        }),
      ),
  })
  const otherCases = (others.data?.items ?? [])
    .filter(({ caseId }) => caseId !== open.view.caseId)
    .map(({ caseId, itemName, number }) => ({
      value: caseId,
      label: { zh: `${itemName}（${number ?? ''}）`, en: `${itemName} (${number ?? ''})` },
    }))
  const form = useActForm(props, 'ProposeInspection', {
    name: '',
    place: '',
    note: '',
    steps: choices.map(({ value }) => value),
    others: [] as readonly string[],
    slots: [emptySlot] as readonly SlotDraft[],
  })
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      wide
      title={{ zh: '发起联合勘验、验收', en: 'Propose an inspection' }}
      submit={{ zh: '发起', en: 'Propose it' }}
      told={{ zh: '已发起，请各参加单位和申请人答复时间。', en: 'Proposed; everybody says which times fit.' }}
      lead={text({
        zh: '提出备选时间，由参加单位和申请人答复；确定时间后发出通知书。勘验、验收本身不停止计算办理期限。',
        en: 'Propose times; authorities and applicant answer; the notice follows when the time is settled. No clock stops for it.',
      })}
      check={() =>
        pointTo(
          ['/name', checkFilled(draft.name)],
          ['/place', checkFilled(draft.place)],
          [
            '/steps',
            draft.steps.length === 0 ? { zh: '请至少选择一个环节。', en: 'Choose a step.' } : undefined,
          ],
          ...draft.slots.map((slot, place) => [`/slots/${place}`, checkSlot(slot)] as const),
        )
      }
      send={({ header }) =>
        send(
          api.POST('/api/v1/inspections', {
            params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } },
            body: {
              cases: [
                { caseId: open.view.caseId, steps: [...draft.steps] },
                ...draft.others.map((caseId) => ({ caseId })),
              ],
              name: draft.name.trim(),
              place: draft.place.trim(),
              slots: draft.slots.map(readSlot),
              ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <TextField
            label={{ zh: '名称', en: 'Name' }}
            help={{ zh: '例如：竣工联合验收、现场联合勘验', en: 'Such as: joint acceptance' }}
            value={draft.name}
            onChange={(name) => set({ name })}
            error={errorOf('/name')}
            maxLength={100}
          />
          <TextField
            label={{ zh: '地点', en: 'Place' }}
            value={draft.place}
            onChange={(place) => set({ place })}
            error={errorOf('/place')}
            maxLength={200}
          />
          <CheckboxField
            label={{ zh: '到场办理的环节', en: 'Steps done there' }}
            choices={choices}
            value={draft.steps}
            onChange={(steps) => set({ steps })}
            error={errorOf('/steps')}
          />
          {otherCases.length === 0 ? null : (
            <CheckboxField
              label={{ zh: '同一申请人一并勘验的办件', en: 'Other cases of the applicant' }}
              required={false}
              choices={otherCases}
              value={draft.others}
              onChange={(chosen) => set({ others: chosen })}
              error={errorOf('/cases')}
            />
          )}
          {draft.slots.map((slot, place) => (
            <SlotFields
              key={slotNames[place]?.zh}
              title={slotNames[place] ?? slotNames[0]}
              slot={slot}
              onChange={(changed) =>
                set({ slots: draft.slots.map((one, at) => (at === place ? changed : one)) })
              }
              error={errorOf(`/slots/${place}`)}
            />
          ))}
          {draft.slots.length < slotNames.length ? (
            <Button size="small" onPress={() => set({ slots: [...draft.slots, emptySlot] })}>
              {text({ zh: '增加备选时间', en: 'Another time' })}
            </Button>
          ) : null}
          <TextField
            label={{ zh: '请申请人准备', en: 'To be prepared by the applicant' }}
            required={false}
            long
            value={draft.note}
            onChange={(note) => set({ note })}
            maxLength={2000}
          />
        </>
      )}
    </ActDialog>
  )
}
