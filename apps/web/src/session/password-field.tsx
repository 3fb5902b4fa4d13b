import { type ReactElement, useState } from 'react'
import { Checkbox, TextField } from '../design/index.ts'
import { type Text, useText } from '../language/index.ts'

export interface PasswordFieldProps {
  readonly label: Text
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoComplete: 'current-password' | 'new-password'
  readonly name: string
  readonly help?: Text | undefined
  readonly error?: Text | undefined
}

/** A password, hidden until its writer asks to see it. */
export function PasswordField(props: PasswordFieldProps): ReactElement {
  const text = useText()
  const [shown, setShown] = useState(false)
  return (
    <div>
      <TextField {...props} type={shown ? 'text' : 'password'} maxLength={200} />
      <Checkbox checked={shown} onChange={setShown}>
        {text({ zh: '显示密码', en: 'Show the password' })}
      </Checkbox>
    </div>
  )
}
