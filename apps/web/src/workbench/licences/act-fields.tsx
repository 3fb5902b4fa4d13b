import type { Bilingual } from '@tongban/domain'
import type { ReactElement, ReactNode } from 'react'
import { RadioField, TextField } from '../../design/index.ts'
import { type ActForm, annulmentChoices, type LicenceAct, revocationChoices } from './licence-acts.ts'

export interface ActFieldsProps {
  readonly act: LicenceAct
  readonly form: ActForm
  readonly set: (edit: Partial<ActForm>) => void
  readonly errorOf: (field: keyof ActForm) => Bilingual | undefined
  /** Whether the type of the licence leaves its last day to the decision. */
  readonly statesEnd: boolean
  /** What the act asks for beside this; before the reason. */
  readonly children: ReactNode
}

/** What an act on a licence asks for: dates and grounds by its kind, the reason always. */
export function ActFields({ act, form, set, errorOf, statesEnd, children }: ActFieldsProps): ReactElement {
  return (
    <>
      {act === 'RevokeLicence' ? (
        <RadioField
          label={{ zh: '方式', en: 'How' }}
          value={form.kind}
          choices={revocationChoices}
          onChange={(kind) => set({ kind: kind as ActForm['kind'] })}
          error={errorOf('kind')}
        />
      ) : null}
      {act === 'AnnulLicence' ? (
        <RadioField
          label={{ zh: '注销情形（行政许可法第七十条）', en: 'Ground (article 70)' }}
          value={form.ground}
          choices={annulmentChoices}
          onChange={(ground) => set({ ground: ground as ActForm['ground'] })}
          error={errorOf('ground')}
        />
      ) : null}
      {act === 'RenewLicence' ? (
        <TextField
          label={{ zh: '申请延续的日期', en: 'Asked for on' }}
          type="date"
          value={form.appliedOn}
          onChange={(appliedOn) => set({ appliedOn })}
          error={errorOf('appliedOn')}
        />
      ) : null}
      {act === 'RenewLicence' && statesEnd ? (
        <TextField
          label={{ zh: '延续后有效期至', en: 'Valid until' }}
          type="date"
          value={form.validTo}
          onChange={(validTo) => set({ validTo })}
          error={errorOf('validTo')}
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
          error={errorOf('until')}
        />
      ) : null}
      {children}
      <TextField
        label={{ zh: '理由', en: 'Reason' }}
        long
        value={form.reason}
        maxLength={2000}
        onChange={(reason) => set({ reason })}
        error={errorOf('reason')}
      />
      {act === 'SuspendLicence' || act === 'RevokeLicence' || act === 'AnnulLicence' ? (
        <TextField
          label={{ zh: '法律依据', en: 'Article' }}
          required={act === 'RevokeLicence' || form.ground === 'other-lawful-ground'}
          value={form.basis}
          maxLength={500}
          onChange={(basis) => set({ basis })}
          error={errorOf('basis')}
        />
      ) : null}
    </>
  )
}
