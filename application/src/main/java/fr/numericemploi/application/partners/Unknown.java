package fr.numericemploi.application.partners;

import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What is said of a partner that does not exist, or that the caller does not see. */
final class Unknown {
    private Unknown() {}

    static Supplier<RuleViolation> agency(UUID id) {
        return unknown("L'agence", id);
    }

    static Supplier<RuleViolation> counsellor(UUID id) {
        return unknown("Le conseiller", id);
    }

    static Supplier<RuleViolation> company(UUID id) {
        return unknown("L'entreprise", id);
    }

    static Supplier<RuleViolation> recruiter(UUID id) {
        return unknown("Le recruteur", id);
    }

    static Supplier<RuleViolation> account(UUID id) {
        return unknown("Le compte", id);
    }

    private static Supplier<RuleViolation> unknown(String what, UUID id) {
        return () -> InputRule.UNKNOWN.brokenBy(Map.of("what", what, "id", id));
    }
}
