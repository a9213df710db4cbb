package fr.numericemploi.adapters.lheo;

import fr.numericemploi.application.partners.TrainingBodyEntry;
import java.util.Map;

/** Who gives a programme: the body that answers for it, and the others. People there are not named. */
record Bodies(LheoWriter lheo) {
    void responsible(TrainingBodyEntry body) {
        lheo.element("organisme-formation-responsable", () -> {
            lheo.code("numero-activite", body.declaration().value());
            siret("SIRET-organisme-formation", body);
            lheo.text("nom-organisme", 250, body.name());
            lheo.text("raison-sociale", 250, body.legalName());
            lheo.element("coordonnees-organisme", () -> lheo.element("coordonnees", () -> reached(body)));
            lheo.element("contact-organisme", () -> lheo.element("coordonnees", Map.of(), () -> {}));
        });
    }

    void other(TrainingBodyEntry body) {
        lheo.element("organisme-formateur", () -> {
            siret("SIRET-formateur", body);
            lheo.text("raison-sociale-formateur", 250, body.legalName());
        });
    }

    private void siret(String name, TrainingBodyEntry body) {
        lheo.element(name, () -> lheo.code("SIRET", body.siret().value()));
    }

    private void reached(TrainingBodyEntry body) {
        body.address().ifPresent(new Addresses(lheo)::of);
        body.website().ifPresent(page -> lheo.element("web", () -> lheo.text("urlweb", 400, page.value())));
    }
}
