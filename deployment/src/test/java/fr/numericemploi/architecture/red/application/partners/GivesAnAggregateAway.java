package fr.numericemploi.architecture.red.application.partners;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.domain.partners.Agency;
import java.util.Optional;

@ApplicationService
class GivesAnAggregateAway {
    public Optional<Agency> agency() {
        return Optional.empty();
    }
}
