package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import fr.numericemploi.domain.catalogue.needs.Withdrawal;
import fr.numericemploi.domain.catalogue.needs.WithdrawalReason;
import fr.numericemploi.domain.shared.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** What a company answers by a signed link, without logging in. */
@ApplicationService
public class NeedAnswers {
    private final Needs needs;
    private final NeedAccess access;
    private final NeedClock clock;
    private final Journal journal;

    @Inject
    public NeedAnswers(Needs needs, NeedSettings settings, CurrentCaller caller, Journal journal, Clock clock) {
        this.needs = needs;
        this.access = new NeedAccess(caller, needs);
        this.clock = new NeedClock(clock, settings);
        this.journal = journal;
    }

    /** The need that is asked about. */
    public RecruitmentNeed asked(NeedId id) {
        return access.found(access.linkHolder(), id);
    }

    public void confirm(NeedId id) {
        var need = asked(id);
        keep(need, need.confirm(clock.now()));
    }

    public void fill(NeedId id, int posts) {
        var need = asked(id);
        keep(need, need.fill(posts, clock.now()));
    }

    public void withdraw(NeedId id, String note) {
        var need = asked(id);
        var reason = note.isBlank() ? WithdrawalReason.GIVEN_UP : WithdrawalReason.OTHER;
        keep(need, need.withdraw(new Withdrawal(reason, note), clock.now().at()));
    }

    private void keep(RecruitmentNeed need, Event happened) {
        needs.save(need);
        journal.record(happened);
    }
}
