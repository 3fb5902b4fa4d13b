import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Tag, type Tone } from '../../design/index.ts'
import { formatDate, type Language, useText } from '../../language/index.ts'

type Standing = components['schemas']['LicenceListEntry']['standing']

const tones: Readonly<Partial<Record<Standing, Tone>>> = {
  valid: 'good',
  suspended: 'warn',
  expired: 'warn',
  revoked: 'bad',
}

/** @param name the law's own word for it */
export function StandingTag({
  standing,
  name,
}: {
  readonly standing: Standing
  readonly name: Bilingual
}): ReactElement {
  const text = useText()
  const tone = tones[standing]
  return <Tag {...(tone === undefined ? {} : { tone })}>{text(name)}</Tag>
}

/** From when until when, or for good. */
export function describeTerm(from: string, to: string | null, language: Language): Bilingual {
  const begin = formatDate(from, language)
  return to === null
    ? { zh: `自${begin}起长期有效`, en: `from ${begin}, for good` }
    : { zh: `${begin}至${formatDate(to, language)}`, en: `${begin} to ${formatDate(to, language)}` }
}
