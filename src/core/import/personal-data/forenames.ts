/**
 * Common forenames of people in the United Kingdom, of varied origin, in lower case; typed from general knowledge. Names that are as
 * often something else (April, Christian, Amber, Chase) are left out, since a list of months or colours must not pass for people.
 */
export const FORENAMES: ReadonlySet<string> = new Set(
  `
  aaron abbie abby abdul abdullah abigail abraham adam adama adele adrian afzal agnes agnieszka ahmad ahmed aidan aiden aimee aisha
  aishah alan alana alastair albert alejandro aleksander aleksandra alex alexander alexandra alexandru alexis alfie alfred ali alice
  alicia alina alison alistair allan allison alyssa amanda amandeep amara amelia amina amir amit amy ana anastasia andre andrea andreas
  andrei andrew andrzej aneta angela angelica angus anika anil anisa anita anjali ann anna annabel anne annette annie anthony antoni
  antonia antonio anya archie arjun arthur asad asha ashley ashraf asif asma audrey ava ayesha aziz barbara barry bartosz bella ben
  benjamin bernadette bernard bethany betty beverley bilal blessing bogdan bradley brandon brenda brendan brian bridget bronwyn bruce
  bryan caitlin callum cameron carl carla carlos carly carmen carol caroline carole catherine catrin cecilia celia chantelle charlene
  charles charlie charlotte chelsea chen cheryl chidi chinedu chloe chris christina christine christopher ciara claire clara clare
  clive colin connor conor craig cristian cristina curtis cynthia daisy dale damian dan daniel daniela daniella danielle danny
  daria darius darren dave david dawid dean deborah debra declan deepak demi denise dennis derek diana diane dilip dimitri dipak
  dominic dominik donald donna dorota doris dorothy douglas duncan dylan eamonn edith edward edwin efe eileen elaine eleanor elena
  elias elijah elisabeth elizabeth ella ellen ellie elliot elliott elsie emeka emil emilia emily emma emmanuel eric erica erin
  ernest esme esther ethan eugene eva evan evelyn evie ewa fabio faisal farah farhan fatima fatou felicity felix fernando fiona
  florence fran frances francesca francis frank fred freddie frederick freya gabriel gabriela gail gareth gary gavin gemma geoffrey
  george georgia georgina gerald gerard ghulam gillian giovanni giulia glen glenn gloria gordon grace graham grant grazyna greg gregory
  grzegorz gurpreet guy gwen habib hamza hana hannah hanna harriet harry harvey hasan hassan hayden hayley hazel heather heidi helen
  helena henry hilary holly howard hugh hugo humza hussain ian ibrahim idris imogen imran ines ioana irene irina iris isaac isabel
  isabella isabelle isla ismail ivan ivy iwona jack jackie jacob jacqueline jade jake jakub jamal james jamie jan jane janet janice
  jared jasmin jasmine jason jay jayden jean jeff jeffrey jennifer jenny jeremy jerome jerzy jess jessica jill jim joan joanna joanne
  jodie joe joel john johnny jon jonathan jordan jorge jose joseph josephine josh joshua joyce juan judith julia julian julie june
  justin justyna kai kamal karen karim karl karolina katarzyna kate katherine kathleen kathryn katie katy kayleigh keith kelly ken
  kenneth kerry kevin khadija khalid kieran kim kimberley kiran kirsty kofi krishna krystyna krzysztof kuldeep kwame kyle lakshmi lara
  laura lauren laurence lee leah leanne leila lena leo leon leonard lesley leslie lewis li liam lila lilian lily linda lindsay lindsey
  lisa lloyd logan lois lola lorna lorraine louis louisa louise luca lucas lucia lucy luis luke lukasz lydia lynda lynn lynne maciej
  maddison madeleine magdalena mahmood malcolm malgorzata mandy manjit marc marcel marcin marcus margaret maria mariam marian marie
  marina mario marion mariusz mark marta martha martin martyn mary maryam mateusz mathew matilda matthew maureen mauro max maya megan
  mehmet mei melanie melissa michael michal michelle miguel mihai mike mila mildred millie mina miriam mohamed mohammad mohammed
  mohamud mohsin moira molly monica monika morgan moses muhammad mustafa myles nadia naomi nasreen natalia natalie natasha nathan
  navdeep neha neil niall nicholas nick nicola nicole nigel nikhil nina nisha noah noel nora norma norman nuala oliver olivia olu
  oluwaseun omar oscar osman owen pamela patel patricia patrick paul paula pauline pavel pawel peggy penelope penny percy peter
  petra philip philippa phillip phoebe phyllis pierre piotr poppy pradeep prakash priya rachael rachel radu rafael raj rajesh raheem
  ralph ramesh randeep ranjit rashid raymond rebecca reece reggie rehana rhiannon rhys ricardo richard rita robert roberta roberto
  robin rodney roger roisin roland ronald ronnie rory rosa rosalind rosemary rosie ross roy rukhsana rupert russell ruth ryan sabrina
  sadia saima sajid saleh sally salma sam samantha samir samuel sana sandeep sandra sanjay sara sarah satnam scarlett scott sean
  sebastian seema sergio shabana shahid shane shannon sharon shaun shazia sheila shirley siddharth simon simone siobhan sofia sonia
  sophia sophie stacey stan stanislaw stefan stella stephanie stephen steve steven stewart stuart sue sukhdeep suleman sunil sunita
  susan susanna suzanne sylvia szymon tahir tamara tamsin tania tanya tara tariq tasha tatiana teresa terence terry thelma theo
  theresa thomas tim timothy tina tobias toby todd tom tomas tomasz tommy tony tracey tracy trevor usman valentina valerie vanessa
  vera veronica vicki vicky victor victoria vijay vikram vincent vivian vladimir wahid waleed walter waqar wayne wei wendy wilfred
  william winifred wojciech xavier yasmin yolanda yusuf yvette yvonne zac zach zachary zahra zainab zara zoe zofia zuzanna
`
    .trim()
    .split(/\s+/),
)
