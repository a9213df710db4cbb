package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.TaughtSkill;
import fr.numericemploi.domain.reference.SkillCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A skill that is taught, from which level to which one. */
@Schema(name = "TaughtSkill")
public record SkillForm(
        @Schema(examples = "DEV-JAVA", required = true) String skill,

        @Schema(examples = "1", required = true, description = "at the beginning, 0 to 3")
        Integer levelIn,

        @Schema(examples = "3", required = true, description = "at the end, 1 to 4")
        Integer levelOut) {
    static SkillForm of(TaughtSkill taught) {
        return new SkillForm(taught.skill().value(), taught.levelIn(), taught.levelOut());
    }

    TaughtSkill toSkill() {
        var fields = new Fields();
        var code = fields.required("skill", skill, SkillCode::new);
        var before = fields.required("levelIn", levelIn, level -> level);
        var after = fields.required("levelOut", levelOut, level -> level);
        fields.refuseIfWrong();
        return new TaughtSkill(code, before, after);
    }
}
