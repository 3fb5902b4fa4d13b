import type { Person } from './harness.ts'

/** The smallest PNG: one pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Uploads a photo as it was taken on site. @returns its id */
export async function uploadPhoto(person: Person, name = '现场照片.png'): Promise<string> {
  const form = new FormData()
  form.set('file', new File([picture], name, { type: 'image/png' }))
  const answer = await person.send('POST', '/files', form)
  if (answer.status !== 201) throw new Error(`the upload was refused: ${JSON.stringify(answer.body)}`)
  return (answer.body as { fileId: string }).fileId
}
