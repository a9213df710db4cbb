package fr.numericemploi.adapters.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void whatIsAbsentIsLeftOutAndADayIsWrittenAsInIso() throws JsonProcessingException {
        var answer = new Answer(Optional.of("ALSACE"), Optional.empty(), LocalDate.of(2016, 1, 4));

        assertThat(Json.mapper().writeValueAsString(answer))
                .isEqualTo("{\"territory\":\"ALSACE\",\"since\":\"2016-01-04\"}");
    }

    record Answer(Optional<String> territory, Optional<String> agency, LocalDate since) {}
}
