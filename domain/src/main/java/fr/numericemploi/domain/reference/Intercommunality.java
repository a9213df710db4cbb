package fr.numericemploi.domain.reference;

import fr.numericemploi.domain.shared.EpciCode;
import fr.numericemploi.domain.shared.Text;
import java.util.Objects;

/** Communes that act together: a métropole, a communauté d'agglomération or de communes. */
public record Intercommunality(EpciCode code, String name) {
    public Intercommunality {
        Objects.requireNonNull(code);
        name = Text.required(name, 120);
    }
}
