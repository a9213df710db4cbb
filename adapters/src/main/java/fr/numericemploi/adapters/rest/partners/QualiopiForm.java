package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.Qualiopi;
import fr.numericemploi.domain.shared.Dates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A training body's quality certificate, and its first and last day. */
@Schema(name = "Qualiopi")
public record QualiopiForm(
        @Schema(examples = "QUA-2024-0117", required = true) String certificate,
        @Schema(examples = "2024-03-01", required = true) String validFrom,
        @Schema(examples = "2027-02-28", required = true) String validUntil) {
    static QualiopiForm of(Qualiopi qualiopi) {
        return new QualiopiForm(
                qualiopi.certificate(),
                qualiopi.validFrom().toString(),
                qualiopi.validUntil().toString());
    }

    Qualiopi toQualiopi() {
        var fields = new Fields();
        var number = fields.required("certificate", certificate, text -> text);
        var from = fields.required("validFrom", validFrom, Dates::read);
        var until = fields.required("validUntil", validUntil, Dates::read);
        fields.refuseIfWrong();
        return new Qualiopi(number, from, until);
    }
}
