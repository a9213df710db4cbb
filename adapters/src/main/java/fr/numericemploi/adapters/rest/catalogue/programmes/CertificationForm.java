package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.Certification;
import fr.numericemploi.domain.catalogue.programmes.CertificationCode;
import fr.numericemploi.domain.shared.Dates;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certification that the programme prepares. */
@Schema(name = "ProgrammeCertification")
public record CertificationForm(
        @Schema(examples = "RNCP37674", required = true) String code,

        @Schema(examples = "Titre professionnel développeur web et web mobile")
        String title,

        @Schema(examples = "2028-12-18", description = "the last day of its registration, where it is known")
        String validUntil) {
    static CertificationForm of(Certification certification) {
        return new CertificationForm(
                certification.code().value(),
                certification.title(),
                certification.validUntil().map(LocalDate::toString).orElse(null));
    }

    Certification toCertification() {
        var fields = new Fields();
        var number = fields.required("code", code, CertificationCode::new);
        var until = fields.optional("validUntil", validUntil, Dates::read);
        fields.refuseIfWrong();
        return new Certification(number, title, until);
    }
}
