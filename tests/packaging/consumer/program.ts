/** A stranger's program: it is compiled, not run. Lines after `@ts-expect-error` must not compile. */
import { errorCodes, Matcher, MatcherError, PostingIndex } from "tacit-match";
import type { FoundSkill, IndexMatch, Match, MatcherErrorCode, Posting, Preferences, Profile, Shift, Wish } from "tacit-match";

export async function best(bytes: Uint8Array, jobs: string | object, signal: AbortSignal): Promise<Match | undefined> {
  const matcher = await Matcher.load({ timeoutMs: 5000, signal });
  const profile: Profile = await matcher.readResume(bytes, { fileName: "resume.pdf", today: "2026-11", signal });
  const postings: Posting[] = await matcher.readPostings(jobs, { onProblem: ({ index, code }) => `${index}: ${code}` });
  const preferences: Preferences = {
    places: { value: ["Berlin"] },
    workPlaces: { value: ["remote", "on_site"], hard: true },
    employmentTypes: { value: ["FULL_TIME"] },
    payFloor: { value: { currency: "EUR", perYear: 50_000.5 } },
    culture: ["learning"],
  };
  const corrected: Profile = await matcher.recheck({ ...profile, work: [] }, { today: "2026-11", signal });
  const phone: string | undefined = corrected.meta.tacit.phone;
  if (phone) matcher.close();
  const matches = await matcher.match(profile, postings, preferences, { signal });
  const [first] = matches;
  if (first) await matcher.summarize(profile, first, { signal });
  matcher.close();
  return first;
}

/** What is read is there; what may be missing says so. */
export function described(profile: Profile, match: Match): [string, string | undefined, number, number | undefined] {
  const skills: FoundSkill[] = profile.meta.tacit.skills;
  const years: number | undefined = skills[0]?.years;
  const culture: number | undefined = match.culture;
  // @ts-expect-error: a posting may have no culture score
  const certain: number = match.culture;
  // @ts-expect-error: a resume may have no name
  const name: string = profile.basics.name;
  return [profile.work.map(({ position }) => position ?? "").join(), profile.basics.name, certain + name.length + (culture ?? 0), years];
}

/** A wish of any kind keeps the kind of its value. */
export const wish: Wish<string[]> = { value: ["Berlin"], hard: false };
// @ts-expect-error: the value is a list of numbers
export const wrongWish: Wish<string[]> = { value: [1] };
// @ts-expect-error: there is no such wish
export const unknown: Preferences = { payFlor: { value: 1 } };

/** A switch over codes is checked. */
export function hint(error: unknown): string {
  if (!(error instanceof MatcherError)) throw error;
  const { code }: { code: MatcherErrorCode } = error;
  // @ts-expect-error: there is no such code
  if (code === "out_of_coffee") return "";
  return code === "encrypted" ? "Remove the password first." : `${errorCodes.length} codes`;
}

/** A profile of one's own, or of another program, will do. */
export const ownProfile = (matcher: Matcher) => matcher.match({ basics: { name: "A" }, work: [{ name: "B" }] }, [{ title: "C", text: "D" }]);
export const ranked = async (matcher: Matcher): Promise<[number, number][]> => matcher.rankTitles("baker", ["cook"]);

/** An index of postings, and votes. */
export async function fromIndex(matcher: Matcher, profile: Profile, bytes: Uint8Array): Promise<[string | undefined, number, number]> {
  const index: PostingIndex = await matcher.openIndex(bytes);
  const [first]: IndexMatch[] = await matcher.rankIndex(profile, index, {}, { limit: 10 });
  const shifts: Shift[] = await matcher.shifts(first ? [first.posting] : [], [{ posting: "J-1", up: false }]);
  const packed: Uint8Array = await matcher.packIndex(first ? [first.posting] : []);
  // @ts-expect-error: bytes are opened first
  await matcher.rankIndex(profile, packed);
  return [first?.url, first?.match.score ?? index.length, shifts[0]?.points ?? packed.length];
}
