package fr.numericemploi.architecture.red.adapters.rest.partners;

import fr.numericemploi.domain.partners.Agency;
import java.util.List;

class AnswersAnAggregate {
    public List<Agency> all() {
        return List.of();
    }
}
