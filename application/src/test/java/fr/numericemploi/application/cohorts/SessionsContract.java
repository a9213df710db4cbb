package fr.numericemploi.application.cohorts;

import static fr.numericemploi.domain.cohorts.TrainingSessions.SUMMER;
import static fr.numericemploi.domain.cohorts.TrainingSessions.offer;
import static fr.numericemploi.domain.cohorts.TrainingSessions.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.catalogue.programmes.Contents;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.cohorts.Session;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.cohorts.TrainingSessions;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link Sessions} and {@link SessionViews} promise. */
public abstract class SessionsContract extends PortContract {
    private final ProgrammeId programme = new ProgrammeId(UUID.randomUUID());
    private final TerritoryCode territory = new TerritoryCode(
            "T" + UUID.randomUUID().toString().substring(0, 18).toUpperCase());

    protected abstract Sessions sessions();

    protected abstract SessionViews views();

    @Test
    void whatWasSavedIsFoundAgain() {
        var session = kept(opened());
        session.cancel("Pas assez de candidatures");

        save(session);

        var id = session.snapshot().id();
        assertThat(find(id).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(session.snapshot());
        assertThat(views().view(id).orElseThrow()).usingRecursiveComparison().isEqualTo(find(id).snapshot());
    }

    @Test
    void anUnknownSessionIsNotFound() {
        var unknown = new SessionId(UUID.randomUUID());

        assertThat(inTransaction(() -> sessions().find(unknown))).isEmpty();
        assertThat(views().view(unknown)).isEmpty();
    }

    @Test
    void severalSessionsAreSeenAtOnceCancelledOnesToo() {
        var one = kept(opened());
        var other = kept(opened());
        other.cancel("Local inondé");
        save(other);
        var ids = List.of(
                one.snapshot().id(),
                new SessionId(UUID.randomUUID()),
                other.snapshot().id());

        assertThat(views().views(ids)).extracting(SessionView::id).containsExactlyInAnyOrder(ids.get(0), ids.get(2));
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var mine = kept(opened());
        var theirs = find(mine.snapshot().id());
        theirs.close();
        save(theirs);

        mine.change(terms(Contents.BODY, 10), offer());

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void aListIsPagedAndMayBeOfOneProgramme() {
        kept(opened());
        kept(opened());
        kept(TrainingSessions.open(new ProgrammeId(UUID.randomUUID()), territory));

        var all = list(Optional.empty(), Optional.empty(), 2);
        var rest = list(Optional.empty(), all.next(), 2);

        assertThat(all.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1).doesNotContainAnyElementsOf(all.items());
        assertThat(rest.next()).isEmpty();
        assertThat(list(Optional.of(programme), Optional.empty(), 9).items()).hasSize(2);
    }

    @Test
    void thePublicSeesWhatIsNotCancelledByItsBeginning() {
        var late = kept(opened());
        var early = kept(opened());
        early.change(terms(Contents.BODY, SUMMER, 12), offer());
        save(early);
        var cancelled = kept(opened());
        cancelled.cancel("Local inondé");
        save(cancelled);

        assertThat(views().announced(List.of(programme, new ProgrammeId(UUID.randomUUID()))))
                .extracting(SessionView::id)
                .containsExactly(early.snapshot().id(), late.snapshot().id());
    }

    private Page<SessionView> list(Optional<ProgrammeId> wanted, Optional<String> after, int limit) {
        return views().list(Optional.of(territory), wanted, new PageRequest(after, limit));
    }

    private Session opened() {
        return TrainingSessions.open(programme, territory);
    }

    private Session kept(Session session) {
        save(session);
        return find(session.snapshot().id());
    }

    private void save(Session session) {
        inTransaction(() -> sessions().save(session));
    }

    private Session find(SessionId id) {
        return inTransaction(() -> sessions().find(id)).orElseThrow();
    }
}
