import { OF_PEOPLE, type RoleWords } from './words-of-role.ts'

/** Those whom an offence has, beside its kind; see OF_PEOPLE, whose words for homes are the Home Office's too. */
const WHO =
  'victim, victims, vic, offender, suspect, nominal, patient, complainant, witness, caller, informant, applicant'

/** Headers of what happened, what came of it, and who wrote it down. */
export const WORDS_OF_WHAT: readonly RoleWords[] = [
  {
    role: 'category',
    weight: 10,
    says: `crime type, offence type, incident type, type of incident, type of crime, type of offence, asb type,
      type of asb, crime category, offence category, incident category, crime group, offence group,
      offence type description, incident classification, event type, call type, nature of call`,
  },
  {
    role: 'category',
    weight: 9,
    says: `offence, offense type, offense, offence description, offence name, offence desc, offence title,
      ho offence, crime description, crime, classification, ho offence group, ho class description,
      ho description, chief complaint, nature of incident, incident group, asb category, incident sub type`,
    not: `${WHO}, officer, attacker, accused, owner, person, name, dob, age, sex, gender, ethnicity, date,
      time, start, end, from, to, code, number, no, ref, id, location, place, street, address, season, month, year,
      week, status, outcome, reference, urn, scene, easting, northing, related, marker, flag, enabled, night, knife,
      gun, hate, domestic, outcome type`,
  },
  {
    role: 'category',
    weight: 7,
    is: `category, type, kind, kind of incident, kind of offence, kind of crime, kind of asb, description, group, sub type, subtype, class, primary type, nature, problem, incident,
      event, reason, what, what happened, opening code description, closing code description, final incident type`,
  },
  { role: 'category', weight: 6, says: 'tree level, tree level 2 desc, tree level 3 desc, crime tree', not: 'code' },
  {
    role: 'category',
    weight: 4,
    says: 'category, type, complaint, problem',
    not: `location, premises, venue, place, victim, offender, suspect, property, licence, weapon, person,
      vehicle, gender, age, area, code, outcome, road, licence, premise, flag, object, response, record,
      disposal`,
  },
  {
    role: 'offence-code',
    weight: 10,
    says: `ho code, home office code, ho offence code, home office offence code, stats class, stats code,
      ho class, ho stats class, home office class, offence code, crime code, hoc code, class code,
      ho stats code, home office stats code, offence class, home office classification code, ho sub class`,
    not: 'description, desc, name',
  },
  { role: 'offence-code', weight: 5, is: 'ho, hocr, code, class' },
  {
    role: 'count',
    weight: 9,
    says: `number of incidents, number of crimes, number of offences, no of incidents, no of offences,
      no of crimes, incident count, crime count, offence count, count of incidents, count of crimes,
      count of offences, num incidents, incidents count, number of calls, number of attendances,
      offences recorded, total incidents, total offences, total crimes, count of crime ref,
      count of incident`,
  },
  { role: 'count', weight: 8, is: 'count, incidents, offences, crimes, freq, frequency' },
  // These count many other things: believed only where the table has no row for each incident; see count-column.ts.
  {
    role: 'count',
    weight: 7,
    says: 'total number, number of, no of, count of, total',
    not: `victims, offenders, attackers, suspects, persons, people, days, hours, minutes, vehicles, repeat, previous, injured,
      witnesses, properties, officers, units, cost, loss, losses, value, stolen, damage, damages, price, paid, amount, gbp,
      pounds, sum, recovered, items, age, ages`,
  },
  { role: 'count', weight: 6, is: 'number, n, quantity, volume, attendances, calls, cases' },
  {
    role: 'reference',
    weight: 9,
    says: `crime ref, crime reference, crime number, crime no, crime ref no, crime id, incident ref,
      incident reference, incident number, incident no, incident id, occurrence number, occurrence no,
      occurrence ref, occurrence id, urn, cad, cad no, cad number, cad ref, log number, log no, call sign no,
      case number, case no, case ref, case reference, case id, event number, event no, event id, crime urn,
      investigation number, storm no, report number, offence ref, offence number, offence id,
      attendance number, attendance id, call number`,
    not: 'date, time, type, officer, related, linked, number of',
  },
  {
    role: 'reference',
    weight: 6,
    is: `reference, ref, ref no, reference number, reference no, uid, id, uuid, record id, record no, unique id,
      unique ref, unique reference, unique reference number, objectid, object id, fid, row id, our ref,
      our reference, number, no, crime, incident`,
  },
  {
    role: 'recorder',
    weight: 10,
    says: `reported by, force name, police force, force, recording force, recorded by force,
      recording organisation, data source, source organisation, organisation, agency, provider, trust,
      hospital, hospital name, site name, department, service, recorder, source system`,
    not: `${OF_PEOPLE}, officer, area, used, code, address, type, number, id, use of`,
  },
  { role: 'recorder', weight: 4, is: 'source' },
  {
    role: 'outcome',
    weight: 9,
    says: `outcome, outcome type, outcome description, disposal, crime outcome, case status, crime status,
      outcome category, last outcome category, result, detection status, finalisation, clear up status,
      outcome group`,
    not: 'date, code, number, no',
  },
  { role: 'outcome', weight: 4, is: 'status, disposition' },
]
