package fr.numericemploi.domain.catalogue.programmes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that a programme says, field by field and in its order: to be compared, and to be complete. */
public enum ProgrammeField {
    TITLE("Intitulé", Need.ALWAYS, content -> content.outline().title()),
    AIMS("Objectifs", Need.ALWAYS, content -> content.outline().aims()),
    RESULTS("Résultats attendus", Need.ALWAYS, content -> content.outline().results()),
    SYLLABUS("Contenu", Need.ALWAYS, content -> content.outline().syllabus()),
    JOBS("Métiers visés", Need.ALWAYS, content -> content.outline().jobs()),
    SKILLS("Compétences enseignées", Need.ALWAYS, Content::skills),
    MODULES("Modules", Need.ALWAYS, Content::modules),
    PUBLICS("Publics visés", Need.ALWAYS, content -> content.admission().publics()),
    PUBLIC_NOTE("Précisions sur le public", Need.NEVER, content -> content.admission()
            .publicNote()),
    PREREQUISITES("Prérequis", Need.ALWAYS, content -> content.admission().prerequisites()),
    LEVEL_IN("Niveau à l'entrée", Need.ALWAYS, content -> content.admission().levelIn()),
    LEVEL_REQUIRED("Niveau d'entrée obligatoire", Need.ALWAYS, content -> content.admission()
            .levelRequired()),
    DISABILITY_ACCESS("Accès des personnes handicapées", Need.NEVER, content -> content.admission()
            .disabilityAccess()),
    RHYTHM("Rythme", Need.ALWAYS, content -> content.delivery().rhythm()),
    ALTERNATION("Alternance", Need.ALWAYS, content -> content.delivery().alternation()),
    TEACHING("Modalité d'enseignement", Need.ALWAYS, content -> content.delivery()
            .teaching()),
    ENTRY("Entrées et sorties", Need.ALWAYS, content -> content.delivery().entry()),
    PATH("Parcours", Need.ALWAYS, content -> content.delivery().path()),
    LANGUAGES(
            "Langues d'enseignement", Need.NEVER, content -> content.delivery().languages()),
    ASSESSMENT("Évaluation", Need.ALWAYS, content -> content.recognition().assessment()),
    PURPOSE("Objectif général", Need.NEVER, content -> content.recognition().purpose()),
    CERTIFYING("Certifiant", Need.ALWAYS, content -> content.recognition().certifying()),
    CERTIFICATIONS(
            "Certifications", Need.NEVER, content -> content.recognition().certifications()),
    LEVEL_OUT("Niveau à la sortie", Need.NEVER, content -> content.recognition().levelOut()),
    BODIES("Organismes de formation", Need.ALWAYS, content -> content.offer().bodies()),
    SEATS("Places", Need.ALWAYS, content -> content.offer().seats()),
    HOURLY_COST("Coût par heure et par stagiaire", Need.ALWAYS, content -> content.offer()
            .hourlyCost()),
    FUNDABLE("Prise en charge possible", Need.ALWAYS, content -> content.offer().fundable()),
    DESIGNERS("Entreprises qui conçoivent", Need.NEVER, content -> content.commitments()
            .designers()),
    PROMISES("Promesses de stages et d'emplois", Need.NEVER, content -> content.commitments()
            .promises()),
    FORMACODES("Formacodes", Need.NEVER, content -> content.listing().formacodes()),
    NSF_CODES("Codes NSF", Need.NEVER, content -> content.listing().nsfCodes()),
    PAGES("Pages web", Need.NEVER, content -> content.listing().pages()),
    CONTACTS("Contacts", Need.ALWAYS, content -> content.listing().contacts());

    private final String label;
    private final Need need;
    private final Function<Content, Object> value;

    ProgrammeField(String label, Need need, Function<Content, Object> value) {
        this.label = label;
        this.need = need;
        this.value = value;
    }

    public String label() {
        return label;
    }

    /** Its values, each for itself; none where the field was left open. */
    public List<?> values(Content content) {
        var given = value.apply(content);
        if (given instanceof Collection<?> several) {
            return List.copyOf(several);
        }
        var one = given instanceof Optional<?> optional ? optional : Optional.of(given);
        return one.filter(each -> !each.equals("")).stream().toList();
    }

    static List<String> missingIn(Content content) {
        return Stream.of(values())
                .filter(field ->
                        field.need == Need.ALWAYS && field.values(content).isEmpty())
                .map(ProgrammeField::label)
                .toList();
    }

    /** Whether a programme without it may be submitted. */
    private enum Need {
        ALWAYS,
        NEVER
    }
}
