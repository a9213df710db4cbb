package fr.numericemploi.application.reference;

import fr.numericemploi.domain.shared.Text;

/** Where a reference table comes from. */
public record Provenance(String source, String version, String licence) {
    public Provenance {
        source = Text.required(source, 200);
        version = Text.required(version, 20);
        licence = Text.required(licence, 100);
    }
}
