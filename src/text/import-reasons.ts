import type { DroppedColumn, NoLocationReason, Notice, Refusal, Rejection } from '../core/vocabulary/import-codes.ts'
import { PERSONAL_KINDS, type PersonalKind } from '../core/vocabulary/personal-kinds.ts'

export const REJECTION: Readonly<Record<Rejection, string>> = {
  'wrong-number-of-fields': 'more or fewer fields than the header',
  'truncated-last-line': 'last line cut off in the middle',
  'unclosed-quote': 'a quotation mark that is never closed',
  'repeated-header': 'the header again, in the middle of the file',
  'month-missing': 'no month',
  'month-unreadable': 'a month that cannot be read',
  'month-in-the-future': 'a month in the future',
  'category-missing': 'no crime type',
  'coordinate-not-a-number': 'text where a coordinate should be',
  'replaced-by-later-file': 'replaced by a later file with the same month',
  'date-missing': 'no date',
  'date-unreadable': 'a date that cannot be read',
  'date-in-the-future': 'a date in the future',
  'count-unreadable': 'a count that is not a whole number from 1 to 65,536',
  'count-of-zero': 'a count of 0: there is nothing to count',
  'totals-row': 'a row of totals, not of incidents',
}

export const NO_LOCATION: Readonly<Record<NoLocationReason, string>> = {
  'coordinates-blank': 'no coordinates given',
  'no-coordinate-columns': 'no column of the file was read as coordinates',
  'one-coordinate-blank': 'only one of the two coordinates given',
  'coordinates-zero': 'coordinates 0, 0 (a filler, not a place)',
  'coordinates-swapped': 'longitude and latitude look swapped',
  'outside-united-kingdom': 'coordinates outside the United Kingdom',
  'area-only': 'only an area is given, no point',
  'coordinates-unreadable': 'text where a coordinate should be',
  'outside-the-grid': 'eastings and northings outside the British National Grid',
  'grid-not-known': 'metres or feet of a grid that nobody named; nothing was placed by guess',
  'refuge-withheld':
    'the row names a refuge or safe accommodation: its point is not kept, only its district where the file gives one',
}

export const NOTICE: Readonly<Record<Notice, string>> = {
  'read-as-windows-1252': 'The file is not in UTF-8; it was read as Windows-1252, as Excel saves it.',
  'read-as-utf-16': 'The file is in UTF-16 and was read as such.',
  'read-as-semicolon-separated': 'Its columns are separated by semicolons.',
  'read-as-tab-separated': 'Its columns are separated by tabs.',
  'cut-off': 'The file seems to be cut off: its last line is not complete. Download or save it again.',
  'nothing-usable':
    'None of its rows could be used; “Rejected rows” says why. If a spreadsheet has changed the file, add the original download instead.',
  'from-prepared-file': 'It came out of a prepared data file; its figures are those of the file it was prepared from.',
  'mostly-swapped':
    'In most rows longitude and latitude look swapped. Exchange the two column names in the file and add it again; nothing was moved by guess.',
  'from-workbook': 'It was read from an Excel workbook.',
  'from-geojson': 'It was read as GeoJSON.',
  'rows-above-header': 'Rows above its header (titles, notes) were left out of the count of rows.',
  'decimal-commas': 'Its numbers have decimal commas and were read so.',
  'dates-day-first': 'Its dates were read with the day first: 03/04/2025 is 3 April 2025.',
  'dates-month-first':
    'Its dates were read with the month first, because a second number above 12 shows it: 03/25/2025 is 25 March 2025.',
  'serial-dates': 'Its dates are numbers as Excel stores them; they were turned into dates.',
  'zoned-times': 'Its times name a time zone; they were turned into the local time of the United Kingdom.',
  'formula-errors': 'Some of its cells hold an error of a formula (#REF!, #N/A); they were read as blank.',
  'hidden-rows': 'Some of its rows are hidden in the workbook; they were read like the others.',
  'mostly-outside-united-kingdom':
    'Most of its places lie outside the United Kingdom. They stand where the file says; check that this is meant.',
  'national-grid': 'Its eastings and northings were turned into longitude and latitude, to within about 5 metres.',
  'category-from-file-name':
    'No column says what kind of incident a row is; the name of the file says anti-social behaviour, and all rows were taken for that.',
  'category-not-stated': 'No column says what kind of incident a row is.',
  'mapping-remembered': 'Its columns were read as confirmed before for a file with the same header.',
  'references-hashed': 'References were kept only as salted hashes that cannot be turned back, to find repeats.',
  'births-to-age-bands': 'Dates of birth were turned into age bands and not kept.',
  'personal-values-removed':
    'Values that look like personal data stood in columns that are kept; those values were left out.',
  'refuges-withheld':
    'Rows that name a refuge or safe accommodation have lost their point; of where they were only the district is kept, where the file gives one.',
  'sensitive-points-coarsened':
    'Rows flagged as domestic abuse, rows in homes, and sexual offences were placed to about 100 metres only, so that no map can point at a door.',
  'replaces-earlier-list': 'It has taken the place of the list of the same name and columns that was loaded before.',
  'rows-stand-for-many':
    'One of its columns says how many incidents a row stands for, and each row was counted that many times.',
  'flag-values-unknown':
    'A column that should say yes or no also says other things: those rows count as not known, never as no.',
  'end-before-start': 'Some rows end before they start: their end was not used.',
  'person-in-file-name':
    'Its name looks as if it held the name of a person. Names of files stand on screens and in exports: rename the file, delete it here and add it again.',
  'few-share-combination':
    'More than 5% of its rows share their age, sex, ethnicity, place and date with fewer than four others: someone who knows the person could recognise them. Show breakdowns of many rows only.',
}

