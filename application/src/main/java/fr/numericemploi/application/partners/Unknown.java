package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What is said of a partner that does not exist, or that the caller does not see. */
final class Unknown {
    private Unknown() {}

    static Supplier<RuleViolation> agency(AgencyId id) {
        return unknown("L'agence", id.value());
    }

    static Supplier<RuleViolation> counsellor(CounsellorId id) {
        return unknown("Le conseiller", id.value());
    }

    static Supplier<RuleViolation> company(CompanyId id) {
        return unknown("L'entreprise", id.value());
    }

    static Supplier<RuleViolation> recruiter(RecruiterId id) {
        return unknown("Le recruteur", id.value());
    }

    static Supplier<RuleViolation> body(TrainingBodyId id) {
        return unknown("L'organisme de formation", id.value());
    }

    static Supplier<RuleViolation> funder(FunderId id) {
        return unknown("Le financeur", id.value());
    }

    static Supplier<RuleViolation> account(AccountId id) {
        return unknown("Le compte", id.value());
    }

    private static Supplier<RuleViolation> unknown(String what, UUID id) {
        return () -> InputRule.UNKNOWN.brokenBy(Map.of("what", what, "id", id));
    }
}
