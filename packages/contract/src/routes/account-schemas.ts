import { z } from 'zod'

export const usernameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9._-]{2,39}$/)
  .meta({
    description: 'Lower-case letters, digits, dot, hyphen, underscore; begins with a letter; 3 to 40.',
  })

export const passwordSchema = z
  .string()
  .min(10)
  .max(128)
  .meta({ description: 'At least 10 characters of at least 3 kinds: lower case, capitals, digits, others.' })

export const personNameSchema = z.string().trim().min(2).max(60)
export const phoneSchema = z.string().min(5).max(20)
export const residentIdSchema = z
  .string()
  .min(15)
  .max(18)
  .meta({ description: 'Resident id (公民身份号码).' })
export const reasonSchema = z.string().trim().min(4).max(500)

export const secondFactorCodeSchema = z
  .string()
  .regex(/^(\d{6}|[A-Za-z0-9]{5}[- ]?[A-Za-z0-9]{5})$/)
  .meta({ description: 'The six digits of the authenticator, or a backup code, which is good once.' })
