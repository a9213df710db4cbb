package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.commissions.engineering.ProgrammeDecision;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSitting;
import fr.numericemploi.domain.commissions.evaluation.Member;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** @param agenda the programmes the commission speaks about, with the decision where one is given */
public record ProgrammeSittingView(
        UUID id,
        String territory,
        LocalDate heldOn,
        int quorum,
        List<Member> members,
        List<Item> agenda,
        boolean closed,
        long version) {

    /** @param programmeVersion the version that was submitted */
    public record Item(UUID programme, int programmeVersion, String title, Optional<DecisionView> decision) {}

    public record DecisionView(boolean approved, String remarks) {
        static DecisionView of(ProgrammeDecision decision) {
            return new DecisionView(decision.approved(), decision.remarks().text());
        }
    }

    static ProgrammeSittingView of(ProgrammeSitting.Snapshot sitting, Function<ProgrammeVersionId, String> title) {
        return new ProgrammeSittingView(
                sitting.id().value(),
                sitting.territory().value(),
                sitting.heldOn(),
                sitting.quorum(),
                sitting.members(),
                sitting.agenda().stream()
                        .map(programme -> item(sitting, programme, title.apply(programme)))
                        .sorted(Comparator.comparing(Item::title).thenComparing(Item::programme))
                        .toList(),
                sitting.closed(),
                sitting.version());
    }

    private static Item item(ProgrammeSitting.Snapshot sitting, ProgrammeVersionId programme, String title) {
        return new Item(
                programme.programme().value(),
                programme.number(),
                title,
                Optional.ofNullable(sitting.decisions().get(programme)).map(DecisionView::of));
    }
}
