package fr.numericemploi.domain.catalogue.needs;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.numericemploi.domain.reference.SkillCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How adverts call the skills of the vocabulary. */
public record SkillWords(Map<SkillCode, List<Expression>> names) {
    public SkillWords {
        names = Map.copyOf(names);
    }

    /** The skills that the text names. */
    public Set<SkillCode> in(String text) {
        var words = Word.of(text);
        return names.entrySet().stream()
                .filter(skill -> skill.getValue().stream()
                        .anyMatch(name -> !name.in(words).isEmpty()))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }
}
