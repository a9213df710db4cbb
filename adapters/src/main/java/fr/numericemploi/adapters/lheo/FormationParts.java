package fr.numericemploi.adapters.lheo;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.Certification;
import fr.numericemploi.domain.catalogue.programmes.CertificationCode;
import fr.numericemploi.domain.catalogue.programmes.Formacode;
import fr.numericemploi.domain.catalogue.programmes.Level;
import fr.numericemploi.domain.catalogue.programmes.Listing;
import fr.numericemploi.domain.catalogue.programmes.Module;
import fr.numericemploi.domain.catalogue.programmes.NsfCode;
import fr.numericemploi.domain.catalogue.programmes.Outline;
import fr.numericemploi.domain.catalogue.programmes.PathKind;
import fr.numericemploi.domain.catalogue.programmes.Purpose;
import fr.numericemploi.domain.catalogue.programmes.Recognition;
import fr.numericemploi.domain.catalogue.programmes.TaughtSkill;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.Text;
import fr.numericemploi.domain.shared.WebAddress;
import java.util.List;

/** What a {@code formation} says, but for its actions. */
final class FormationParts {
    private FormationParts() {}

    static Outline outline(Element formation) {
        var reading = Reading.of(formation);
        var title = reading.required(
                "intitule-formation", given -> Text.required(Codes.line(given), Outline.LONGEST_TITLE), "");
        var aims = reading.text("objectif-formation", Outline.LONGEST);
        var results = reading.text("resultats-attendus", Outline.LONGEST);
        var syllabus = reading.text("contenu-formation", Outline.LONGEST);
        var jobs = domain(reading).each("code-ROME", RomeCode::new);
        reading.fields().refuseIfWrong();
        return new Outline(title, aims, results, syllabus, jobs);
    }

    static Level level(Element formation) {
        var reading = Reading.of(formation);
        var level = reading.required("code-niveau-entree", Codes.of(Level.class, Level::code), Level.NOT_GIVEN);
        reading.fields().refuseIfWrong();
        return level;
    }

    static PathKind path(Element formation) {
        var reading = Reading.of(formation);
        var path = reading.required("parcours-de-formation", Codes.of(PathKind.class, PathKind::code), PathKind.GROUP);
        reading.fields().refuseIfWrong();
        return path;
    }

    static Recognition recognition(Element formation) {
        var reading = Reading.of(formation);
        var assessment = formation.extra("evaluation").orElse("");
        var purpose = reading.optional("objectif-general-formation", Codes.of(Purpose.class, Purpose::code));
        var certifying = reading.required("certifiante", Codes::flag, false);
        var certifications =
                reading.fields().each("certification", registered(formation), FormationParts::certification);
        var level = reading.optional("code-niveau-sortie", Codes.of(Level.class, Level::code));
        reading.fields().refuseIfWrong();
        return new Recognition(assessment, purpose, certifying, certifications, level);
    }

    /** Those that stand in one of the national registers: others have no place in a programme. */
    private static List<Element> registered(Element formation) {
        return formation
                .all("certification")
                .filter(each -> !registerCode(each).isEmpty())
                .toList();
    }

    private static String registerCode(Element certification) {
        var rncp = certification.said("code-RNCP");
        return rncp.isEmpty() ? certification.said("code-RS") : rncp;
    }

    private static Certification certification(Element certification) {
        var fields = new Fields();
        var code = fields.required("code", registerCode(certification), CertificationCode::new);
        var until = fields.optional(
                "fin-de-validite", certification.extra("fin-de-validite").orElse(""), Codes::day);
        fields.refuseIfWrong();
        return new Certification(code, certification.extra("intitule").orElse(""), until);
    }

    static Listing listing(Element formation) {
        var reading = Reading.of(formation);
        var domain = domain(reading);
        var formacodes = domain.each("code-FORMACODE", Formacode::new);
        var nsfCodes = domain.each("code-NSF", NsfCode::new);
        var pages =
                new Reading(Reading.in(formation, "url-formation"), reading.fields()).each("urlweb", WebAddress::new);
        var contacts = reading.fields().each("contact-formation", ContactParts.told(formation), ContactParts::contact);
        reading.fields().refuseIfWrong();
        return new Listing(formacodes, nsfCodes, pages, contacts);
    }

    static List<TaughtSkill> skills(Element formation) {
        var reading = Reading.of(formation);
        var skills = reading.extras("competence", FormationParts::skill);
        reading.fields().refuseIfWrong();
        return skills;
    }

    private static TaughtSkill skill(Element skill) {
        var levels = Codes.pair(skill.text());
        return new TaughtSkill(new SkillCode(skill.attribute("numero")), levels.get(0), levels.get(1));
    }

    static List<Module> modules(Element formation) {
        var reading = Reading.of(formation);
        var modules = reading.extras("module", FormationParts::module);
        reading.fields().refuseIfWrong();
        return modules;
    }

    private static Module module(Element module) {
        var reading = Reading.of(module);
        var title = reading.required("intitule-formation", given -> Text.required(given, 255), "");
        var syllabus = reading.text("contenu-formation", Outline.LONGEST);
        var centre = reading.required("nombre-heures-centre", Codes::number, 0);
        var company = reading.required("nombre-heures-entreprise", Codes::number, 0);
        reading.fields().refuseIfWrong();
        return new Module(title, syllabus, centre, company);
    }

    private static Reading domain(Reading formation) {
        return new Reading(Reading.in(formation.element(), "domaine-formation"), formation.fields());
    }
}
