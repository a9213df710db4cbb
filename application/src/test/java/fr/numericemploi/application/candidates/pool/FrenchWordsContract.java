package fr.numericemploi.application.candidates.pool;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.shared.PortContract;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public abstract class FrenchWordsContract extends PortContract {
    protected abstract FrenchWords words();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reseau reseaux",
                "jeu jeux",
                "application applications",
                "passionne passionnee passionnes passionnees",
                "developpeur developpeuse developpeurs developpeuses",
                "administrateur administratrice",
                "technicien technicienne techniciens techniciennes",
                "robotique robotiques"
            })
    void endingsDoNotCount(String forms) {
        var stems = words().stems(List.of(forms.split(" ")));

        assertThat(Set.copyOf(stems.values())).as(stems.toString()).hasSize(1);
    }

    @Test
    void otherWordsStayApart() {
        assertThat(words().stems(List.of("reseau", "robot", "java", "javascript"))
                        .values())
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void wordsThatSayNothingAreLeftOut() {
        assertThat(words().stems(List.of("les", "jeux", "et", "la", "robotique")))
                .containsOnlyKeys("jeux", "robotique");
        assertThat(words().stems(List.of())).isEmpty();
    }
}
