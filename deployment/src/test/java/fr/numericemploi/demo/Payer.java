package fr.numericemploi.demo;

import java.util.List;
import java.util.Map;

/** Who pays for training in the story, with a desk that answers. */
enum Payer {
    REGION("Région Grand Est", "REGION", false),
    POLE_EMPLOI("Pôle emploi Grand Est", "FRANCE_TRAVAIL", true),
    FAFIEC("FAFIEC", "OPCO", true);

    private final String title;
    private final String kind;
    private final boolean seesNames;

    Payer(String title, String kind, boolean seesNames) {
        this.title = title;
        this.kind = kind;
        this.seesNames = seesNames;
    }

    Map<String, Object> form() {
        var desk = Map.of(
                "type",
                "FINANCE",
                "lastName",
                "Service des conventions",
                "email",
                "conventions@" + People.plain(title) + ".example");
        return Map.of("name", title, "kind", kind, "seesNames", seesNames, "contacts", List.of(desk));
    }
}
