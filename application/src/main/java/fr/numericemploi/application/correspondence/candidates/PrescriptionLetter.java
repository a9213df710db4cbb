package fr.numericemploi.application.correspondence.candidates;

import fr.numericemploi.application.candidates.RefusalView;
import java.util.Optional;

/**
 * What an agency is told about its own prescription, ready to be printed.
 *
 * @param agencyReference what the agency itself calls the prescription
 */
public record PrescriptionLetter(
        String person, String reference, Optional<String> agencyReference, Optional<RefusalView> refusal) {}
