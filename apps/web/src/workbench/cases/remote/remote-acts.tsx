import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { CheckboxField, RadioField, TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { ActDialog } from '../acts/act-dialog.tsx'
import { checkFilled, checkReason, pointTo } from '../acts/check-act.ts'
import { ReasonField } from '../acts/reason-field.tsx'
import { type ActProps, useActForm } from '../acts/use-act-form.ts'
import type { OpenCase } from '../case-data.ts'

export interface RemoteActProps extends ActProps {
  /** The step or the inspection that the act is about; the only one where it is left out. */
  readonly part?: string | undefined
}

export const findRemote = ({ view }: OpenCase, part: string | undefined) =>
  view.remoteInspections.find(({ inspection }) => inspection === part) ??
  view.remoteInspections.find(({ stage }) => stage === 'submitted' || stage === 'awaited')

const isDays = (value: string) => /^([1-9]|[12]\d|30)$/.test(value.trim())
const daysError = { zh: '请填写1至30的整数。', en: 'Give a whole number from 1 to 30.' }
const degrees = (value: string, most: number) => {
  const number = Number(value)
  return value.trim() !== '' && Number.isFinite(number) && Math.abs(number) <= most
}

/** Asks for a remote inspection: shots of the standard list, one of one's own, until when, and how far off at most. */
export function RequestRemoteAct({ part, ...props }: RemoteActProps): ReactElement | null {
  const text = useText()
  const offers = props.open.view.remoteOffers
  const offer = offers.find(({ step }) => step === part) ?? offers[0]
  const form = useActForm(
    props,
    'RequestRemoteInspection',
    {
      shots: (offer?.shots ?? []).map(({ shot }) => shot) as readonly string[],
      ownName: '',
      ownShow: '',
      ownKind: 'photo' as 'photo' | 'video',
      days: String(offer?.days ?? 3),
      latitude: '',
      longitude: '',
      system: 'map' as 'map' | 'satellite',
      metres: offer?.distanceMetres === null ? '' : String(offer?.distanceMetres ?? ''),
      note: '',
    },
    offer?.step,
  )
  if (offer === undefined) return null
  const { draft, set } = form
  const hasPlace = draft.latitude.trim() !== '' || draft.longitude.trim() !== ''
  const hasOwn = draft.ownName.trim() !== '' || draft.ownShow.trim() !== ''
  return (
    <ActDialog
      {...form.dialog}
      wide
      title={{ zh: '发起远程勘验', en: 'Ask for a remote inspection' }}
      submit={{ zh: '要求拍摄', en: 'Ask for the shots' }}
      told={{ zh: '已通知申请人拍摄。', en: 'The applicant has been told.' }}
      lead={text({
        zh: `“${offer.stepName.zh}”环节不必上门：申请人按清单用手机拍摄提交，工作人员逐项认定。办理期限照常计算。`,
        en: `The step "${offer.stepName.en}" needs no visit: the applicant takes the shots, officers judge each. The clock runs on.`,
      })}
      check={() =>
        pointTo(
          [
            '/shots',
            draft.shots.length === 0 && !hasOwn
              ? { zh: '请至少选择一个拍摄要点。', en: 'Choose one shot at least.' }
              : undefined,
          ],
          ['/own/0/name', hasOwn ? checkFilled(draft.ownName) : undefined],
          ['/own/0/show', hasOwn ? checkFilled(draft.ownShow) : undefined],
          ['/days', isDays(draft.days) ? undefined : daysError],
          [
            '/premises/latitude',
            !hasPlace || degrees(draft.latitude, 90)
              ? undefined
              : { zh: '请填写纬度，例如30.25123。', en: 'Give a latitude such as 30.25123.' },
          ],
          [
            '/premises/longitude',
            !hasPlace || degrees(draft.longitude, 180)
              ? undefined
              : { zh: '请填写经度，例如120.15123。', en: 'Give a longitude such as 120.15123.' },
          ],
          [
            '/permittedMetres',
            draft.metres.trim() === '' ||
            (/^\d{2,5}$/.test(draft.metres.trim()) && Number(draft.metres) >= 20)
              ? undefined
              : { zh: '请填写20至20000的整数。', en: 'Give a whole number from 20 to 20000.' },
          ],
        )
      }
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/remote-inspections', {
            params: { path, header },
            body: {
              step: offer.step,
              shots: offer.shots.map(({ shot }) => shot).filter((shot) => draft.shots.includes(shot)),
              own: hasOwn
                ? [
                    {
                      name: draft.ownName.trim(),
                      show: draft.ownShow.trim(),
                      kind: draft.ownKind,
                      count: 1,
                      placeRequired: true,
                    },
                  ]
                : [],
              days: Number(draft.days),
              ...(hasPlace
                ? {
                    premises: {
                      latitude: Number(draft.latitude),
                      longitude: Number(draft.longitude),
                      system: draft.system,
                    },
                  }
                : {}),
              ...(draft.metres.trim() === '' ? {} : { permittedMetres: Number(draft.metres) }),
              ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <CheckboxField
            label={{ zh: '标准拍摄清单', en: 'Standard list of shots' }}
            required={false}
            choices={offer.shots.map(({ shot, name, show, kind, count }) => ({
              value: shot,
              label: {
                zh: `${name.zh}（${kind === 'photo' ? `照片${count}张` : `视频${count}段`}）`,
                en: `${name.en} (${count} ${kind === 'photo' ? 'photograph(s)' : 'film(s)'})`,
              },
              help: show,
            }))}
            value={draft.shots}
            onChange={(shots) => set({ shots })}
            error={errorOf('/shots')}
          />
          <TextField
            label={{ zh: '另加要点：拍什么', en: 'One more shot: of what' }}
            required={false}
            value={draft.ownName}
            onChange={(ownName) => set({ ownName })}
            error={errorOf('/own/0/name')}
            maxLength={100}
          />
          {hasOwn ? (
            <>
              <TextField
                label={{ zh: '要看清什么', en: 'What must be seen' }}
                value={draft.ownShow}
                onChange={(ownShow) => set({ ownShow })}
                error={errorOf('/own/0/show')}
                maxLength={500}
              />
              <RadioField
                label={{ zh: '照片还是视频', en: 'Photograph or film' }}
                choices={[
                  { value: 'photo', label: { zh: '照片', en: 'photograph' } },
                  { value: 'video', label: { zh: '视频', en: 'film' } },
                ]}
                value={draft.ownKind}
                onChange={(kind) => set({ ownKind: kind === 'video' ? 'video' : 'photo' })}
              />
            </>
          ) : null}
          <TextField
            label={{ zh: '给申请人几个工作日', en: 'Working days for the applicant' }}
            inputMode="numeric"
            value={draft.days}
            onChange={(days) => set({ days })}
            error={errorOf('/days')}
          />
          <TextField
            label={{ zh: '经营场所纬度', en: 'Latitude of the premises' }}
            help={{
              zh: '填写坐标的，平台核对拍摄地点与场所的距离；不填写的不核对。',
              en: 'With coordinates the distance of each shot is checked; without, it is not.',
            }}
            required={false}
            inputMode="decimal"
            value={draft.latitude}
            onChange={(latitude) => set({ latitude })}
            error={errorOf('/premises/latitude')}
          />
          <TextField
            label={{ zh: '经营场所经度', en: 'Longitude of the premises' }}
            required={false}
            inputMode="decimal"
            value={draft.longitude}
            onChange={(longitude) => set({ longitude })}
            error={errorOf('/premises/longitude')}
          />
          {hasPlace ? (
            <>
              <RadioField
                label={{ zh: '坐标从哪里来', en: 'Where the coordinates come from' }}
                choices={[
                  {
                    value: 'map',
                    label: { zh: '互联网地图（GCJ-02，火星坐标）', en: 'a map on the internet (GCJ-02)' },
                  },
                  {
                    value: 'satellite',
                    label: {
                      zh: '卫星定位或者测绘（WGS-84、CGCS2000）',
                      en: 'satellite or survey (WGS-84, CGCS2000)',
                    },
                  },
                ]}
                value={draft.system}
                onChange={(system) => set({ system: system === 'satellite' ? 'satellite' : 'map' })}
              />
              <TextField
                label={{ zh: '允许距离（米）', en: 'Permitted distance (m)' }}
                help={{
                  zh: '超出的只作提示，不退回申请人。',
                  en: 'What lies farther is pointed out to you, and not refused.',
                }}
                required={false}
                inputMode="numeric"
                value={draft.metres}
                onChange={(metres) => set({ metres })}
                error={errorOf('/permittedMetres')}
              />
            </>
          ) : null}
          <TextField
            label={{ zh: '对申请人的说明', en: 'A word to the applicant' }}
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

/** Asks for single shots again, each with what was wrong. */
export function AskShotsAgainAct({ part, ...props }: RemoteActProps): ReactElement | null {
  const text = useText()
  const remote = findRemote(props.open, part)
  const form = useActForm(
    props,
    'AskShotsAgain',
    { shots: [] as readonly string[], faults: {} as Readonly<Record<string, string>>, days: '2' },
    remote?.inspection,
  )
  if (remote === undefined) return null
  const { draft, set } = form
  const chosen = remote.shots.filter(({ shot }) => draft.shots.includes(shot))
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '要求再次拍摄', en: 'Ask for shots again' }}
      submit={{ zh: '要求重拍', en: 'Ask again' }}
      told={{ zh: '已通知申请人重拍。', en: 'The applicant has been told.' }}
      lead={text({
        zh: '写明哪里不行、怎么拍才行。以前的文件仍然保留在案。',
        en: 'Say what was wrong and how to take it. What came before stays on record.',
      })}
      check={() =>
        pointTo(
          [
            '/shots',
            chosen.length === 0
              ? { zh: '请选择需要重拍的要点。', en: 'Choose the shots to take again.' }
              : undefined,
          ],
          ...chosen.map(
            ({ shot }, index) => [`/shots/${index}/fault`, checkFilled(draft.faults[shot] ?? '')] as const,
          ),
          ['/days', isDays(draft.days) ? undefined : daysError],
        )
      }
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/remote-inspections/{inspection}/repeats', {
            params: { path: { ...path, inspection: remote.inspection }, header },
            body: {
              shots: chosen.map(({ shot }) => ({ shot, fault: (draft.faults[shot] ?? '').trim() })),
              days: Number(draft.days),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <CheckboxField
            label={{ zh: '需要重拍的要点', en: 'Shots to take again' }}
            choices={remote.shots.map(({ shot, name }) => ({ value: shot, label: name }))}
            value={draft.shots}
            onChange={(shots) => set({ shots })}
            error={errorOf('/shots')}
          />
          {chosen.map(({ shot, name }, index) => (
            <TextField
              key={shot}
              label={{ zh: `${name.zh}：哪里不行`, en: `${name.en}: what was wrong` }}
              long
              value={draft.faults[shot] ?? ''}
              onChange={(fault) => set({ faults: { ...draft.faults, [shot]: fault } })}
              error={errorOf(`/shots/${index}/fault`)}
              maxLength={500}
            />
          ))}
          <TextField
            label={{ zh: '给申请人几个工作日', en: 'Working days for the applicant' }}
            inputMode="numeric"
            value={draft.days}
            onChange={(days) => set({ days })}
            error={errorOf('/days')}
          />
        </>
      )}
    </ActDialog>
  )
}

/** Gives it up for a visit, with the reason that the applicant reads. */
export function GiveUpRemoteAct({ part, ...props }: RemoteActProps): ReactElement | null {
  const remote = findRemote(props.open, part)
  const form = useActForm(props, 'GiveUpRemoteInspection', { reason: '' }, remote?.inspection)
  if (remote === undefined) return null
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '改为现场勘验', en: 'Visit instead' }}
      submit={{ zh: '改为现场勘验', en: 'Visit instead' }}
      told={{ zh: '已改为现场勘验，申请人已收到通知。', en: 'Given up; the applicant has been told.' }}
      check={() => pointTo(['/reason', checkReason(form.draft.reason)])}
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/remote-inspections/{inspection}/abandonment', {
            params: { path: { ...path, inspection: remote.inspection }, header },
            body: { reason: form.draft.reason.trim() },
          }),
        )
      }
    >
      {(errorOf) => <ReasonField form={form} errorOf={errorOf} />}
    </ActDialog>
  )
}
