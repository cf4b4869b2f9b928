/** A point whose place Ordnance Survey publishes in both systems: degrees in ETRS89 (within a metre of WGS84), metres in OSGB36. */
export interface CheckPoint {
  readonly id: string
  readonly place: string
  readonly lat: number
  readonly lng: number
  readonly easting: number
  readonly northing: number
}

const point = (id: string, place: string, lat: number, lng: number, easting: number, northing: number): CheckPoint => ({
  id,
  place,
  lat,
  lng,
  easting,
  northing,
})

/**
 * The 40 check points of the transformation OSTN15. Source: Ordnance Survey, OSTN15 and OSGM15 developers' pack (2016), files
 * OSTN15_OSGM15_TestInput_ETRStoOSGB.txt and OSTN15_OSGM15_TestOutput_ETRStoOSGB.txt; from two published copies, which agree. The
 * places are for the reader.
 */
export const OSTN15_POINTS: readonly CheckPoint[] = [
  point('TP01', "St Mary's, Scilly", 49.9222639373, -6.29977752014, 91492.146, 11318.804),
  point('TP02', 'Lizard Point lighthouse', 49.9600613782, -5.20304609998, 170370.718, 11572.405),
  point('TP03', 'Plymouth', 50.4388582561, -4.10864563561, 250359.811, 62016.569),
  point('TP04', "St Catherine's Point lighthouse", 50.57563665, -1.2978227724, 449816.371, 75335.861),
  point('TP05', 'Southampton', 50.9312793791, -1.450514337, 438710.92, 114792.25),
  point('TP06', 'Nash Point lighthouse', 51.4007822014, -3.5512834924, 292184.87, 168003.465),
  point('TP07', 'North Foreland lighthouse', 51.3744702555, 1.44454730409, 639821.835, 169565.858),
  point('TP08', 'Brislington', 51.4275474302, -2.54407618349, 362269.991, 169978.69),
  point('TP09', 'Lambeth', 51.4893656495, -0.1199255718, 530624.974, 178388.464),
  point('TP10', 'Carmarthen', 51.858908964, -4.3085247696, 241124.584, 220332.641),
  point('TP11', 'Colchester', 51.8943663735, 0.89724327012, 599445.59, 225722.826),
  point('TP12', 'Droitwich', 52.2552938163, -2.15458614387, 389544.19, 261912.153),
  point('TP13', 'Northampton', 52.2516095123, -0.9124895697, 474335.969, 262047.755),
  point('TP14', "King's Lynn", 52.7513668717, 0.40153547065, 562180.547, 319784.995),
  point('TP15', 'Nottingham', 52.9621910941, -1.19747655922, 454002.834, 340834.943),
  point('TP16', 'Daresbury', 53.3448028019, -2.6404932081, 357455.843, 383290.436),
  point('TP17', 'Point Lynas lighthouse', 53.4162851604, -4.28918069756, 247958.971, 393492.909),
  point('TP18', 'Point Lynas lighthouse, second', 53.4163092542, -4.28917792869, 247959.241, 393495.583),
  point('TP19', 'Blackpool', 53.7791102576, -3.04045490691, 331534.564, 431920.794),
  point('TP20', 'Pudsey', 53.8002151963, -1.66379168242, 422242.186, 433818.701),
  point('TP21', 'Isle of Man airport', 54.0866631808, -4.63452168212, 227778.33, 468847.388),
  point('TP22', 'Flamborough Head', 54.1168514429, -0.07773133187, 525745.67, 470703.214),
  point('TP23', 'Ramsey, Isle of Man', 54.3291954101, -4.38849118133, 244780.636, 495254.887),
  point('TP24', 'Carlisle', 54.8954234042, -2.93827741149, 339921.145, 556034.761),
  point('TP25', 'Newcastle upon Tyne', 54.9791227366, -1.61657685184, 424639.355, 565012.703),
  point('TP26', 'Glasgow', 55.8539995295, -4.29649016251, 256340.925, 664697.269),
  point('TP27', 'Edinburgh', 55.9247826551, -3.29479219337, 319188.434, 670947.534),
  point('TP28', 'Mallaig', 57.0060669605, -5.8283669185, 167634.202, 797067.144),
  point('TP29', 'Girdle Ness lighthouse', 57.1390251896, -2.04856030746, 397160.491, 805349.736),
  point('TP30', 'Inverness', 57.4862500072, -4.21926398555, 267056.768, 846176.972),
  point('TP31', 'St Kilda', 57.8135183841, -8.57854456076, 9587.909, 899448.996),
  point('TP32', 'At sea, near the Flannan Isles', 58.2126224718, -7.59255560556, 71713.132, 938516.404),
  point('TP33', 'Butt of Lewis lighthouse', 58.515603613, -6.26091455533, 151968.652, 966483.78),
  point('TP34', 'Dounreay', 58.5812046128, -3.72631022121, 299721.891, 967202.992),
  point('TP35', 'Orkney', 59.0374387119, -3.21454001115, 330398.323, 1017347.016),
  point('TP36', 'At sea, near Sule Skerry', 59.0933503532, -4.41757674598, 261596.778, 1025447.602),
  point('TP37', 'At sea, near North Rona', 59.096716174, -5.82799339844, 180862.461, 1029604.114),
  point('TP38', 'Fair Isle', 59.5347079449, -1.62516966058, 421300.525, 1072147.239),
  point('TP39', 'Sumburgh Head', 59.8540991389, -1.27486910356, 440725.073, 1107878.448),
  point('TP40', 'Foula', 60.1330809166, -2.07382822798, 395999.668, 1138728.951),
]