export const REFUSAL: Readonly<Record<Refusal, string>> = {
  empty: 'This file is empty.',
  'header-only': 'This file has a header but no rows.',
  'no-header':
    'This file has no header row: no line of it names the columns of a table. Put a line with the names of its columns above the rows; of a street file, copy the one of another month.',
  binary:
    'This is no table that can be read: neither text (CSV) nor an Excel workbook (.xlsx), GeoJSON, or a zip of CSV files.',
  'excel-workbook': 'This is an Excel workbook. In Excel, choose “Save as” and “CSV UTF-8”, and add that file.',
  'zip-archive': 'This is a zip archive. Unpack it and add the files whose names end in “-street.csv”.',
  'outcomes-file':
    'This is an outcomes file; it holds no offences. Add the file of the same month whose name ends in “-street.csv”.',
  'stop-and-search-file':
    'This is a stop and search file; it holds no offences. Add the file of the same month whose name ends in “-street.csv”.',
  'wrong-columns':
    'This is not a street file of data.police.uk as downloaded (if rows stand above its header, delete them).',
  unreadable:
    'The file could not be read. It may have been moved, opened elsewhere, or the shared drive went away. Try again.',
  'training-and-real':
    'Invented training data and real data are never put together, so nothing was added. Remove what is loaded first, or open this page once more.',
  'too-many-kinds':
    'A column that should name crime types, forces or areas holds more than 65,535 different values, so the columns are not what their header says.',
  'prepared-newer':
    'This prepared data file was made by a newer version of Places and Spaces. Open it there, or add the CSV files it was prepared from.',
  'prepared-damaged':
    'This prepared data file is damaged or cut off: it is not as it was saved. Copy it again, or add the CSV files it was prepared from.',
  'prepared-inconsistent':
    'This prepared data file contradicts itself: Places and Spaces did not save it so. Add the CSV files it was prepared from.',
  'old-workbook':
    'This is a workbook of an old kind (.xls). In Excel, choose “Save as” and “Excel Workbook (.xlsx)”, and add that file.',
  'other-workbook':
    'This is a workbook of LibreOffice (.ods) or of Excel’s binary kind (.xlsb). Choose “Save as” and “Excel Workbook (.xlsx)”, and add that file.',
  document:
    'This is a document of text or slides, not a table. Copy its table into Excel, save that as “Excel Workbook (.xlsx)”, and add it.',
  'workbook-damaged':
    'This workbook is damaged, or holds something other than sheets. Open it in Excel and save it again.',
  'workbook-without-table': 'No sheet of this workbook holds a table with a header and rows.',
  encrypted: 'This file is locked with a password. Save a copy without one, and add that.',
  'unpacks-too-large':
    'This file unpacks to far more than a table of incidents would, and reading it was stopped. Do not open it elsewhere unless you know who made it.',
  'archive-without-tables': 'This zip archive holds no CSV, Excel or GeoJSON file.',
  'archive-damaged': 'This zip archive is damaged or cut off. Download it again.',
  'json-damaged': 'This file begins like JSON and cannot be read as such. It may be cut off.',
  'json-not-geojson':
    'This is a JSON file, but not GeoJSON: it holds no places. If it is a workspace that was saved here, use “Open”.',
  boundaries: 'This file holds lines or other shapes, and neither points of incidents nor boundaries of areas.',
  'area-table':
    'This is a table about areas, not about incidents, but no column of it holds one code for each area. Put the codes of the areas in a column of their own, one row an area.',
  'lookup-table': 'This is a table of areas that belong to each other, but its codes could not be read.',
  'grid-unknown':
    'Its places are numbers of a grid that cannot be told from the file: they are neither degrees nor lie on the British National Grid. Nothing is placed by guess. Save it with longitude and latitude, or with British National Grid eastings and northings.',
  'coordinates-swapped':
    'In its outlines latitude stands before longitude: they would lie in the Indian Ocean. Save it with longitude first, as GeoJSON has to be.',
  'old-degrees':
    'Its longitudes and latitudes are of OSGB36 (EPSG:4277), some 100 metres beside those of today (WGS84). Save it as WGS84 (EPSG:4326) or on the British National Grid (EPSG:27700).',
  'no-date-column': 'No column of it holds dates or months, so its incidents cannot be put in time.',
  'area-codes-twice':
    'This is a table about areas in which an area has several rows, so that nobody can say which figure holds. Put one row an area, and each figure in a column of its own.',
  'harm-without-source':
    'This looks like weights of harm, but no column of it says their version, or none their source. Which offence does how much harm is somebody’s judgement: add both columns, so that everybody can see whose.',
  'harm-codes-twice':
    'This looks like weights of harm, and gives one code two different weights, so that nobody can say which holds. Leave one row for each code.',
  'harm-several-versions':
    'This looks like weights of harm of several versions, or in several units. Leave the rows of one version and one unit.',
  'shapefile-incomplete':
    'A shapefile is several files. This archive lacks the .shp or the .dbf of one: put .shp, .shx, .dbf and .prj together into one zip archive.',
  'shapefile-alone':
    'This is one part of a shapefile. Put its .shp, .shx, .dbf and .prj together into one zip archive, and add that.',
  'shapefile-damaged': 'This shapefile is damaged or cut off.',
  'geopackage-damaged': 'This GeoPackage is damaged or cut off, or it is another kind of database.',
  'geopackage-without-areas': 'This GeoPackage holds no layer of areas.',
  'too-many-areas':
    'This file has more than 50,000 areas, or outlines of more than 5 million corners. Cut it to your own area.',
  'too-many-fields': 'The areas of this file have more attributes than can be read.',
  'no-table': 'No row of this file looks like the header of a table.',
  'too-many-columns': 'This file has more than 1,000 columns; it is not a table of incidents.',
  'rest-of-download':
    'Of this download the street files were read that were asked for. Its other files (outcomes, stop and search, other forces) were left out.',
  'several-forces':
    'This archive holds the files of several forces, and nobody said which to read. In a question for the command, "forces" names them.',
  'other-kind-of-file': 'It is no CSV, Excel or GeoJSON file. Of an archive only these are read.',
  'more-of-other-kinds': 'It holds more files that are no CSV, Excel or GeoJSON. They were not read.',
  'hidden-sheet':
    'Hidden sheets of a workbook are not read: they often hold copies or old figures. To add one, unhide it in Excel and save.',
  'dates-contradictory':
    'In its dates, numbers above 12 stand in the place of the day and of the month, so that nobody can tell what 03/04/2021 means. Save the column as real dates, or as 2021-04-03.',
  'left-out-by-person': 'It was left out, as you chose.',
}

