package fr.numericemploi.application.commissions.days;

import fr.numericemploi.domain.commissions.days.AvailableRecruiter;
import fr.numericemploi.domain.commissions.days.ConflictOfInterest;
import fr.numericemploi.domain.commissions.days.InterviewPanel;
import fr.numericemploi.domain.commissions.days.Invitee;
import fr.numericemploi.domain.commissions.days.Period;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.commissions.planning.Conflict;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.RecruiterKind;
import java.util.List;
import java.util.UUID;

/** Who comes to a day, and what its plan has to respect. */
public record PreparationView(
        List<RecruiterLine> recruiters,
        List<PanelLine> panels,
        List<InviteeLine> invitees,
        List<ConflictLine> conflicts,
        long version) {

    public record RecruiterLine(UUID id, UUID company, RecruiterKind kind, List<Period> availability) {
        static RecruiterLine of(AvailableRecruiter one) {
            return new RecruiterLine(
                    one.id().value(),
                    one.company().value(),
                    one.kind(),
                    one.availability().periods());
        }
    }

    public record PanelLine(UUID id, int number, List<UUID> recruiters, List<Period> breaks) {
        static PanelLine of(InterviewPanel panel) {
            var members = panel.recruiters().stream().map(RecruiterId::value).toList();
            return new PanelLine(panel.id().value(), panel.number(), members, panel.breaks());
        }
    }

    public record InviteeLine(
            UUID candidate, boolean stepFree, boolean travelsFar, List<Period> availability, boolean excluded) {
        static InviteeLine of(Invitee one) {
            var needs = one.needs();
            return new InviteeLine(
                    one.id().value(),
                    needs.stepFree(),
                    needs.travelsFar(),
                    needs.availability().periods(),
                    one.excluded());
        }
    }

    /** @param declared whether somebody said so; false where it follows from a tie to the recruiter's company */
    public record ConflictLine(UUID candidate, UUID recruiter, boolean declared) {
        static ConflictLine of(Conflict conflict, SelectionDay.Snapshot day) {
            var declared = day.arrangement().declared().stream()
                    .map(ConflictOfInterest::conflict)
                    .anyMatch(conflict::equals);
            return new ConflictLine(
                    conflict.person().value(), conflict.recruiter().value(), declared);
        }
    }

    static PreparationView of(SelectionDay.Snapshot day) {
        var arrangement = day.arrangement();
        return new PreparationView(
                arrangement.jury().recruiters().stream().map(RecruiterLine::of).toList(),
                arrangement.jury().panels().stream().map(PanelLine::of).toList(),
                arrangement.guests().invitees().stream().map(InviteeLine::of).toList(),
                arrangement.conflicts().stream()
                        .map(conflict -> ConflictLine.of(conflict, day))
                        .toList(),
                day.version());
    }
}
