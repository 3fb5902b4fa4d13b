import { type Mutation, pickWritable } from './mutation.ts'
import { writePart } from './request-draft.ts'

/** What a file that is handed in can be. */
export const uploadMutations: readonly Mutation[] = [
  {
    name: 'a broken upload',
    weight: 60,
    apply(draft, random) {
      const { text } = draft
      if (text === undefined || !text.startsWith('--')) return false
      const boundary = text.slice(2, text.indexOf('\r\n'))
      const end = `--${boundary}--\r\n`
      const pdf = '%PDF-1.7\n%%EOF\n'
      draft.text = random.pick([
        () => text.slice(0, random.below(text.length)),
        () => text.replace(end, ''),
        () => text.replaceAll(boundary, 'another'),
        () => text.replaceAll('\r\n', '\n'),
        () => text.replace('filename=', 'filenam='),
        () => text.replace('name="file"; ', ''),
        () => text.replace('form-data', 'attachment'),
        () => text.replace('Content-Disposition', 'X-Disposition'),
        () => text.replace('\r\n\r\n', '\r\n'),
        () => text.replace('Content-Type: application/pdf', `Content-Type: ${'x'.repeat(20_000)}`),
        () => text.replace('\r\n\r\n', `\r\n${'X-A: b\r\n'.repeat(300)}\r\n`),
        () => writePart('file', pickWritable(random), pdf) + end,
        () => writePart('file', `${pickWritable(random).slice(0, 4_000)}.pdf`, pdf) + end,
        () => writePart(pickWritable(random), 'a.pdf', pdf) + end,
        () => writePart('file', 'a.png', pdf) + end,
        () => writePart('file', 'a.zip', 'PK\u0003\u0004') + end,
        () => writePart('file', 'a.docx', 'PK\u0003\u0004\u0014\u0000\u0000\u0000') + end,
        () => writePart('file', 'a.pdf', '') + end,
        () => writePart('file', 'a.pdf', pdf).repeat(30) + end,
        () => `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n`.repeat(20) + text,
        () => `--${boundary}\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nb\r\n${end}`,
        () =>
          `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename*=UTF-8''%00%FF.pdf\r\n\r\n${pdf}\r\n${end}`,
        () =>
          `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!\r\n${end}`,
        () => end,
        () => '',
      ])()
      return true
    },
  },
]
