package fr.numericemploi.application.commissions.days;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;

import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import fr.numericemploi.domain.shared.InputRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Hands days out to those who may have them: a territory's coordinators keep its days, its commission reads them. */
record DayDesk(Days days, CurrentCaller caller, Journal journal) {
    void requireKeeperOf(TerritoryCode territory) {
        InputRule.FORBIDDEN.refuseIf(
                !caller.get().require(ADMINISTRATOR, COORDINATOR).sees(territory));
    }

    /** To be changed whatever its version is: changes of several people wait for each other. */
    SelectionDay take(SelectionDayId id) {
        return take(id, caller.get().require(ADMINISTRATOR, COORDINATOR)::sees);
    }

    SelectionDay take(SelectionDayId id, Predicate<TerritoryCode> seen) {
        return visible(days.take(id), id, seen);
    }

    /** As the caller read it in that version. */
    SelectionDay toKeep(SelectionDayId id, long version) {
        var day = toKeep(id);
        InputRule.STALE.refuseIf(day.snapshot().version() != version);
        return day;
    }

    SelectionDay toKeep(SelectionDayId id) {
        return seen(id, ADMINISTRATOR, COORDINATOR);
    }

    SelectionDay toRead(SelectionDayId id) {
        return seen(id, ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
    }

    SelectionDay find(SelectionDayId id, Predicate<TerritoryCode> seen) {
        return visible(days.find(id), id, seen);
    }

    void change(SelectionDayId id, long version, Function<SelectionDay, List<Event>> change) {
        var day = toKeep(id, version);
        keep(day, change.apply(day));
    }

    void keep(SelectionDay day, List<Event> events) {
        days.save(day);
        events.forEach(journal::record);
    }

    private static SelectionDay visible(
            Optional<SelectionDay> found, SelectionDayId id, Predicate<TerritoryCode> seen) {
        return found.filter(day -> seen.test(day.snapshot().territory()))
                .orElseThrow(() -> InputRule.UNKNOWN.brokenBy(Map.of("what", "La journée", "id", id.value())));
    }

    private SelectionDay seen(SelectionDayId id, Role... roles) {
        var reader = caller.get().require(roles);
        return find(id, reader::sees);
    }
}
