package fr.numericemploi.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** How long requests took: the median, and what one in twenty exceeds; in milliseconds. */
record Timings(double p50, double p95) {
    static Timings of(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timings(sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 95 / 100] / 1e6);
    }

    String beside(Timings other, String name) {
        return String.format(
                Locale.ROOT,
                "%-26s p50 %7.2f ms (x%.1f)   p95 %7.2f ms (x%.1f)",
                name,
                p50,
                p50 / other.p50,
                p95,
                p95 / other.p95);
    }
}
