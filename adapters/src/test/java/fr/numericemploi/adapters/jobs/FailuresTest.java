package fr.numericemploi.adapters.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailuresTest {
    private final Failures failures = new Failures();

    @Test
    void aFailureThatLastsIsToldOnce() {
        assertThat(failures.isNews("send letters", away())).isTrue();
        assertThat(failures.isNews("send letters", away())).isFalse();
        assertThat(failures.isNews("write letters", away())).as("of other work").isTrue();
        assertThat(failures.isNews("send letters", new IllegalStateException("another")))
                .isTrue();
    }

    @Test
    void whatHasPassedIsNewsWhenItComesBack() {
        failures.isNews("send letters", away());

        assertThat(failures.isOver("send letters")).isTrue();
        assertThat(failures.isOver("send letters")).isFalse();
        assertThat(failures.isNews("send letters", away())).isTrue();
    }

    private static RuntimeException away() {
        return new IllegalStateException("view failed");
    }
}
