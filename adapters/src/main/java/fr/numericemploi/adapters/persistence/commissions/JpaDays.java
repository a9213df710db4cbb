package fr.numericemploi.adapters.persistence.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.commissions.InterviewView;
import fr.numericemploi.application.commissions.InterviewViews;
import fr.numericemploi.application.commissions.days.Days;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.DayStatus;
import fr.numericemploi.domain.commissions.days.InvitationId;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaDays implements Days, InterviewViews {
    private final EntityManager entityManager;

    @Inject
    JpaDays(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<SelectionDay> find(SelectionDayId id) {
        return row(id).map(SelectionDayRow::toSnapshot).map(SelectionDay::restore);
    }

    @Override
    public Optional<SelectionDay> take(SelectionDayId id) {
        return Optional.ofNullable(
                        entityManager.find(SelectionDayRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(SelectionDayRow::toSnapshot)
                .map(SelectionDay::restore);
    }

    @Override
    public Optional<SelectionDay> inviting(InvitationId invitation) {
        var invitee = Jsonb.write(List.of(Map.of("invitation", invitation)));
        return entityManager
                .createNativeQuery("""
                        select * from commissions.selection_day
                        where arrangement -> 'guests' -> 'invitees' @> cast(? as jsonb)
                        """, SelectionDayRow.class)
                .setParameter(1, invitee)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> SelectionDay.restore(((SelectionDayRow) row).toSnapshot()));
    }

    @Override
    public List<SelectionDay> toRemind(LocalDate date) {
        return entityManager
                .createQuery(
                        "select d from SelectionDayRow d where d.date = :date and d.status = :status and d.reminded = false",
                        SelectionDayRow.class)
                .setParameter("date", date)
                .setParameter("status", DayStatus.PUBLISHED)
                .getResultStream()
                .map(SelectionDayRow::toSnapshot)
                .map(SelectionDay::restore)
                .toList();
    }

    @Override
    public void save(SelectionDay day) {
        var snapshot = day.snapshot();
        row(snapshot.id())
                .ifPresentOrElse(row -> row.copy(snapshot), () -> entityManager.persist(SelectionDayRow.of(snapshot)));
        Saving.flush(entityManager, Map.of());
    }

    @Override
    public List<InterviewView> interviews(SelectionDayId id) {
        return row(id).map(SelectionDayRow::toSnapshot).map(InterviewView::of).orElse(List.of());
    }

    private Optional<SelectionDayRow> row(SelectionDayId id) {
        return Optional.ofNullable(entityManager.find(SelectionDayRow.class, id.value()));
    }
}
