/**
 * Breaks in time that concern every force of England, as first offered; a person may change or delete them. Dates: Institute for
 * Government, "Timeline of UK government coronavirus lockdowns and measures" (2022); Home Office, "Crime recording rules for
 * frontline officers and staff" (changes of May 2023).
 */
export const NATIONAL_TIME_BREAKS: readonly { id: string; month: string; label: string; note: string }[] = [
  {
    id: 'restrictions-2020-03',
    month: '2020-03',
    label: 'First lockdown',
    note: 'National restrictions from 26 March 2020; pubs and restaurants in England closed from 21 March to 4 July 2020.',
  },
  {
    id: 'restrictions-2020-11',
    month: '2020-11',
    label: 'Second lockdown',
    note: 'National restrictions in England from 5 November to 2 December 2020.',
  },
  {
    id: 'restrictions-2021-01',
    month: '2021-01',
    label: 'Third lockdown',
    note: 'National restrictions in England from 6 January 2021, lifted in steps from 29 March.',
  },
  {
    id: 'restrictions-2021-07',
    month: '2021-07',
    label: 'Restrictions end',
    note: 'Most legal limits on meeting ended in England on 19 July 2021; nightclubs reopened.',
  },
  {
    id: 'recording-2023-05',
    month: '2023-05',
    label: 'Recording rules change',
    note: 'The Home Office counting rules changed in May 2023: fewer offences are recorded for one course of conduct, so recorded violence falls without less of it happening. When a force applied the change should be checked with it.',
  },
]
