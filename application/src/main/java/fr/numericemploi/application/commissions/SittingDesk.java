package fr.numericemploi.application.commissions;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.commissions.CommissionSitting;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Hands sittings out to those who run a commission: for them, other territories and their sittings do not exist. */
public record SittingDesk(CurrentCaller caller) {
    public Caller staff() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
    }

    public void refuseStranger(TerritoryCode territory) {
        InputRule.UNKNOWN.refuseIf(!staff().sees(territory), Map.of("what", "Le territoire", "id", territory.value()));
    }

    /** @param id what the caller names it by */
    public <S extends CommissionSitting> S toRead(UUID id, Supplier<Optional<S>> sitting) {
        var reader = staff();
        return sitting.get()
                .filter(kept -> reader.sees(kept.snapshot().deliberation().territory()))
                .orElseThrow(() -> unknown(id));
    }

    /** As the caller read it in that version. */
    public <S extends CommissionSitting> S toChange(UUID id, long version, Supplier<Optional<S>> sitting) {
        var kept = toRead(id, sitting);
        InputRule.STALE.refuseIf(kept.snapshot().version() != version);
        return kept;
    }

    public static RuleViolation unknown(UUID id) {
        return InputRule.UNKNOWN.brokenBy(Map.of("what", "La séance", "id", id));
    }
}
