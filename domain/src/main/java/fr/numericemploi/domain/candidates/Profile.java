package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a person aims for, can do and wants to say: what recruiters judge by. The first aim is the preferred one. */
public record Profile(Mobility mobility, List<RomeCode> aims, List<SkillLevel> skills, String motivation) {
    private static final int MOST_AIMS = 5;
    private static final int MOST_SKILLS = 60;

    public Profile {
        Objects.requireNonNull(mobility);
        aims = aims(aims);
        skills = skills(skills);
        motivation = motivation(motivation);
    }

    public static List<RomeCode> aims(List<RomeCode> aims) {
        CandidateRule.AIMS.refuseIf(aims.isEmpty() || aims.size() > MOST_AIMS, Map.of("max", MOST_AIMS));
        CandidateRule.NAMED_TWICE.refuseIf(aims.stream().distinct().count() < aims.size());
        return List.copyOf(aims);
    }

    public static List<SkillLevel> skills(List<SkillLevel> skills) {
        CandidateRule.SKILLS.refuseIf(skills.size() > MOST_SKILLS, Map.of("max", MOST_SKILLS));
        CandidateRule.NAMED_TWICE.refuseIf(
                skills.stream().map(SkillLevel::skill).distinct().count() < skills.size());
        return List.copyOf(skills);
    }

    public static String motivation(String text) {
        return Nir.refusedIn(Text.optional(text, 4000));
    }
}
