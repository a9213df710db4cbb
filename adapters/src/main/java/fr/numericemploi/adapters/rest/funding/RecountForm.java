package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.application.funding.envelopes.Recount;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.envelopes.Grounds;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours that were really run by some people of a session, or by all of them. */
@Schema(name = "TrainingRecount")
public record RecountForm(
        @Schema(required = true) UUID session,

        @Schema(description = "each once; none, where hours are given for all", examples = "[]")
        List<HoursForm> people,

        @Schema(
                description = "run by all whose training is paid from an envelope; who left earlier keeps fewer",
                examples = "280.00",
                nullable = true)
        BigDecimal hours,

        @Schema(examples = "Abandon le 12 mai", required = true, maxLength = Grounds.LONGEST_REASON)
        String reason,

        @Schema(description = "references of what proves it", examples = "[\"Feuilles d'émargement de mai\"]")
        List<String> papers) {
    Recount toRecount() {
        var fields = new Fields();
        var what = fields.required("session", session, SessionId::new);
        var who = fields.each("people", people, HoursForm::toHours);
        var all = fields.optional("hours", hours, RecountForm::run);
        var why = fields.required("reason", reason, said -> Text.required(said, Grounds.LONGEST_REASON));
        var proofs = fields.each("papers", papers, said -> said);
        fields.refuseIfWrong();
        return new Recount(what, who, all, why, proofs);
    }

    private static BigDecimal run(BigDecimal said) {
        return new Portion(Money.ZERO, said).hours();
    }

    /** One person's. */
    @Schema(name = "TrainingHours")
    public record HoursForm(
            @Schema(required = true) UUID candidate,

            @Schema(description = "run in all; 0 for who never came", examples = "212.50", required = true)
            BigDecimal hours) {
        Recount.Hours toHours() {
            var fields = new Fields();
            var person = fields.required("candidate", candidate, CandidateId::new);
            var run = fields.required("hours", hours, RecountForm::run);
            fields.refuseIfWrong();
            return new Recount.Hours(person, run);
        }
    }
}
