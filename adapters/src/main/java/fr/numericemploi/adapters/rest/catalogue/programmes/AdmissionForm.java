package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.Admission;
import fr.numericemploi.domain.catalogue.programmes.Level;
import fr.numericemploi.domain.catalogue.programmes.PublicCode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may take part. */
@Schema(name = "ProgrammeAdmission")
public record AdmissionForm(
        @Schema(description = "Formacode V10 of the people it is for, at most 10", examples = "[\"80006\"]")
        List<String> publics,

        String publicNote,
        String prerequisites,

        @Schema(examples = "LEVEL_4", description = "NOT_GIVEN where it is left out; see levelOut for all of them")
        String levelIn,

        @Schema(description = "whether nobody is taken below that level")
        Boolean levelRequired,

        String disabilityAccess) {
    static final AdmissionForm OPEN = new AdmissionForm(null, null, null, null, null, null);

    static AdmissionForm of(Admission admission) {
        return new AdmissionForm(
                admission.publics().stream().map(PublicCode::value).toList(),
                admission.publicNote(),
                admission.prerequisites(),
                admission.levelIn().name(),
                admission.levelRequired(),
                admission.disabilityAccess());
    }

    Admission toAdmission() {
        var fields = new Fields();
        var codes = fields.each("publics", publics, PublicCode::new);
        var note = LongText.read(fields, "publicNote", publicNote, Admission.LONGEST_NOTE);
        var required = LongText.read(fields, "prerequisites", prerequisites);
        var level = fields.optional("levelIn", levelIn, Fields.oneOf(Level.class));
        var access = LongText.read(fields, "disabilityAccess", disabilityAccess, Admission.LONGEST_NOTE);
        fields.refuseIfWrong();
        return new Admission(
                codes, note, required, level.orElse(Level.NOT_GIVEN), Boolean.TRUE.equals(levelRequired), access);
    }
}
