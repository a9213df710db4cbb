package fr.numericemploi.application.catalogue.needs;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.LINK_HOLDER;
import static fr.numericemploi.domain.partners.Role.RECRUITER;
import static fr.numericemploi.domain.partners.Role.SYSTEM;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Recruiters keep the needs of their own company, coordinators those of their territory, where the commission reads them.
 * Whoever holds the link about a need answers for that one.
 */
record NeedAccess(CurrentCaller caller, Needs needs) {
    Caller keeper() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR, RECRUITER);
    }

    Caller reviewer() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR);
    }

    Caller reader() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER, RECRUITER, SYSTEM);
    }

    Caller linkHolder() {
        return caller.get().require(LINK_HOLDER);
    }

    RecruitmentNeed found(Caller who, NeedId id) {
        return needs.find(id)
                .filter(need ->
                        sees(who, id, need.snapshot().company(), need.snapshot().territory()))
                .orElseThrow(unknown(id));
    }

    RecruitmentNeed found(Caller who, NeedVersion read) {
        var need = found(who, read.id());
        InputRule.STALE.refuseIf(need.snapshot().version() != read.version());
        return need;
    }

    static boolean sees(Caller who, NeedId id, CompanyId company, TerritoryCode territory) {
        return switch (who.role()) {
            case RECRUITER -> who.company().equals(Optional.of(company));
            case LINK_HOLDER -> who.person().equals(Optional.of(id.value()));
            default -> who.sees(territory);
        };
    }

    static Supplier<RuleViolation> unknown(NeedId id) {
        return () -> InputRule.UNKNOWN.brokenBy(Map.of("what", "Le besoin", "id", id.value()));
    }
}
