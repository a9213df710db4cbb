package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.commissions.days.ReplanDay;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.commissions.days.Disruption;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.Times;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes otherwise than planned. */
@Schema(name = "ReplanForm")
public record ReplanForm(
        List<Absence> absentRecruiters,
        List<Substitution> substitutions,
        List<Closure> closedRooms,
        List<Late> lateArrivals,
        List<OtherTime> otherTimes,
        @Schema(description = "people who called off") List<UUID> excused) {

    /** A recruiter leaves, or does not come. */
    public record Absence(
            @Schema(required = true) UUID recruiter,
            @Schema(required = true, examples = "09:00") String from) {
        private Disruption toDisruption() {
            return checked(fields -> new Disruption.RecruiterAbsent(
                    fields.required("recruiter", recruiter, RecruiterId::new),
                    fields.required("from", from, Times::read)));
        }
    }

    /** Another recruiter, who said to be able to come, takes the absent one's seat. */
    public record Substitution(
            @Schema(required = true) UUID panel,
            @Schema(required = true) UUID absent,
            @Schema(required = true) UUID substitute,
            @Schema(required = true, examples = "09:00") String from) {
        private Disruption toDisruption() {
            return checked(fields -> new Disruption.RecruiterReplaced(
                    fields.required("panel", panel, PanelId::new),
                    fields.required("absent", absent, RecruiterId::new),
                    fields.required("substitute", substitute, RecruiterId::new),
                    fields.required("from", from, Times::read)));
        }
    }

    /** A room can not be used any more. */
    public record Closure(
            @Schema(required = true) UUID room,
            @Schema(required = true, examples = "09:00") String from) {
        private Disruption toDisruption() {
            return checked(fields -> new Disruption.RoomClosed(
                    fields.required("room", room, RoomId::new), fields.required("from", from, Times::read)));
        }
    }

    /** Somebody can not be there before that time. */
    public record Late(
            @Schema(required = true) UUID candidate,
            @Schema(required = true, examples = "10:15") String at) {
        private Disruption toDisruption() {
            return checked(fields -> new Disruption.LateArrival(
                    fields.required("candidate", candidate, CandidateId::new), fields.required("at", at, Times::read)));
        }
    }

    /** Somebody who asked for another time can come then only. */
    public record OtherTime(
            @Schema(required = true) UUID candidate,
            @Schema(required = true) List<PeriodForm> periods) {
        private Disruption toDisruption() {
            return checked(fields -> new Disruption.OtherTime(
                    fields.required("candidate", candidate, CandidateId::new),
                    PeriodForm.availability(fields, "periods", periods)));
        }
    }

    ReplanDay toReplan() {
        var fields = new Fields();
        var disruptions = Stream.of(
                        fields.each("absentRecruiters", absentRecruiters, Absence::toDisruption),
                        fields.each("substitutions", substitutions, Substitution::toDisruption),
                        fields.each("closedRooms", closedRooms, Closure::toDisruption),
                        fields.each("lateArrivals", lateArrivals, Late::toDisruption),
                        fields.each("otherTimes", otherTimes, OtherTime::toDisruption))
                .flatMap(List::stream)
                .toList();
        var calledOff = fields.each("excused", excused, CandidateId::new);
        fields.refuseIfWrong();
        return new ReplanDay(disruptions, calledOff);
    }

    private static Disruption checked(Function<Fields, Disruption> read) {
        var fields = new Fields();
        var disruption = read.apply(fields);
        fields.refuseIfWrong();
        return disruption;
    }
}
