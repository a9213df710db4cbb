package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.Level;
import fr.numericemploi.domain.catalogue.programmes.Purpose;
import fr.numericemploi.domain.catalogue.programmes.Recognition;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How what people learnt is assessed, and what they can show for it. */
@Schema(name = "ProgrammeRecognition")
public record RecognitionForm(
        String assessment,

        @Schema(
                enumeration = {
                    "CERTIFICATION",
                    "PROFESSIONALISATION",
                    "PREPARATION",
                    "REFRESHING",
                    "REMOBILISATION",
                    "IMPROVEMENT",
                    "BUSINESS_CREATION"
                })
        String purpose,

        @Schema(description = "where it is left out: whether there are certifications")
        Boolean certifying,

        @Schema(description = "at most 5") List<CertificationForm> certifications,

        @Schema(
                enumeration = {
                    "NOT_GIVEN",
                    "NONE",
                    "FORMER_VI",
                    "FORMER_V_BIS",
                    "FORMER_V",
                    "FORMER_IV",
                    "FORMER_III",
                    "FORMER_II",
                    "FORMER_I",
                    "LEVEL_1",
                    "LEVEL_2",
                    "LEVEL_3",
                    "LEVEL_4",
                    "LEVEL_5",
                    "LEVEL_6",
                    "LEVEL_7",
                    "LEVEL_8"
                })
        String levelOut) {
    static final RecognitionForm NOTHING = new RecognitionForm(null, null, null, null, null);

    static RecognitionForm of(Recognition recognition) {
        return new RecognitionForm(
                recognition.assessment(),
                recognition.purpose().map(Enum::name).orElse(null),
                recognition.certifying(),
                recognition.certifications().stream().map(CertificationForm::of).toList(),
                recognition.levelOut().map(Enum::name).orElse(null));
    }

    Recognition toRecognition() {
        var fields = new Fields();
        var judged = LongText.read(fields, "assessment", assessment);
        var aim = fields.optional("purpose", purpose, Fields.oneOf(Purpose.class));
        var titles = fields.each("certifications", certifications, CertificationForm::toCertification);
        var level = fields.optional("levelOut", levelOut, Fields.oneOf(Level.class));
        fields.refuseIfWrong();
        return new Recognition(judged, aim, certifying == null ? !titles.isEmpty() : certifying, titles, level);
    }
}
