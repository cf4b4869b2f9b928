import type { Draw } from './draw.ts'
import { listed } from './ways.ts'

const STREET_NAMES = listed(`
  Magdalen | Prince of Wales | St Benedicts | King | Queens | Dereham | Victoria | Albert | Church | Nelson |
  Station | Northumberland | Bishop Bridge | Thorpe | George Borrow | William Kett | Edith Cavell | Rosary |
  Ber | Grapes Hill | St Stephen's | Old Palace | Elizabeth Fry | Colman | Jessopp | Unthank | Gladstone |
  Connaught | Mill | Hall
`)
const STREET_ENDS = listed(`
  Street | Road | Avenue | Close | Lane | Drive | Way | Rd | Gardens | Court | Crescent | Walk | Terrace
`)

/** The name of a street, without a number. */
export function street(draw: Draw): string {
  return `${draw.one(STREET_NAMES)} ${draw.one(STREET_ENDS)}`
}

export const WARDS = listed(`
  Mancroft | Lakenham | Nelson | Sewell | Mile Cross | Crome | Wensum | Eaton | Thorpe Hamlet | Town Close |
  Bowthorpe | University | Catton Grove | Central and Northgate | Southtown and Cobholm | Fairstead |
  Gaywood Chase | St Margarets with St Nicholas | Abbey | Burrell | Saxon | Guiltcross | Harling |
  Lothingland | Claydon | Lancaster North | Stody | Priory | Roydon
`)
export const DISTRICTS = [
  'Norwich',
  'Breckland',
  'Broadland',
  'South Norfolk',
  'Great Yarmouth',
  'North Norfolk',
  "King's Lynn and West Norfolk",
]
export const TOWNS = listed(`
  Norwich | Thetford | Dereham | Swaffham | Attleborough | Wymondham | Diss | Harleston | Cromer |
  Sheringham | Holt | Fakenham | North Walsham | Aylsham | Watton | Hunstanton | Downham Market | Acle |
  Loddon | Caister-on-Sea | Burnham Market | Melton Constable | Stoke Ferry | Heacham | Martham | Hopton |
  Winterton | Wells-next-the-Sea | Little Snoring
`)
export const VENUES = listed(`
  The King's Head | Lord Nelson | The Murderers | Prince of Denmark | Mercy | Lidl | Tesco Express |
  The Fat Cat | Wetherspoons | Walnut Tree Shades | The Garibaldi | Coach and Horses | Lady Julian |
  Duke of Wellington | St Andrews Brewhouse | Popworld | Micky's Bar | The Queen Charlotte | Ali Tandoori |
  Gonzos Tea Room | Be At One | Bar Tapas | Rose Tavern | The Woolpack | Sir Garnet | The Brickmakers |
  Ribs of Beef | The Alexandra | York Tavern | Adam and Eve | The William IV | Red Lion | Sainsburys Local |
  Epic Studios
`)
export const SCHOOLS = listed(`
  Hewett Academy | Notre Dame High School | City Academy Norwich | George White Junior School |
  Edith Cavell Academy | Lionwood Infant | Thomas Bullock Primary | Sir Isaac Newton Sixth Form |
  St Francis of Assisi | Heather Avenue Infant | Angel Road Junior | Jane Austen College |
  Sewell Park Academy | St Clement's High School | Marshland High School | Alderman Peel High |
  Flegg High School | Ormiston Denes
`)
