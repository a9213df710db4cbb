package fr.numericemploi.domain.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {
    @ParameterizedTest
    @CsvSource({
        "DUPLICATE_TO_DECIDE, RECEIVED ERASED",
        "RECEIVED, ACCEPTED DECLINED ERASED",
        "DECLINED, ACCEPTED ERASED",
        "ACCEPTED, INVITED SEEN ABSENT ERASED",
        "INVITED, INVITED ACCEPTED SEEN ABSENT ERASED",
        "SEEN, SEEN ABSENT DECIDED ERASED",
        "ABSENT, ABSENT SEEN INVITED ACCEPTED ERASED",
        "DECIDED, ACCEPTED DECIDED ERASED",
        "ERASED, ''"
    })
    void fromOneStatusOnlyThoseOfTheTableAreReached(Status from, String reached) {
        assertThat(Stream.of(Status.values()).filter(from::mayBecome).map(Status::name))
                .containsExactlyInAnyOrder(reached.isEmpty() ? new String[0] : reached.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusHasItsFrenchName(Status status) {
        assertThat(status.label()).isNotBlank();
    }

    @Test
    void whatTheTableDoesNotKnowIsRefusedInWords() {
        assertThatThrownBy(() -> Status.RECEIVED.to(Status.DECIDED))
                .hasMessage("Impossible de passer de « reçue » à « décision rendue ».");
    }
}
