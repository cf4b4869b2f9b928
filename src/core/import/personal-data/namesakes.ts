/**
 * Shops, restaurants and other places that are called like a person, in lower case: a known forename with a known surname. Typed from
 * general knowledge; a cell with one of these is a place.
 */
const NAMESAKES = [
  ...[
    'john lewis',
    'ernest jones',
    'paul smith',
    'ted baker',
    'thomas cook',
    'jack jones',
    'ann summers',
    'jack daniels',
    'laura ashley',
  ],
  ...['karen millen', 'harry ramsden', 'jamie oliver', 'gordon ramsay', 'timothy taylor', 'samuel smith'],
  ...[
    'robert dyas',
    'russell & bromley',
    'christian louboutin',
    'calvin klein',
    'jane austen',
    'isaac newton',
    'james paget',
  ],
  ...['charles dickens', 'john innes', 'thomas clarkson', 'john lennon', 'robin hood', 'oliver bonas', 'michael kors'],
  ...[
    'marcus garvey',
    'nelson mandela',
    'stephen lawrence',
    'john mason',
    'edward thomas',
    'oliver twist',
    'jimmy choo',
  ],
  ...[
    'john coleman',
    'george stephenson',
    'james watt',
    'robert stephenson',
    'duncan edwards',
    'bobby moore',
    'alexander graham',
  ],
  // Wards of today.
  ...['holly hayes', 'morgan jones', 'william morris'],
]

const NAMESAKE = new RegExp(`(?<![\\p{L}'])(?:${NAMESAKES.join('|')})(?![\\p{L}])`, 'giu')

/** A cell without the names of places that are called like a person. */
export function withoutNamesakes(text: string): string {
  return text.replace(NAMESAKE, 'Market')
}
