import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useRef, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../api/index.ts'
import { Button, Dialog, ProblemNotice, RadioField, TextField, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import {
  type ActForm,
  actNames,
  annulmentChoices,
  checkActForm,
  emptyActForm,
  graveActs,
  type Licence,
  type LicenceAct,
  revocationChoices,
} from './licence-acts.ts'
import { sendLicenceAct } from './send-act.ts'
import styles from './licences.module.css'

export interface ActDialogProps {
  readonly licence: Licence
  readonly act: LicenceAct
  readonly onClose: () => void
  readonly onDone: () => Promise<void>
}

/** One act on a licence, with its reason; what it does to the holder is said before. */
export function ActDialog({ licence, act, onClose, onDone }: ActDialogProps): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const [form, setForm] = useState(emptyActForm)
  const [revealed, setRevealed] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const [pending, setPending] = useState(false)
  const key = useRef<string>(undefined)
  const set = (edit: Partial<ActForm>) => {
    key.current = undefined
    setForm((before) => ({ ...before, ...edit }))
  }
  const errors = checkActForm(act, form)
  const shown = revealed ? errors : {}
  const told = (pointer: string) => problem?.errors.find((error) => error.pointer === pointer)?.message
  const { data: types } = useQuery({
    queryKey: ['licence-types'],
    queryFn: () => send(api.GET('/api/v1/licence-types')),
    staleTime: 300_000,
  })
  const validity = types?.licenceTypes.find(
    ({ licenceType }) => licenceType === licence.licenceType,
  )?.validity

  async function confirm(): Promise<void> {
    if (pending) return
    setRevealed(true)
    if (Object.keys(errors).length > 0) return
    setPending(true)
    setProblem(undefined)
    try {
      key.current ??= makeKey()
      await sendLicenceAct(licence.licenceId, act, form, key.current)
      announce({ zh: `证照已${actNames[act].zh}。`, en: 'Done, and on record.' })
      await onDone()
      onClose()
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      if (refused.status >= 400 && refused.status < 500 && refused.status !== 401) key.current = undefined
      setProblem(refused)
    } finally {
      setPending(false)
    }
  }

  return (
    <Dialog
      title={{
        zh: `${actNames[act].zh}证照 ${licence.number}`,
        en: `${actNames[act].en}: ${licence.number}`,
      }}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>
          <Button
            look={graveActs.has(act) ? 'danger' : 'primary'}
            isPending={pending}
            onPress={() => void confirm()}
          >
            {text(actNames[act])}
          </Button>
        </>
      }
    >
      <p>{text(effects[act])}</p>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {act === 'ChangeLicence' ? (
        <ChangeFields
          licence={licence}
          changes={form.changes}
          error={shown.changes === undefined ? undefined : text(shown.changes)}
          onChange={(changes) => set({ changes })}
        />
      ) : null}
      {act === 'RevokeLicence' ? (
        <RadioField
          label={{ zh: '方式', en: 'How' }}
          value={form.kind}
          choices={revocationChoices}
          onChange={(kind) => set({ kind: kind as ActForm['kind'] })}
        />
      ) : null}
      {act === 'AnnulLicence' ? (
        <RadioField
          label={{ zh: '注销情形（行政许可法第七十条）', en: 'Ground (article 70)' }}
          value={form.ground}
          choices={annulmentChoices}
          onChange={(ground) => set({ ground: ground as ActForm['ground'] })}
        />
      ) : null}
      {act === 'RenewLicence' ? (
        <TextField
          label={{ zh: '申请延续的日期', en: 'Asked for on' }}
          type="date"
          value={form.appliedOn}
          onChange={(appliedOn) => set({ appliedOn })}
          error={told('/appliedOn') ?? shown.appliedOn}
        />
      ) : null}
      {act === 'RenewLicence' && validity?.kind === 'stated' ? (
        <TextField
          label={{ zh: '延续后有效期至', en: 'Valid until' }}
          type="date"
          value={form.validTo}
          onChange={(validTo) => set({ validTo })}
          error={told('/validTo')}
        />
      ) : null}
      {act === 'SuspendLicence' ? (
        <TextField
          label={{ zh: '暂扣截止日', en: 'Until' }}
          help={{ zh: '不填则暂扣至作出恢复决定。', en: 'Left out: until it is resumed.' }}
          type="date"
          required={false}
          value={form.until}
          onChange={(until) => set({ until })}
          error={told('/until')}
        />
      ) : null}
      <TextField
        label={{ zh: '理由', en: 'Reason' }}
        long
        value={form.reason}
        maxLength={2000}
        onChange={(reason) => set({ reason })}
        error={told('/reason') ?? shown.reason}
      />
      {act === 'SuspendLicence' || act === 'RevokeLicence' || act === 'AnnulLicence' ? (
        <TextField
          label={{ zh: '法律依据', en: 'Article' }}
          required={act === 'RevokeLicence' || form.ground === 'other-lawful-ground'}
          value={form.basis}
          maxLength={500}
          onChange={(basis) => set({ basis })}
          error={told('/basis') ?? shown.basis}
        />
      ) : null}
    </Dialog>
  )
}

