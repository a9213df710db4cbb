package fr.numericemploi.application.commissions.days;

import fr.numericemploi.application.commissions.InterviewView;
import fr.numericemploi.application.commissions.InterviewViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.DayStatus;
import fr.numericemploi.domain.commissions.days.InvitationId;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.commissions.days.SelectionDay.Snapshot;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryDays implements Days, DayViews, InterviewViews {
    private final Map<SelectionDayId, Snapshot> kept = new LinkedHashMap<>();

    @Override
    public Optional<SelectionDay> find(SelectionDayId id) {
        return Optional.ofNullable(kept.get(id)).map(SelectionDay::restore);
    }

    @Override
    public Optional<SelectionDay> take(SelectionDayId id) {
        return find(id);
    }

    @Override
    public Optional<SelectionDay> inviting(InvitationId invitation) {
        return kept.values().stream()
                .filter(day -> day.arrangement().guests().invitees().stream()
                        .anyMatch(one -> one.invitation().equals(invitation)))
                .findFirst()
                .map(SelectionDay::restore);
    }

    @Override
    public List<SelectionDay> toRemind(LocalDate date) {
        return kept.values().stream()
                .filter(day -> day.status() == DayStatus.PUBLISHED && !day.reminded())
                .filter(day -> date(day).equals(date))
                .map(SelectionDay::restore)
                .toList();
    }

    @Override
    public void save(SelectionDay day) {
        var next = day.snapshot();
        var before = kept.get(next.id());
        InputRule.STALE.refuseIf(before != null && before.version() != next.version());
        kept.put(
                next.id(),
                new Snapshot(
                        next.id(),
                        next.territory(),
                        next.status(),
                        next.arrangement(),
                        next.reminded(),
                        next.version() + 1));
    }

    @Override
    public List<InterviewView> interviews(SelectionDayId day) {
        return Optional.ofNullable(kept.get(day)).map(InterviewView::of).orElse(List.of());
    }

    @Override
    public Page<DayView> list(Optional<TerritoryCode> territory, PageRequest page) {
        var rows = kept.values().stream()
                .filter(day -> territory.isEmpty() || territory.get().equals(day.territory()))
                .map(DayView::of)
                .sorted(Comparator.comparing(InMemoryDays::cursor).reversed())
                .filter(view -> cursor(view).compareTo(page.after().orElse("~")) < 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rows, page.limit(), InMemoryDays::cursor);
    }

    private static String cursor(DayView view) {
        return view.date() + " " + view.id();
    }

    private static LocalDate date(Snapshot day) {
        return day.arrangement().frame().timetable().date();
    }
}
