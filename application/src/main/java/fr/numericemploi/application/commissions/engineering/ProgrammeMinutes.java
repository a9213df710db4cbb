package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.application.commissions.evaluation.Minutes;
import fr.numericemploi.application.commissions.evaluation.PrintMinutes;
import fr.numericemploi.application.partners.TerritoryMap;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.domain.commissions.SittingRule;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSittingId;
import jakarta.inject.Inject;
import java.util.List;

/** The minutes of a closed sitting on programmes, as a document. */
@ApplicationService
public class ProgrammeMinutes {
    private final ProgrammeDeliberations deliberations;
    private final TerritoryMap territories;
    private final PrintMinutes printer;

    @Inject
    public ProgrammeMinutes(ProgrammeDeliberations deliberations, TerritoryMap territories, PrintMinutes printer) {
        this.deliberations = deliberations;
        this.territories = territories;
        this.printer = printer;
    }

    /** The PDF; only staff of the territory gets it, and only once the sitting is closed. */
    public byte[] of(ProgrammeSittingId id) {
        var sitting = deliberations.sitting(id);
        SittingRule.STILL_OPEN.refuseIf(!sitting.closed());
        return printer.print(new Minutes(
                "d'ingénierie de formation",
                territories.name(sitting.territory()),
                sitting.heldOn(),
                sitting.quorum(),
                sitting.members(),
                sitting.agenda().stream().map(ProgrammeMinutes::line).toList()));
    }

    private static Minutes.Line line(ProgrammeSittingView.Item item) {
        var decision = item.decision().orElseThrow();
        return new Minutes.Line(
                "%s (version %d)".formatted(item.title(), item.programmeVersion()),
                decision.approved() ? "approuvé" : "renvoyé à ses auteurs",
                List.of(new Minutes.Fact("Remarques", decision.remarks())));
    }
}
