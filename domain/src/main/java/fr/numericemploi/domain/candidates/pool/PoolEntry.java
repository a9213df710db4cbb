package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/**
 * A retained person's place in the pool. The commission's verdict opens it; after some months the person is asked whether
 * still available, and reminded once. A yes keeps the place for as long again; a no, or silence, ends it, as do a
 * placement and the erasure of the file. The reason is kept. A new verdict renews the place, or gives it back.
 */
public final class PoolEntry {
    private static final int LONGEST_NOTE = 500;

    private final PoolEntryId id;
    private final CandidateId candidate;
    private final TerritoryCode territory;
    private Assessment assessment;
    private LocalDate enteredOn;
    private LocalDate expiresOn;
    private PoolStatus status;
    private Optional<LocalDate> answerBy;
    private boolean reminded;
    private Optional<LeavingReason> reason;
    private String note;
    private final long version;

    private PoolEntry(Snapshot snapshot) {
        id = snapshot.id();
        candidate = snapshot.candidate();
        territory = snapshot.territory();
        assessment = snapshot.assessment();
        enteredOn = snapshot.enteredOn();
        expiresOn = snapshot.expiresOn();
        status = snapshot.status();
        answerBy = snapshot.answerBy();
        reminded = snapshot.reminded();
        reason = snapshot.reason();
        note = snapshot.note();
        version = snapshot.version();
    }

    public static PoolEntry enter(
            PoolEntryId id,
            CandidateId candidate,
            TerritoryCode territory,
            Assessment assessment,
            LocalDate day,
            Period stay) {
        return new PoolEntry(new Snapshot(
                id,
                candidate,
                territory,
                assessment,
                day,
                day.plus(stay),
                PoolStatus.ACTIVE,
                Optional.empty(),
                false,
                Optional.empty(),
                "",
                0));
    }

    public static PoolEntry restore(Snapshot snapshot) {
        return new PoolEntry(snapshot);
    }

    public PoolEntered entered() {
        return new PoolEntered(id, candidate, assessment.kind(), expiresOn);
    }

    /** After a new verdict. Who had left enters again, on that day. */
    public PoolRenewed renew(Assessment verdict, LocalDate day, Period stay) {
        enteredOn = status == PoolStatus.LEFT ? day : enteredOn;
        assessment = verdict;
        stayUntil(day.plus(stay));
        return new PoolRenewed(id, candidate, assessment.kind(), expiresOn);
    }

    public AvailabilityAsked ask(LocalDate answerWanted) {
        status = status.to(PoolStatus.ASKED);
        answerBy = Optional.of(answerWanted);
        reminded = false;
        return new AvailabilityAsked(id, candidate, answerWanted);
    }

    public AvailabilityReminded remind() {
        PoolRule.NOT_ASKED.refuseIf(status != PoolStatus.ASKED);
        reminded = true;
        return new AvailabilityReminded(id, candidate, answerBy.orElseThrow());
    }

    /** The person is still available. */
    public AvailabilityConfirmed confirm(LocalDate day, Period stay) {
        PoolRule.NOT_ASKED.refuseIf(status != PoolStatus.ASKED);
        stayUntil(day.plus(stay));
        return new AvailabilityConfirmed(id, candidate, expiresOn);
    }

    public PoolLeft leave(LeavingReason why, String told) {
        status = status.to(PoolStatus.LEFT);
        reason = Optional.of(why);
        note = Nir.refusedIn(Text.optional(told, LONGEST_NOTE));
        PoolRule.REASON_UNTOLD.refuseIf(why == LeavingReason.OTHER && note.isEmpty(), Map.of());
        answerBy = Optional.empty();
        return new PoolLeft(id, candidate, why);
    }

    public boolean isFound() {
        return status != PoolStatus.LEFT;
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id,
                candidate,
                territory,
                assessment,
                enteredOn,
                expiresOn,
                status,
                answerBy,
                reminded,
                reason,
                note,
                version);
    }

    private void stayUntil(LocalDate day) {
        status = status.to(PoolStatus.ACTIVE);
        expiresOn = day;
        answerBy = Optional.empty();
        reminded = false;
        reason = Optional.empty();
        note = "";
    }

    /** The state of an entry, to be kept and restored. */
    public record Snapshot(
            PoolEntryId id,
            CandidateId candidate,
            TerritoryCode territory,
            Assessment assessment,
            LocalDate enteredOn,
            LocalDate expiresOn,
            PoolStatus status,
            Optional<LocalDate> answerBy,
            boolean reminded,
            Optional<LeavingReason> reason,
            String note,
            long version) {}
}
