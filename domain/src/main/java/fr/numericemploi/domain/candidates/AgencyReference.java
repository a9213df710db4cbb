package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.Text;

/**
 * The name that an agency gives to a prescription in its own system, once only: at most 60 characters. It is part of the
 * prescription's address, where servers on the way do not let some characters through.
 */
public record AgencyReference(String value) {
    public AgencyReference {
        value = Nir.refusedAs(Text.required(value, 60));
        CandidateRule.REFERENCE_CHARACTERS.refuseIf(value.matches(".*[#;\\\\].*"));
    }
}
