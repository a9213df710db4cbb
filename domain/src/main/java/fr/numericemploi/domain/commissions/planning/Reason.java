package fr.numericemploi.domain.commissions.planning;

import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.List;

/**
 * Why one panel does not see a person.
 *
 * @param recruiters those in conflict of interest with the person, where that is the reason
 */
public record Reason(Obstacle obstacle, PanelId panel, int panelNumber, List<RecruiterId> recruiters) {
    public Reason {
        recruiters = List.copyOf(recruiters);
    }

    static Reason of(Obstacle obstacle, Panel panel) {
        return new Reason(obstacle, panel.id(), panel.number(), List.of());
    }
}
