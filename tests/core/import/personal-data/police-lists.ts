import { listed } from './ways.ts'

export const OFFENCES = listed(`
  Common assault and battery | Burglary - residential | Theft from the person |
  Criminal damage to a vehicle | Robbery of personal property | Possession of cannabis | Affray |
  Sending letters etc with intent to cause distress or anxiety | S47 Assault occasioning ABH |
  Rape of a Female 16+ | Public fear, alarm or distress | Shoplifting | Interfering with a motor vehicle |
  Assault with injury on a constable | Modern Slavery | Stalking
`)
export const OUTCOMES = listed(`
  Investigation complete; no suspect identified | Unable to prosecute suspect | Offender given a caution |
  Charged | Under investigation | Local resolution | Awaiting court outcome | Suspect charged |
  Victim declines to support | Community Resolution | Named Suspect - Evidential Difficulties
`)
export const CRIME_TYPES = listed(`
  Anti-social behaviour | Burglary | Drugs | Violence and sexual offences | Bicycle theft | Vehicle crime |
  Public order | Other theft
`)
export const CATEGORIES = listed(`
  Rowdy or inconsiderate behaviour | Noise | Street drinking | Begging | Fly tipping | Nuisance - Neighbour |
  Abandoned vehicle | Fireworks
`)
export const LOCATION_TYPES = listed(`
  Public place | Dwelling | Licensed premises | Shop | Car park | School | Hospital | Open space |
  Religious building
`)
export const ETHNICITIES = listed(`
  White British | Asian or Asian British | Black or Black British | Mixed | White - Other | Chinese |
  Not stated | W1 | Any other
`)
export const COLOURS = listed(`
  Black | White | Silver | Blue | Grey | Red | Green | Brown | Rose | Amber | Violet
`)
export const MAKES = listed(`
  Ford | Vauxhall | BMW | Audi | Mercedes | Austin | Honda | Bentley | Volkswagen | Morgan | Skoda | Mini |
  Citroen | Aston Martin
`)
export const WEAPONS = listed(`
  Knife | Bottle | Fists | Firearm | Baseball bat | Screwdriver | Machete | Stanley knife | Feet | Glass
`)
export const FORCES = ['Norfolk Constabulary', 'Suffolk Constabulary', 'Essex Police', 'British Transport Police']
