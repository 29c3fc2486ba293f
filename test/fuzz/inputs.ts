import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

const NEWS = new URL("../../corpus/news/", import.meta.url);

export interface Told {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly conflict: boolean;
}

/** The articles of the corpus that may be read: the train part. */
export const ARTICLES: readonly Told[] = readdirSync(NEWS)
  .filter((name) => name.startsWith("train-"))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, NEWS), "utf8")) as Told);

const WORDS =
  "rebels troops killed 12 civilians in near Kabul Aleppo on Tuesday shelled captured said that the a an of and by with from who was were have been not denied ceasefire attack attacks strike Taliban Russian forces soldiers U.S. Gen. Mr. after before since last week June 2014 at least more than dozens “ ” ‘ ’ \" ' ( ) [ ] , , . . ; : — – - … ? ! he she they it which his their Moscow Hamas militants' group's carried out airstrikes drone missiles fired released hostages town city village province hospital protesters police arrested to into towards according".split(
    " ",
  );

const CHARACTERS = [
  "\u0000",
  "\u0007",
  "\u001b",
  "\u007f",
  "\u0085",
  "\u00a0",
  "\u00ad",
  "\u0301",
  "\u061c",
  "\u200b",
  "\u200c",
  "\u200d",
  "\u200e",
  "\u200f",
  "\u2028",
  "\u2029",
  "\u202e",
  "\u2060",
  "\u2066",
  "\ufeff",
  "\ufffd",
  "\uffff",
  "\ud800",
  "\udfff",
  "\ud83d",
  "\ude00",
  "😀",
  "👩‍👩‍👧‍👦",
  "🇺🇦",
  "İ",
  "ı",
  "ß",
  "ŉ",
  "ǅ",
  "ﬁ",
  "ẞ",
  "Å",
  "Å",
  "e\u0301\u0323",
  "\u1e9b\u0323",
  "가",
  "각",
  "ö",
  "ﷺ",
  "ا",
  "ל",
  "中",
  "の",
  "\t",
  "\r",
  "\n",
  "\r\n",
  "\n\n",
  " ",
  "’s",
  "n’t",
  "'",
  "`",
  "´",
  "#",
  "@",
  "&amp;",
  "&#8217;",
  "<p>",
  "</p>",
  "<br/>",
  "<",
  ">",
  "|",
  "**",
  "__",
  "](",
  "http://",
  "a@b.c",
  "1,234",
  "1.5",
  "½",
  "٣",
  "Ⅷ",
  "m²",
  "10,000,000,000,000,000,000,000",
  "9".repeat(400),
  "-",
  "--",
  "---",
  "$",
  "%",
  "\\",
  "\\u0000",
  "#{x}",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
];

const LANGUAGES = [
  "Повстанцы захватили город Кабул во вторник, убив 12 мирных жителей, сообщили официальные лица.",
  "سيطر المقاتلون على مدينة حلب يوم الثلاثاء وقتل اثنا عشر مدنيا، بحسب مسؤولين.",
  "המורדים כבשו את העיר ביום שלישי והרגו שנים עשר אזרחים, אמרו גורמים רשמיים.",
  "叛军周二占领了喀布尔市，造成十二名平民死亡，官员说。",
  "反政府勢力は火曜日に首都を制圧し、民間人12人が死亡したと当局者が述べた。",
  "Les rebelles ont pris la ville de Kaboul mardi et tué 12 civils, selon des responsables de l'armée.",
  "Die Rebellen haben am Dienstag die Stadt Kabul eingenommen und zwölf Zivilisten getötet, sagten Beamte.",
  "Los rebeldes capturaron la ciudad de Kabul el martes y mataron a 12 civiles, dijeron funcionarios.",
  "İsyancılar Salı günü Kabil şehrini ele geçirdi ve 12 sivili öldürdü, yetkililer söyledi.",
  "Quân nổi dậy đã chiếm thành phố Kabul hôm thứ Ba và giết chết 12 thường dân.",
];

