package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.commissions.engineering.DecideProgramme;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.commissions.engineering.ProgrammeDecision;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSittingId;
import fr.numericemploi.domain.commissions.evaluation.Comment;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the commission decides about a version of a programme. */
@Schema(name = "ProgrammeDecisionForm")
public record ProgrammeDecisionForm(
        @Schema(required = true, examples = "false") Boolean approved,

        @Schema(
                description = "What the authors have to change; needed where the programme is sent back",
                examples = "Préciser l'évaluation du module SQL.")
        String remarks) {

    DecideProgramme toCommand(UUID sitting, long version, UUID programme, int number) {
        var fields = new Fields();
        var decided = fields.required("approved", approved, given -> given);
        var said = fields.optional("remarks", remarks, Comment::new).orElse(new Comment(""));
        fields.refuseIfWrong();
        return new DecideProgramme(
                new ProgrammeSittingId(sitting),
                version,
                new ProgrammeVersionId(new ProgrammeId(programme), number),
                Fields.blaming("remarks", () -> new ProgrammeDecision(decided, said)));
    }
}
