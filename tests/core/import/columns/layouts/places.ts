import type { WrittenLayout } from './written-layout.ts'

export const LICENSING: readonly WrittenLayout[] = [
  {
    file: 'register.csv',
    layout: 'licensing-register',
    grid: 'british-national-grid',
    text: `Licence Number | Premises Name | Licence Type | Easting | Northing | Opening Time | Terminal Hour | Premises Licence Holder | Date Granted
      = - | place-name | place-kind | easting | northing | opens | closes | !name | -
      PL/0001 | The Blind Anchor | Public house | 623100 | 308400 | 11:00 | 23:30 | Sarah Hughes | 14/02/2009
      PL/0002 | Club Neon | Nightclub | 623250 | 308510 | 22:00 | 04:00 | David Patel | 15/02/2011
      PL/0003 | The Salted Eel | Public house | 623333 | 308122 | 12:00 | 00:30 | Emma Walker | 29/11/2015`,
  },
  {
    file: 'licensed premises.csv',
    layout: 'licensing-register',
    grid: 'degrees',
    text: `Name | Kind | Longitude | Latitude | Opens | Closes
      = place-name | place-kind | longitude | latitude | opens | closes
      The Blind Anchor | Public house | 1.2931 | 52.6281 | 11:00 | 23:30
      The Idle Herring | Bar | 1.2944 | 52.6299 | 16:00 | 01:00
      The Seven Whelk | Nightclub | 1.2955 | 52.6301 | 22:00 | 04:00`,
  },
  {
    file: 'premises licences 2024.csv',
    layout: 'licensing-register',
    grid: 'degrees',
    text: `Trading Name | Premises Type | Postcode | Licensed until | Lat | Lng
      = place-name | place-kind | !postcode | closes | latitude | longitude
      Corner Store | Off licence | NR1 1AA | 23:00 | 52.6281 | 1.2931
      Club Neon | Nightclub | NR2 4AB | 04:00 | 52.6299 | 1.2944
      Pizza Port | Late night refreshment | NR3 2QZ | 03:00 | 52.6301 | 1.2955`,
  },
]

export const PLACES: readonly WrittenLayout[] = [
  {
    file: 'amenities.csv',
    layout: 'places',
    grid: 'degrees',
    text: `osm_id | key | value | name | longitude | latitude
      = - | - | place-kind | place-name | longitude | latitude
      node/328762 | amenity | taxi | Riverside Taxi Rank | 1.3051079 | 52.6266197
      node/26114797 | amenity | post_office | Brundall Post Office | 1.433542 | 52.6240892
      node/280299153 | amenity | recycling | | 1.2725013 | 52.6420144
      node/280299154 | amenity | taxi | Station Rank | 1.2725099 | 52.6420199`,
  },
  {
    file: 'schools.csv',
    layout: 'places',
    grid: 'british-national-grid',
    text: `URN | School Name | Type of establishment | OpenDate | Easting | Northing
      = - | place-name | place-kind | - | easting | northing
      120001 | Harbour Primary School | Community school | 01/09/1998 | 623100 | 308400
      120002 | Fen Road Academy | Academy | 15/09/2012 | 623250 | 308510
      120003 | Mill Lane Infant School | Community school | 30/09/2001 | 623333 | 308122`,
  },
  {
    file: 'bus stops.csv',
    layout: 'places',
    grid: 'degrees',
    text: `ATCOCode | Stop Name | Stop Type | Longitude | Latitude
      = - | place-name | place-kind | longitude | latitude
      2900A011 | Market Place | BCT | 1.2931 | 52.6281
      2900A012 | Railway Station | RSE | 1.3071 | 52.6271
      2900A013 | Mill Lane | BCT | 1.2951 | 52.6299`,
  },
  {
    file: 'food hygiene.csv',
    layout: 'places',
    grid: 'degrees',
    text: `FHRSID | BusinessName | BusinessType | RatingValue | RatingDate | Longitude | Latitude
      = - | place-name | place-kind | - | - | longitude | latitude
      500001 | Pizza Port | Takeaway/sandwich shop | 5 | 2023-04-14 | 1.2931 | 52.6281
      500002 | Corner Store | Retailers - other | 4 | 2022-11-30 | 1.3071 | 52.6271
      500003 | Harbour Fish Bar | Takeaway/sandwich shop | 5 | 2023-06-01 | 1.2951 | 52.6299`,
  },
  {
    file: 'parks.csv',
    layout: 'places',
    grid: 'british-national-grid',
    text: `Park Name | Ward | Easting | Northing
      = place-name | area-name | easting | northing
      Castle Meadow | Abbey | 623100 | 308400
      Fen Green | Arden | 623250 | 308510
      Waterloo Gardens | Abbey | 623333 | 308122`,
  },
  {
    file: 'stops.csv',
    layout: 'places',
    grid: 'degrees',
    text: `Stop ID | Common Name | Easting | Northing | Longitude | Latitude | Creation Date | Created On
      = - | place-name | - | - | longitude | latitude | - | -
      1001 | Market Square | 431200 | 381100 | -1.5 | 53.3 | 2011-01-21 | 2011-01-21
      1002 | Station Road | 431300 | 381200 | -1.51 | 53.31 | 2012-04-25 | 2012-04-25
      1003 | High Lane | 431400 | 381300 | -1.52 | 53.32 | 2010-09-18 | 2010-09-18`,
  },
]
