import { ARTICLES } from "../fuzz/inputs.js";

/** What a local paper is full of: a little crime, mostly none. */
export const LOCAL: readonly string[] = [
  `Library gets its reading room back

The reading room of the Elm Row library opened again on Monday, fourteen months after a burst pipe soaked the oak floor and about nine hundred books. Children from two primary schools sang on the steps, and the mayor cut a ribbon that her grandmother had cut in 1961.

"We dried every page that could be dried," said Ruth Anders, who has looked after the collection since 2004. The county paid for the roof, a cake sale paid for the lamps. The room is open until eight in the evening, on Saturdays until noon.`,
  `Council weighs a one-way system for Market Street

Drivers may soon have to go round the church to reach the butcher. The council's traffic committee will vote next Thursday on a one-way system for Market Street, where lorries and prams have shared a pavement of less than a metre since the widening of 1974.

Shopkeepers are divided. Some fear for their customers, others hope for tables outdoors. A trial of six weeks would cost 18,000 and could begin after the harvest fair. Residents can look at the plan in the town hall.`,
  `Rovers throw away a lead in the rain

Two goals up at the break, Rovers went home with a single point after a second half that their coach called the worst of the season. The visitors scored from a corner and then, four minutes from time, from thirty yards.

About 600 people watched at Mill Lane. The next match is at home to Stonebridge, who have not won away since October. Season tickets are half price from now on.`,
  `Man fined over fireworks in a bus shelter

A 23-year-old man was fined 400 by the district court on Wednesday for setting off fireworks in a bus shelter on New Year's Eve. Nobody was near. The shelter, which dates from the opening of the tram, has been repaired.

He told the judge that he had wanted to impress a friend. The friend did not come to court.`,
  `Bakery on Pond Hill turns a hundred

When Otto Brandt lit the oven in the spring of his first year, a loaf cost less than the bag does today. His great-granddaughter still uses the same wooden boards. For the birthday there will be plum cake at the old price, one slice a person.

The oven has been replaced twice, the recipe for the rye bread never. "People would notice," she says, and laughs.`,
  `Burst main leaves three hundred homes dry

Three hundred homes between the station and the cemetery had no water on Tuesday morning after a main broke under Ferry Road. The works sent a tanker, and neighbours with wells filled buckets for those without. By four in the afternoon the taps were running again, brown at first.

The pipe had been laid in 1938. It was on the list for next year.`,
  `Burglars take a safe and leave the money

Burglars who broke into a garden centre on the ring road at the weekend carried off a safe of two hundred kilos that had stood empty for years. The till, with the takings of Saturday, was under the counter. Police have found tracks of a handcart and ask anyone who saw one to call.`,
  `School choir sings for the hospital

The choir of the grammar school gave a concert in the hospital's winter garden on Sunday: folk songs, a little Brahms, and, because a patient on the third floor had asked for it, the theme of an old television series. Nurses had pushed some of the beds to the balcony.

The next rehearsal is open to everyone between nine and ninety.`,
  `Weather: sun, and fog along the river

The fog along the river will lift before ten. After that the sky is clear, with a light wind from the east and up to nineteen degrees. The night stays dry. On Friday it turns milder, and towards the evening the first drops may fall in the hills.`,
  `Van and tractor meet at the mill bridge

Nobody was hurt when a delivery van and a tractor met on the narrow bridge by the mill on Monday and neither could go back. It took the fire service two hours to lift the van. Forty crates of apples went into the stream, where ducks looked after them.`,
];

/** Not a word of it could tell of conflict. */
export const NOTHING =
  "The soup on the stove was still warm, and the light in the kitchen was soft and yellow. Green apples are sweeter when the nights are cool. Most of the chairs in the garden were old and brown, and the desk had a blue cloth. My grandmother liked to sing in the evening, long songs about the sea and the boats. In spring the almond trees bloom before the others, and bees hum on the hills. ".repeat(
    8,
  );

const conflict = ARTICLES.filter(({ conflict }) => conflict);
const quiet = ARTICLES.filter(({ conflict }) => !conflict);

export interface Group {
  readonly name: string;
  readonly texts: readonly string[];
  /** What the share of compromise's time may be at most. */
  readonly goal: number | null;
}

const one = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

export const GROUPS: readonly Group[] = [
  { name: "conflict-dense articles", texts: conflict.map(({ text }) => text), goal: 0.4 },
  {
    name: "a long assessment",
    texts: one(
      conflict
        .slice(0, 6)
        .map(({ text }) => text)
        .join("\n\n"),
    ),
    goal: 0.4,
  },
  { name: "headlines", texts: conflict.map(({ text }) => text.split("\n")[0] ?? ""), goal: null },
  { name: "articles that only sound like conflict", texts: quiet.map(({ text }) => text), goal: null },
  { name: "a local newspaper", texts: LOCAL, goal: 0.15 },
  { name: "a stream, 1 in 20 on conflict", texts: [...LOCAL, ...LOCAL.slice(0, 9), ...one(conflict[3]?.text)], goal: 0.1 },
  { name: "a text without a trigger", texts: [NOTHING], goal: 0.03 },
];

export const DENSE: readonly { readonly text: string; readonly publishedAt: string }[] = conflict;
