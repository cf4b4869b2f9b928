import { OF_PEOPLE, type RoleWords } from './words-of-role.ts'

/** Headers of areas and of texts that say where; columns of coordinates are in axes.ts. */
export const WORDS_OF_WHERE: readonly RoleWords[] = [
  {
    role: 'area-code',
    weight: 9,
    says: `lsoa, lsoa 11 cd, lsoa 21 cd, lsoa 11, lsoa 21, lower super output area, data zone, datazone,
      area code, oa code, output area, msoa, gss code, geography code, ons code`,
    not: 'name, nm',
  },
  {
    role: 'area-code',
    weight: 7,
    says: `ward code, wd cd, ward cd, beat code, ward 22 cd, wd 22 cd, wd 23 cd, wd 24 cd, ltla cd, lad cd,
      district code, la code`,
  },
  {
    role: 'area-name',
    weight: 9,
    says: 'lsoa name, lsoa 11 nm, lsoa 21 nm, lsoa 11 name, lsoa 21 name, area name, msoa name, lsoa nm',
  },
  {
    role: 'area-name',
    weight: 7,
    says: `ward, ward name, wd nm, wd 22 nm, wd 23 nm, wd 24 nm, neighbourhood, neighbourhood name, beat,
      beat name, parish, locality, snt, sector`,
    not: 'code, cd, officer, hospital, number, postcode',
  },
  { role: 'area-name', weight: 5, is: 'area, town, zone, city' },
  {
    role: 'district',
    weight: 9,
    says: `district, district name, local authority, local authority name, la name, lad name, ltla name, borough,
      council, council area, csp, csp name, community safety partnership, lad nm, lad 22 nm, lad 23 nm,
      lad 24 nm, ltla 24 name, ltla 22 name`,
    not: 'code, cd, ref, number, reference, tax',
  },
  {
    role: 'location-type',
    weight: 10,
    says: `location type, type of location, location category, scene type, place type, type of place,
      premises type, premise type, location class, venue type, location description category, site type,
      place of occurrence type, public or private`,
    not: 'licence',
  },
  {
    role: 'location-type',
    weight: 5,
    is: 'setting, scene, location group, locus type, place of assault, assault location type',
  },
  {
    role: 'location',
    weight: 9,
    says: `street, street name, road, road name, location, location name, location of incident, incident location,
      offence location, assault location, place of incident, location of assault`,
    not: `${OF_PEOPLE}, type, category, code, id, easting, northing, x, y, e, n, lat, lng, lon, long, postcode,
      number, no, class, group, description, desc, details, notes, grid, comments, text, accuracy, method`,
  },
  {
    role: 'location',
    weight: 5,
    says: `place, venue, venue name, site, premises, premises name, scene, location description, location desc,
      locus, park, school`,
    not: `${OF_PEOPLE}, type, category, code, id, postcode, number, no, class, details, notes, licence`,
  },
]
