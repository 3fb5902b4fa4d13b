import { type ReactElement, type ReactNode, useState } from 'react'
import { useSending } from '../api/index.ts'
import { ConfirmDialog, ProblemNotice, TextField, useAnnounce } from '../design/index.ts'
import type { Text } from '../language/index.ts'

export interface ReasonDialogProps {
  readonly title: Text
  readonly open: boolean
  readonly confirm: Text
  /** The name of the field. */
  readonly label: Text
  readonly help?: Text
  /** Characters that the reason must have. */
  readonly minimum?: number
  readonly maximum?: number
  /** What follows from it, told before it is done. */
  readonly children?: ReactNode
  /** @param reason without spaces around it @param key the idempotency key */
  readonly send: (reason: string, key: string) => Promise<unknown>
  /** Said once it is done. */
  readonly told: Text
  readonly onClose: () => void
}

/** Ends something, with the reason on record. What was typed stays until it is done. */
export function ReasonDialog(props: ReasonDialogProps): ReactElement {
  const { maximum = 1000, minimum = 1, onClose } = props
  const announce = useAnnounce()
  const [reason, setReason] = useState('')
  const { isPending, problem, submit } = useSending()
  const given = reason.trim()
  const reasonError = problem?.errors.find(({ pointer }) => pointer === '/reason')?.message
  const confirm = () =>
    submit(given, async (key) => {
      await props.send(given, key)
      announce(props.told)
      setReason('')
      onClose()
    })
  return (
    <ConfirmDialog
      title={props.title}
      open={props.open}
      danger
      confirm={props.confirm}
      pending={isPending}
      disabled={given.length < minimum}
      onClose={onClose}
      onConfirm={() => void confirm()}
    >
      {props.children}
      <TextField
        label={props.label}
        help={props.help}
        long
        maxLength={maximum}
        value={reason}
        onChange={setReason}
        error={reasonError}
      />
      {problem === undefined || reasonError !== undefined ? null : <ProblemNotice problem={problem} />}
    </ConfirmDialog>
  )
}
