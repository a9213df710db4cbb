package fr.numericemploi.adapters.rest.candidates.pool;

import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.candidates.pool.PoolQuery;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.SkillLevel;
import fr.numericemploi.domain.candidates.pool.PoolKind;
import fr.numericemploi.domain.candidates.pool.PoolRule;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.Text;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a recruiter looks for, as query parameters. */
public class PoolParameters {
    private static final Pattern SKILL = Pattern.compile("([^:]+)(?::([1-4]))?");
    private static final int LONGEST_TEXT = 200;

    @QueryParam("skill")
    @Parameter(description = "A skill with the level wanted, 1 to 4; may be repeated", example = "DEV-JAVA:3")
    List<String> skills;

    @QueryParam("job")
    @Parameter(description = "A ROME 4 job, which brings those of the same ROME 3 family too; may be repeated")
    List<String> jobs;

    @QueryParam("verdict")
    @Parameter(description = "EMPLOYABLE or EMPLOYABLE_AFTER_TRAINING")
    String verdict;

    @QueryParam("place")
    @Parameter(description = "The commune to work in, by its INSEE code", example = "68066")
    String place;

    @QueryParam("q")
    @Parameter(description = "French words; accents and endings do not count", example = "jeux vidéo")
    String text;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    @DefaultValue("20")
    int limit;

    PoolQuery query() {
        var fields = new Fields();
        var query = new PoolQuery(
                fields.optional("verdict", verdict, Fields.oneOf(PoolKind.class)),
                levels(fields.each("skill", skills, PoolParameters::skill)),
                Set.copyOf(fields.each("job", jobs, RomeCode::new)),
                fields.optional("place", place, InseeCode::new),
                fields.optional("q", text, words -> Text.required(words, LONGEST_TEXT))
                        .orElse(""));
        fields.refuseIfWrong();
        return query;
    }

    private static SkillLevel skill(String text) {
        var parts = SKILL.matcher(text);
        PoolRule.SKILL_WANTED.refuseIf(!parts.matches(), Map.of("value", text));
        return new SkillLevel(
                new SkillCode(parts.group(1)), parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2)));
    }

    private static Map<SkillCode, Integer> levels(List<SkillLevel> skills) {
        return skills.stream().collect(toMap(SkillLevel::skill, SkillLevel::level, Math::max, LinkedHashMap::new));
    }
}
