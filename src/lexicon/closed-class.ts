import { words } from "../text.js";
import type { Pos } from "../types.js";

/** Words of closed classes with the part of speech that they have unless the context says otherwise. */
const LISTS: Readonly<Partial<Record<Pos, string>>> = {
  det: "the a an this that these those every each some any no all both either neither another such half many few several much more most less least enough my your his her its our their whose",
  pron: "i you he she it we they me him us them who whom myself yourself himself herself itself ourselves themselves one someone somebody anyone anybody everyone everybody nobody none something anything everything nothing yours hers ours theirs",
  prep: "to of in on at by for with from into onto upon about against between among amongst amid amidst during through throughout across over under beneath below above behind beyond beside besides near inside outside within without toward towards along around off up down out via per despite like unlike except until till versus vs v. alongside aboard atop past opposite following concerning regarding including excluding worth aged according amounting",
  conj: "and or but nor & plus",
  sub: "because although though while whilst whereas if unless since after before when whenever once until as that whether lest so wherever where how why than",
  rel: "which who whom whose that",
  modal: "will would can could may might must shall should ought cannot 'll 'd wo ca",
  aux: "be is am are was were been being have has had having do does did doing 're 've 'm ai",
  adv: "not n't never also now then there here still already even just only again soon later earlier too very quite rather almost nearly about around roughly approximately perhaps maybe meanwhile however therefore thus ago away back together apart today yesterday tomorrow tonight overnight abroad ahead afterwards thereafter alone instead once twice further furthermore moreover nonetheless nevertheless so far home northward southward eastward westward allegedly reportedly reportedly apparently indeed yet ever else somewhere elsewhere nowhere",
  adj: "armed allied affiliated unidentified unnamed unarmed so-called self-styled neighbouring neighboring",
  num: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens scores hundreds thousands millions",
};

export const CLOSED: ReadonlyMap<string, Pos> = new Map(
  (Object.entries(LISTS) as [Pos, string][]).reverse().flatMap(([pos, list]) => words(list).map((word) => [word, pos] as const)),
);

export const BE: ReadonlySet<string> = new Set(words("be is am are was were been being 're 'm"));
export const HAVE: ReadonlySet<string> = new Set(words("have has had having 've"));
export const DO: ReadonlySet<string> = new Set(words("do does did doing"));
export const AUX_FORMS: Readonly<Record<string, "base" | "pres" | "past" | "part" | "ing">> = {
  be: "base",
  is: "pres",
  am: "pres",
  are: "pres",
  was: "past",
  were: "past",
  been: "part",
  being: "ing",
  "'re": "pres",
  "'m": "pres",
  have: "base",
  has: "pres",
  had: "past",
  having: "ing",
  "'ve": "pres",
  do: "base",
  does: "pres",
  did: "past",
  doing: "ing",
};
