package fr.numericemploi.domain.funding.facts;

import fr.numericemploi.domain.shared.Dates;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Papers that are shown; their value is the day they are of. */
public enum Paper implements Fact<LocalDate> {
    REGISTRATION_NOTICE("l'avis de situation de France Travail"),
    RSA_NOTICE("l'attestation de droit au RSA"),
    ASS_NOTICE("l'attestation d'ASS"),
    AAH_NOTICE("l'attestation d'AAH"),
    ADDRESS_PROOF("le justificatif de domicile"),
    DISABILITY_NOTICE("la décision de reconnaissance de la qualité de travailleur handicapé"),
    TRAINING_PLAN("le plan de formation"),
    QUOTE("le devis de l'organisme de formation"),
    PRESCRIPTION("la fiche de prescription"),
    CONTRACT_FORM("le contrat de professionnalisation (CERFA 12434)"),
    APPRENTICESHIP_FORM("le contrat d'apprentissage (CERFA 10103)"),
    TAX_NOTICE("l'avis d'imposition"),
    PARTICIPANT_SHEET("la fiche de participant FSE"),
    COMPANY_AGREEMENT("l'accord écrit de l'entreprise"),
    SUPPORT_CONTRACT("le contrat d'engagement signé avec la mission locale"),
    IMMERSION_CONVENTION("la convention d'immersion signée"),
    CONVENTION("la convention de formation signée"),
    OPCO_AGREEMENT("l'accord de prise en charge de l'OPCO"),
    AIS("l'attestation d'inscription en stage (AIS)"),
    AES("l'attestation d'entrée en stage (AES)"),
    ATTENDANCE("les feuilles d'émargement"),
    COMPLETION_CERTIFICATE("l'attestation de fin de formation"),
    WORK_CONTRACT("la copie du contrat de travail"),
    TUTOR_CERTIFICATE("l'attestation du tuteur");

    private static final Set<Paper> OF_THE_TRAINING = EnumSet.of(
            TRAINING_PLAN, QUOTE, CONVENTION, AIS, AES, ATTENDANCE, COMPLETION_CERTIFICATE, TUTOR_CERTIFICATE);
    private static final Set<Paper> OF_THE_PERSON = EnumSet.of(
            REGISTRATION_NOTICE,
            RSA_NOTICE,
            ASS_NOTICE,
            AAH_NOTICE,
            ADDRESS_PROOF,
            DISABILITY_NOTICE,
            PRESCRIPTION,
            PARTICIPANT_SHEET);

    private final String label;

    Paper(String label) {
        this.label = label;
    }

    /** Whether the training body has it to give. */
    public boolean isOfTheTraining() {
        return OF_THE_TRAINING.contains(this);
    }

    /** Whether the person has it, and whoever prescribed that person helps to get it. */
    public boolean isOfThePerson() {
        return OF_THE_PERSON.contains(this);
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
        return "du " + Dates.inFrench(value);
    }
}
