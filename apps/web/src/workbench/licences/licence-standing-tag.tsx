import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Tag, type Tone } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { Licence } from './licence-acts.ts'

const tones: Readonly<Partial<Record<Licence['standing'], Tone>>> = {
  valid: 'good',
  suspended: 'warn',
  expired: 'warn',
  revoked: 'bad',
}

export interface LicenceStandingTagProps {
  readonly standing: Licence['standing']
  /** The law's own word. */
  readonly name: Bilingual
}

export function LicenceStandingTag({ standing, name }: LicenceStandingTagProps): ReactElement {
  const text = useText()
  const tone = tones[standing]
  return <Tag {...(tone === undefined ? {} : { tone })}>{text(name)}</Tag>
}
