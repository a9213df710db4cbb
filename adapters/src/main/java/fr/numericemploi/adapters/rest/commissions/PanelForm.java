package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.commissions.days.PanelMembers;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A panel: two recruiters of two companies, and breaks of its own. */
@Schema(name = "PanelForm")
public record PanelForm(@Schema(required = true) List<UUID> recruiters, List<PeriodForm> breaks) {
    static List<PanelMembers> panels(List<PanelForm> forms) {
        var fields = new Fields();
        var panels = fields.each("panels", forms, PanelForm::toMembers);
        fields.refuseIfWrong();
        return panels;
    }

    private PanelMembers toMembers() {
        var fields = new Fields();
        var members = new PanelMembers(
                fields.each("recruiters", recruiters, RecruiterId::new),
                fields.each("breaks", breaks, PeriodForm::toPeriod));
        fields.refuseIfWrong();
        return members;
    }
}
