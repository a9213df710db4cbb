package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.SkillLevel;

/** @param level 1 has heard of it, 2 does it with help, 3 alone, 4 teaches it */
public record SkillForm(String code, Integer level) {

    SkillLevel toSkill(PrescriptionReading reading) {
        var fields = new Fields();
        var skill = fields.required("code", code, reading::skill);
        var reached = fields.required("level", level, SkillLevel::level);
        fields.refuseIfWrong();
        return new SkillLevel(skill, reached);
    }
}
