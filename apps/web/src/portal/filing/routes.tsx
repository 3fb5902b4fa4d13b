export const filingRoutes = [] as const