/** Why a column was not kept. */
export function droppedColumnWords(why: DroppedColumn): string {
  const kind = PERSONAL_KINDS.find((one) => why === `personal-${one}`)
  return kind ? PERSONAL[kind] : DROPPED_COLUMN[why as keyof typeof DROPPED_COLUMN]
}

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  'nhs-number': 'NHS numbers',
  'national-insurance-number': 'National Insurance numbers',
  postcode: 'full postcodes',
  email: 'email addresses',
  phone: 'telephone numbers',
  'date-of-birth': 'dates of birth',
  name: 'names of people',
  address: 'addresses',
  uprn: 'property numbers (UPRN)',
  'crime-reference': 'references of single cases',
  'vehicle-registration': 'vehicle registrations',
  'bank-details': 'bank details',
  passport: 'passport numbers',
  imei: 'numbers of telephones (IMEI)',
  'ip-address': 'internet addresses (IP)',
  'social-handle': 'names on social media',
  what3words: 'what3words addresses',
  'free-text': 'free text, which may name people',
  'special-category': 'health, belief, sexuality, disability or immigration',
}

/** What was found in a column, as a plural: "email addresses". */
export function personalWords(kind: PersonalKind): string {
  return PERSONAL[kind]
}

const DROPPED_COLUMN: Readonly<Record<Exclude<DroppedColumn, `personal-${PersonalKind}`>, string>> = {
  'same-as-reported-by': 'the same as “Reported by”',
  'outcome-not-used': 'outcomes are not used',
  'free-text': 'free text may name people',
  'not-known': 'not a column of a street file; not looked at',
  'not-used': 'not used',
}
