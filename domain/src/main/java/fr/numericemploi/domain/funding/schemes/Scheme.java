package fr.numericemploi.domain.funding.schemes;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A scheme, with what the law made of it over time: one version at most is in force on a day. */
public record Scheme(SchemeCode code, String name, List<SchemeVersion> versions) {
    public Scheme {
        versions = List.copyOf(versions);
        refuseOverlap(versions);
    }

    public Optional<SchemeVersion> on(LocalDate day) {
        return versions.stream().filter(version -> version.isInForce(day)).findFirst();
    }

    Decision decide(Inquiry about) {
        return version(about.facts())
                .map(version -> Decision.by(this, version, about))
                .orElseGet(() -> Decision.withoutRules(this, decidedOn(about.facts())));
    }

    /** A day that is not known yet is taken to be that of the decision. */
    Optional<SchemeVersion> version(Facts facts) {
        return versions.stream()
                .filter(version ->
                        version.isInForce(facts.value(version.follows()).orElse(decidedOn(facts))))
                .findFirst();
    }

    private static LocalDate decidedOn(Facts facts) {
        return facts.value(Day.DECIDED_ON).orElseThrow();
    }

    private static void refuseOverlap(List<SchemeVersion> versions) {
        for (var version : versions) {
            var same = versions.stream()
                    .filter(other -> other.isInForce(version.from()))
                    .count();
            if (same > 1) {
                throw new IllegalArgumentException(version.code() + " overlaps");
            }
        }
    }
}
