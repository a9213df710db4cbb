package fr.numericemploi.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ids promise: none twice, each above the one before. */
public abstract class NewIdsContract {
    protected abstract NewIds newIds();

    @Test
    void idsAreUniqueAndRise() {
        var made = Stream.generate(newIds()::next).limit(1_000).toList();

        assertThat(made).doesNotHaveDuplicates().allMatch(id -> id.version() == 7);
        assertThat(made.stream().map(UUID::toString)).isSorted();
    }
}
