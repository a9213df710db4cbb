package fr.numericemploi.adapters.rest.reference;

import fr.numericemploi.domain.reference.Skill;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReferenceSkill")
public record SkillItem(
        @Schema(examples = "DEV-JAVA") String code,
        @Schema(examples = "Programmation en Java") String label,
        @Schema(examples = "DEVELOPMENT") String family,
        @Schema(examples = "Développement") String familyLabel,
        List<String> jobs) {

    static SkillItem of(Skill skill) {
        return new SkillItem(
                skill.code().value(),
                skill.label(),
                skill.family().name(),
                skill.family().label(),
                skill.jobs().stream().map(RomeCode::value).sorted().toList());
    }
}
