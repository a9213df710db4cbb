package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.days.ConflictOfInterest;
import fr.numericemploi.domain.commissions.days.ConflictOfInterest.Ground;
import fr.numericemploi.domain.commissions.days.ConflictOfInterest.Side;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody says that this recruiter must not interview this person. */
@Schema(name = "ConflictForm")
public record ConflictForm(
        @Schema(required = true) UUID candidate,
        @Schema(required = true) UUID recruiter,

        @Schema(
                required = true,
                enumeration = {"WORKED_THERE", "APPLIES_THERE", "FAMILY", "PRESCRIBER", "OTHER"})
        String ground,

        @Schema(
                enumeration = {"CANDIDATE", "COORDINATION"},
                description = "when a coordinator notes it; a recruiter speaks for oneself")
        String declaredBy) {

    ConflictOfInterest toConflict() {
        var fields = new Fields();
        var conflict = new ConflictOfInterest(
                fields.required("candidate", candidate, CandidateId::new),
                fields.required("recruiter", recruiter, RecruiterId::new),
                fields.required("ground", ground, Fields.oneOf(Ground.class)),
                fields.optional("declaredBy", declaredBy, Fields.oneOf(Side.class))
                        .orElse(Side.COORDINATION));
        fields.refuseIfWrong();
        return conflict;
    }
}
