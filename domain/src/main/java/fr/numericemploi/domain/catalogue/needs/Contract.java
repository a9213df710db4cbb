package fr.numericemploi.domain.catalogue.needs;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** @param months how long it lasts: always told of a CDD, never of a CDI */
public record Contract(ContractKind kind, Optional<Integer> months) {
    public Contract {
        Objects.requireNonNull(kind);
        NeedRule.MONTHS_UNTOLD.refuseIf(kind == ContractKind.CDD && months.isEmpty());
        NeedRule.MONTHS.refuseIf(
                months.filter(given -> given < 1 || given > kind.mostMonths()).isPresent(),
                Map.of("kind", kind.label(), "max", kind.mostMonths()));
    }
}
