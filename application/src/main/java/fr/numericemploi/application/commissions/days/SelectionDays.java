package fr.numericemploi.application.commissions.days;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.RECRUITER;
import static fr.numericemploi.domain.partners.Role.SYSTEM;

import fr.numericemploi.application.candidates.CandidateProgress;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.DayRule;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The marathon days of a territory: its coordinators open, change and cancel them; recruiters see which are to come. */
@ApplicationService
public class SelectionDays {
    private final DayDesk desk;
    private final DayViews views;
    private final PartnerDirectory partners;
    private final ReferenceData reference;
    private final FileNews news;
    private final CurrentCaller caller;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public SelectionDays(
            Days days,
            DayViews views,
            PartnerDirectory partners,
            ReferenceData reference,
            CandidateProgress progress,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.desk = new DayDesk(days, caller, journal);
        this.views = views;
        this.partners = partners;
        this.reference = reference;
        this.news = new FileNews(progress);
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public SelectionDayId open(TerritoryCode territory, DayFrame frame) {
        desk.requireKeeperOf(territory);
        partners.requireTerritory(territory);
        check(frame);
        var day = SelectionDay.open(new SelectionDayId(ids.next()), territory, frame.toFrame(ids));
        desk.keep(day, List.of(day.opened()));
        return day.snapshot().id();
    }

    public void change(SelectionDayId id, long version, DayFrame frame) {
        desk.change(id, version, day -> {
            check(frame);
            return List.of(day.reframe(frame.toFrame(ids)));
        });
    }

    public void cancel(SelectionDayId id, long version) {
        var day = desk.toKeep(id, version);
        var events = day.cancel();
        desk.keep(day, events);
        news.tell(day, events);
    }

    public DayView find(SelectionDayId id) {
        var sight = sightOf(reader());
        return DayView.of(
                desk.find(id, territory -> sight.isEmpty() || sight.get().equals(territory))
                        .snapshot());
    }

    public Page<DayView> list(PageRequest page) {
        return views.list(sightOf(reader()), page);
    }

    private Caller reader() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER, RECRUITER, SYSTEM);
    }

    /** The territory that the reader sees: a recruiter's is the company's; empty for all of them. */
    private Optional<TerritoryCode> sightOf(Caller reader) {
        return reader.is(RECRUITER)
                ? reader.company()
                        .map(company ->
                                new TerritoryCode(partners.company(company).territory()))
                : reader.territory();
    }

    private void check(DayFrame frame) {
        var date = frame.timetable().date();
        DayRule.IN_THE_PAST.refuseIf(date.isBefore(LocalDate.now(clock)), Map.of("date", date));
        partners.agency(frame.agency());
        reference.commune(frame.commune());
    }
}
