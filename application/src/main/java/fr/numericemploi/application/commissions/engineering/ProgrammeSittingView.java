package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.commissions.Member;
import fr.numericemploi.domain.commissions.engineering.ProgrammeDecision;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSitting;
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
        var deliberation = sitting.deliberation();
        return new ProgrammeSittingView(
                sitting.id().value(),
                deliberation.territory().value(),
                deliberation.heldOn(),
                deliberation.quorum(),
                deliberation.members(),
                deliberation.items((programme, given) -> item(programme, title.apply(programme), given)).stream()
                        .sorted(Comparator.comparing(Item::title).thenComparing(Item::programme))
                        .toList(),
                deliberation.closed(),
                sitting.version());
    }

    private static Item item(ProgrammeVersionId programme, String title, Optional<ProgrammeDecision> decision) {
        return new Item(programme.programme().value(), programme.number(), title, decision.map(DecisionView::of));
    }
}
