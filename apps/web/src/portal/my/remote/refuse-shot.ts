import type { Bilingual } from '@tongban/domain'
import { refuseFile } from '../../../application/check-file.ts'

type Kind = 'photo' | 'video'

const kinds = {
  photo: { endings: ['jpg', 'png'], types: ['image/jpeg', 'image/png'] },
  video: { endings: ['mp4', 'mov'], types: ['video/mp4', 'video/quicktime'] },
} as const

/** What the camera of the device is asked for. */
export const listShotTypes = (kind: Kind): string => kinds[kind].types.join(',')

/**
 * Why a file is not taken for a shot: another kind, empty, or too large. Some cameras name a file without an ending, and
 * then its type counts.
 */
export function refuseShot(
  file: { readonly name: string; readonly size: number; readonly type: string },
  kind: Kind,
): Bilingual | undefined {
  const { endings, types } = kinds[kind]
  const isKnown = types.some((type) => type === file.type)
  const named =
    isKnown && !/\.[^.]+$/.test(file.name) ? { ...file, name: `${file.name}.${endings[0]}` } : file
  return refuseFile({ name: named.name, size: file.size }, endings)
}