const character = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...CHARACTERS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
);
const word = fc.constantFrom(...WORDS);
const salad = fc.array(word, { minLength: 1, maxLength: 60 }).map((all) => all.join(" "));
const slice = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.nat(10_000), fc.integer({ min: 1, max: 1_200 }))
  .map(([{ text }, at, length]) => text.slice(at % text.length, (at % text.length) + length));
const splice = fc.array(slice, { minLength: 1, maxLength: 4 }).map((all) => all.join(""));

/** A piece of an article with signs strewn in. */
const strewn = fc.tuple(slice, fc.array(fc.tuple(fc.nat(1_200), character), { maxLength: 12 })).map(([text, marks]) => {
  let out = text;
  for (const [at, mark] of marks) {
    const where = at % (out.length + 1);
    out = out.slice(0, where) + mark + out.slice(where);
  }
  return out;
});

const repeated = fc
  .tuple(
    fc.oneof(
      word,
      character,
      slice.map((text) => text.slice(0, 12)),
    ),
    fc.integer({ min: 1, max: 300 }),
  )
  .map(([unit, times]) => unit.repeat(times));

const nested = fc
  .tuple(fc.constantFrom("()", "[]", "“”", "‘’", "«»", '""', "''", "„“", "<>", "{}"), fc.integer({ min: 1, max: 120 }), slice)
  .map(([pair, depth, text]) => (pair[0] ?? "").repeat(depth) + text + (pair[1] ?? "").repeat(depth));

const html = fc.tuple(fc.constantFrom("p", "div", "li", "td", "span", "h1", "b", "script"), splice).map(
  ([tag, text]) =>
    `<!doctype html><html><body class="news">${text
      .split("\n")
      .map((line) => `<${tag} id='x' title="killed in Kabul">${line.replaceAll("’", "&rsquo;")}</${tag}>`)
      .join("\r\n")}</body></html>`,
);

const markdown = fc.tuple(fc.constantFrom("# ", "- ", "* ", "1. ", "> ", "| ", "```\n", "**"), splice).map(([mark, text]) =>
  text
    .split(/\n+/)
    .map((line) => `${mark}${line.replace(/ (?=[A-Z])/, " [link](https://example.org/a?b=c) ")}`)
    .join("\n"),
);

const table = fc
  .array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 20 })
  .map((rows) => rows.map((row) => row.join("\t")).join("\n"));

const RESHAPE: readonly ((text: string) => string)[] = [
  (text) => text.normalize("NFD"),
  (text) => text.normalize("NFKC"),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll(". ", "."),
  (text) => text.replace(/[.,;:!?]/g, ""),
  (text) => text.replace(/\s+/g, " "),
  (text) => text.replace(/\s+/g, "\n"),
  (text) => text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, "\u00ad"),
  (text) => `\ufeff${text}`,
  (text) => [...text].reverse().join(""),
  (text) => text.split(" ").reverse().join(" "),
  (text) => text.replace(/ /g, ", "),
  (text) => text.replace(/(\p{L}{3})(\p{L}{3,})/gu, "$1-\n$2"),
];
const reshaped = fc.tuple(fc.oneof(splice, salad), fc.constantFrom(...RESHAPE)).map(([text, change]) => change(text));
const foreign = fc.tuple(fc.constantFrom(...LANGUAGES), fc.oneof(slice, fc.constant(""))).map(([text, more]) => `${text}\n\n${more}`);

/** Texts of every kind that a program may be handed, most of them short. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.oneof(word, character), { maxLength: 60 }).map((all) => all.join("")),
  fc.array(fc.oneof(word, character), { maxLength: 60 }).map((all) => all.join(" ")),
  salad,
  splice,
  strewn,
  repeated,
  nested,
  html,
  markdown,
  table,
  reshaped,
  foreign,
);
