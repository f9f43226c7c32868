/**
 * Under which threshold and proof a program may serve, given what the app promises now.
 *
 * A certificate is taken only for the very promise it proves: accuracy, delta, and by class or not.
 */
import type { Certificate, Champion, Guarantee, Report, Route, Sha256 } from "@loopai/core";

/** The part of a {@link Champion} that follows from the guarantee. */
export type ServingTerms = Pick<Champion, "threshold" | "certificate">;

/** No promise asked for: everything is answered. */
const ANSWER_ALL: ServingTerms = { threshold: 0, certificate: null };
/** A promise that nothing proves: everything is deferred. */
const DEFER_ALL: ServingTerms = { threshold: null, certificate: null };

/**
 * The terms for `guarantee` that `report` or one of `known` proves.
 *
 * @param known Terms of the same program that were proven elsewhere: by its synthesis, or in `route.json`.
 */
export function servingTerms(
  guarantee: Guarantee | undefined,
  report: Pick<Report, "coverage"> | undefined,
  known: readonly ServingTerms[] = [],
): ServingTerms {
  if (guarantee === undefined) return ANSWER_ALL;
  const proven = [...known, ...(report?.coverage ?? [])].find(
    ({ certificate }) => certificate !== null && proves(certificate, guarantee),
  );
  return proven === undefined ? DEFER_ALL : { threshold: proven.threshold, certificate: proven.certificate };
}

/** The terms that a stored program serves under, or would: what its report and the route prove of it. */
export function termsOfProgram(
  { sha256, report }: { readonly sha256: Sha256; readonly report: Report | undefined },
  guarantee: Guarantee | undefined,
  route: Route,
): ServingTerms {
  return servingTerms(
    guarantee,
    report,
    programsOf(route).filter((one) => one.sha256 === sha256),
  );
}

/** Every program that the route names, the champion first. */
export function programsOf({ champion, previous, pinned, canary, shadows = [] }: Route): readonly Champion[] {
  return [champion, previous, pinned, canary, ...shadows].filter((one) => one !== undefined);
}

/** Whether `guarantee` leads to `terms`. Not so after a person changed the guarantee in `config.yaml`. */
export function followFrom(guarantee: Guarantee | undefined, { threshold, certificate }: ServingTerms): boolean {
  if (guarantee === undefined) return threshold === 0 && certificate === null;
  return certificate === null ? threshold === null : proves(certificate, guarantee);
}

/** What to tell people whose promise is not taken up or not proven; `undefined` when all is well. */
export function termsWarning(guarantee: Guarantee | undefined, terms: ServingTerms | undefined): string | undefined {
  if (terms === undefined) return undefined;
  if (!followFrom(guarantee, terms)) {
    return "The guarantee in config.yaml was changed and is not taken up yet: set it again, or promote the version that serves again";
  }
  if (guarantee === undefined || terms.certificate !== null) return undefined;
  const promise = `${percent(guarantee.accuracy)} accuracy at delta ${percent(guarantee.delta)}`;
  const scope = guarantee.per_class ? " for each class" : "";
  return `No certificate covers ${promise}${scope}, so every call is deferred; synthesize again, with more labelled rows where the report asks for them`;
}

function proves(certificate: Certificate, guarantee: Guarantee): boolean {
  return (
    certificate.accuracy === guarantee.accuracy &&
    certificate.delta === guarantee.delta &&
    (certificate.classes !== undefined) === guarantee.per_class
  );
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}
