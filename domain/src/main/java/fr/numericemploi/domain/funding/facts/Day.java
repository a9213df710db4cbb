package fr.numericemploi.domain.funding.facts;

import fr.numericemploi.domain.shared.Dates;
import java.time.LocalDate;

/** Days that rules count from and to. */
public enum Day implements Fact<LocalDate> {
    DECIDED_ON("la date de la décision"),
    BORN_ON("la date de naissance"),
    REGISTERED_ON("la date d'inscription comme demandeur d'emploi"),
    LEFT_SCHOOL_ON("la date de sortie de formation initiale"),
    STARTS_ON("la date d'entrée en formation"),
    ENDS_ON("la date de fin de la formation"),
    CONVENTION_ON("la date de signature de la convention"),
    CONTRACT_ON("la date de début du contrat de travail"),
    QUOTE_LODGED_ON("la date de dépôt du devis"),
    CONTRACT_LODGED_ON("la date de dépôt du contrat auprès de l'OPCO"),
    LAST_SUPPORT_ENDED_ON("la date de fin du précédent accompagnement du même type"),
    IMMERSION_STARTS_ON("le premier jour de l'immersion"),
    IMMERSION_ENDS_ON("le dernier jour de l'immersion");

    private final String label;

    Day(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Class<LocalDate> type() {
        return LocalDate.class;
    }

    @Override
    public LocalDate read(String typed) {
        return Dates.read(typed);
    }

    @Override
    public String inFrench(LocalDate value) {
        return Dates.inFrench(value);
    }
}
