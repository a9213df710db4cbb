package fr.numericemploi.domain.funding.filings;

import fr.numericemploi.domain.funding.facts.Paper;
import java.util.Optional;

/** What is filed at France Travail's portal (Kairos) about the people of a session: Code du travail, art. L6353-10. */
public enum FilingKind {
    /** Attestation d'inscription en stage: who will come. */
    AIS("attestation d'inscription en stage", Paper.AIS),
    /** Attestation d'entrée en stage: who has come. */
    AES("attestation d'entrée en stage", Paper.AES),
    /** Hours of one month: the sheets that prove them are a paper of their own. */
    ATTENDANCE("assiduité du mois", null),
    /** When and why somebody has left. */
    EXIT("sortie de formation", null);

    private final String label;
    private final Paper paper;

    FilingKind(String label, Paper paper) {
        this.label = label;
        this.paper = paper;
    }

    public String label() {
        return label;
    }

    /** What it is in the file of a commitment. */
    public Optional<Paper> paper() {
        return Optional.ofNullable(paper);
    }
}
