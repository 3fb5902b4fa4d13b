import type { MaterialType } from '@tongban/domain'
import type { Bilingual } from '@tongban/domain'
import { formatSize } from '../language/index.ts'

/** What the platform takes at most in one file. */
export const fileBytesMaximum = 50 * 1024 * 1024

/** How many files one material may have. */
export const filesMaximum = 50

/** Every kind that the platform takes, for files of which no rule of a material speaks. */
export const fileKinds: MaterialType['accepts'] = ['pdf', 'png', 'jpg', 'docx', 'xlsx', 'ofd', 'dwg', 'zip']

/** `.pdf,.jpg,.jpeg`: what the device's own list of files offers. */
export function listEndings(accepts: MaterialType['accepts']): string {
  return accepts.flatMap((ending) => (ending === 'jpg' ? ['.jpg', '.jpeg'] : [`.${ending}`])).join(',')
}

/** Whether a photograph taken now could be the material. */
export function takesPictures(accepts: MaterialType['accepts']): boolean {
  return accepts.includes('jpg')
}

/**
 * Why a file is not even sent: empty, too large, or of another kind than is taken. Whether its content is
 * what its name says, the server finds.
 */
export function refuseFile(
  file: { readonly name: string; readonly size: number },
  kinds: readonly string[],
): Bilingual | undefined {
  const name = shorten(file.name)
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  if (!kinds.includes(ending === 'jpeg' ? 'jpg' : ending)) {
    return {
      zh: `“${name}”不是可接收的文件类型。请上传${kinds.join('、')}格式的文件。`,
      en: `"${name}" is of a kind that is not accepted. Upload ${kinds.join(', ')}.`,
    }
  }
  if (file.size === 0) {
    return {
      zh: `“${name}”是空文件（0 字节），请检查后重新选择。`,
      en: `"${name}" is empty (0 bytes). Check it and choose it again.`,
    }
  }
  if (file.size > fileBytesMaximum) {
    return {
      zh: `“${name}”有 ${formatSize(file.size)}，超过单个文件 50 MB 的上限。请压缩或者拆分后上传。`,
      en: `"${name}" has ${formatSize(file.size)}; one file may have 50 MB. Make it smaller or split it.`,
    }
  }
  return undefined
}

function shorten(name: string): string {
  const characters = Array.from(name)
  return characters.length <= 60
    ? name
    : `${characters.slice(0, 50).join('')}…${characters.slice(-8).join('')}`
}
