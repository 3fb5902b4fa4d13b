import { type ReactElement, useState } from 'react'
import { TextField } from '../../design/index.ts'
import type { Text } from '../../language/index.ts'
import { ActButton } from './act-button.tsx'

export interface ConfirmRecordProps {
  readonly caseId: string
  readonly opinion: Text
  readonly name: Text
  readonly told: Text
  readonly send: (
    body: { readonly name: string; readonly remark?: string },
    header: { readonly 'Idempotency-Key': string },
  ) => Promise<unknown>
}

/** Confirming the record of an inspection by name, with what one says to it. */
export function ConfirmRecord(props: ConfirmRecordProps): ReactElement {
  const [name, setName] = useState('')
  const [remark, setRemark] = useState('')
  const body = { name: name.trim(), ...(remark.trim() === '' ? {} : { remark: remark.trim() }) }
  return (
    <div className="no-print">
      <TextField
        label={{ zh: '确认人姓名', en: 'Your name' }}
        value={name}
        onChange={setName}
        maxLength={100}
      />
      <TextField
        label={props.opinion}
        required={false}
        long
        value={remark}
        onChange={setRemark}
        maxLength={2000}
      />
      <ActButton
        name={props.name}
        told={props.told}
        caseId={props.caseId}
        content={body}
        run={(header) => props.send(body, header)}
      />
    </div>
  )
}
