package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** Nobody confirmed it in time: it no longer counts. */
public record NeedWentStale(NeedId need, CompanyId company, RecruiterId contact) implements Event {
    @Override
    public UUID subject() {
        return need.value();
    }
}
