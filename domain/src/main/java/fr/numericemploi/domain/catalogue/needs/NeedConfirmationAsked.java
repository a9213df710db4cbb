package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.UUID;

/** The company is asked whether it still stands. */
public record NeedConfirmationAsked(NeedId need, CompanyId company, RecruiterId contact, LocalDate staleOn)
        implements Event {
    @Override
    public UUID subject() {
        return need.value();
    }
}
