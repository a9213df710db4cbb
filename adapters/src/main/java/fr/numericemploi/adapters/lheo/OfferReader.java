package fr.numericemploi.adapters.lheo;

import fr.numericemploi.application.catalogue.programmes.OfferedProgramme;
import fr.numericemploi.application.catalogue.programmes.TrainingOffer;
import fr.numericemploi.application.catalogue.programmes.TrainingOffer.Place;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.domain.catalogue.programmes.Commitments;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Module;
import fr.numericemploi.domain.shared.RuleViolation;
import fr.numericemploi.domain.shared.Siret;
import fr.numericemploi.domain.shared.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes programmes of a {@code formation}: one of each {@code action}, which share all but how they are given. */
record OfferReader(int index, Element formation) {
    /** What is read of a formation and of an action; all else is left out, and told. */
    private static final Set<String> READ = Set.of(
            "domaine-formation",
            "intitule-formation",
            "objectif-formation",
            "resultats-attendus",
            "contenu-formation",
            "certifiante",
            "contact-formation",
            "parcours-de-formation",
            "code-niveau-entree",
            "objectif-general-formation",
            "certification",
            "code-niveau-sortie",
            "url-formation",
            "action",
            "organisme-formation-responsable",
            "extras",
            "rythme-formation",
            "code-public-vise",
            "info-public-vise",
            "niveau-entree-obligatoire",
            "modalites-alternance",
            "modalites-enseignement",
            "conditions-specifiques",
            "prise-en-charge-frais-possible",
            "modalites-entrees-sorties",
            "acces-handicapes",
            "langue-formation",
            "prix-horaire-TTC",
            "nombre-heures-centre",
            "nombre-heures-entreprise",
            "nombre-heures-total",
            "organisme-formateur");

    private static final Commitments NO_COMMITMENTS = new Commitments(List.of(), List.of());

    List<TrainingOffer> offers() {
        var actions = formation.all("action").toList();
        return actions.isEmpty()
                ? List.of(offer(number(), Element.nothing("action", formation.line())))
                : IntStream.range(0, actions.size())
                        .mapToObj(i -> offer(number(i, actions.get(i)), actions.get(i)))
                        .toList();
    }

    private String number() {
        return formation.attribute("numero").strip();
    }

    /** The first action has the number of the formation; each other one its own behind it. */
    private String number(int i, Element action) {
        var own = action.attribute("numero").strip();
        return i == 0 ? number() : number() + "/" + (own.isEmpty() ? i + 1 : own);
    }

    private TrainingOffer offer(String number, Element action) {
        var place = new Place(index, action.line(), number);
        try {
            return TrainingOffer.right(place, read(number, action), leftOut(action));
        } catch (InvalidInput wrong) {
            return TrainingOffer.wrong(place, wrong.violations());
        } catch (RuleViolation wrong) {
            return TrainingOffer.wrong(place, List.of(wrong));
        }
    }

    private OfferedProgramme read(String number, Element action) {
        var fields = new Fields();
        var named = fields.required("numero", number, given -> Text.required(given, 200));
        var outline = fields.required("formation", formation, FormationParts::outline);
        var skills = fields.required("formation", formation, FormationParts::skills);
        var modules = fields.required("formation", formation, FormationParts::modules);
        var recognition = fields.required("formation", formation, FormationParts::recognition);
        var listing = fields.required("formation", formation, FormationParts::listing);
        var level = fields.required("formation", formation, FormationParts::level);
        var path = fields.required("formation", formation, FormationParts::path);
        var admission = fields.required("action", action, given -> ActionParts.admission(given, level));
        var delivery = fields.required("action", action, given -> ActionParts.delivery(given, path));
        var offer = fields.required("action", action, ActionParts::offer);
        var whole = fields.required("action", action, given -> whole(given, modules));
        var bodies = fields.required("formation", action, this::bodies);
        fields.refuseIfWrong();
        var content =
                new Content(outline, skills, modules, admission, delivery, recognition, offer, NO_COMMITMENTS, listing);
        return new OfferedProgramme(named, bodies, content, whole);
    }

    private static Optional<Module> whole(Element action, List<Module> known) {
        return known == null || known.isEmpty() ? ActionParts.whole(action) : Optional.empty();
    }

    /** The one that answers for it, then those that give it too. */
    private List<Siret> bodies(Element action) {
        var fields = new Fields();
        var responsible = fields.required(
                "organisme-formation-responsable.SIRET-organisme-formation",
                siret(formation, "organisme-formation-responsable", "SIRET-organisme-formation"),
                Siret::new);
        var others = fields.each(
                "organisme-formateur",
                action.all("organisme-formateur")
                        .map(body -> siret(body, "SIRET-formateur"))
                        .toList(),
                Siret::new);
        fields.refuseIfWrong();
        return Stream.concat(Stream.of(responsible), others.stream()).distinct().toList();
    }

    private static String siret(Element from, String... path) {
        var reached = Stream.of(from);
        for (var step : path) {
            reached = reached.flatMap(element -> element.all(step));
        }
        return reached.findFirst().map(element -> element.said("SIRET")).orElse("");
    }

    private List<String> leftOut(Element action) {
        return Stream.concat(formation.children().stream(), action.children().stream())
                .map(Element::name)
                .filter(name -> !READ.contains(name))
                .distinct()
                .toList();
    }
}
