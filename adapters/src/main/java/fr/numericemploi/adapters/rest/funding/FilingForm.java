package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.application.funding.filings.MakeFiling;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.funding.filings.FilingKind;
import fr.numericemploi.domain.funding.filings.FilingLine;
import fr.numericemploi.domain.shared.Dates;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to export for France Travail's portal. */
@Schema(name = "FilingForm")
public record FilingForm(
        @Schema(implementation = FilingKind.class, examples = "AIS", required = true)
        String kind,

        @Schema(required = true) UUID session,

        @Schema(description = "of attendance only, its first day", examples = "2026-03-01")
        String month,

        @Schema(
                description =
                        "all whose training is paid from an envelope, where none are given; attendance wants each of them")
        List<PersonForm> people) {
    MakeFiling toMake() {
        var fields = new Fields();
        var what = fields.required("kind", kind, Fields.oneOf(FilingKind.class));
        var where = fields.required("session", session, SessionId::new);
        var when = fields.optional("month", month, day -> YearMonth.from(Dates.read(day)));
        var who = fields.each("people", people, person -> person.toPerson(what));
        fields.refuseIfWrong();
        return new MakeFiling(what, where, when, who);
    }

    /** One of the people. */
    @Schema(name = "FilingPerson")
    public record PersonForm(
            @Schema(required = true) UUID candidate,

            @Schema(description = "followed in the month, for attendance", examples = "120.00")
            BigDecimal hours,

            @Schema(description = "hours", examples = "7.00")
            BigDecimal justifiedAbsence,

            @Schema(description = "hours", examples = "0.00")
            BigDecimal unjustifiedAbsence,

            @Schema(description = "last day, for an exit", examples = "2026-05-12")
            String leftOn,

            @Schema(description = "of an exit", examples = "Reprise d'emploi", maxLength = 200)
            String reason) {
        MakeFiling.Person toPerson(FilingKind kind) {
            var fields = new Fields();
            var person = fields.required("candidate", candidate, CandidateId::new);
            var followed = kind == FilingKind.ATTENDANCE
                    ? Optional.ofNullable(fields.required("hours", hours, PersonForm::hours))
                    : fields.optional("hours", hours, PersonForm::hours);
            var justified = fields.optional("justifiedAbsence", justifiedAbsence, PersonForm::hours);
            var unjustified = fields.optional("unjustifiedAbsence", unjustifiedAbsence, PersonForm::hours);
            var last = fields.optional("leftOn", leftOn, Dates::read);
            fields.refuseIfWrong();
            var absence =
                    new FilingLine.Absence(justified.orElse(BigDecimal.ZERO), unjustified.orElse(BigDecimal.ZERO));
            return new MakeFiling.Person(
                    person, followed, absence, last, Optional.ofNullable(reason).orElse(""));
        }

        private static BigDecimal hours(BigDecimal said) {
            return new Portion(Money.ZERO, said).hours();
        }
    }
}
