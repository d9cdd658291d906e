/**
 * The values that calls give and take, generated from the Rust types. There every field of a profile or posting may be left out, so
 * that a JSON Resume from elsewhere is one too; what the engine gives has them all.
 */
import type * as model from "./engine/model.js";

export type * from "./engine/model.js";

/** A profile as a caller may give it: any JSON Resume. */
export type ProfileInput = model.Profile;

/** A posting as a caller may give it. */
export type PostingInput = model.Posting;

/** How a document was read. */
export interface Reading extends Required<Omit<model.Reading, "years" | "phone">> {
  years?: number;
  phone?: string;
}

/** JSON Resume's `meta`, with our part under `tacit`. */
export interface Meta {
  version: string;
  tacit: Reading;
}

/** A resume as read: the fields of JSON Resume 1.0.0, and under `meta.tacit` how they were read. */
export interface Profile extends Required<Omit<model.Profile, "meta">> {
  meta: Meta;
}

type Drafted = "posting" | "title" | "sentences" | "links";
type Always =
  | "id"
  | "title"
  | "text"
  | "places"
  | "employmentTypes"
  | "required"
  | "preferred"
  | "education"
  | "certificates"
  | "languages"
  | "cues"
  | "findings";

/** An employer's posting as read. */
export interface Posting extends Omit<model.Posting, Always>, Required<Pick<model.Posting, Always>> {}

/** A summary for one posting, made of sentences of the resume, for the seeker to look through. */
export interface SummaryDraft extends Omit<model.SummaryDraft, Drafted>, Required<Pick<model.SummaryDraft, Drafted>> {}
