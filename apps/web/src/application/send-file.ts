import type { components } from '@tongban/client'
import { ApiProblem } from '../api/index.ts'
import { readLanguage } from '../language/index.ts'

export type UploadedFile = components['schemas']['UploadedFile']

export interface Sending {
  readonly done: Promise<UploadedFile>
  readonly stop: () => void
}

/** Thrown where the person stopped it. */
export class SendingStopped extends Error {
  override readonly name = 'SendingStopped'
}

/**
 * Sends one file to the API, telling how far it is. The typed client cannot say that; this is the same request. The
 * same file sent again gets the same id, so that a repeat after a lost answer does no harm.
 */
export function sendFile(file: File, onProgress: (sentBytes: number) => void): Sending {
  const request = new XMLHttpRequest()
  const done = new Promise<UploadedFile>((resolve, reject) => {
    request.open('POST', '/api/v1/files')
    request.setRequestHeader('accept', 'application/json, application/problem+json')
    request.setRequestHeader('accept-language', readLanguage() === 'en' ? 'en' : 'zh-CN')
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded))
    request.addEventListener('error', () => reject(new ApiProblem({}, 0)))
    request.addEventListener('abort', () => reject(new SendingStopped('the upload was stopped')))
    request.addEventListener('load', () => {
      const body = parseBody(request.responseText)
      if (request.status === 201) resolve(body as UploadedFile)
      else
        reject(
          new ApiProblem(
            body ?? {},
            request.status,
            Number(request.getResponseHeader('retry-after')) || undefined,
          ),
        )
    })
    const form = new FormData()
    form.append('file', file, file.name)
    request.send(form)
  })
  return { done, stop: () => request.abort() }
}

function parseBody(body: string): object | undefined {
  try {
    const parsed: unknown = JSON.parse(body)
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined
  } catch {
    return undefined
  }
}
