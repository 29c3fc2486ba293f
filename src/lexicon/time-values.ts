/** The shapes of what a time expression says, before and after it is set on the calendar. Both `2-tag` and `5-resolve` speak in them. */

export type TimeUnit = "minute" | "hour" | "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century";

/** Which one of a series is meant: by the day of publication ("last", "this", "next") or by what was told before ("previous", "that", "following"). */
export type Relation = "last" | "this" | "next" | "previous" | "that" | "following";

/** Which stretch of a longer unit: "early May", "the end of May", "the first half of 2008", "earlier this month". */
export type Portion = "early" | "mid" | "late" | "start" | "end" | "first-half" | "second-half" | "so-far" | "remaining";

export type DayPart = "night" | "early-hours" | "dawn" | "morning" | "noon" | "afternoon" | "evening" | "midnight" | "overnight";

export type Season = "spring" | "summer" | "autumn" | "winter";

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  /** "GMT", "Z", "local" …, upper case but for "local"; null where none is told. */
  readonly zone: string | null;
}

/** Day, month, year as far as they are told. */
export interface CalendarValue {
  readonly type: "calendar";
  readonly year: number | null;
  /** "May last year", "August of that year". */
  readonly yearRef: Relation | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** "the 5th of this month". */
  readonly monthRef: Relation | null;
  readonly day: number | null;
  /** 1 Monday … 7 Sunday, where told with the date. */
  readonly weekday: number | null;
  readonly portion: Portion | null;
  readonly part: DayPart | null;
  readonly clock: ClockTime | null;
  /** "last May", "next March": which May when no year is told. */
  readonly relation: Relation | null;
  /** Before our era: there is no ISO date for it. */
  readonly bc: boolean;
}

export type TimeValue =
  | CalendarValue
  /** "05/08/21": which is the day hangs on the outlet's order. */
  | { readonly type: "figures"; readonly a: number; readonly b: number; readonly year: number | null }
  | {
      readonly type: "weekday";
      readonly weekday: number;
      readonly relation: Relation | null;
      /** "Tuesday of last week". */
      readonly week: Relation | null;
      readonly part: DayPart | null;
      readonly clock: ClockTime | null;
    }
  /** "today" 0, "yesterday" −1, "last night" −1 with its part, "the day before yesterday" −2. */
  | { readonly type: "day"; readonly shift: number; readonly part: DayPart | null }
  /** The night between the day before and this one: "overnight", "overnight into Tuesday". */
  | { readonly type: "overnight"; readonly into: TimeValue | null }
  | {
      readonly type: "period";
      readonly unit: TimeUnit;
      readonly relation: Relation;
      readonly portion: Portion | null;
      readonly count: number;
    }
  /** "two days ago" (from the anchor), "two days later" (from what was told before), "two days after the vote" (from an event). */
  | {
      readonly type: "offset";
      readonly amount: number | null;
      readonly unit: TimeUnit;
      readonly direction: "before" | "after";
      readonly base: "anchor" | "reference" | "event";
      /** The date that it counts from, where one is named: "two days after 5 May", "a week before Christmas". */
      readonly from: TimeValue | null;
      /** "a year ago this week", "two years ago today": how exactly the point is told. */
      readonly grain: TimeUnit | null;
      readonly part: DayPart | null;
    }
  /** A window that ends or begins at publication: "in the past 24 hours", "in recent weeks", "in the coming days". */
  | { readonly type: "window"; readonly amount: number | null; readonly unit: TimeUnit; readonly toward: "past" | "future" }
  | { readonly type: "weekend"; readonly relation: Relation | null }
  | {
      readonly type: "season";
      readonly season: Season;
      readonly year: number | null;
      readonly yearTo: number | null;
      readonly relation: Relation | null;
      readonly yearRef: Relation | null;
      readonly portion: Portion | null;
    }
  | { readonly type: "quarter"; readonly quarter: number; readonly year: number | null; readonly yearRef: Relation | null }
  /** "the first week of May", "the last two days of June": counted within a longer unit. */
  | {
      readonly type: "within";
      readonly unit: "day" | "week" | "weekend" | "month";
      readonly position: number;
      readonly count: number;
      readonly of: TimeValue;
    }
  | { readonly type: "decade"; readonly from: number; readonly portion: Portion | null; readonly bc: boolean }
  | { readonly type: "century"; readonly from: number; readonly portion: Portion | null; readonly bc: boolean }
  | {
      readonly type: "holiday";
      readonly name: string;
      readonly year: number | null;
      readonly relation: Relation | null;
      readonly yearRef: Relation | null;
      readonly part: DayPart | null;
    }
  /** A part of a day with no day: "at dawn", "that evening", "the next morning". */
  | { readonly type: "part"; readonly part: DayPart; readonly relation: Relation | null }
  | { readonly type: "clock"; readonly clock: ClockTime }
  | { readonly type: "range"; readonly from: TimeValue; readonly to: TimeValue }
  /** "now", "currently" 0; "recently", "in the past" −1; "soon", "in the future" 1; "at the time", "meanwhile" null. */
  | { readonly type: "vague"; readonly toward: -1 | 0 | 1 | null }
  /** "since then", "during the same period": what was told last. */
  | { readonly type: "then" }
  | { readonly type: "duration"; readonly amount: number | null; readonly unit: TimeUnit }
  | { readonly type: "anniversary"; readonly years: number | null }
  | { readonly type: "set" };

export type TimeKind = "date" | "time" | "duration" | "set" | "vague";

/** What the preposition before an expression makes of it. */
export type TimeBound = "since" | "until" | "by" | "before" | "after" | "from" | "for" | null;

/** A time expression of the article: tokens [first, last). */
export interface TimeMention {
  readonly first: number;
  readonly last: number;
  readonly kind: TimeKind;
  readonly value: TimeValue;
  readonly bound: TimeBound;
  /** Characters of the text; within a token for the ends of "1992-95". */
  readonly start: number;
  readonly end: number;
  /** Index (in the list of mentions) of the other end, on the first end of "from 2014 to 2016". */
  readonly through: number | null;
  /** Index of the first end, on the second. */
  readonly opens: number | null;
}

/** An inclusive stretch of days, ISO dates; null where nothing can be said. */
export interface DayRange {
  readonly start: string | null;
  readonly end: string | null;
}
