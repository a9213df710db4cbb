package fr.numericemploi.domain.shared;

/** An intercommunality, known by its SIREN. */
public record EpciCode(String value) {
    public EpciCode {
        value = new Siren(value).value();
    }
}
