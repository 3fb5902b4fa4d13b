import { annulmentGrounds, licenceEndKinds, licenceStandings, revocationKinds } from '@tongban/domain'
import { z } from 'zod'
import { bilingualSchema, pageSchema, plainDateSchema, uuidSchema, instantSchema } from '../schemas.ts'
import { documentKindSchema } from './case-schemas.ts'

const sentence = (maximum = 2000) => z.string().max(maximum)

export const licenceIdentifierSchema = z.string().min(1).max(120).meta({
  description: 'Electronic licence identifier (电子证照标识): 1.2.156.3005.2.…',
  example: '1.2.156.3005.2.11990000MB900004X8002.11990000MB9000015T.2026000001.001.K',
})

export const licenceStandingSchema = z.enum(licenceStandings).meta({
  id: 'LicenceStanding',
  description: 'expired is read from the dates; the others are acts on record.',
})

export const licenceChangeSchema = z
  .strictObject({
    changes: z
      .record(z.string().max(120), z.unknown())
      .refine((changes) => Object.keys(changes).length > 0 && Object.keys(changes).length <= 60, {
        params: {
          message: {
            zh: '请写明要变更的内容，每次不超过60项。',
            en: 'Say what is to change, at most 60 fields at a time.',
          },
        },
      })
      .meta({ description: 'New values by field of the licence; holder.name for the holder’s name.' }),
    reason: sentence(),
  })
  .meta({ id: 'LicenceChange' })

export const licenceRenewalSchema = z
  .strictObject({
    appliedOn: plainDateSchema.meta({ description: 'The day on which the holder asked for renewal.' }),
    validTo: plainDateSchema
      .optional()
      .meta({ description: 'Only where the licence type leaves it to the decision.' }),
    reason: sentence(),
  })
  .meta({ id: 'LicenceRenewal' })

export const licenceSuspensionSchema = z
  .strictObject({
    reason: sentence(),
    basis: sentence(500).optional(),
    until: plainDateSchema.optional().meta({ description: 'The last day of the suspension.' }),
  })
  .meta({ id: 'LicenceSuspension' })

export const licenceRevocationSchema = z
  .strictObject({
    kind: z.enum(revocationKinds).meta({
      description:
        'set-aside 撤销 (article 69), revoked-as-penalty 吊销 (law on penalties), recalled 撤回 (article 8)',
    }),
    reason: sentence(),
    basis: sentence(500),
  })
  .meta({ id: 'LicenceRevocation' })

export const licenceAnnulmentSchema = z
  .strictObject({
    ground: z
      .enum(annulmentGrounds)
      .meta({ description: 'The grounds of article 70 of the licensing law, in their order.' }),
    reason: sentence(),
    basis: sentence(500).optional().meta({ description: 'Needed for other-lawful-ground.' }),
  })
  .meta({ id: 'LicenceAnnulment' })

/** What an act on a licence answers, the first time and each time that it is sent again. */
export const licenceAnswerSchema = z
  .strictObject({
    licenceId: uuidSchema,
    number: z.string(),
    identifier: z.string(),
    edition: z.int(),
    standing: licenceStandingSchema,
    version: z.int().meta({ description: 'Also sent as ETag.' }),
    events: z.array(z.string()),
  })
  .meta({ id: 'LicenceAnswer' })

export const licencePageSchema = pageSchema(
  z
    .strictObject({
      licenceId: uuidSchema,
      licenceType: z.string(),
      typeName: bilingualSchema,
      number: z.string(),
      identifier: z.string(),
      issuer: z.string(),
      holderName: z.string(),
      standing: licenceStandingSchema,
      standingName: bilingualSchema.meta({ description: 'As the public verification says it.' }),
      validFrom: plainDateSchema,
      validTo: plainDateSchema.nullable(),
      carries: z
        .array(
          z.strictObject({
            licence: uuidSchema,
            typeName: bilingualSchema,
            standing: licenceStandingSchema,
            standingName: bilingualSchema,
          }),
        )
        .meta({
          description: 'What a trade licence carries, each as it stands today; empty for all others.',
        }),
      version: z.int(),
    })
    .meta({ id: 'LicenceListEntry' }),
).meta({ id: 'LicencePage' })

const fieldSchema = z.strictObject({
  element: z.string(),
  label: bilingualSchema,
  text: z.string().meta({ description: 'As it is printed; personal numbers masked.' }),
})

