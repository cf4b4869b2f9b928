import type { RoleWords } from './words-of-role.ts'

/** Headers in lists of places: premises, schools, amenities. */
export const WORDS_OF_PLACES: readonly RoleWords[] = [
  {
    role: 'place-name',
    weight: 10,
    says: `premises name, premise name, venue name, pub name, trading name, trading as, name of premises,
      business name, establishment name, shop name, school name, establishment, site name, place name,
      club name, property name, name of venue, centre name, facility name, hostel name`,
    not: 'type, group, number',
  },
  {
    role: 'place-name',
    weight: 9,
    is: `name, premises, premise, venue, pub, title, place, shop, organisation name, provider name,
      location name, school, site, asset name, stop name, common name, station name, park name`,
  },
  {
    role: 'place-kind',
    weight: 10,
    says: `licence type, license type, licence category, premises type, premise type, venue type,
      type of premises, type of licence, business type, establishment type, place type, kind of place,
      type of venue, place kind, shop type, type of establishment, premises category, use class,
      facility type, type of establishment name`,
    not: 'code',
  },
  {
    role: 'place-kind',
    weight: 9,
    is: `kind, type, category, amenity, class, group, sector, classification, asset type, stop type, phase,
      description`,
  },
  { role: 'place-kind', weight: 6, is: 'value, leisure, shop, tourism, subtype, sub type, fclass' },
  { role: 'place-kind', weight: 5, is: 'key' },
  {
    role: 'opens',
    weight: 9,
    says: `opens, opening time, open, opening, opening hour, start time, hours from, open from, licensed from,
      from time, time from, hours start`,
  },
  {
    role: 'closes',
    weight: 9,
    says: `closes, closing time, close, closing, terminal hour, closing hour, end time, hours to, open until,
      licensed to, licensed until, to time, time to, until, hours end`,
  },
]
