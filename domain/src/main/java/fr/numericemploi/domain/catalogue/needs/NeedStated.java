package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** A company told what it needs. */
public record NeedStated(NeedId need, CompanyId company, int posts, boolean toReview) implements Event {
    @Override
    public UUID subject() {
        return need.value();
    }
}
