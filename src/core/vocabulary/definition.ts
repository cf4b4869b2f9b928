/**
 * A part of a local definition of serious violence. A row belongs to it when its offence code is one of `codes`, or begins with one
 * that ends in an asterisk; else, where it states no code, when its category is one of `texts` (whatever the case) or one of
 * `categories` (those of data.police.uk).
 */
export interface DefinitionGroup {
  /** Unique in a definition; lower-case letters, digits and hyphens. */
  readonly id: string
  readonly name: string
  /** Home Office offence codes, "8N" or "008/06" as files write them, compared without zeros in front and without slashes. */
  readonly codes: readonly string[]
  /** Names of offences. */
  readonly texts: readonly string[]
  /** Categories of data.police.uk. */
  readonly categories: readonly string[]
}

/** A local definition of serious violence: data, with versions, so that every figure can say by which it was counted. */
export interface Definition {
  /** Unique among the definitions of a workspace; the part of a question that names it. */
  readonly id: string
  readonly name: string
  /** "2024-01", "2", as its owner numbers it. */
  readonly version: string
  readonly source: string
  readonly groups: readonly DefinitionGroup[]
}
