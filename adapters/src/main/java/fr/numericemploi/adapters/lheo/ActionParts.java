package fr.numericemploi.adapters.lheo;

import fr.numericemploi.domain.catalogue.programmes.Admission;
import fr.numericemploi.domain.catalogue.programmes.Delivery;
import fr.numericemploi.domain.catalogue.programmes.EntryMode;
import fr.numericemploi.domain.catalogue.programmes.Language;
import fr.numericemploi.domain.catalogue.programmes.Level;
import fr.numericemploi.domain.catalogue.programmes.Module;
import fr.numericemploi.domain.catalogue.programmes.Offer;
import fr.numericemploi.domain.catalogue.programmes.Outline;
import fr.numericemploi.domain.catalogue.programmes.PathKind;
import fr.numericemploi.domain.catalogue.programmes.PublicCode;
import fr.numericemploi.domain.catalogue.programmes.Seats;
import fr.numericemploi.domain.catalogue.programmes.TeachingMode;
import java.util.List;
import java.util.Optional;

/** What an {@code action} says: how a programme is given. */
final class ActionParts {
    private static final String WHOLE = "Ensemble de la formation";

    private ActionParts() {}

    /** @param level the formation's; null where it is wrong, which is told there */
    static Admission admission(Element action, Level level) {
        var reading = Reading.of(action);
        var publics = reading.each("code-public-vise", PublicCode::new);
        var note = reading.text("info-public-vise", Admission.LONGEST_NOTE);
        var required = reading.required("niveau-entree-obligatoire", Codes::flag, false);
        var prerequisites = reading.text("conditions-specifiques", Outline.LONGEST);
        var access = reading.text("acces-handicapes", Admission.LONGEST_NOTE);
        reading.fields().refuseIfWrong();
        return new Admission(publics, note, prerequisites, level == null ? Level.NOT_GIVEN : level, required, access);
    }

    /** @param path the formation's; null where it is wrong, which is told there */
    static Delivery delivery(Element action, PathKind path) {
        var reading = Reading.of(action);
        var rhythm = reading.text("rythme-formation", Outline.LONGEST);
        var alternation = reading.text("modalites-alternance", Outline.LONGEST);
        var teaching = reading.required(
                "modalites-enseignement", Codes.of(TeachingMode.class, TeachingMode::code), TeachingMode.ON_SITE);
        var entry = reading.required(
                "modalites-entrees-sorties", Codes.of(EntryMode.class, EntryMode::code), EntryMode.FIXED_DATES);
        var languages = reading.each("langue-formation", Language::new);
        reading.fields().refuseIfWrong();
        return new Delivery(rhythm, alternation, teaching, entry, path == null ? PathKind.GROUP : path, languages);
    }

    /** By whom it is given is told elsewhere. */
    static Offer offer(Element action) {
        var reading = Reading.of(action);
        var seats = reading.fields()
                .optional("extras.places", action.extra("places").orElse(""), ActionParts::seats);
        var cost = reading.optional("prix-horaire-TTC", Codes::amount);
        var fundable = reading.required("prise-en-charge-frais-possible", Codes::flag, false);
        reading.fields().refuseIfWrong();
        return new Offer(List.of(), seats, cost, fundable);
    }

    private static Seats seats(String given) {
        var bounds = Codes.pair(given);
        return new Seats(bounds.get(0), bounds.get(1));
    }

    /** All hours, as one module; where only their total is told, they are taken for hours at the training body. */
    static Optional<Module> whole(Element action) {
        var reading = Reading.of(action);
        var company =
                reading.optional("nombre-heures-entreprise", Codes::number).orElse(0);
        var total = reading.optional("nombre-heures-total", Codes::number).orElse(company);
        var centre = reading.optional("nombre-heures-centre", Codes::number).orElse(Math.max(0, total - company));
        reading.fields().refuseIfWrong();
        return Optional.of(centre + company)
                .filter(hours -> hours > 0)
                .map(hours -> new Module(WHOLE, "", centre, company));
    }
}
