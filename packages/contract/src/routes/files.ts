import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { uuidSchema } from '../schemas.ts'

export const uploadedFileSchema = z
  .strictObject({
    fileId: uuidSchema,
    name: z.string(),
    size: z.int(),
    mediaType: z.string(),
    digest: z.string().meta({ description: 'SHA-256, hexadecimal.' }),
  })
  .meta({ id: 'UploadedFile' })

export const uploadFile = defineRoute({
  id: 'uploadFile',
  method: 'POST',
  path: '/files',
  permission: 'file.upload',
  title: '上传文件',
  summary: 'Upload a file as multipart/form-data',
  description:
    'Accepted: pdf, png, jpg, docx, xlsx, ofd, dwg, zip; the content must be what the name says. The file id serves its uploader only, until a case holds the file. The same file sent twice gets the same id.',
  upload: { maximumBytes: 50 * 1024 * 1024, maximumFiles: 1 },
  responses: { 201: uploadedFileSchema },
})

export const downloadUploadedFile = defineRoute({
  id: 'downloadUploadedFile',
  method: 'GET',
  path: '/files/{fileId}',
  permission: 'file.read',
  title: '下载本人上传的文件',
  summary: 'Download a file of one’s own',
  params: z.strictObject({ fileId: uuidSchema }),
  download: { mediaTypes: ['application/octet-stream'] },
  responses: { 200: z.unknown() },
})

export const fileRoutes = [uploadFile, downloadUploadedFile] as const
