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

    public AskedNeed asked(NeedId id) {
        return AskedNeed.of(found(id));
    }

    public void confirm(NeedId id) {
        var need = found(id);
        keep(need, need.confirm(clock.now()));
    }

    public void fill(NeedId id, int posts) {
        var need = found(id);
        keep(need, need.fill(posts, clock.now()));
    }

    public void withdraw(NeedId id, String note) {
        var need = found(id);
        var reason = note.isBlank() ? WithdrawalReason.GIVEN_UP : WithdrawalReason.OTHER;
        keep(need, need.withdraw(new Withdrawal(reason, note), clock.now().at()));
    }

    private RecruitmentNeed found(NeedId id) {
        return access.found(access.linkHolder(), id);
    }

    private void keep(RecruitmentNeed need, Event happened) {
        needs.save(need);
        journal.record(happened);
    }
}
