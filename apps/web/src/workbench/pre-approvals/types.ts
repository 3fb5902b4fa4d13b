import type { components } from '@tongban/client'

export type PreApproval = components['schemas']['PreApproval']
