/** The load was cancelled by the person who started it. */
export class Cancelled extends Error {}
