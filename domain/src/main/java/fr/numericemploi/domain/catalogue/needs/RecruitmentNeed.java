package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a member company needs: some posts of one job. It is open at once, unless its wording may discriminate: then the
 * company corrects it, or a coordinator clears it. The company is asked from time to time whether it still stands; without
 * an answer it goes stale, and counts no more until somebody confirms it. It ends filled, post by post or at once, or
 * withdrawn for a reason that is kept.
 */
public final class RecruitmentNeed {
    private final NeedId id;
    private final CompanyId company;
    private final TerritoryCode territory;
    private final LocalDate statedOn;
    private RecruiterId contact;
    private Optional<Origin> origin;
    private NeedContent content;
    private RomeCode family;
    private NeedStatus status;
    private int filled;
    private Review review;
    private Standing standing;
    private boolean reminded;
    private Optional<Withdrawal> withdrawal;
    private final long version;

    private RecruitmentNeed(Snapshot snapshot) {
        id = snapshot.id();
        company = snapshot.company();
        territory = snapshot.territory();
        statedOn = snapshot.statedOn();
        contact = snapshot.contact();
        origin = snapshot.origin();
        content = snapshot.content();
        family = snapshot.family();
        status = snapshot.status();
        filled = snapshot.filled();
        review = snapshot.review();
        standing = snapshot.standing();
        reminded = snapshot.reminded();
        withdrawal = snapshot.withdrawal();
        version = snapshot.version();
    }

    public static RecruitmentNeed state(
            NeedId id, CompanyId company, TerritoryCode territory, Statement statement, Standing now) {
        var review = Review.NONE.again(statement.remarks());
        return new RecruitmentNeed(new Snapshot(
                id,
                company,
                territory,
                now.confirmedOn(),
                statement.contact(),
                statement.origin(),
                statement.content(),
                statement.family(),
                review.status(),
                0,
                review,
                now,
                false,
                Optional.empty(),
                0));
    }

    public static RecruitmentNeed restore(Snapshot snapshot) {
        return new RecruitmentNeed(snapshot);
    }

    public NeedStated stated() {
        return new NeedStated(id, company, content.posts(), status == NeedStatus.TO_REVIEW);
    }

    /** Whoever corrects a need says at the same time that it stands. */
    public NeedChanged correct(Statement statement, Standing now) {
        NeedRule.POSTS_FILLED.refuseIf(statement.content().posts() <= filled, Map.of("filled", filled));
        var again = review.again(statement.remarks());
        status = status.to(again.status());
        review = again;
        contact = statement.contact();
        origin = statement.origin().or(() -> origin);
        content = statement.content();
        family = statement.family();
        stand(now);
        return new NeedChanged(id, content.posts(), status == NeedStatus.TO_REVIEW);
    }

    /** A coordinator read the remarks, and says why they do not discriminate. */
    public NeedCleared clear(String justification, Standing now) {
        NeedRule.NOT_TO_REVIEW.refuseIf(status != NeedStatus.TO_REVIEW);
        var remarks = review.open().size();
        review = review.cleared(justification);
        status = status.to(review.status());
        stand(now);
        return new NeedCleared(id, remarks);
    }

    public NeedConfirmed confirm(Standing now) {
        requireOffered();
        status = status.to(NeedStatus.OPEN);
        stand(now);
        return new NeedConfirmed(id, now.staleOn());
    }

    /** Some of the posts are filled; that the others still stand is said by that. */
    public NeedFilled fill(int posts, Standing now) {
        requireOffered();
        NeedRule.TOO_MANY_FILLED.refuseIf(posts < 1 || posts > left(), Map.of("posts", posts, "left", left()));
        filled += posts;
        status = status.to(left() == 0 ? NeedStatus.FILLED : NeedStatus.OPEN);
        stand(now);
        return new NeedFilled(id, posts, left());
    }

    public NeedWithdrawn withdraw(Withdrawal why, Instant at) {
        status = status.to(NeedStatus.WITHDRAWN);
        withdrawal = Optional.of(why);
        standing = standing.changed(at);
        return new NeedWithdrawn(id, why.reason());
    }

    /** Asks whether it still stands; without an answer it goes stale on that day. */
    public NeedConfirmationAsked remind(LocalDate staleOn) {
        NeedRule.NOT_OFFERED.refuseIf(status != NeedStatus.OPEN, Map.of("status", status.label()));
        reminded = true;
        standing = standing.until(staleOn);
        return new NeedConfirmationAsked(id, company, contact, staleOn);
    }

    public NeedWentStale goStale(Instant at) {
        status = status.to(NeedStatus.STALE);
        standing = standing.changed(at);
        return new NeedWentStale(id, company, contact);
    }

    /** Whether the company's word is awaited. */
    public boolean isAsked() {
        return status == NeedStatus.STALE || status == NeedStatus.OPEN && reminded;
    }

    public int left() {
        return content.posts() - filled;
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id,
                company,
                territory,
                statedOn,
                contact,
                origin,
                content,
                family,
                status,
                filled,
                review,
                standing,
                reminded,
                withdrawal,
                version);
    }

    private void requireOffered() {
        NeedRule.NOT_OFFERED.refuseIf(
                status != NeedStatus.OPEN && status != NeedStatus.STALE, Map.of("status", status.label()));
    }

    private void stand(Standing now) {
        standing = now;
        reminded = false;
    }

    /**
     * What the company says.
     *
     * @param contact who of the company answers for it
     * @param family the ROME 3 sheet of the job
     * @param remarks what was found in its wording
     */
    public record Statement(
            RecruiterId contact, Optional<Origin> origin, NeedContent content, RomeCode family, List<Remark> remarks) {}

    /** The state of a need, to be kept and restored. */
    public record Snapshot(
            NeedId id,
            CompanyId company,
            TerritoryCode territory,
            LocalDate statedOn,
            RecruiterId contact,
            Optional<Origin> origin,
            NeedContent content,
            RomeCode family,
            NeedStatus status,
            int filled,
            Review review,
            Standing standing,
            boolean reminded,
            Optional<Withdrawal> withdrawal,
            long version) {
        /** Those that count now: none unless it is open. */
        public int openPosts() {
            return status == NeedStatus.OPEN ? content.posts() - filled : 0;
        }
    }
}