export const licenceViewSchema = z
  .strictObject({
    licenceId: uuidSchema,
    licenceType: z.string(),
    typeName: bilingualSchema,
    number: z.string(),
    identifier: z.string(),
    edition: z.int().meta({ description: 'The version part of the identifier; 1 for the first issue.' }),
    caseId: uuidSchema,
    item: z.string(),
    issuer: z.string(),
    issuerName: bilingualSchema,
    holder: z.strictObject({
      subject: uuidSchema,
      kind: z.enum(['person', 'enterprise']),
      name: z.string(),
      identifier: z.string().meta({ description: 'Masked for persons.' }),
    }),
    fields: z.array(fieldSchema),
    validFrom: plainDateSchema,
    validTo: plainDateSchema.nullable(),
    standing: licenceStandingSchema,
    standingName: bilingualSchema,
    suspension: z
      .strictObject({ on: plainDateSchema, until: plainDateSchema.nullable(), reason: z.string() })
      .nullable(),
    revocation: z
      .strictObject({
        kind: z.enum(licenceEndKinds).meta({
          description:
            'As in LicenceRevocation; lapsed 失效: it was for the time being, and what it waited for did not come.',
        }),
        on: plainDateSchema,
        reason: z.string(),
        basis: z.string(),
      })
      .nullable(),
    annulment: z
      .strictObject({ ground: z.enum(annulmentGrounds), on: plainDateSchema, reason: z.string() })
      .nullable(),
    replacement: z
      .strictObject({
        licence: uuidSchema,
        number: z.string(),
        identifier: z.string(),
        on: plainDateSchema,
      })
      .nullable()
      .meta({
        description: 'The formal licence that took the place of this one, which was for the time being.',
      }),
    trade: z
      .strictObject({
        matter: z.string(),
        carried: z.array(
          z.strictObject({
            licence: uuidSchema,
            licenceType: z.string(),
            typeName: bilingualSchema,
            number: z.string(),
            issuerName: bilingualSchema,
            validTo: plainDateSchema.nullable(),
            standing: licenceStandingSchema,
            standingName: bilingualSchema,
          }),
        ),
        awaited: z.array(z.string()).meta({ description: 'Licence types that are still to come.' }),
      })
      .nullable()
      .meta({
        description: 'What one licence for one trade (行业综合许可证) carries, each with its own state.',
      }),
    file: z
      .strictObject({ digest: z.string(), size: z.int() })
      .nullable()
      .meta({ description: 'The sealed PDF; null in the moment before it is made.' }),
    actions: z.array(
      z.strictObject({
        command: z.string(),
        name: bilingualSchema,
        available: z.boolean(),
        disabledReason: bilingualSchema.nullable(),
      }),
    ),
    version: z.int(),
  })
  .meta({ id: 'Licence' })

export const licenceTypeListSchema = z.strictObject({
  licenceTypes: z.array(
    z
      .strictObject({
        licenceType: z.string(),
        name: bilingualSchema,
        code: z.string(),
        holder: z.enum(['person', 'enterprise', 'either']),
        validity: z.strictObject({
          kind: z.enum(['years', 'months', 'long-term', 'stated']),
          count: z.int().nullable(),
        }),
        fields: z.array(z.strictObject({ element: z.string(), label: bilingualSchema, public: z.boolean() })),
      })
      .meta({ id: 'LicenceType' }),
  ),
})

/** What the public may see of a licence. */
const publicLicenceSchema = z.strictObject({
  typeName: bilingualSchema,
  number: z.string(),
  holder: z.string().meta({ description: 'An enterprise’s name; a person’s name is masked.' }),
  issuer: bilingualSchema,
  issuedOn: plainDateSchema,
  validFrom: plainDateSchema,
  validTo: plainDateSchema.nullable(),
  since: plainDateSchema.nullable().meta({ description: 'Since when the licence stands as it does.' }),
  explanation: bilingualSchema.nullable().meta({ description: 'What the state means for this licence.' }),
  superseded: z
    .boolean()
    .meta({ description: 'The edition that was asked about has been replaced by a newer one.' }),
  fields: z.array(fieldSchema),
  carried: z
    .array(
      z.strictObject({
        typeName: bilingualSchema,
        number: z.string(),
        issuer: bilingualSchema,
        identifier: z.string(),
        validTo: plainDateSchema.nullable(),
        state: licenceStandingSchema,
        stateName: bilingualSchema,
      }),
    )
    .meta({ description: 'What a trade licence carries; one that ended does not end the others.' }),
  awaited: z.int().meta({ description: 'Licences of the trade that are still to come.' }),
})

export const licenceVerificationSchema = z
  .strictObject({
    state: z.enum([...licenceStandings, 'unknown']),
    stateName: bilingualSchema.meta({
      description: 'The law’s own word: of what is revoked it tells 撤销, 吊销 and 撤回 apart.',
    }),
    checkedAt: instantSchema,
    identifier: z.string().meta({ description: 'As it was asked for.' }),
    licence: publicLicenceSchema.nullable(),
  })
  .meta({ id: 'LicenceVerification' })

const publicDocumentSchema = z.strictObject({
  kind: documentKindSchema,
  name: bilingualSchema,
  number: z.string(),
  date: plainDateSchema,
  organisation: bilingualSchema,
})

export const documentVerificationSchema = z
  .strictObject({
    state: z.enum(['authentic', 'unknown']),
    checkedAt: instantSchema,
    document: publicDocumentSchema.nullable(),
  })
  .meta({ id: 'DocumentVerification' })

export const fileVerificationSchema = z
  .strictObject({
    digest: z.string().meta({ description: 'SHA-256 of what was sent.' }),
    issuedHere: z.boolean().meta({ description: 'Byte for byte a file that this installation sealed.' }),
    seal: z.strictObject({
      valid: z.boolean(),
      organisation: z.string().nullable(),
      signedAt: instantSchema.nullable(),
      certificateSerial: z.string().nullable(),
      defect: z.strictObject({ kind: z.string(), message: bilingualSchema }).nullable(),
    }),
    licence: licenceVerificationSchema.nullable(),
    document: documentVerificationSchema.nullable(),
  })
  .meta({ id: 'FileVerification' })

export const sealCertificateSchema = z
  .strictObject({
    keyId: uuidSchema,
    organisation: z.string(),
    organisationName: z.string(),
    algorithm: z.string(),
    serial: z.string(),
    fingerprint: z.string().meta({ description: 'SHA-256 of the certificate.' }),
    certificatePem: z.string(),
    validFrom: instantSchema,
    validTo: instantSchema,
    retiredAt: instantSchema.nullable(),
  })
  .meta({ id: 'SealCertificate' })
