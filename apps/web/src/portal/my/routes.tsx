export const myRoutes = [] as const
