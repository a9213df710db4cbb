package fr.numericemploi.adapters.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.links.SignText;
import fr.numericemploi.application.links.SignTextContract;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HmacSignaturesTest extends SignTextContract {
    @Override
    protected SignText with(String key) {
        return new HmacSignatures(Optional.of(key));
    }

    @Test
    void itIsHmacSha256AsEverybodyKnowsIt() {
        assertThat(with("0123456789abcdef0123456789abcdef").signature("what do ya want for nothing?"))
                .isEqualTo("E35lV8PBOhyl3H5So4mg-Gvoy020rmHGI5YFiwCsrNA");
    }

    @Test
    void withoutAKeyOrWithAShortOneItDoesNotStart() {
        assertThatThrownBy(() -> new HmacSignatures(Optional.empty())).hasMessageContaining("numericemploi.links.key");
        assertThatThrownBy(() -> with("short")).hasMessageContaining("numericemploi.links.key");
    }
}
