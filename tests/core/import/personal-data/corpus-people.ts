import type { Draw } from './draw.ts'

const words = (text: string) => text.trim().split(/\s+/)

/** Typed apart from the lists of the detector, rarer names among them: that many stand on neither list is itself tested. */
export const SOME_FORENAMES = words(`
  Oliver Amelia Harry Ava Noah Isla Muhammad Freya Theo Lily Arlo Ottilie Rafferty Clementine Barnaby Ophelia Horatio Peregrine
  Darren Tracey Wayne Sharon Keith Susan Barry Maureen Trevor Beryl Cyril Doreen Norman Gladys Reginald Mavis Nigel Hyacinth Desmond
  Llinos Gethin Eluned Dafydd Mairead Fionnuala Hamish Eilidh Ruaridh Aoife Cathal Saoirse Padraig
  Agnieszka Zbigniew Grazyna Wojtek Przemyslaw Bozena Rasa Vytautas Jurgita Mindaugas Ilze Andris Ivaylo Desislava Gheorghe Ioana Vasile
  Joao Leticia Thiago Conceicao Rui Fatima Ximena
  Mohammed Aisha Yusuf Zaynab Abdirahman Hodan Ayaan Sahra Faduma Tariq Nusrat Shabnam Irfan Tayyaba Zubair Rehan Parveen Mahfuz Rokeya
  Gurpreet Harjit Jaswinder Balbir Sukhvir Priya Rajesh Nilesh Hetal Kavita Thushara Sivakumar Anusha Dinesh Lakshmi
  Chukwuemeka Ngozi Folasade Babatunde Adaeze Kwabena Akosua Yaw Abena Tendai Tafadzwa Rumbidzai Thandiwe Sipho Lwazi
  Xiaoming Meiling Jing Yan Haruto Yuki Linh Thuy Minh Jun
  Ahmet Emine Serkan Elif Shirin Farhad Parisa Behrouz Nazanin Oleksandr Kateryna Yuliia Bohdan Olena
  Lucy Jack Emily Thomas Sophie George Chloe James Megan Daniel Hannah Matthew Laura Ben Kate Sam Jessica Luke Emma Adam
`)

export const SOME_SURNAMES = words(`
  Smith Jones Taylor Williams Davies Evans Wilson Thomas Roberts Johnson Lewis Walker Robinson Wright Thompson Hughes Edwards Clarke
  Green Hall Wood Harris Martin Jackson King Turner Hill Cooper Morris Ward Moore Baker Harrison Morgan Patel Allen James Scott Phillips
  Gooch Bacon Larter Howes Mace Gotts Bunn Loades Cubitt Daplyn Thaxter Youngs Utting Eke Dack Catchpole Blyth Kett Nudd Rix Self Tooley
  Pettengell Bullimore Wymer Lubbock Beales Fiddy Grimmer Hannant Ollett Rudrum Tungate Bessey Goffin Plumstead Crowe
  Featherstonehaugh Cholmondeley Ramsbottom Higginbotham Micklethwaite Entwistle Oldroyd Sowerby Trelawney Penhaligon
  Llewellyn Gruffudd Prosser Macalister Farquharson Urquhart O'Shaughnessy McGillicuddy O'Callaghan MacNeil
  Kowalczyk Wisniewska Dabrowski Pawlak Jankauskas Kazlauskas Petrauskiene Berzins Ozolins Dimitrova Georgiev Munteanu Dumitru Constantin
  Ferreira Carvalho Teixeira Goncalves Vieira
  Khan Hussain Begum Chowdhury Miah Mirza Bukhari Warsame Farah Jimale Hersi Omar Abshir Akhtar Nawaz Zafar
  Singh Kaur Gill Dosanjh Atwal Shah Mehta Trivedi Vekaria Sivanesan Wickramasinghe Jayawardena Nair Pillai
  Okonkwo Adeyemi Oyelaran Nwachukwu Boateng Asante Mensah Moyo Chikwanha Mutasa Dube Mthembu Nkosi
  Zhang Liu Huang Zhou Tanaka Watanabe Nguyen Pham Vo
  Yildiz Celik Kaplan Hosseini Tehrani Rostami Kovalenko Bondarenko Tkachenko
  Al-Rashid El-Sayed Lloyd-George Smythe-Jones
`)

const EXTRA = ['van der Merwe', 'de Souza', 'da Silva', 'St John', 'Le Strange', 'von Habsburg', 'Ter Haar']

export function surname(draw: Draw): string {
  return draw.chance() < 0.04 ? draw.one(EXTRA) : draw.one(SOME_SURNAMES)
}

export function forename(draw: Draw): string {
  return draw.one(SOME_FORENAMES)
}

/** Ways to write a whole name; a column keeps to one. */
export const NAME_STYLES: readonly ((draw: Draw) => string)[] = [
  (draw) => `${forename(draw)} ${surname(draw)}`,
  (draw) => `${forename(draw)} ${surname(draw)}`.toUpperCase(),
  (draw) => `${forename(draw)} ${surname(draw)}`.toLowerCase(),
  (draw) => `${surname(draw).toUpperCase()}, ${forename(draw)}`,
  (draw) => `${surname(draw)}, ${forename(draw)} ${forename(draw)}`,
  (draw) => `${draw.one(['Mr', 'Mrs', 'Ms', 'Miss', 'Dr'])} ${forename(draw)} ${surname(draw)}`,
  (draw) => `${forename(draw)} ${draw.signs(1, 'ABCDEFGHJKLMNPRSTW')}. ${surname(draw)}`,
  (draw) => `${forename(draw)} ${forename(draw)} ${surname(draw)}`,
  (draw) => `${surname(draw).toUpperCase()} ${forename(draw)}`,
]

/** Ways that are believed only below a header that speaks of a person. */
export const SHORT_NAME_STYLES: readonly ((draw: Draw) => string)[] = [
  (draw) => `${draw.signs(1, 'ABCDEFGHJKLMNPRSTW')} ${surname(draw)}`,
  (draw) => `${surname(draw)} ${draw.signs(1, 'ABCDEFGHJKLMNPRSTW')}`,
  (draw) => `PC ${draw.whole(100, 2500)} ${surname(draw)}`,
]
