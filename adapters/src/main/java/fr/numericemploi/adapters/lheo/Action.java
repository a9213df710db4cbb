package fr.numericemploi.adapters.lheo;

import fr.numericemploi.application.cohorts.PublishedProgramme;
import fr.numericemploi.application.funding.reports.FundedSeats;
import fr.numericemploi.domain.catalogue.programmes.Admission;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Delivery;
import fr.numericemploi.domain.catalogue.programmes.PublicCode;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.Map;

/** How a programme is given, to whom, where, at what price, and who pays. */
record Action(LheoWriter lheo) {
    static final int MOST_FUNDERS = 8;
    private static final int MOST_HOURS = 99_999;

    void write(PublishedProgramme programme, List<FundedSeats> funders) {
        lheo.element("action", () -> content(programme, funders));
    }

    private void content(PublishedProgramme programme, List<FundedSeats> funders) {
        var content = programme.content();
        lheo.text("rythme-formation", 3000, content.delivery().rhythm());
        admission(content.admission());
        delivery(content.delivery());
        lheo.text("conditions-specifiques", 3000, content.admission().prerequisites());
        lheo.flag("prise-en-charge-frais-possible", content.offer().fundable());
        var sessions = new Sessions(lheo, programme);
        sessions.places();
        lheo.code("modalites-entrees-sorties", content.delivery().entry().code());
        sessions.write();
        lheo.optional("acces-handicapes", 250, content.admission().disabilityAccess());
        content.delivery().languages().forEach(language -> lheo.code("langue-formation", language.code()));
        price(content);
        hours(content);
        programme.bodies().stream().skip(1).forEach(new Bodies(lheo)::other);
        funders.forEach(this::funder);
        content.offer().seats().ifPresent(seats -> lheo.extra("places", seats.min() + "-" + seats.max()));
    }

    private void admission(Admission admission) {
        var version = Map.of("ref", PublicCode.FORMACODE_VERSION);
        admission.publics().forEach(code -> lheo.code("code-public-vise", version, code.value()));
        lheo.optional("info-public-vise", 250, admission.publicNote());
        lheo.flag("niveau-entree-obligatoire", admission.levelRequired());
    }

    private void delivery(Delivery delivery) {
        lheo.text("modalites-alternance", 3000, delivery.alternation());
        lheo.code("modalites-enseignement", delivery.teaching().code());
    }

    private void funder(FundedSeats funder) {
        lheo.element("organisme-financeur", () -> {
            lheo.code("code-financeur", funder.kind().code());
            lheo.code("nb-places-financees", funder.people());
        });
    }

    private void price(Content content) {
        content.offer().hourlyCost().ifPresent(cost -> amount("prix-horaire-TTC", 6, cost));
        content.costPerTrainee().ifPresent(cost -> amount("prix-total-TTC", 10, cost));
    }

    /** An amount is never cut: one that has no room stands beside the standard. */
    private void amount(String name, int limit, Money cost) {
        var euros = cost.euros().toPlainString();
        if (euros.length() <= limit) {
            lheo.code(name, euros);
        } else {
            lheo.extra(name, euros);
        }
    }

    private void hours(Content content) {
        lheo.code("nombre-heures-centre", Math.min(MOST_HOURS, content.centreHours()));
        lheo.code("nombre-heures-entreprise", Math.min(MOST_HOURS, content.companyHours()));
        lheo.code("nombre-heures-total", Math.min(MOST_HOURS, content.centreHours() + content.companyHours()));
    }
}
