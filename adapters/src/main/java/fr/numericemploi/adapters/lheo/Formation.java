package fr.numericemploi.adapters.lheo;

import fr.numericemploi.application.cohorts.PublishedProgramme;
import fr.numericemploi.application.funding.reports.FundedSeats;
import fr.numericemploi.domain.catalogue.programmes.Certification;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Listing;
import fr.numericemploi.domain.catalogue.programmes.Module;
import fr.numericemploi.domain.catalogue.programmes.Origin;
import fr.numericemploi.domain.catalogue.programmes.Outline;
import fr.numericemploi.domain.catalogue.programmes.Recognition;
import fr.numericemploi.domain.catalogue.programmes.TaughtSkill;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.WebAddress;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** A programme as LHEO has it: a {@code formation} with one {@code action}. */
record Formation(LheoWriter lheo) {
    static final String FORMACODE_VERSION = "V12";

    void write(PublishedProgramme programme, List<FundedSeats> funders) {
        var attributes = Map.of(
                "numero",
                number(programme),
                "horodatage-modification",
                programme.facts().since().toString());
        lheo.element("formation", attributes, () -> content(programme, funders));
    }

    /** The number that the training body gave it; our own id where it was designed here. */
    private static String number(PublishedProgramme programme) {
        var facts = programme.facts();
        return facts.origin()
                .map(Origin::number)
                .orElseGet(() -> facts.id().programme().value().toString());
    }

    private void content(PublishedProgramme programme, List<FundedSeats> funders) {
        var content = programme.content();
        lheo.element(
                "domaine-formation",
                () -> domain(content.listing(), content.outline().jobs()));
        outline(content.outline());
        lheo.flag("certifiante", content.recognition().certifying());
        content.listing().contacts().forEach(contact -> new People(lheo).contact("contact-formation", contact));
        lheo.code("parcours-de-formation", content.delivery().path().code());
        lheo.code("code-niveau-entree", content.admission().levelIn().code());
        recognition(content.recognition());
        pages("url-formation", content.listing().pages());
        new Action(lheo).write(programme, funders);
        new Bodies(lheo).responsible(programme.bodies().get(0));
        beside(content);
    }

    private void domain(Listing listing, List<RomeCode> jobs) {
        for (int i = 0; i < listing.formacodes().size(); i++) {
            var attributes = Map.of("ref", FORMACODE_VERSION, "tag", i == 0 ? "principal" : "secondaire");
            lheo.code("code-FORMACODE", attributes, listing.formacodes().get(i).value());
        }
        listing.nsfCodes().forEach(code -> lheo.code("code-NSF", code.value()));
        jobs.forEach(job -> lheo.code("code-ROME", job.value()));
    }

    private void outline(Outline outline) {
        lheo.text("intitule-formation", 255, outline.title());
        lheo.text("objectif-formation", 3000, outline.aims());
        lheo.text("resultats-attendus", 3000, outline.results());
        lheo.text("contenu-formation", 3000, outline.syllabus());
    }

    private void recognition(Recognition recognition) {
        recognition.purpose().ifPresent(purpose -> lheo.code("objectif-general-formation", purpose.code()));
        recognition.certifications().forEach(each -> lheo.element("certification", () -> certification(each)));
        recognition.levelOut().ifPresent(level -> lheo.code("code-niveau-sortie", level.code()));
    }

    private void certification(Certification certification) {
        var code = certification.code();
        lheo.code(code.rncp() ? "code-RNCP" : "code-RS", code.value());
        if (!certification.title().isEmpty()) {
            lheo.extra("intitule", certification.title());
        }
        certification
                .validUntil()
                .ifPresent(day -> lheo.extra("fin-de-validite", DateTimeFormatter.BASIC_ISO_DATE.format(day)));
    }

    private void pages(String name, List<WebAddress> pages) {
        if (!pages.isEmpty()) {
            lheo.element(name, () -> pages.forEach(page -> lheo.text("urlweb", 400, page.value())));
        }
    }

    /** What LHEO has no element for. */
    private void beside(Content content) {
        lheo.extra("evaluation", content.recognition().assessment());
        content.skills().forEach(this::skill);
        content.modules().forEach(module -> lheo.extra(Map.of("info", "module"), () -> module(module)));
    }

    private void skill(TaughtSkill taught) {
        var attributes = Map.of("info", "competence", "numero", taught.skill().value());
        lheo.extra(attributes, taught.levelIn() + "-" + taught.levelOut());
    }

    private void module(Module module) {
        lheo.text("intitule-formation", 255, module.title());
        lheo.optional("contenu-formation", 3000, module.syllabus());
        lheo.code("nombre-heures-centre", module.centreHours());
        lheo.code("nombre-heures-entreprise", module.companyHours());
    }
}
