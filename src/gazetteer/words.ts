/** Names of the index that are more often something else: words, first names, surnames, months, brands. They need context to be places. */

import { ORDINARY_WORDS } from "./data/words.js";
import { placeKey } from "./fold.js";

/** What the lists of words do not know: nouns, words of other languages, names of persons, arms and makes. Reviewed by hand. */
const CURATED = `
march may august april june sunday monday
nice central of man reading hope bath split mobile police victoria union unity liberty independence freedom victory peace justice progress harmony
us we me he it is as at an in on or so to up by go do be am my no yes ye ho ha la le de da el al del las los san santa st saint mount fort port new old
north south east west northern southern eastern western northeast northwest southeast southwest center centre downtown capital region province district state
bank bar bay beach bell bend best big bill bird black blue boom border bridge brook brown bull bush camp canal cape car castle cave chance church city clay
cliff coast college corner cotton cove creek cross crossing crown dam dawn deal deep delta dome dover dream eagle earth eden edge enterprise fair faith fall
falls farm fate field fire five flat flower ford forest forge fountain fox free friend front garden gate general gold golden grace grand grant grave great green grey
grove guard guide gulf hall harbor harbour hawk heart heath heights hill hills hold hole holiday home honor house hunt hunter ice industry iron island islands
ivory jam joy judge junction key king kings knight lake lakes lamb lance land last laurel lead leader legend liberal light lily line lion little lone long lord love
low lower lucky major mansion maple market marsh mason meadow mercury mesa middle mill mine mining mission model monitor monument moon moss mountain muse native normal oak ocean
olive orange orient outlook palace palm paradise park pass patriot pearl pilot pine pioneer plain plains plant plaza point pool post power premier prime prince princess
prospect protection providence pure quarry queen quick rain ranch rapid real red rest rich ridge ring rise river rivers road robin rock rocks rose ruby rule rural sage sale salt same
sand school sea second seven shadow shell shelter short silver six sky smith snow soldier son song spark spring springs square star start station steel stone storm strong success
summer summit sun sunrise sunset surprise swan sweet table talent temple ten the three tide tiger top tower trail treasure tree trinity trust truth twin two union united
upper urban use valley venus viola violet vista vision voice war ward water way welcome well wells white wild will wind wing winner winter wise wolf wonder wood woods world
york young zion roma sur norte centro sud nord est ouest oriental occidental
ad afar ally alma angel apollo arena ash atlas auto azov baker ball banana band base bat batman battle bear bee beer bela beni bet bin bit bo boat bob body bola bomb bone book boss bow box boy boys brand
bride broad bud bun cab cairn call can card care case cash cat chair charm chase cherry child  chip chop clear clerk clinic close cloud club coal cold commerce como concord condor cook cool copper
coral core cost count country cream crow cup dale dan dark date day days deer den desert dire dish dog doll door double drum dry duke dust duty ear ease eve eye
face fact fan fast feel fig fine fish flag fleet fly fog folk food force fork form forward found frank full fun fur gap gas gem gore grain grass gray grill ground group grow gun hand hard
hat head health high hit hog honey hood hook horn horse hot hunting ill ink inn jack job joint joke jump just  kent kick kid kill kin kind kit lace lad lady lam law lay leaf lean
leg lemon lens less letter life lift lime link lip list live lock log loo lot luck main mal map mar mare mark mass mast master mat mate meal mean meat memory mend mental mercy mess
metal might mild milk mind mint minor miss mist mix moo more most mother mouth move mud mug music must name near neck need nest net night nine none noon nose note nut odd off oil one open oral order
ore owl pace pack page pain pale pan paper part party past paste path pay pea peak pen pet pick pie pig pin pink pipe pit place play plot plum plus poe pole poor pop pot pound press pride
print pump push quarter quiet race rack rail ram range rank rare rat rate raw ray rice ride right rio rob rod roll roof room root rope rough round row run rush safe sail salon sat save saw say scott
seal seat see seed sell set shade shaft shape share shed ship shoe shop shot show side sign silk sin sing sit size skin sleep slim slip slow snap soap soft soil sole solid soul sound soup
spa spin spirit spot staff stage stand step stick stock stop store straight stream street strike suit sung tab tail tale tall tan tank tap tar task taste tea team tear tell
temper tent term test text thing tie time tin tip tired tone tool tooth total touch tour town toy track trade train trap trim trip true try tube tune turn type unit
van vast vote wage wait walk wall want warm wash watch wave weak wear week west wet wheel whole wide wife win wine wire wish word work yard year zero zone
aaron abbas abdullah abel abu adam adams ahmad ahmed aida alex alexander alexandra ali alice allah allan allen amal amin amir amos ana anders anderson andrea andrew andrews angela anna anne anthony antonio arafat arthur asad
assad aziz baba badr bakr barak barbara barry bashir ben benjamin bennett benny bernard bilal bishop boris bradley bruce bruno burns bush butler byron caesar camilo campbell carl carlos carmen carter castro charles charlotte chavez
chris christian clara clark claudia clinton cole colin collins cook cooper cox craig cruz curtis dali dan daniel david davis dawson dean dennis diana diego dina dominic don donald douglas duarte
edward elena elias elizabeth ellis emma eric erik ernest esther evans eva fadel fahd faisal farah farid fatima felix fernando fidel fisher florence floyd francis francisco frank franklin fred gabriel garcia gary george gerald gilbert
gloria gomez gonzalez gordon graham grant habib hadi hafez haider halim  hamad hamid hamilton hana hani harris harrison harry hasan hashem hashim hassan hassoun hatem haydar helen henry herbert herman hernandez howard hugo hussain hussein
ibrahim ida idris igor ira isaac isabel isabella ismail  ivan jackson jacob jamal jamil james jamila jane janet jasmine jason jean jefferson jerome jesus joe john johnson jones jordan jose joseph josh juan judith julia julian kamal kamel kareem karen karim kate keith
kelly kennedy kevin khaled khalid khalil khan kim laila larry laura lawrence layla lee leila leo leon leonardo leslie lewis li lily lincoln linda lisa lopez louis lucia lucy luis luna luther lynn madison mahdi mahmoud mahmud majid malik manuel marco marcos margaret maria marie
marina mario marion marshall martha martin martinez mary mason matthew maurice max maya mendez mia michael miguel  miles miller milton mina mohamed mohammad mohammed mona monica moore morales morgan morris moses mostafa murphy mustafa mustapha nabil nadia naim najib napoleon nash nasir nasr nasser nelson newton nicholas nicola nina noah noor norman nour nura
olga oliver omar ortega oscar osman osama palmer parker patricia paul paula pedro penn perez perry peter philip pierce porter qasim qassem quinn rachel rafael rahim ramon rana raymond reagan rebecca reed rex rice richard riley rita robert roberts robin rodriguez roger romero ronald rosa ross roy russell ruth ryan
saad sadat saddam sadiq safa said saif saleh salem salim salma salman sam sami samuel sana sanders sandra sandy santos sara sarah saud saul scott selim shannon sharif sharon shaw shirin sierra simon somoza sophia spencer stanley stella stephen stewart susan suzanne sylvia taha tariq taylor teresa thomas thompson tim tina tom tony turner tyler
valentina vera vernon veronica victor vincent virginia vladimir wagner walid walker wallace walter warren washington watson wayne webster wesley william williams wilson yahya yasin yasser yassin younis yousef youssef yusuf zahra zaid zainab zayed zein ziad
apache bradley abrams leopard tomahawk hercules phantom raptor viper cobra comet titan falcon patriot scud hermes orion vulcan trident lancet shahed fateh zolfaghar qassam grad smerch hurricane buk iskander
ford lincoln mercedes toyota nokia amazon apple google oracle nike visa meta alphabet tesla orange vodafone philips shell total boeing siemens sony adobe
amen ave bella bonita buena carne casa cerro costa cruz dia dos esperanza flor  gloria gran grande isla laguna las linda loma luz mar mesa monte nova oro palma paz perla piedra
playa plata pueblo puente puerto punta real reina rey rio sol tierra torre tres vega verde vida vieja viejo villa vista agua blanco rojo negro arriba abajo bajo alto alta
batman chad crocus dana eureka  jumbo    mole moor nana para pate  polo potato samba satan sultan tito tonga  utopia waterloo maidan safer
leer bout soro bana sabra manda jabba hindi arabia maga roe luna kain karma hass marat zara savo santa lego camara jina ber dire bara kot dang uri sadda kel sufa magen urim shilo eli ofra manara mas
argelia miranda suarez ricaurte calamar miraflores uribe segovia remedios turbo planadas guadalupe verapaz corinto jerez allende camargo aldama villagran cardenas rivas canete guerrero rosita bonanza rama
delmas canaan cabaret nazon darwin fitzroy waco langa phoenix parkland ferguson sociedad shamir barak hamra abdali karma dora mansour salam fao talas hotan moss boma baba nema bala banu nari naim roc lac loc car
hermon horn gulf channel falls maze berm capitol crater corridor redondo mendoza rojas salazar vega zelaya zapata villalobos trujillo sandoval quintana montero mejia lozano lara
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont
barriere barrage cercle commune poste carrefour marche ville quartier secteur zone
`;

/** Words of those lists that news tells of as places before all else. */
const SURE = new Set(["gao", "beni", "kati", "afar", "bara"]);

/** Keys, as `placeKey` folds them, of place names that are ordinary words or names of persons and things as well. */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(
  [...ORDINARY_WORDS.split(" "), ...CURATED.trim().split(/\s+/)].filter((word) => !SURE.has(word)),
);

/** Whether a name, as written or folded, needs context to be read as a place. */
export function isAmbiguousPlace(name: string): boolean {
  return AMBIGUOUS_PLACES.has(placeKey(name));
}
