package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.commissions.days.MoveInterview;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.shared.Times;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where and when somebody is to be seen instead. */
@Schema(name = "MoveForm")
public record MoveForm(
        @Schema(required = true) UUID panel,
        @Schema(required = true, examples = "10:30") String start,
        @Schema(required = true) UUID room) {

    MoveInterview toMove(UUID candidate) {
        var fields = new Fields();
        var move = new MoveInterview(
                new CandidateId(candidate),
                fields.required("panel", panel, PanelId::new),
                fields.required("start", start, Times::read),
                fields.required("room", room, RoomId::new));
        fields.refuseIfWrong();
        return move;
    }
}
