package fr.numericemploi.adapters.lheo;

import fr.numericemploi.application.cohorts.PublishedProgramme;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/** The whole catalogue in LHEO, read and written a page at a time: it never stands in memory as a whole. */
record CatalogueDocument(Function<PageRequest, Page<PublishedProgramme>> pages) {
    private static final int PAGE = 50;

    /** LHEO has no catalogue without an offer. */
    boolean isEmpty() {
        return pages.apply(new PageRequest(Optional.empty(), 1)).items().isEmpty();
    }

    void write(OutputStream out) {
        LheoWriter.write(out, lheo -> lheo.element("offres", () -> offers(new Formation(lheo))));
    }

    private void offers(Formation formation) {
        var next = Optional.of(new PageRequest(Optional.empty(), PAGE));
        while (next.isPresent()) {
            var page = pages.apply(next.get());
            page.items().forEach(formation::write);
            next = page.next().map(cursor -> new PageRequest(Optional.of(cursor), PAGE));
        }
    }
}
