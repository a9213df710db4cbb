package fr.numericemploi.domain.commissions.evaluation;

import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.PlainText;
import fr.numericemploi.domain.shared.Text;
import java.util.Map;
import java.util.Set;

/**
 * What a rater or the commission writes about a person: at most 2,000 characters, about the job only. Words that name a
 * ground of discrimination are refused (Code du travail, art. L1132-1); the person may ask to read it (art. L1221-8).
 */
public record Comment(String text) {
    private static final Set<String> FORBIDDEN = Set.of(
            "age",
            "agee",
            "vieux",
            "vieille",
            "enceinte",
            "grossesse",
            "maternite",
            "celibataire",
            "marie",
            "mariee",
            "divorce",
            "divorcee",
            "handicap",
            "handicape",
            "handicapee",
            "malade",
            "maladie",
            "religion",
            "religieux",
            "religieuse",
            "musulman",
            "musulmane",
            "catholique",
            "juif",
            "juive",
            "voile",
            "syndicat",
            "syndique",
            "syndiquee",
            "nationalite",
            "ethnie",
            "homosexuel",
            "homosexuelle",
            "transgenre",
            "obese");

    public Comment {
        text = Nir.refusedIn(Text.optional(text, 2_000));
        refuseOtherGrounds(text);
    }

    private static void refuseOtherGrounds(String text) {
        PlainText.words(text).filter(FORBIDDEN::contains).findFirst().ifPresent(word -> {
            throw EvaluationRule.NOT_ABOUT_THE_JOB.brokenBy(Map.of("word", word));
        });
    }
}
