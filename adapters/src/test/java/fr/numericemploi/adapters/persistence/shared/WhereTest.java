package fr.numericemploi.adapters.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhereTest {
    @Test
    void whatIsLeftOpenIsNotAsked() {
        var where = new Where().andIf(Optional.empty(), "territory = ?").andIf(Optional.of(2017), "year = ?");

        assertThat(where.sql()).isEqualTo(" where year = ? ");
        assertThat(where.parameters(51)).containsExactly(2017, 51);
    }

    @Test
    void nothingIsAskedWhereAllIsLeftOpen() {
        var where = new Where().andIf(Optional.empty(), "territory = ?");

        assertThat(where.sql()).isBlank();
        assertThat(where.parameters()).isEmpty();
    }

    @Test
    void parametersStandInTheOrderOfTheStatement() {
        var where = new Where("before").and("a > ? and b < ?", 1, 2).andIf(Optional.of("x"), "(c = ? or d = ?)");

        assertThat(where.sql()).isEqualTo(" where a > ? and b < ? and (c = ? or d = ?) ");
        assertThat(where.parameters("after")).containsExactly("before", 1, 2, "x", "x", "after");
    }
}
