import type { Told } from "./approved.js";

// Sentences made of parts: every part stands beside many others, so that what only one of them hides is seen beside another.

const list = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const DEEDS = list(`
  rebels attacked a police post
  gunmen shot dead a judge and his driver
  the army shelled a market
  Taliban fighters captured two villages
  a car bomb exploded outside a court
  Israeli jets bombed a tunnel
  nine soldiers were killed when their truck hit a mine
  police arrested four students
  two nuns were abducted by men on motorcycles
  Russian drones hit a power plant
  troops clashed with herders
  a suicide bomber blew himself up at a wedding
  militiamen burned a school and looted a clinic
  the government and the rebels signed a truce
  thousands of workers marched against the junta
  soldiers opened fire on marchers
  the Front released a French hostage
  Houthi forces fired three missiles at a ship
  marines withdrew from a base
  a mutiny broke out in the navy
  the kingdom sent 400 troops
  guerrillas blew up a pipeline
  Hezbollah and the army traded fire
  nobody was hurt in a rocket attack
  the court ordered the arrest of a colonel
  villagers fled a raid by bandits
  Ukraine shot down two helicopters
  a leader of the sect was assassinated
  the junta declared a state of war
  fighting between the two clans left a child dead
  envoys of both sides met
  nine rebels surrendered to the army
  the navy seized a boat that carried rifles for the rebels
  a mob lynched two thieves
  guards tortured a prisoner to death
  the militia violated the ceasefire
  America imposed sanctions on the general
  an aid convoy was robbed
  hackers crippled the grid
  reservists were called up`);

const PLACES = list(`
  in Kut
  near Mosul, in northern Iraq
  in the village of Oumtalla, south of Abeche
  on the road from Goma to Rutshuru
  outside the capital, Bamako
  at the Kerem Shalom crossing
  in Nigeria's Borno state
  40 kilometres west of Kandahar
  in the Gulf of Aden
  along the border with Chad
  at Camp Alpha
  in and around Aleppo
  in Tripoli, Lebanon
  across the east of the country
  there
  in the Karrada district of Baghdad
  on the island of Jolo in the Philippines
  in the provinces of Ghor and Helmand
  close to the town where the talks were held
  from the hills above Sabra`);

const TIMES = list(`
  on Monday
  last week
  late on 3 March
  in the early hours of Sunday
  two days ago
  in May 2021
  before dawn
  after the vote
  since January
  overnight
  on Christmas Eve
  a day after the truce was signed
  between 1 and 4 March
  in 1994
  at noon local time
  for the third day in a row`);

const TOLLS = list(`
  , killing nine people
  , leaving 12 dead and 30 wounded
  , in which two children died
  , wounding at least four, three of them badly
  , but there were no casualties
  and drove 4,000 families from their homes
  ; six others are missing
  with the loss of eleven lives
  , among the dead a mayor
  and took 14 prisoners
  , the third such attack in a month
  , the deadliest since 40 were killed in 2012`);

/** `%` is where the deed stands. */
const FRAMES = list(`
  %.
  Police said %.
  According to the governor, %.
  "%," a nurse told Reuters.
  The ministry denied that %.
  It was not known whether %.
  If %, the army will respond, the general warned.
  A spokesman for the Front, Idris Bello, claimed %.
  State radio reported that %, quoting an officer.
  %, residents say.
  %, the army announced in a statement, adding that the area was calm.
  Reports that % were false, said Ahmed Karim, a doctor.
  The UN, which has 900 men in the country, confirmed %.
  Omar Said said %. He gave no further details.
  Fears grew that %.
  Two witnesses who asked not to be named said they saw how %.
  The president accused his rival of a plot after %.
  As %, shops closed and schools sent pupils home.
  Colonel Diaz: %.
  In a report, Human Rights Watch says %; the rebels reject that.
  While %, the minister was abroad, his aide told the court.
  The bishop condemned it when %, and called for talks.
  – % (army bulletin)
  BREAKING: %
  What happened next is in dispute. %. That is what the mayor says. The rebels say otherwise.
  Last month's peace deal collapsed when %.`);

const sentenceOf = (deed: string, place: string, time: string, toll: string, order: number): string =>
  [`${deed} ${place} ${time}${toll}`, `${time} ${place}, ${deed}${toll}`, `${deed} ${time}${toll} ${place}`, `${deed} ${place}${toll}`][
    order
  ] ?? deed;

