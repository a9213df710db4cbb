package fr.numericemploi.application.funding.reports;

import fr.numericemploi.domain.funding.SchemeCode;
import java.util.Set;

/** Who is trained, as frame F-1 of CERFA 10443 tells people apart: it follows from the contract that pays. */
enum TraineeKind {
    EMPLOYEE("a. Salariés d'employeurs privés, hors apprentis", "CONTRAT-PRO"),
    APPRENTICE("b. Apprentis", "APPRENTISSAGE"),
    JOBSEEKER("c. Personnes en recherche d'emploi", "");

    private final String label;
    private final String scheme;

    TraineeKind(String label, String scheme) {
        this.label = label;
        this.scheme = scheme;
    }

    String label() {
        return label;
    }

    static TraineeKind of(Set<SchemeCode> paying) {
        for (var kind : values()) {
            if (paying.stream().anyMatch(code -> code.value().equals(kind.scheme))) {
                return kind;
            }
        }
        return JOBSEEKER;
    }
}