interface ChangeFieldsProps {
  readonly licence: Licence
  readonly changes: ActForm['changes']
  readonly error: string | undefined
  readonly onChange: (changes: ActForm['changes']) => void
}

/** What the licence says, each with room for what it shall say. */
function ChangeFields({ licence, changes, error, onChange }: ChangeFieldsProps): ReactElement {
  const text = useText()
  const fields = [
    {
      element: 'holder.name',
      label: { zh: '持证人名称', en: 'Name of the holder' },
      text: licence.holder.name,
    },
    ...licence.fields,
  ]
  return (
    <div className={styles['stack']}>
      {error === undefined ? null : (
        <p className={styles['error']} role="alert">
          {error}
        </p>
      )}
      {fields.map(({ element, label, text: current }) => (
        <TextField
          key={element}
          label={label}
          help={{ zh: `现为：${current || '（空）'}`, en: `Now: ${current || '(empty)'}` }}
          required={false}
          value={changes[element] ?? ''}
          maxLength={500}
          onChange={(value) => onChange({ ...changes, [element]: value })}
        />
      ))}
      <p className={styles['faint']}>
        {text({
          zh: '只填写变更的项目；变更后生成新版证照和新的标识，旧版标识核验时提示已换版。',
          en: 'Fill in only what changes. A new edition with a new identifier is made; the old one is shown as replaced.',
        })}
      </p>
    </div>
  )
}

const effects: Readonly<Record<LicenceAct, { zh: string; en: string }>> = {
  ChangeLicence: {
    zh: '变更证照记载的内容，历次内容均留存可查。',
    en: 'Changes what the licence says; every earlier edition stays on record.',
  },
  RenewLicence: {
    zh: '被许可人应当在有效期届满三十日前提出延续申请（行政许可法第五十条）。',
    en: 'The holder asks thirty days before the end (article 50 of the licensing law).',
  },
  SuspendLicence: {
    zh: '暂扣期间公开核验显示“暂扣”，持证人不得从事许可的活动。',
    en: 'While it is suspended, verification says so and the holder may not use it.',
  },
  ResumeLicence: {
    zh: '结束暂扣，证照即刻恢复有效。',
    en: 'Ends the suspension; the licence is valid again at once.',
  },
  RevokeLicence: {
    zh: '此操作不能撤回。证照即刻失效，公开核验同步显示。',
    en: 'This cannot be taken back. The licence ends at once, and verification says so.',
  },
  AnnulLicence: {
    zh: '此操作不能撤回。证照从登记中注销，公开核验同步显示。',
    en: 'This cannot be taken back. The licence is struck off the register, and verification says so.',
  },
}