const capital = (text: string): string =>
  text.replace(/^(\W*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Each deed in every frame, with places, times and tolls in turn. */
export const WOVEN: readonly Told[] = DEEDS.flatMap((deed, i) =>
  FRAMES.map((frame, k) => {
    const n = i * FRAMES.length + k;
    const toll = n % 3 === 0 ? "" : (TOLLS[(i + 5 * k) % TOLLS.length] ?? "").replace(/^(?=[aw])/, " ");
    const told = sentenceOf(deed, PLACES[(3 * i + k) % PLACES.length] ?? "", TIMES[(i + 3 * k) % TIMES.length] ?? "", toll, (i + k) % 4);
    return { name: `${i} ${k}`, text: capital(frame.replace("%", told)), publishedAt: "2024-03-05", shortly: true };
  }),
);

const WHEN = list(`
  on Monday|on Friday night|last Tuesday|next Wednesday|this Thursday|on Sunday of last week|on Monday of next week|the previous Saturday|the following Sunday|that Friday
  yesterday|today|tomorrow|tonight|last night|this morning|the day before yesterday|the next day|the previous day|the same day|that evening|later that day|earlier in the day
  on 3 March|on 30 December|on January 5|on 12 March|on 20 June|on 29 February|on the 2nd|on the 28th|on the 5th of last month|on the 3rd of next month|on the 9th of that month
  in May|in December|in March|last April|next June|this February|in early January|in mid-March|at the end of February|in late November|in the first half of May|in the second half of June
  in 1994|in 2024|last year|next year|this year|the previous year|the following year|earlier this year|later this year|late last year|in early 2023|in mid-2021|at the end of 2022|in the second half of 2019
  last week|this week|next week|the following week|earlier this week|late last week|early next week|the previous week|that week|in the middle of last week
  last month|next month|this month|the following month|the previous month|earlier this month|later this month|that month|at the start of last month
  two days ago|a week ago|three weeks ago|two months ago|a year and a half ago|ten years ago|half a century ago|an hour ago|some days ago|weeks ago
  two days later|a week later|a month later|three years later|hours later|days later|a decade later|the day after Christmas|a week before Easter
  in recent days|in the past 24 hours|over the last two weeks|in the coming days|in the next three months|in recent years|over the past decade|within 48 hours
  last weekend|this weekend|next weekend|over the weekend|that weekend|the following weekend|on the first weekend of May|on the last weekend of June
  in spring|last summer|next winter|this autumn|in the winter of 2021|early last summer|in late spring|that winter|the following summer|last winter
  at Christmas|on New Year's Eve|last Easter|next Christmas|this Easter|on Bastille Day|during Ramadan 2022|on May Day|on September 11|on D-Day
  in the first week of May|on the last day of June|in the first two months of 2023|in the last three weeks of 2022|in the second quarter of 2023|in the third quarter|last quarter
  between 3 and 9 March|from 1 to 4 February|from Monday to Wednesday|between May and July 2022|from 1991 to 1995|on 6-7 June|from late 2021 until March 2022
  since Friday|since May|since 2011|until Monday|until last week|by 1 April|by the end of the year|before Christmas|after 3 March|as of Tuesday
  05/03/2024|14/02/2024|02/25/2024|2024-02-11|11.02.2024|3/1|Feb. 3|3 Feb 2024|the 1980s|the 1990s|the early 2000s|the 19th century
  so far this month|so far this year|for the rest of the week|in the remaining days of March|at the beginning of the week|in the course of the day`)
  .flatMap((line) => line.split("|"))
  .map((phrase) => phrase.trim());

const TELLINGS: readonly (readonly [string, (time: string) => string])[] = [
  ["past", (time) => `Rebels burned a mill ${time}.`],
  ["future", (time) => `The army will attack Kut ${time}.`],
  ["told", (time) => `On 10 February rebels took Kut. ${capital(time)} the army shelled the town.`],
  ["history", (time) => `The war began on 5 May 1942, when troops took the town. ${capital(time)} the army came back.`],
  ["before", (time) => `Police said on Friday that gunmen had shot a judge ${time}.`],
];

/** Expressions of time in news, in plans, in a story, in history and before the time of what is told, on three days. */
export const CALENDAR: readonly Told[] = ["2024-03-05", "2023-12-31", "2025-06-15"].flatMap((publishedAt) =>
  WHEN.flatMap((time) =>
    TELLINGS.filter((_, i) => publishedAt === "2024-03-05" || i < 3).map(([telling, tell]) => ({
      name: `${publishedAt} ${telling} ${time}`,
      text: tell(time),
      publishedAt,
      part: "times" as const,
    })),
  ),
);
