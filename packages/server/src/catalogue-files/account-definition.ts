import { z } from 'zod'
import { identifierSchema, roles } from '@tongban/domain'

const usernameSchema = z.string().regex(/^[a-z][a-z0-9-]{2,39}$/)
const applicantRoles = ['citizen', 'enterprise', 'agent'] as const
const officerRoles = roles.filter(
  (role): role is Exclude<(typeof roles)[number], (typeof applicantRoles)[number]> =>
    !applicantRoles.some((applicant) => applicant === role),
)

const officerSchema = z
  .strictObject({
    name: z.string().min(1).max(60),
    role: z.enum(officerRoles),
    organisation: identifierSchema,
    duties: z.array(identifierSchema).max(40).default([]),
    phone: z.string().max(20).optional(),
  })
  .meta({ id: 'OfficerAccount', description: 'Somebody of the government (工作人员).' })

const applicantSchema = z
  .strictObject({
    name: z.string().min(1).max(100).meta({ description: 'Of the person, or of the enterprise.' }),
    role: z.enum(applicantRoles),
    residentId: z.string().max(18).optional(),
    uscc: z.string().max(18).optional(),
    legalRepresentative: usernameSchema
      .optional()
      .meta({ description: 'Account of the legal representative.' }),
    registers: z
      .record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.record(z.string(), z.union([z.string(), z.number()])))
      .optional()
      .meta({ description: 'What registers of departments say of this one, by register and data element.' }),
    authorisedBy: z
      .strictObject({
        principal: usernameSchema,
        items: z.array(identifierSchema).max(50).optional(),
        statement: z.string().min(1).max(500),
      })
      .optional()
      .meta({
        description: 'The written authorisation of an agent, for a year; every item where it names none.',
      }),
    phone: z.string().max(20).optional(),
    email: z.string().max(254).optional(),
    address: z.string().max(300).optional(),
  })
  .meta({ id: 'ApplicantAccount', description: 'A person or an enterprise (行政相对人).' })

/** Accounts of a demonstration by user name; they hold no passwords. */
export const accountsFileSchema = z.strictObject({
  accounts: z.record(usernameSchema, z.union([officerSchema, applicantSchema])),
})

export type OfficerAccountDefinition = z.output<typeof officerSchema>
export type ApplicantAccountDefinition = z.output<typeof applicantSchema>
export type AccountDefinition = OfficerAccountDefinition | ApplicantAccountDefinition
