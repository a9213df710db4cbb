package fr.numericemploi.adapters.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.cohorts.PublishedProgramme;
import fr.numericemploi.application.funding.reports.FundedSeats;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.Contents;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogueDocumentTest {
    private static final int ALL = 5_000;
    private static final long MOST_HELD = 64 * 1024;
    private static final BiFunction<List<PublishedProgramme>, Integer, Map<ProgrammeId, List<FundedSeats>>>
            NOBODY_PAYS = (page, most) -> Map.of();

    /** Each page must be out before the next one is asked for: then nothing of the document is kept but a buffer. */
    @Test
    void fiveThousandProgrammesAreWrittenWithoutEverStandingInMemory() {
        var sink = new Counter();
        var held = new ArrayList<Long>();
        var one = Lheo.written(programme(0)).length - 200;

        new CatalogueDocument(
                        request -> {
                            var page = page(request);
                            held.add((long) begin(request) * one - sink.written);
                            return page;
                        },
                        NOBODY_PAYS)
                .write(sink);

        assertThat(held).hasSize(ALL / 50).allMatch(bytes -> bytes < MOST_HELD);
        assertThat(sink.written).isGreaterThan((long) ALL * one);
    }

    @Test
    void pagesFollowEachOtherInOneValidDocument() {
        var out = new ByteArrayOutputStream();

        new CatalogueDocument(request -> begin(request) < 100 ? page(request, 100) : page(request), NOBODY_PAYS)
                .write(out);

        Lheo.requireValid(out.toByteArray());
        assertThat(Lheo.read(out.toByteArray())).hasSize(100);
    }

    @Test
    void nothingPublishedIsNoDocument() {
        assertThat(new CatalogueDocument(request -> new Page<>(List.of(), Optional.empty()), NOBODY_PAYS).isEmpty())
                .isTrue();
    }

    private static Page<PublishedProgramme> page(PageRequest request) {
        return page(request, ALL);
    }

    private static Page<PublishedProgramme> page(PageRequest request, int all) {
        var from = begin(request);
        var until = Math.min(all, from + request.limit());
        var items = IntStream.range(from, until)
                .mapToObj(CatalogueDocumentTest::programme)
                .toList();
        return new Page<>(items, Optional.of(String.valueOf(until)).filter(next -> until < all));
    }

    private static int begin(PageRequest request) {
        return request.after().map(Integer::parseInt).orElse(0);
    }

    private static PublishedProgramme programme(int number) {
        return Programmes.published(number, Contents.aWebDeveloperProgramme());
    }

    private static final class Counter extends OutputStream {
        private long written;

        @Override
        public void write(int octet) {
            written++;
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            written += length;
        }
    }
}
