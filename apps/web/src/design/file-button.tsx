import { type ReactElement, type ReactNode, useRef } from 'react'
import { type Text, useText } from '../language/index.ts'
import { Button, type ButtonLook } from './button.tsx'

export interface FileButtonProps {
  /** What is chosen, for whoever does not see the button's surroundings. */
  readonly label: Text
  /** Endings, such as `.pdf,.png`. */
  readonly accept: string
  readonly onChoose: (file: File) => void
  readonly isPending?: boolean
  readonly isDisabled?: boolean
  readonly look?: ButtonLook
  readonly size?: 'normal' | 'small'
  readonly children: ReactNode
}

/** Chooses a file. The same file can be chosen again after it was changed. */
export function FileButton(props: FileButtonProps): ReactElement {
  const text = useText()
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={chooser}
        type="file"
        hidden
        tabIndex={-1}
        accept={props.accept}
        aria-label={text(props.label)}
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          event.target.value = ''
          if (chosen !== undefined) props.onChoose(chosen)
        }}
      />
      <Button
        look={props.look ?? 'secondary'}
        size={props.size ?? 'normal'}
        isPending={props.isPending ?? false}
        isDisabled={props.isDisabled ?? false}
        onPress={() => chooser.current?.click()}
      >
        {props.children}
      </Button>
    </>
  )
}
