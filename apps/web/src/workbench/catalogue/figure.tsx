import type { ReactElement } from 'react'
import { useText } from '../../language/index.ts'

/** A number with its name, within a list of figures. */
export function Figure({
  name,
  value,
}: {
  readonly name: { readonly zh: string; readonly en: string }
  readonly value: string
}): ReactElement {
  const text = useText()
  return (
    <div>
      <dt>{text(name)}</dt>
      <dd>{value}</dd>
    </div>
  )
}
