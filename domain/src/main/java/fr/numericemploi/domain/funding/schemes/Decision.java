package fr.numericemploi.domain.funding.schemes;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.amounts.Grant;
import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a scheme pays in a case, why, and how much. It is a proposal: a person decides.
 *
 * @param version by which it was decided; empty where no rules are known for that day
 * @param instead schemes that fit, where this one is refused
 */
public record Decision(
        SchemeCode scheme,
        String name,
        Optional<SchemeVersion> version,
        Outcome outcome,
        List<Finding> findings,
        Grant grant,
        List<SchemeCode> instead) {

    static Decision by(Scheme scheme, SchemeVersion version, Inquiry about) {
        var findings = version.findings(about);
        var outcome = Outcome.of(findings);
        var grant = outcome == Outcome.REFUSED ? Grant.NOTHING : version.grant(about);
        return new Decision(scheme.code(), scheme.name(), Optional.of(version), outcome, findings, grant, List.of());
    }

    static Decision withoutRules(Scheme scheme, LocalDate day) {
        return new Decision(
                scheme.code(),
                scheme.name(),
                Optional.empty(),
                Outcome.REFUSED,
                List.of(Finding.noRules(day)),
                Grant.NOTHING,
                List.of());
    }

    /** Of the schemes that its rules name, those that fit. */
    Decision with(Set<SchemeCode> fitting) {
        var fits = findings.stream()
                .flatMap(finding -> finding.instead().stream())
                .distinct()
                .filter(fitting::contains)
                .toList();
        return new Decision(scheme, name, version, outcome, findings, grant, fits);
    }

    public Set<Fact<?>> missingFacts() {
        return missing(false);
    }

    public Set<Fact<?>> missingPapers() {
        return missing(true);
    }

    private Set<Fact<?>> missing(boolean papers) {
        return findings.stream()
                .flatMap(finding -> finding.missing().stream())
                .filter(fact -> fact instanceof Paper == papers)
                .collect(Collectors.toUnmodifiableSet());
    }
}
