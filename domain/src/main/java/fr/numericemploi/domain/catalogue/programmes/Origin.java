package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.Text;
import java.util.Objects;

/** Where a programme that was taken over from a training body's catalogue comes from: its number there. */
public record Origin(TrainingBodyId body, String number) {
    public Origin {
        Objects.requireNonNull(body);
        number = Text.required(number, 200);
    }
}
