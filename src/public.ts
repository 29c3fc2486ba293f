export type {
  Actor,
  BuiltInType,
  Casualties,
  Codes,
  ConflictEvent,
  Count,
  EventFamily,
  EventOf,
  EventStatus,
  EventTime,
  EventType,
  Participant,
  Place,
  Source,
  Toll,
  Weapon,
} from "./6-emit/schema.js";
export { eventSchema } from "./6-emit/schema.js";
export type { ActorInput, ExtractorOptions, PlaceInput } from "./additions.js";
export type {
  Analysis,
  AnalyzedAction,
  AnalyzedActor,
  AnalyzedArticle,
  AnalyzedPlace,
  AnalyzedQuote,
  AnalyzedTime,
  AnalyzedToken,
  Warning,
} from "./analysis.js";
export { ConflictEventsError, type ErrorCode } from "./errors.js";
export { defineEvent, type EventDefinition } from "./events/define.js";
export type { Extractor } from "./extractor.js";
export { type Incident, linkEvents } from "./link/link.js";
export type { ExtractOptions } from "./options.js";
export type { Span } from "./types.js";
