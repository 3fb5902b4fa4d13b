import type { ReactElement, ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { type Text, useText } from '../language/index.ts'
import { Button } from './button.tsx'
import styles from './dialog.module.css'

export interface DialogProps {
  readonly title: Text
  readonly open: boolean
  /** Escape, the backdrop, and the button that leaves everything as it was. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** The buttons, the chief one last. */
  readonly actions?: ReactNode
  readonly wide?: boolean
  /** Must be answered: neither Escape nor a click beside it closes it. */
  readonly pressing?: boolean
  /** Nothing behind it can be read while it is open. */
  readonly covering?: boolean
}

/** Something to be settled before the page goes on. The focus stays in it and returns to where it was. */
export function Dialog(props: DialogProps): ReactElement {
  const text = useText()
  return (
    <ModalOverlay
      className={styles['backdrop'] ?? ''}
      {...(props.covering ? { 'data-covering': true } : {})}
      isOpen={props.open}
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
      isDismissable={!props.pressing}
      isKeyboardDismissDisabled={props.pressing ?? false}
    >
      <Modal className={styles['modal'] ?? ''} {...(props.wide ? { 'data-wide': true } : {})}>
        <AriaDialog className={styles['dialog'] ?? ''} role={props.pressing ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2}>
            {text(props.title)}
          </Heading>
          {props.children}
          {props.actions === undefined ? null : <div className={styles['actions']}>{props.actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

export interface ConfirmDialogProps {
  readonly title: Text
  readonly open: boolean
  readonly onClose: () => void
  readonly onConfirm: () => void
  readonly confirm: Text
  readonly pending?: boolean
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly children: ReactNode
}

/** Asks before something that cannot be taken back; says what will happen in its children. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactElement {
  const text = useText()
  return (
    <Dialog
      title={props.title}
      open={props.open}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>
          <Button
            look={props.danger ? 'danger' : 'primary'}
            isPending={props.pending ?? false}
            isDisabled={props.disabled ?? false}
            onPress={props.onConfirm}
          >
            {text(props.confirm)}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  )
}
