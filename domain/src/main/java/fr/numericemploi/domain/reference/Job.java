package fr.numericemploi.domain.reference;

import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import fr.numericemploi.domain.shared.Text;
import java.util.Objects;

/**
 * A job of the national repertoire (ROME). A code alone says too little: {@code M1805} was all of development in ROME 3
 * and is one job among forty in ROME 4. The parent is the ROME 3 sheet under which figures are added up.
 */
public record Job(RomeCode code, RomeVersion version, String label, RomeCode parentRome3) {
    public Job {
        Objects.requireNonNull(code);
        Objects.requireNonNull(version);
        label = Text.required(label, 200);
        Objects.requireNonNull(parentRome3);
    }
}
