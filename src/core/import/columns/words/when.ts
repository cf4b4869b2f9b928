import type { RoleWords } from './words-of-role.ts'

/** Dates of paperwork: never when an incident happened. */
const OF_PAPER = `creation, modification, amended, amendment, birth, dob, updated, update, modified, created, loaded, extract, extracted, closed, closure, issued, granted, expiry,
  expires, expired, renewal, inspection, inspected, rating, valid, effective, due, charged, charge, arrest, arrested, court, disposal,
  review, reviewed, open, opened, opening, established, built, listed, designated, outcome, detected, discharge, discharged, death, entered, input, printed`
/** When it was told. */
const REPORTED = `reported, report, recorded, rec, received, logged, arrival, arrived, attendance, registered, notified, confirmed`
const END = 'end, ended, ends, to, until, latest, last, finish, finished, upper'
const NOT_WHEN = `${OF_PAPER}, ${REPORTED}, ${END}, week, w c, wc, weekday, day of, year, season, hour, type, range, band, diff`

/** Headers of dates and times. What began an offence is better than when it was told or written down. */
export const WORDS_OF_WHEN: readonly RoleWords[] = [
  {
    role: 'date',
    weight: 10,
    says: `offence start, offence from, committed from, commit from, committed start, start date, date start,
      start datetime, start date time, start dt, date from, from date, date time from, datetime from,
      from datetime, first committed, earliest, occurred from, occurrence from, incident start, crime start,
      event start, offence date from, assault date, date of assault, assault datetime, date time of assault,
      date and time of assault`,
    not: `${OF_PAPER}, ${REPORTED}, ${END}`,
  },
  {
    role: 'date',
    weight: 9,
    says: `offence date, date of offence, offence datetime, date offence, incident date, date of incident,
      incident datetime, date and time of incident, crime date, date of crime, occurrence date,
      date of occurrence, date occurred, occurred date, occurred on, occurred, committed, commit date,
      date committed, offence time, incident date time, event date, date of event, date happened, offence dt,
      incident dt, asb date, time of assault, call date, incident day`,
    not: NOT_WHEN,
  },
  {
    role: 'date',
    weight: 8,
    is: `date, datetime, date time, date and time, timestamp, date dd mm yyyy, dates, start, started, from, when, day, seen, seen on,
      happened, happened on, observed, observed on, noted, noted on, found on, took place on`,
  },
  { role: 'date', weight: 6, says: 'date, datetime, dt, timestamp, start, started', not: NOT_WHEN },
  {
    role: 'date',
    weight: 5,
    is: `month, month year, year month, offence month, incident month, period, month of offence, crime month,
      month ending, mon year`,
  },
  {
    role: 'date',
    weight: 4,
    says: REPORTED,
    not: `${OF_PAPER}, by, force, officer, method, how, source, via, mode, type, location, number, no, ref,
      crime, incident, status, place`,
  },
  {
    role: 'date',
    weight: 3,
    says: `date reported, reported date, report date, date recorded, recorded date, date received, received date,
      arrival date, attendance date, date of attendance, date of arrival, reported on, recorded on,
      call received, created date, date created, created on, logged date, date logged, date entered,
      date input, date registered, incident created, crime recorded, date of report, attended on, attended,
      case opened, date opened, opened date, date case opened`,
  },
  { role: 'date', weight: 2, says: 'last updated, updated, update date, modified', not: 'by' },
  {
    role: 'date-end',
    weight: 10,
    says: `offence end, offence to, committed to, commit to, committed end, end date, date end, end datetime,
      end date time, end dt, date to, to date, date time to, last committed, occurred to, occurrence to,
      incident end, latest, until, offence date to`,
    not: `${OF_PAPER}, ${REPORTED}`,
  },
  { role: 'date-end', weight: 6, is: 'end, ended, to, finish, until' },
  {
    role: 'time',
    weight: 10,
    says: `offence start time, start time, time from, from time, time start, committed from time,
      committed time from, offence time from, time of assault, assault time, time of offence, offence time,
      time of incident, incident time, time occurred, crime time, time committed`,
    not: 'end, to',
  },
  { role: 'time', weight: 8, is: 'time, hour, time hh mm, time of day, time 24 hr, time 24 h, hhmm' },
  {
    role: 'time',
    weight: 4,
    says: 'time',
    not: `${END}, response, duration, taken, elapsed, waiting, wait, band, period, spent, zone, type`,
  },
  {
    role: 'time-end',
    weight: 10,
    says: 'end time, time to, to time, time end, offence end time, committed to time, latest time',
    not: 'start, from',
  },
]
