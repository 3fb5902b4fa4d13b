export const findingRoutes = [] as const
