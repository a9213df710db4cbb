package fr.numericemploi.adapters.reference.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.funding.schemes.Outcome;
import fr.numericemploi.domain.funding.schemes.RuleBook;
import fr.numericemploi.domain.funding.schemes.Scheme;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFilesTest {
    private static final TypeReference<Scheme> SCHEME = new TypeReference<>() {};
    private static final Facts NEXT_YEAR = Facts.NONE
            .reading(Day.DECIDED_ON, "2027-02-01")
            .reading(Day.STARTS_ON, "2027-03-01")
            .reading(Measure.TRAINING_HOURS, "250")
            .reading(Measure.HOURLY_PRICE, "12");

    private final RuleBook book = new RuleBook(List.of(RuleFiles.read("next-year", SCHEME)), List.of());

    @Test
    void aSchemeOfNextYearIsAFileAndNoJava() {
        var young = book.decide(book.inquiry(NEXT_YEAR.reading(Day.BORN_ON, "1997-03-02"), Map.of()));
        var thirty = book.decide(book.inquiry(NEXT_YEAR.reading(Day.BORN_ON, "1997-03-01"), Map.of()));

        assertThat(young.get(0).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(young.get(0).grant().amount()).contains(new Money(200_000));
        assertThat(young.get(0).grant().rest()).contains(new Money(100_000));
        assertThat(thirty.get(0).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(thirty.get(0).findings().get(0).sentence()).contains("01/03/1997");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-fact",
                "unknown-word",
                "no-bound",
                "misspelt-bound",
                "misspelt-age-of-a-paper",
                "unknown-choice"
            })
    void aFileThatIsWrongIsNotRead(String file) {
        assertThatThrownBy(() -> RuleFiles.read(file, SCHEME)).isInstanceOf(Exception.class);
    }
}
