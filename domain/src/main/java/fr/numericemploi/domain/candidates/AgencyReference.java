package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.Text;

/** The name that an agency gives to a prescription in its own system, once only. */
public record AgencyReference(String value) {
    public AgencyReference {
        value = Nir.refusedAs(Text.required(value, 60));
    }
}
