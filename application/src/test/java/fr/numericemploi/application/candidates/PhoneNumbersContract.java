package fr.numericemploi.application.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public abstract class PhoneNumbersContract {
    protected abstract PhoneNumbers numbers();

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, +33612345678",
        "0388123456, +33388123456",
        "03.88.12.34.56, +33388123456",
        "+33 (0)6 12 34 56 78, +33612345678",
        "0033612345678, +33612345678",
        "+49 7851 123456, +497851123456",
    })
    void aNumberIsReadAsPeopleWriteIt(String typed, String international) {
        assertThat(numbers().read(typed).value()).isEqualTo(international);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "06 12 34 56", "téléphone", "00 00 00 00 00", "+33 99"})
    void whatNobodyCanHaveIsRefused(String typed) {
        assertThatThrownBy(() -> numbers().read(typed)).hasMessageContaining(typed);
    }
}
