import type { Bilingual } from '@tongban/domain'

const sourceBytesMaximum = 400_000

export function isDefinitionFile(file: File): boolean {
  return /\.ya?ml$/i.test(file.name)
}

/** The text of a definition file, or why it cannot be one. */
export async function readDefinitionFile(
  file: File,
): Promise<string | { readonly kind: 'refused'; readonly message: Bilingual }> {
  const refused = (zh: string, en: string) => ({ kind: 'refused', message: { zh, en } }) as const
  if (file.size === 0) {
    return refused('文件是空的，请选择有内容的定义文件。', 'The file is empty; choose a definition file.')
  }
  if (file.size > sourceBytesMaximum) {
    return refused(
      '文件过大，定义文件不超过400 kB，请检查是否选错。',
      'The file is too large; a definition has at most 400 kB. Choose another.',
    )
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    if (!text.includes('\u0000')) return text
  } catch {
    // Told below: it is no text.
  }
  return refused(
    '文件不是 UTF-8 文本，请另存为 UTF-8 编码的 YAML 文件后重试。',
    'The file is no UTF-8 text; save it as YAML in UTF-8 and try again.',
  )
}
