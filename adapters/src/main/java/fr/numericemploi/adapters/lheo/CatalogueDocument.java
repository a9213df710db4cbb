package fr.numericemploi.adapters.lheo;

import fr.numericemploi.application.cohorts.PublishedProgramme;
import fr.numericemploi.application.funding.reports.FundedSeats;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The whole catalogue in LHEO, read and written a page at a time: it never stands in memory as a whole.
 *
 * @param funders who pays for seats of those programmes, at most so many of each
 */
record CatalogueDocument(
        Function<PageRequest, Page<PublishedProgramme>> pages,
        BiFunction<List<PublishedProgramme>, Integer, Map<ProgrammeId, List<FundedSeats>>> funders) {
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
            var paid = funders.apply(page.items(), Action.MOST_FUNDERS);
            page.items()
                    .forEach(each -> formation.write(
                            each, paid.getOrDefault(each.facts().id().programme(), List.of())));
            next = page.next().map(cursor -> new PageRequest(Optional.of(cursor), PAGE));
        }
    }
}
