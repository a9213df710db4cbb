package fr.numericemploi.domain.cohorts;

import static fr.numericemploi.domain.cohorts.SessionState.CANCELLED;
import static fr.numericemploi.domain.cohorts.SessionState.CLOSED;
import static fr.numericemploi.domain.cohorts.SessionState.OPEN;

import fr.numericemploi.domain.catalogue.programmes.Offer;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Text;
import java.util.Map;

/**
 * A session of a training programme: given by one training body, at one place, to so many people. It is opened with the
 * version of the programme that is published at that time, and keeps it. People may apply until it is closed; a session
 * that will not take place is cancelled, and says why.
 */
public final class Session {
    public static final int LONGEST_REASON = 1_000;

    private final SessionId id;
    private final ProgrammeVersionId programme;
    private final TerritoryCode territory;
    private Terms terms;
    private SessionState state;
    private String reason;
    private final long version;

    private Session(Snapshot snapshot) {
        id = snapshot.id();
        programme = snapshot.programme();
        territory = snapshot.territory();
        terms = snapshot.terms();
        state = snapshot.state();
        reason = snapshot.reason();
        version = snapshot.version();
    }

    public static Session open(
            SessionId id, ProgrammeVersionId programme, TerritoryCode territory, Terms terms, Offer offer) {
        terms.requireWithin(offer);
        return new Session(new Snapshot(id, programme, territory, terms, OPEN, "", 0));
    }

    public static Session restore(Snapshot snapshot) {
        return new Session(snapshot);
    }

    public SessionOpened opened() {
        return new SessionOpened(id, programme.programme(), programme.number(), territory);
    }

    public SessionChanged change(Terms newTerms, Offer offer) {
        SessionRule.NOT_OPEN.refuseIf(state != OPEN, Map.of("state", state.label()));
        newTerms.requireWithin(offer);
        terms = newTerms;
        return new SessionChanged(id);
    }

    public SessionClosed close() {
        state = state.to(CLOSED);
        return new SessionClosed(id);
    }

    public SessionCancelled cancel(String why) {
        reason = Text.message(why, LONGEST_REASON);
        state = state.to(CANCELLED);
        return new SessionCancelled(id);
    }

    public Snapshot snapshot() {
        return new Snapshot(id, programme, territory, terms, state, reason, version);
    }

    /**
     * The state of a session, to be kept and restored.
     *
     * @param reason why it was cancelled; empty before
     */
    public record Snapshot(
            SessionId id,
            ProgrammeVersionId programme,
            TerritoryCode territory,
            Terms terms,
            SessionState state,
            String reason,
            long version) {}
}
