/**
 * Common forenames of people in the United Kingdom, of varied origin, in lower case; typed from general knowledge. Names that are as
 * often something else (April, Christian, Amber, Chase) are left out, since a list of months or colours must not pass for people.
 */
export const FORENAMES: ReadonlySet<string> = new Set(
  `
  aaron abbie abby abdi abdirahman abdul abdullah abena abigail abraham adaeze adam adama ade adele aditya adrian
  afzal agata agnes agnieszka ahmad ahmed ahmet aidan aiden ailsa aimee aisha aishah akua alan alana alastair albert
  alejandro aleksander aleksandra alex alexander alexandra alexandru alexis alfie alfred ali alice alicia alina alison
  alistair allan allison alun alyssa amanda amandeep amara amelia amina amir amit amrit amy ana anas anastasia andre
  andrea andreas andrei andrew andrzej anees aneta angela angelica angharad angus anh anika anil anisa anita anjali
  ann anna annabel anne annette annie anthony antoni antonia antonina antonio anusha anya aoife archie arif arjun
  arkadiusz armando arnav arthur asad asha ashley ashraf asif asim asma audrey ava ayaan ayesha ayse aziz babar
  babatunde balbir baljit barbara barry bartosz beata beatrice bella ben benjamin bernadette bernard beryl bethany
  betty beverley beverly bhavesh bilal blessing bogdan bozena bradley brandon brenda brendan brian bridget bronagh
  bronwyn bruce bryan bushra caitlin callum cameron carl carla carlos carly carmen carol carole caroline cathal
  catherine catrin cecilia celia cerys chantelle charlene charles charlie charlotte chelsea chen cheryl chidera chidi
  chinedu chinwe chloe chris christina christine christopher cian ciara ciaran claire clara clare claudia claudio
  clive colin concetta connor conor craig cristian cristina curtis cynthia dafydd daisy daiva dale dalia damian damien
  dan daniel daniela daniella danielle danny daphne daria darius darren dave david davinder dawid dean deborah debra
  declan deepak delroy demi denis denise dennis derek desmond diana diane dilip dimitri dinesh dipak divya dolores
  dominic dominik donald donna doreen doris dorota dorothy douglas dragos duncan dylan eamonn edgar edith edmund
  edward edwin edyta efe eileen eilidh elaine eleanor elena elias elif elijah elisabeth elizabeth ella ellen ellie
  elliot elliott elsie eluned emeka emil emilia emily emine emma emmanuel emrys enid eric erica erika erin ernest
  ernestas esme esther ethan eugene eva evan evelyn evie ewa fabian fabio faisal farah farhan farida farzana fatemeh
  fatima fatou felicity felix fergus fernando filip fiona florence florin folasade fran frances francesca francis
  frank fred freddie frederick freya funmi gabriel gabriela gabriele gail ganesh gareth gary gavin gemma geoff
  geoffrey george georgia georgina geraint gerald gerard gethin gheorghe ghulam gillian gintaras giorgos giovanni
  giulia gladys glen glenn gloria goran gordon grace graham grant grazyna greg gregory grzegorz gulsen gurpreet
  gustavo guy gwen habib haider halima hamish hamza hana hanna hannah harjit harminder haroon harpreet harriet harry
  harvey hasan hassan hayden hayley hazel heather heidi helen helena henry hetal hilary hilda hodan holly howard huda
  hugh hugo humza hussain ian ibrahim idris ifeanyi ikram ilona imogen imran ines inga ioana iqra irene irfan irina
  iris irmina isaac isabel isabella isabelle isha isla ismail ivan ivana ivo ivy iwan iwona izabela jacek jack jackie
  jacob jacqueline jade jagdeep jake jakub jamal james jamie jane janet janice jared jaroslaw jasmin jasmine jason
  jaspreet jaswinder javed jay jayden jean jeff jeffrey jennifer jenny jeremy jerome jerzy jess jessica jill jim joan
  joanna joanne joao jodie joe joel john johnny jolanta jon jonas jonathan jordan jorge jose joseph josephine josh
  joshua joyce juan judith julia julian julie juliet jurgita justin justyna jyoti kai kaleem kamal kamil kareem
  karen karim karl karolina kasim katarzyna kate kateryna katherine kathleen kathryn kathy katie katrina katy kavita
  kayleigh kayode keira keith kelly ken kenneth kenny kerry keshav kevin khadija khalid kieran kim kimberley kinga
  kiran kirsty kofi krishna krystyna krzysztof kuldeep kulwinder kwabena kwame kyle laila lakshmi lara laszlo laura
  lauren laurence leah leanne lee leila lena leo leon leonard lesley leslie leszek lewis li liam lila lilian lily
  linda lindsay lindsey linh lisa lloyd logan lois lola loretta lorna lorraine louis louisa louise luca lucas lucia
  lucy luis luiz lukas lukasz luke lydia lynda lynn lynne maciej maddison madeleine magdalena mahesh mahmood mairead
  malcolm malgorzata malik mandy manjit marc marcel marcelo marcin marcus marek margaret maria mariam marian mariana
  marie marina mario marion mariusz mark marta martha martin martina martyn mary maryam mateusz mathew matilda matthew
  maureen mauro mavis max maxine maya meera megan mehdi mehmet mehreen mei melanie melissa michael michal michelle
  miguel mihaela mihai mike mila milan mildred millie mina minal mindaugas minh mirela miriam mohamed mohammad
  mohammed mohamud mohan mohit mohsin moira molly monica monika monique morgan moses muhammad muhammed muriel murray
  mustafa myles myra nabeel nadeem nadia nadine naeem naomi narinder nasir nasreen natalia natalie natasha nathan
  navdeep nazia neha neil nerys ngozi niall niamh nichola nicholas nick nicola nicole nigel nikhil nilesh nina nisha
  noah noel nora norma norman nuala nuno nusrat oksana oleksandr olena olga oliver olivia ollie olu oluwaseun omar
  osama oscar oskar osman owen padraig paige paloma pamela parveen patel patricia patrick paul paula paulina pauline
  paulo pavel pawel pedro peggy penelope penny percy peter petr petra phil philip philippa phillip phoebe phyllis
  pierre piotr pooja poppy pradeep prakash priya rabia rachael rachel radu rafael rafal raheem rahul raj rajesh ralph
  ramesh randeep ranjit rashid ravi raymond raymundo razia rebecca reece reggie reginald rehana rehman renata rhiannon
  rhodri rhona rhys riaz ricardo richard rita robbie robert roberta roberto robin rodney roger roisin roland romana
  ronald ronnie rory rosalind rosemarie rosemary rosie ross roy rukhsana rupert russell ruta ruth ryan sabina sabrina
  sadaf sadia saeed safiya sahar saima sajid saleh salim sally salma salman sam samantha samina samir samuel sana
  sandeep sandra sanjay saoirse sara sarah sasha satish satnam scarlett scott sean sebastian seema sergio serhii
  shabana shabnam shafiq shaheen shahid shane shanice shannon sharon shaun shazia sheikh sheila shirin shirley shona
  shreya sian sibongile siddharth simon simone sinead siobhan slawomir sofia sonia sonja sophia sophie stacey stan
  stanislaw stefan stefania stella stephan stephanie stephen steve steven stewart stuart sue sukhdeep sukhvinder
  suleman sunil sunita suresh susan susanna suzanne svetlana syed sylvia szymon tadas tahir tamara tamsin tania
  tanisha tanya tara tariq tariro tasha tatiana tatyana tendai terence teresa terry thabo thandiwe thanh thelma theo
  theresa thiago thomas thuy tiago tim timothy tina tobias toby todd tom tomas tomasz tommy tomos tony tracey tracy
  trevor trudy tunde umar usman uzma vaishali valentina valerie vanessa vasile vera veronica vicki vicky victor
  victoria vijay vikram viktor viktoriia vincent vinod violeta viorel vivian vladimir vytautas wahid waleed walter
  wanda waqar wasim wayne wei wendy wesley wiktor wilfred william winifred winston wioletta wojciech xavier xin yan
  yasir yasmin yaw yetunde yolanda yuki yuliia yuri yusra yusuf yvette yvonne zac zach zachary zafar zaheer zahra
  zainab zara zbigniew zeeshan zelda zoe zofia zoltan zuzana zuzanna
`
    .trim()
    .split(/\s+/),
)
