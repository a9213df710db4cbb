package fr.numericemploi.adapters.lheo;

import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.PostalAddress;
import java.util.List;
import java.util.Optional;

/** Where training is given, and where people apply. */
record Addresses(LheoWriter lheo) {
    private static final String UNKNOWN = "Non communiquée";
    private static final String UNKNOWN_POSTCODE = "00000";

    void of(Optional<PostalAddress> address) {
        address.ifPresentOrElse(this::of, () -> write(List.of(UNKNOWN), UNKNOWN_POSTCODE, UNKNOWN, Optional.empty()));
    }

    void of(PostalAddress address) {
        write(address.lines(), address.postalCode().value(), address.city(), address.commune());
    }

    /** The street is told to those who apply. */
    void of(Commune place) {
        var code = place.postalCodes().get(0).value();
        write(List.of(place.name()), code, place.name(), Optional.of(place.code()));
    }

    private void write(List<String> lines, String postcode, String city, Optional<InseeCode> commune) {
        lheo.element("adresse", () -> {
            lines.forEach(line -> lheo.text("ligne", 50, line));
            lheo.code("codepostal", postcode);
            lheo.text("ville", 50, city);
            commune.ifPresent(code -> lheo.code("code-INSEE-commune", code.value()));
            lheo.code("pays", "FR");
        });
    }
}
