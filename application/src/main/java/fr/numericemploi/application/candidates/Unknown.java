package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What is said of what does not exist, or is out of the caller's sight. */
final class Unknown {
    private Unknown() {}

    static Supplier<RuleViolation> candidate(CandidateId id) {
        return unknown("Le candidat", id.value());
    }

    static Supplier<RuleViolation> prescription(PrescriptionId id) {
        return unknown("La prescription", id.value());
    }

    static Supplier<RuleViolation> duplicate(PrescriptionId id) {
        return unknown("Le doublon", id.value());
    }

    private static Supplier<RuleViolation> unknown(String what, UUID id) {
        return () -> InputRule.UNKNOWN.brokenBy(Map.of("what", what, "id", id));
    }
}
