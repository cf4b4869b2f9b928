import type { Definition } from './definition.ts'

/** Id of the Norfolk definition of serious violence, the one in use unless another is chosen. */
export const NORFOLK_2024 = 'norfolk-2024'

/**
 * The definition of the Norfolk Serious Violence Duty Response Strategy (January 2024), which names eight kinds of crime and lists no
 * codes. Codes are those of the Home Office Counting Rules, with the classes and sub-classes of the Home Office beside them where we
 * know them. Whole offence groups of the counting rules: violence against the person, possession of weapons, robbery, sexual
 * offences. Our own reading, to be changed in a copy: what "endangering life" and "aggravated … vehicle offences" take in, and both
 * groups that the strategy calls "selected".
 *
 * The categories of data.police.uk cannot separate violence from sexual offences, so both groups name the one they share. They
 * cannot show the last four groups at all.
 */
export const NORFOLK_DEFINITION: Definition = {
  id: NORFOLK_2024,
  name: 'Norfolk definition of serious violence',
  version: '2024-01',
  source:
    'Norfolk Serious Violence Duty Response Strategy, January 2024. The strategy lists no offence codes: these follow the Home Office Counting Rules, and the two “selected” groups are our reading of it.',
  groups: [
    {
      id: 'violence-against-the-person',
      name: 'Violence against the person',
      codes: [
        // Homicide, and attempts and threats.
        ...['1*', '2*', '3*', '4*'],
        // Endangering life and serious harm. 6 and 7: railway passengers, the sea.
        ...['5*', '6*', '7*'],
        // Assaults with injury, poisoning, harassment, stalking, malicious communications, controlling behaviour.
        ...['8A', '8D', '8F', '8G', '8H', '8J', '8K', '8L', '8M', '8N', '8P', '8Q', '8R', '8S', '8T', '8U'],
        // The same as sub-classes: those of class 8 that are not weapons.
        ...['8.1', '8.2', '8.6', '8.20', '8.21', '8.29', '8.30', '8.55', '8.56', '8.57', '8.59', '8.65', '8.66'],
        ...['8.67', '8.71', '8.72', '8.73', '8.77', '195*'],
        // Children, abortion, kidnapping, death by aggravated vehicle taking, assaults without injury, modern slavery.
        ...['11*', '12*', '13*', '14*', '36*', '37.1', '104*', '105*', '106*'],
      ],
      texts: [
        'Violence against the person*',
        'Violence with injury*',
        'Violence without injury*',
        'Homicide*',
        'Murder*',
        'Manslaughter*',
        'Corporate manslaughter',
        'Infanticide',
        'Attempted murder',
        'Conspiracy to murder',
        'Threats to kill*',
        'Causing death*',
        'Causing or allowing death*',
        'Death or serious injury*',
        'Intentional destruction of a viable unborn child',
        'Endangering life*',
        // Not every name that begins so: assault by penetration is a sexual offence, assault with intent to rob is robbery.
        'Assault',
        'Assaults on*',
        'Assault with injury*',
        'Assault without injury*',
        'Assault with intent to cause*',
        'Assault with intent to resist*',
        'Assault occasioning*',
        'Assault by beating*',
        'Assault or assault by beating*',
        'Assault police*',
        'Assault on police*',
        'Assault on a constable*',
        'Assault on emergency*',
        'Assault on an emergency*',
        'Common assault*',
        'Actual bodily harm*',
        'Grievous bodily harm*',
        'ABH*',
        'GBH*',
        'Wounding*',
        // By section of the Offences Against the Person Act 1861, as forces write them. Never the section alone: the Children Act 1989
        // has its own 20 and 47.
        ...['S18 wound*', 'S 18 wound*', 'Section 18 wound*', 'S18 GBH*', 'S 18 GBH*', 'Section 18 GBH*'],
        ...['S18 grievous*', 'S 18 grievous*', 'Section 18 grievous*'],
        ...['S20 wound*', 'S 20 wound*', 'Section 20 wound*', 'S20 GBH*', 'S 20 GBH*', 'Section 20 GBH*'],
        ...['S20 grievous*', 'S 20 grievous*', 'Section 20 grievous*'],
        ...['S47 assault*', 'S 47 assault*', 'Section 47 assault*', 'S47 ABH*', 'S 47 ABH*', 'Section 47 ABH*'],
        ...['S47 actual*', 'S 47 actual*', 'Section 47 actual*'],
        'Racially or religiously aggravated assault*',
        'Racially or religiously aggravated harassment*',
        'Non-fatal strangulation*',
        'Harassment*',
        'Stalking*',
        'Malicious communications*',
        'Controlling or coercive behaviour*',
        'Cruelty to*',
        'Child abduction*',
        'Kidnapping*',
        'Modern slavery*',
        'Procuring illegal abortion',
      ],
      categories: ['Violence and sexual offences'],
    },
    {
      id: 'robbery',
      name: 'Robbery',
      codes: ['34*'],
      texts: ['Robbery*', 'Assault with intent to rob'],
      categories: ['Robbery'],
    },
    {
      id: 'possession-of-weapons',
      name: 'Possession of weapons',
      codes: ['10*', '81*', '90*', '8.10', '8.11', '8.26', '8.27', '8.28'],
      texts: [
        'Possession of weapons*',
        'Possession of firearms*',
        'Possession of other weapons*',
        'Possession of bladed article*',
        'Possession of a bladed article*',
        'Possession of knife*',
        'Possession of a knife*',
        'Possession of article with blade or point*',
        'Possession of an article with blade or point*',
        'Possession of an offensive weapon*',
        'Possession of offensive weapon*',
        'Having an article with a blade or point*',
        'Other firearms offences',
        'Other knives offences',
        'Weapons offences',
      ],
      categories: ['Possession of weapons'],
    },
    {
      id: 'sexual-offences',
      name: 'Sexual offences',
      codes: ['16*', '17*', '18*', '19*', '20*', '21*', '22*', '23*', '70*', '71*', '72*', '73*', '74*', '88*'],
      texts: [
        'Sexual offences*',
        'Other sexual offences*',
        'Rape*',
        'Sexual assault*',
        'Assault by penetration*',
        'Assault on a female by penetration*',
        'Assault on a male by penetration*',
        'Sexual activity*',
        'Causing sexual activity*',
        'Incest*',
        'Familial sexual offences*',
        'Abuse of children through sexual exploitation',
        'Abuse of children through prostitution and pornography',
        'Abuse of position of trust of a sexual nature',
        'Trafficking for sexual exploitation',
        'Sexual grooming',
        'Other miscellaneous sexual offences',
        'Unnatural sexual offences',
        'Exposure and voyeurism',
        'Indecent exposure*',
      ],
      categories: ['Violence and sexual offences'],
    },
    {
      id: 'endangering-life',
      name: 'Arson and criminal damage endangering life',
      codes: ['56A', '56.1', '57*'],
      texts: ['Arson endangering life*', 'Arson with intent to endanger life*', 'Criminal damage endangering life*'],
      categories: [],
    },
    {
      id: 'aggravated-burglary-and-vehicle',
      name: 'Aggravated burglary and vehicle offences',
      codes: ['29*', '31*', '37.2', '131*'],
      texts: ['Aggravated burglary*', 'Aggravated vehicle taking*'],
      categories: [],
    },
    {
      id: 'selected-crimes-against-society',
      name: 'Selected miscellaneous crimes against society',
      // Our reading: threats to damage, exploitation of prostitution and dangerous driving.
      codes: ['24*', '59*', '802*'],
      texts: [
        'Threat or possession with intent to commit criminal damage',
        'Exploitation of prostitution',
        'Dangerous driving',
      ],
      categories: [],
    },
    {
      id: 'selected-public-order',
      name: 'Selected public order offences',
      // Our reading: riot (64), violent disorder (62A, 65) and affray (66.1); not public fear, alarm or distress (9A, 9B).
      codes: ['62A', '64*', '65*', '66.1'],
      texts: ['Riot', 'Violent disorder', 'Affray'],
      categories: [],
    },
  ],
}
