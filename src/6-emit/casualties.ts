import type { EventStatus } from "../events/define.js";
import { campOf } from "../lexicon/harm.js";
import type { TollMention } from "../shapes/frames.js";
import { ofGroup } from "../shapes/grammar.js";
import type { MentionRecord } from "../shapes/records.js";
import type { Article, Span, TokenRange } from "../types.js";
import type { Casualties, Count, Toll } from "./schema.js";

const KINDS = ["killed", "injured", "captured", "displaced"] as const;

const UNREAL: ReadonlySet<EventStatus> = new Set(["denied", "demanded", "possible"]);

/** Every count as told, and the totals that hold: the last told one, sums where the text sums. */
export function casualtiesOf(
  article: Article,
  status: EventStatus,
  mentions: readonly MentionRecord[],
  span: (range: TokenRange) => Span,
  sourcesOf: (mention: MentionRecord) => number[],
): Casualties | null {
  const all = mentions.flatMap((mention) => mention.tolls.map((toll) => ({ toll, mention }))).sort((a, b) => a.toll.first - b.toll.first);
  const told: Toll[] = [];
  const kept: TollMention[] = [];
  for (const { toll, mention } of all) {
    if (kept.some((other) => other.kind === toll.kind && other.first === toll.first)) continue;
    kept.push(toll);
    told.push({
      kind: toll.kind,
      victims: toll.victims,
      min: toll.value.min,
      max: toll.value.max,
      span: span(toll),
      sources: sourcesOf(mention),
    });
  }
  // Nobody has suffered by what did not happen.
  if (kept.length === 0 || UNREAL.has(status)) return null;
  const totals: Record<(typeof KINDS)[number], Count | null> = { killed: null, injured: null, captured: null, displaced: null };
  for (const kind of KINDS) {
    const own = kept.filter((toll) => toll.kind === kind && !toll.part);
    // Only shares are told ("two of them were killed"): better than nothing.
    const total = totalOf(article, own.length > 0 ? own : kept.filter((toll) => toll.kind === kind), (toll) => isAfterOther(toll, kept));
    if (total) totals[kind] = { min: total.min, max: total.max, span: span(total.last) };
  }
  return { ...totals, told };
}

interface Total {
  readonly min: number;
  readonly max: number | null;
  readonly camps: readonly number[];
  readonly counted: boolean;
  readonly last: TollMention;
}

/** "killed five and wounded another 12": the other ones are those of another kind. */
function isAfterOther(toll: TollMention, all: readonly TollMention[]): boolean {
  return all.some((other) => other.sentence === toll.sentence && other.kind !== toll.kind && other.first < toll.first);
}

function totalOf(article: Article, tolls: readonly TollMention[], afterOther: (toll: TollMention) => boolean): Total | null {
  let total: Total | null = null;
  for (let i = 0; i < tolls.length; ) {
    const first = tolls[i];
    if (!first) break;
    let sum = single(article, first);
    let previous = first;
    let added = first.added;
    for (i++; i < tolls.length && tolls[i]?.sentence === first.sentence; i++) {
      const toll = tolls[i];
      if (!toll) break;
      const one = single(article, toll);
      if (isRival(article, previous, toll)) sum = one;
      else if (isListed(previous, toll) || toll.added || disjoint(sum, one)) sum = plus(sum, one);
      else if (!toll.counted && !sum.counted && isOther(article, toll)) sum = plus(sum, one);
      else if (toll.counted || !sum.counted) {
        sum = one;
        // "Two more died, raising the toll to five".
        added &&= toll.at >= toll.first;
      }
      previous = toll;
    }
    if (total && isOutdated(article, first)) continue;
    total = total ? follow(total, sum, added && !afterOther(first)) : sum;
  }
  return total;
}

/** "… killed 11, a witness said, but police put the dead at five": another version, not more dead. */
function isRival(article: Article, before: TollMention, after: TollMention): boolean {
  let contrast = false;
  let said = false;
  for (let i = before.last; i < after.first; i++) {
    const { norm = "", lemma = "" } = article.tokens[i] ?? {};
    if (/^(?:also|another|other|more|further)$/.test(norm)) return false;
    if (/^(?:but|while|whereas|although|though|however)$/.test(norm)) contrast = true;
    if (
      contrast &&
      /^(?:say|claim|put|report|insist|maintain|according|acknowledge|admit|confirm|deny|give|speak|estimate|count)$/.test(lemma)
    )
      said = true;
  }
  return contrast && said && before.kind === after.kind;
}

/** "When it first reported the attack, the army said four had died": told again, but no longer held. */
function isOutdated(article: Article, toll: TollMention): boolean {
  const pluperfect = toll.verb?.perfect === true && article.tokens[toll.verb.first]?.norm === "had";
  let first = false;
  for (let i = article.sentences[toll.sentence]?.first ?? 0; i < toll.first; i++)
    first ||= /^(?:first|initially|initial|earlier|previous|previously|originally)$/.test(article.tokens[i]?.norm ?? "");
  return first && pluperfect;
}

/** What holds after a later sentence has told a count of its own. */
function follow(before: Total, next: Total, added: boolean): Total {
  if (next.max === 0 && before.min > 0) return before;
  if (!next.counted) return before;
  if (before.max === 0 || !before.counted) return next.min >= before.min ? next : before;
  if ((added && before.min !== next.min) || disjoint(before, next)) return plus(before, next);
  // "dozens", told after an exact number that agrees with it, is no news.
  if (next.max === null && before.max !== null && before.min > next.min) return before;
  return next;
}

function single(article: Article, toll: TollMention): Total {
  const head = toll.group ? headOf(article, toll) : "";
  return { min: toll.value.min, max: toll.value.max, camps: [campOf(head)], counted: toll.counted, last: toll };
}

/** "assassinated the minister and killed his driver": another person by the article. */
function isOther(article: Article, toll: TollMention): boolean {
  return (
    toll.group !== null &&
    (/^(?:a|an|another|his|her|their|its)$/.test(article.tokens[toll.group.first]?.norm ?? "") || toll.group.possessor !== null)
  );
}

/** Lemma of those counted: "terrorists" in "scores of terrorists". */
function headOf(article: Article, toll: TollMention): string {
  const { group } = toll;
  if (!group) return "";
  const of = ofGroup(group);
  const head = article.tokens[group.head]?.lemma ?? "";
  return campOf(head) < 0 && of ? (article.tokens[of.head]?.lemma ?? head) : head;
}

/** Soldiers here, rebels there: two groups of people. */
function disjoint(a: Total, b: Total): boolean {
  return a.counted && b.counted && a.camps.every((camp) => camp >= 0 && !b.camps.includes(camp)) && b.camps.every((camp) => camp >= 0);
}

function isListed(a: TollMention, b: TollMention): boolean {
  return (
    a.group !== null &&
    b.group !== null &&
    a.group !== b.group &&
    a.verb === b.verb &&
    (a.group.list.includes(b.group) || b.group.list.includes(a.group))
  );
}

function plus(a: Total, b: Total): Total {
  return {
    min: a.min + b.min,
    max: a.max === null || b.max === null ? null : a.max + b.max,
    camps: [...a.camps, ...b.camps],
    counted: a.counted || b.counted,
    last: b.last,
  };
}
