/** Id of the definition of the Norfolk Serious Violence Duty Response Strategy, January 2024. */
export const NORFOLK_2024 = 'norfolk-2024'
