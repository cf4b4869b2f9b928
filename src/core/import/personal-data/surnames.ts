/**
 * Common surnames of people in the United Kingdom, of varied origin, in lower case; typed from general knowledge. Left out are names
 * that are as often a colour, a thing, a make of car or a town (Brown, Hill, Ford, Preston): a list of those must not pass for people.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  `
  abbott abdi abdullah abubakar adams adebayo adeyemi adkins afolabi agarwal ahmad ahmed akhtar alam albu alexander ali allen allison
  amin anderson andrews antoniou armstrong arnold ashraf aslam atkins atkinson awan aziz bailey baker baldwin ball ballard balogun
  banerjee banks baptiste barber barker barlow barnes barnett baron barrett barry bates baxter beattie beck begum bell bennett benson
  bhatt bibi bird bishop blackwell blake bogdan bolton bond booth bowen bowers boyd boyle bradley bradshaw brady brennan brewer brooks
  browne bryan bryant buckley burgess burke burns burrows burton butcher butler butt byrne cameron campbell carey carlson carpenter
  carr carroll carter cartwright chan chandler chapman charles charlton chaudhry chauhan chen cheng cheung choudhury christie chung
  clark clarke clayton clements coates cole coleman coles collier collins connolly connor conway cook cooke cooper copeland cox
  crawford cunningham curtis dale daly daniels davey david davidson davies davis davison dawson daly deane demir dempsey dennis
  desai dhillon diaz dixon dobson dodd doherty donnelly donovan douglas doyle dobre drew duffy duncan dunn dunne dyer edmonds edwards
  egan eldridge elliott ellis ellison evans everett ezeh farah farooq farrell faulkner fernandes fernandez ferguson fernando field
  finch fisher fitzgerald fleming fletcher flynn forbes forster foster fowler fox francis franklin fraser freeman fuller gallagher
  garcia gardiner gardner garner george georgiou ghosh gibbons gibbs gibson gilbert giles gill gillespie glover godfrey goddard
  gomes gomez gonzalez goodman goodwin gordon gough graham grant greaves greenwood gregory grewal griffin griffiths grabowski gupta
  haines hall hameed hamilton hammond hancock hanson haque harding hardy harper harris harrison hart hartley harvey hassan hawkins
  hayes haynes haywood heath henderson henry herbert herrera hewitt hicks higgins hilton hodgson hoffman holden holland holmes holt
  hooper hopkins horton houghton howard howarth howe howell hudson hughes hunt hunter hussain hussein hutchinson hynes ibrahim ingram
  ionescu iqbal islam ismail jackson jacobs jama james jamieson jankowski jarvis jenkins jennings john johnson johnston jones jordan
  joseph joshi joyce kamara kaminski kapoor kaur kavanagh kay keane kelly kemp kendall kennedy kenny kerr khalid khan khatun kaya
  kim kirby kirk knight kovacs kowalczyk kowalska kowalski kumar lamb lambert lawrence lawson leach lee leigh leonard leung lewandowski
  lewis li lim lin lister little liu livingstone lloyd lopez lowe lucas lynch macdonald mackay mackenzie maclean maguire mahmood
  mahmud malik malone mann manning marshall martin martinez mason matthews maxwell mazur mbeki mccarthy mccormack mcdonald mcdonnell
  mcgrath mcintyre mckay mckenna mckenzie mclaughlin mclean mcleod mcmahon mcnally mehta melnyk mendes mensah middleton miah miller
  mills mir mistry mitchell mohamed mohammed moore moran moreno morgan morris morrison morton moss moyo muhammad muller munro murphy
  murray musa mustafa myers nash nasir naylor ncube ndlovu neal newman newton ng nguyen nicholls nicholson nicolaou nkosi noble nolan
  norman norris nowak nunn nwosu obi obrien o'brien oconnor o'connor odonnell o'donnell ogden okafor okeke okonkwo oliver oneill
  o'neill onyango orourke o'rourke osborne osei osman osullivan o'sullivan owen owens owusu ozturk page palmer papadopoulos parker
  parkin parry parsons patel patterson payne pearce pearson pereira perera perkins perry peters petrov pham phillips pickering pierce
  pinto piotrowski pollard poole pop popa popescu potter powell pratt price pritchard pugh quinn qureshi radu rahman raja ramirez
  ramos ramsey randall rao rasool rashid reddy redmond reed rees reeves regan reid reynolds rhodes richards richardson riley ritchie
  rivera roberts robertson robinson robson rodrigues rodriguez rogers rosen ross rossi rowe rowland russell rutkowski ryan sahota
  saleem sanchez sanders sanderson sandhu santos saunders schmidt schofield scott searle sesay sexton shah shaikh shannon sharma
  sharp sharpe shaw sheikh shepherd sheppard sheridan shevchenko siddiqui sidhu silva simmons simon simpson sims sinclair singh
  skinner slater smart smith smyth solomon spencer stephens stephenson stevens stevenson stewart stokes stone storey stuart sullivan
  sultana summers suleiman sweeney swift syed sykes szabo szymanska szymanski tait talbot tang tanner tate taylor thapa thomas
  thompson thomson thornton thorpe tomlinson tran traynor tucker turnbull turner tyler uddin underwood vargas vasile vaughan
  verma vincent wadsworth wagner walker wallace wallis walsh walters walton wang warner waters watkins watson watts weaver webb
  webster weston whalley wheeler whitaker whitehead whitehouse whittaker wilkins wilkinson williams williamson willis wilson wisniewski
  wojcik wong woodward wozniak wright wu wyatt xu yang yates yilmaz yusuf zaman zhang zhao zielinski
`
    .trim()
    .split(/\s+/),
)
