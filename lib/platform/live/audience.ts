/**
 * In place of a person's id: everybody who is an admin when their stream begins. One event for all of them, however
 * many they are.
 */
export const ADMINS = 0;
