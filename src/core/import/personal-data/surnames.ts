/**
 * Common surnames of people in the United Kingdom, of varied origin, in lower case; typed from general knowledge. Left out are names
 * that are as often a colour, a thing, a make of car or a town (Brown, Hill, Ford, Preston): a list of those must not pass for people.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  `
  abbas abbott abdallah abdi abdulkadir abdullah abebe abubakar acheampong adams addo adebayo adeleke adewale adeyemi
  adkins afolabi afzal agarwal agyeman ahmad ahmed akhtar akpan aktar alam albu alexander alexandrescu ali allen
  allison almeida alvarez alves amin anderson andrade andrews antoniou anwar appiah arif armstrong arnold arora arshad
  asante asghar ashraf asif aslam atkins atkinson atwal awan aydin azam aziz baig bailey bains bajwa bakare baker
  balakrishnan balan baldwin ball ballard balogun banerjee banks baptiste barber barker barlow barman barnes barnett
  baron barrett barry basra bates batista baxter beattie beck begovic begum bell bennett benson bhatt bhatti bhogal
  bibi bird bishop biswas blackwell blake boateng bogdan bolton bond bondarenko booth botha bowen bowers boyd boyle
  bradley bradshaw brady brennan brewer brooks browne bryan bryant buckley bui buksh burgess burke burns burrows
  burton butcher butler butt byrne camara cameron campbell cardoso carey carlson carpenter carr carroll carter
  cartwright carvalho castro celik chan chand chandler chapman charles charlton chaudhry chauhan chavda cheema chen
  cheng cheung chikwanha chirila chmielewski choi chopra choudhury chowdhury christie christodoulou chung ciobanu
  clark clarke clayton clements coates coelho coker cole coleman coles collier collins connell connolly connor
  constantin conway cook cooke cooper copeland correia costa coulson cox crawford crowther cruz cullen cummings
  cunningham curtis dabrowski dale daly dang daniels danso darwish dass davey david davidson davies davis davison
  dawson deane demir dempsey dennis deol desai devi dhaliwal dhillon dias diaz dimitrov dinh dixit dixon dobre dobson
  dodd dogan doherty donaldson donnelly donovan dosanjh douglas doyle drew driscoll duarte dube dudek duffy dumitru
  duncan dunn dunne dutta dyer eaves edmonds edwards egan eke eldridge elliot elliott ellis ellison emery eriksson
  ersoy escobar espinosa estevez evans everett eze ezeh faisal farah farooq farrell farrow fashola faulkner ferguson
  fernandes fernandez fernando ferrari ferreira field figueiredo finch finlay fisher fisk fitzgerald flanagan fleming
  fletcher flynn fofanah fonseca forbes forster foster fowler fox francis francois franklin fraser freeman freitas
  fuentes fuller gabor gal gallagher garcia gardiner gardner garg garner gashi gavrila gawande george georgescu
  georgiev georgiou ghani ghosh gibbons gibbs gibson gilbert giles gill gillespie githinji glover goddard godfrey
  gomes gomez goncalves gonzalez goodman goodwin gordon gorski gough govender grabowski graham grant greaves greenwood
  gregory grewal griffin griffiths grover guerrero guevara gunawardena gupta gutierrez hadfield haider haines hall
  hameed hamid hamilton hammond hancock hansen hanson haque harding hardy harper harris harrison hart hartley harvey
  hashmi hassan hawkins hayes haynes haywood heath hegarty henderson henriques henry herbert hernandez herrera hewitt
  hicks higgins hilton hinds hoang hobbs hodgson hoffman holden holland holmes holt hooper hopkins horton horvat
  hossain hosseini houghton howard howarth howe howell howells hoxha huang hudson hughes hunt hunter hussain hussein
  hutchinson huynh hynes ibrahim ibrahimi idowu igwe ilie imran ingham ingram ionescu iqbal islam ismail ivanov iyer
  jabeen jablonski jackson jacobs jahan jain jalil jama james jamieson jan jankauskas jankowski jarvis jaworski
  jayawardena jenkins jennings jensen jimenez johal john johnson johnston jones jordan joseph joshi joyce kahn
  kalinowski kamara kaminski kang kapadia kapoor karim kasprzak katz kaur kavanagh kay kaya kazlauskas keane keeling
  keita kelley kelly kemp kendall kennedy kenny kenyon keogh kerr khalid khalil khan khanna khatri khatun kiernan kim
  kipkemboi kirby kirk knight koroma kovac kovacs kovalenko kowalczyk kowalska kowalski kozlowski krasniqi krol kruger
  kucharski kulkarni kumar kwiatkowski kwok lai lamb lambe lambert larsen lau lavery lawrence lawson leach lebedev lee
  leigh leonard leong leung levy lewandowski lewis li lim lima lin lister little liu livingstone lloyd lobo logan
  lopes lopez lowe lucas lungu lynch lyons macdonald maciejewski mackay mackenzie maclean macleod maguire mahmood
  mahmoud mahmud majid mak malhotra malik malinowski malone mandal mann manning maqsood marin marques marshall martin
  martinez masih mason matei mathew matthews maxwell mazur mbatha mbeki mcallister mcbride mccabe mccann mccarthy
  mccormack mccormick mcculloch mcdermott mcdonald mcdonnell mcgee mcghee mcgill mcgrath mcgregor mcguinness mcguire
  mcintyre mckay mckenna mckenzie mckeown mclaren mclaughlin mclean mcleod mcmahon mcmillan mcnally mcneill mcpherson
  medina meehan mehmood mehta melnyk melo mendes mendoza menon mensah miah michalak middleton mihai miller mills mir
  mistry mitchell mohamed mohammadi mohammed mohan molina monteiro moore morales moran moreira moreno morgan morin
  morris morrison morton moses moss moyo muhammad mulcahy muller mulligan munoz munro munteanu murphy murray musa
  mustafa mutasa mwangi myers naeem naidoo nair naqvi narayan nascimento nash nasir navarro nawaz naylor nazir ncube
  ndlovu neagu neal nel nelson neves newman newton ng ng'ang'a nguyen nicholls nicholson nicolaou nikolov nikolova
  niven nkomo nkosi noble nolan noor norman norris nowak nunes nunn nwosu nyathi o'brien o'connor o'donnell o'neill
  o'rourke o'sullivan obi obrien ochieng oconnor odonnell odonoghue ogden ogunleye okafor okeeffe okeke okonkwo
  olaniyan oliveira oliver olszewski omar oneill onwuka onyango opoku orourke ortega ortiz osborne osei osman
  ostrowski osullivan owen owens owusu owusu-ansah ozturk pacheco page pal palmer pandya panesar papadakis
  papadopoulos parker parkin parmar parry parsons parveen patel pathak patterson paun pawlak pawlowski payne pearce
  pearson pena pereira perera perkins perry peters petrov pham phillips pickering pierce pillai pinto piotrowski pires
  pollard poole pop popa popescu popov potter powell prakash prasad pratt price pritchard pugh puri quigley quinlan
  quinn qureshi radu rafiq rahman rai raja raju ramirez ramos ramsey rana randall rao rashid rasool rathod raza reddy
  redmond reed rees reeves regan rehman reid reis reyes reynolds rhodes riaz ribeiro richards richardson riley ritchie
  rivera roberts robertson robinson robson rocha rodrigues rodriguez rogers rojas romero rosen ross rossi rowe rowland
  roy rozhkov ruiz russell rutkowski ryan sadiq saeed saeedi sahin sahota said saini salazar saleem salih sanchez
  sanders sanderson sandhu santos sarkar saunders schmidt schneider schofield schultz scott searle sehgal sen sengupta
  serrano sesay sethi sexton shafiq shah shaikh shannon sharif sharma sharp sharpe shaw sheikh shepherd sheppard
  sheridan shevchenko shinde shrestha siddique siddiqui sidhu sikora silva silveira simmons simon simpson sims
  sinclair singh singhal sivakumar skinner slater smart smith smyth soares sobczak solomon soni sousa spencer
  srivastava stan stasiak stephens stephenson stevens stevenson stewart stoica stokes stone storey stuart suarez
  subramaniam suleiman sullivan sultana summers sutherland suzuki sweeney swift syed sykes szabo szymanska szymanski
  tahir tait talbot tan tanaka tang tanner tariq tate tavares taylor teixeira tembo thakur thapa thomas thompson
  thomson thornton thorpe tkachenko tomlinson torres toth townsend tran traore traynor trivedi truong tucker turay
  turnbull turner tyler uddin ullah underwood usman vargas vas vasile vasquez vaughan vaz vega velasco verma vieira
  vincent virk vo vu wadsworth wagner walker wallace wallis walsh walters walton wang warner warsame waters watkins
  watson watts weaver webb weber webster weston whalley wheeler whelan whitaker whitehead whitehouse whittaker wilkins
  wilkinson williams williamson willis wilson wisniewski wojcik wong woodward wozniak wright wu wyatt xu yadav yalcin
  yamamoto yang yates yeung yildirim yildiz yilmaz yip yu yuen yusuf zafar zaidi zaman zawadzki zhang zhao zhou zhu
  zielinski
`
    .trim()
    .split(/\s+/),
)
